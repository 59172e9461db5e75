"""A file to its versions in git: by whom and when each was committed, and what it held."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

from sbp.errors import SbpError
from sbp.git import ask, real, repository


class Version(NamedTuple):
    """A commit that changed a file: its short name, its day and author, and where the file was then."""

    commit: str
    day: str
    by: str
    top: Path
    where: str

    def read(self) -> bytes | None:
        """Return what the file held; None if the commit took it away."""
        shown = ask(self.top, "show", "--no-textconv", "--no-ext-diff", f"{self.commit}:{self.where}")
        return None if shown.code else shown.out


class Versions(NamedTuple):
    """All that git knows of a file here, the newest first, and whether that is only a part of it."""

    found: tuple[Version, ...]
    is_shallow: bool

    def by(self, day: date) -> Version | None:
        """Return the last version that was there at the end of a day."""
        return next((version for version in self.found if version.day <= day.isoformat()), None)


def versions(path: Path, without: str, ref: str = "HEAD") -> Versions:
    """Return the versions of a file up to a commit, followed where it was moved.

    without says in a message what can't be told without git. Raises SbpError if the file is in no repository or in no
    commit, if there is no such commit, or if there is no git.
    """
    top = repository(path.parent)
    if top is None:
        raise SbpError(f"{path}: this file is in no git repository, so {without}")
    name = real(path).relative_to(top).as_posix()
    at = ask(top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    if at.code and ref != "HEAD":
        raise SbpError(f"{ref}: git knows no commit, branch or tag of this name")
    log = ask(
        top, "log", "--follow", "--name-only", "-z", "--format=%x01%h%x02%ad%x02%an%x02", "--date=short", "--no-color",
        "--no-ext-diff", "--no-textconv", at.out.decode().strip() or "HEAD", "--", name,
    )  # fmt: skip
    found = tuple(_versions(top, log.out.decode("utf-8", "replace")))
    if log.code or not found:
        raise SbpError(f"{path}: git has no history here yet; commit the plan first")
    shallow = ask(top, "rev-parse", "--is-shallow-repository").out.strip() == b"true"
    return Versions(found, shallow)


def _versions(top: Path, log: str) -> list[Version]:
    found = []
    for entry in log.split("\x01")[1:]:
        commit, day, author, names = entry.split("\x02", 3)
        where = next((name for name in names.replace("\n", "\0").split("\0") if name), "")
        if where:
            found.append(Version(commit, day, author, top, where))
    return found
