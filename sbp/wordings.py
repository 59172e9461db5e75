"""A plan's file to who changed which words of an outcome when, as the commits of git tell it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from sbp.errors import SbpError
from sbp.plan import Item, Plan
from sbp.reader import plan_of
from sbp.versions import Version, versions


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
    known = versions(path, "--git has nothing to tell")
    found: list[Wording] = []
    before: dict[str, str] = {}
    for version in reversed(known.found):
        now = _words_at(version, plan)
        if now is None:
            continue
        for key in [*now, *(key for key in before if key not in now)]:
            if now.get(key, "") != before.get(key, "") and outcome in ("", key):
                found.append(Wording(key, version.day, version.by, version.commit, now.get(key, "")))
        before = now
    return Wordings(tuple(found), known.is_shallow)


def _words_at(version: Version, plan: Plan) -> dict[str, str] | None:
    data = version.read()
    if data is None:
        return {}
    try:
        then = plan_of(version.where, data, plan.today, plan.settings)
    except SbpError:
        return None
    return {item.word("id"): _words(item) for item in then.outcomes if item.word("id")}


def _words(item: Item) -> str:
    return " ".join(" ".join(text.words.split()) for text in item.texts("words"))
