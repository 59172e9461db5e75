"""A plan's file to who changed which words of an outcome when, as the commits of git tell it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from sbp.errors import SbpError
from sbp.git import ask, real, repository
from sbp.plan import Item, Plan
from sbp.reader import plan_of


class Wording(NamedTuple):
    """An outcome's words as a commit left them; empty words where it took the outcome away."""

    outcome: str
    date: str
    by: str  # the author's name, as git has it
    commit: str  # its short name
    words: str


class Wordings(NamedTuple):
    """All of them, the oldest first, and whether git has only a part of the history here."""

    found: tuple[Wording, ...]
    is_shallow: bool


def of_file(path: Path, plan: Plan, outcome: str = "") -> Wordings:
    """Return how the words of a plan's outcomes, or of one, were written and changed, commit by commit.

    A commit in which the file can't be read as a plan is passed over; a file that was moved is followed. Raises
    SbpError if the file is in no repository, or git isn't there.
    """
    top = repository(path.parent)
    if top is None:
        raise SbpError(f"{path}: this file is in no git repository, so --git has nothing to tell")
    name = real(path).relative_to(top).as_posix()
    log = ask(
        top, "log", "--follow", "--name-only", "-z", "--format=%x01%h%x02%ad%x02%an%x02", "--date=short", "--no-color",
        "--no-ext-diff", "--no-textconv", "--", name,
    )  # fmt: skip
    shallow = ask(top, "rev-parse", "--is-shallow-repository").out.strip() == b"true"
    if log.code:
        raise SbpError(f"{path}: git has no history here yet; commit the plan first")
    found: list[Wording] = []
    before: dict[str, str] = {}
    for commit, day, author, where in reversed(_commits(log.out.decode("utf-8", "replace"))):
        now = _words_at(top, commit, where, plan)
        if now is None:
            continue
        for key in [*now, *(key for key in before if key not in now)]:
            if now.get(key, "") != before.get(key, "") and outcome in ("", key):
                found.append(Wording(key, day, author, commit, now.get(key, "")))
        before = now
    return Wordings(tuple(found), shallow)


def _commits(log: str) -> list[tuple[str, str, str, str]]:
    """Return the short name, day and author of commits, and how the file was called in each, the newest first."""
    found = []
    for entry in log.split("\x01")[1:]:
        commit, day, author, names = entry.split("\x02", 3)
        where = next((name for name in names.replace("\n", "\0").split("\0") if name), "")
        if where:
            found.append((commit, day, author, where))
    return found


def _words_at(top: Path, commit: str, where: str, plan: Plan) -> dict[str, str] | None:
    shown = ask(top, "show", "--no-textconv", "--no-ext-diff", f"{commit}:{where}")
    if shown.code:
        return {}
    try:
        then = plan_of(where, shown.out, plan.today, plan.settings)
    except SbpError:
        return None
    return {item.word("id"): _words(item) for item in then.outcomes if item.word("id")}


def _words(item: Item) -> str:
    return " ".join(" ".join(text.words.split()) for text in item.texts("words"))
