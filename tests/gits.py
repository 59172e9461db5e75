"""A real git in a repository of its own, for tests of what sbp tells from its history."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

_WHO = {
    f"GIT_{role}_{what}": value
    for role in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Sioned"), ("EMAIL", "sioned@example.org"))
}


class Git:
    """Runs git in a folder, without anybody's configuration."""

    def __init__(self, folder: Path) -> None:
        """Begin a repository in a folder."""
        self.folder = folder
        self("init", "--quiet")

    def __call__(self, *arguments: str, day: str = "2026-03-02", path: str | None = None) -> str:
        """Return what git prints; day is that of the commit that it makes, path where programs are looked for first."""
        environment = {**os.environ, **_WHO, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        environment |= {f"GIT_{role}_DATE": f"{day}T12:00:00" for role in ("AUTHOR", "COMMITTER")}
        if path:
            environment["PATH"] = os.pathsep.join([path, os.environ["PATH"]])
        done = subprocess.run(
            ["git", "-C", str(self.folder), *arguments], check=True, capture_output=True, text=True, env=environment
        )
        return done.stdout.strip()

    def commit(self, text: str, day: str, name: str = "p.yaml") -> None:
        """Write a file and commit all that is there on a day."""
        (self.folder / name).write_text(text, encoding="utf-8")
        self("add", "--all")
        self("commit", "--quiet", "--allow-empty", "--message", "x", day=day)
