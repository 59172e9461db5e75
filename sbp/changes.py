"""What is new in a repository since a commit: lines that were added, and files that git doesn't have yet."""

from __future__ import annotations

import os
import re
from ast import literal_eval
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sbp.errors import SbpError
from sbp.finding import Finding
from sbp.git import ask, real, repository
from sbp.rules import Rule

Lines = tuple[range, ...]


@dataclass(frozen=True)
class Changes:
    """What is new in one repository; files are named as seen from its top."""

    top: Path
    added: Mapping[str, Lines]  # of every file in which something has changed, be it that lines were taken out
    known: frozenset[str]  # the files that git has

    def touches(self, path: Path, lines: range | None = None) -> bool:
        """Tell whether one of these lines of a file is new, or without lines: whether anything in it has changed."""
        name = path.relative_to(self.top).as_posix()
        if name not in self.known or lines is None:
            return name not in self.known or name in self.added
        return any(new.start < lines.stop and lines.start < new.stop for new in self.added.get(name, ()))


def since(ref: str, folders: Iterable[Path]) -> dict[Path, Changes]:
    """Return what is new since a commit in the repositories that folders are in, by folder.

    On a branch, that is what is new since it left the other one. Raises SbpError if a folder is in no repository, or if
    there is no such commit in it.
    """
    found: dict[Path, Changes] = {}
    by_top: dict[Path, Changes] = {}
    for folder in dict.fromkeys(folders):
        top = repository(folder)
        if top is None:
            raise SbpError(f"--since: {folder.resolve()} is in no git repository")
        if top not in by_top:
            by_top[top] = _changes(top, ref)
        found[folder] = by_top[top]
    return found


def _changes(top: Path, ref: str) -> Changes:
    diff = ask(
        top, "diff", "--unified=0", "--inter-hunk-context=0", "--find-renames", "--text", "--no-color", "--no-ext-diff",
        "--no-textconv", "--ignore-submodules", "--src-prefix=a/", "--dst-prefix=b/", _start(top, ref), "--",
    )  # fmt: skip
    known = ask(top, "ls-files", "-z", "--cached")
    if diff.code or known.code:
        raise SbpError(f"--since: git can't say what changed in {top}")
    names = frozenset(os.fsdecode(name) for name in known.out.split(b"\0") if name)
    return Changes(top, _added(diff.out), names)


def _start(top: Path, ref: str) -> str:
    """Return the commit to count from: where this branch left the other. Raises SbpError if there is none."""
    named = ask(top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    commit = named.out.decode().strip()
    forked = ask(top, "merge-base", commit, "HEAD") if commit else None
    if forked and forked.code == 0:
        return forked.out.decode().strip()
    shallow = ask(top, "rev-parse", "--is-shallow-repository")
    if shallow.code:
        raise SbpError(f"--since: git says of {top}: {shallow.err.partition(chr(10))[0]}")
    if shallow.out.strip() == b"true":
        lacking = f"this clone has only a part of the history, and {ref} can't be found from it"
        raise SbpError(f"--since: {lacking}; `git fetch --unshallow` brings the rest")
    if not commit:
        raise SbpError(f"--since: there is no commit, branch or tag {ref} in {top}")
    return commit


_FILE = re.compile(rb'\+\+\+ (?:b/(?P<plain>[^\t]*)\t?|(?P<quoted>"b/.*")\t?)')
_HUNK = re.compile(rb"@@ -[0-9]+(?:,(?P<gone>[0-9]+))? \+(?P<first>[0-9]+)(?:,(?P<new>[0-9]+))? @@")


def _added(diff: bytes) -> dict[str, Lines]:
    """Return the lines that a diff adds, by file."""
    added: dict[str, Lines] = {}
    name = ""
    left = 0  # lines of a hunk still to come, which may look like anything
    for line in diff.split(b"\n"):
        if left:
            left -= not line.startswith(b"\\")
        elif file := _FILE.fullmatch(line):
            name = _name(file)
            added[name] = ()
        elif hunk := _HUNK.match(line):
            first, new, gone = int(hunk["first"]), int(hunk["new"] or 1), int(hunk["gone"] or 1)
            left = new + gone
            added[name] = (*added.get(name, ()), range(first, first + new))
    return added


def _name(file: re.Match[bytes]) -> str:
    """Return the name of a file; git writes odd ones in quotation marks, as C does."""
    if file["quoted"] is None:
        return os.fsdecode(file["plain"])
    written: bytes = literal_eval("b" + file["quoted"].decode("ascii"))
    return os.fsdecode(written.removeprefix(b"b/"))


def is_on_new_lines(finding: Finding, changes: Mapping[Path, Changes], rules: Mapping[str, Rule]) -> bool:
    """Tell whether something new could have caused a finding.

    What is about the words on its lines is left out where none of these is new. What is about the plan as a whole is
    left out where nothing in the plan has changed; else it stays, for a line that was taken out may have caused it.
    What no comment can silence, and what several plans have to do with, always stays.
    """

    rule = rules.get(finding.rule)
    path = Path(finding.file)
    here = changes.get(path.parent)
    if here is None or rule is None or rule.always or (rule.compare and not rule.textual):
        return True
    return here.touches(real(path), range(finding.line, finding.end_line + 1) if rule.textual else None)
