"""Questions to git, asked so that nothing of a repository is run and nothing in it changes."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from sbp.errors import SbpError


class Answer(NamedTuple):
    """How git left, and what it printed."""

    code: int
    out: bytes
    err: str


# A repository's own settings can name programs to run; these are the ones that a question could start.
_QUIET = ("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=true", "--no-pager")
# Inside a hook, git says where its own repository is; the files asked about may be in another.
_ELSEWHERE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY")


def ask(top: Path, *arguments: str, given: bytes = b"") -> Answer:
    """Return git's answer about the repository at a folder. Raises SbpError if there is no git."""
    import subprocess

    environment = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
    environment |= {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
    try:
        done = subprocess.run(
            ["git", "-C", str(top), *_QUIET, *arguments], input=given, capture_output=True, env=environment
        )
    except OSError:
        raise SbpError("git is wanted for this, and it isn't here") from None
    return Answer(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace").strip())


def repository(folder: Path) -> Path | None:
    """Return the top of the repository that a folder is in, without asking git."""
    place = folder.resolve()
    return next((top for top in (place, *place.parents) if (top / ".git").exists()), None)


def real(path: Path) -> Path:
    """Return where a file is, from the root; a file that is itself a link is not followed."""
    return path.parent.resolve() / path.name


def ignored(paths: Iterable[Path]) -> set[Path]:
    """Return those of the files that git was told to ignore. Without git, or outside a repository, that is none."""
    by_top: dict[Path, dict[bytes, Path]] = {}
    tops: dict[Path, Path | None] = {}
    for path in paths:
        folder = path.parent
        if folder not in tops:
            tops[folder] = repository(folder)
        if top := tops[folder]:
            name = f"./{real(path).relative_to(top).as_posix()}"  # so that no name is taken for an instruction
            by_top.setdefault(top, {})[os.fsencode(name)] = path
    found: set[Path] = set()
    for top, names in by_top.items():
        try:
            answer = ask(top, "check-ignore", "--stdin", "-z", given=b"\0".join(names) + b"\0")
        except SbpError:
            return set()
        found |= {names[name] for name in answer.out.split(b"\0") if name in names}
    return found
