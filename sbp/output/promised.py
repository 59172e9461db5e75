"""What is said of a promise in every format: when, for whom, by whom, and how often a plan is reviewed."""

from __future__ import annotations

from enum import Enum

from sbp.intervals import Interval
from sbp.plan import PERSON
from sbp.promises import Promise


class By(str, Enum):
    """How promises are put together."""

    DATE = "date"
    WORKER = "worker"
    PLAN = "plan"
    KIND = "kind"


def when(promise: Promise) -> str:
    """Return how late or how soon it is, in words."""
    days = abs(promise.days)
    counted = f"{days} day{'' if days == 1 else 's'}"
    return {"overdue": f"{counted} overdue", "today": "today", "coming": f"in {counted}"}[promise.state]


def whose(promise: Promise, names: bool) -> str:
    """Return whose plan it is: the plan's id or, if names are wanted, the person's name; else the file."""
    return (names and promise.person) or promise.plan or promise.file


def who(promise: Promise, names: bool) -> list[str]:
    """Return who has promised; the person by name only if names are wanted."""
    return [(names and promise.person) or "the person" if one == PERSON else one for one in promise.who]


def note(promise: Promise) -> str:
    """Return what is to be known of the day of a review: that none is written down, or that it is to come sooner."""
    interval = promise.at_most if promise.brought_forward else promise.interval
    if interval is None:
        return ""
    how = f"by {interval.said_by} {often(interval)}" if promise.brought_forward else often(interval)
    if promise.written is None:
        return f"no day is written down; {how}"
    return f"{how}; {promise.written} is written down" if promise.brought_forward else ""


def often(interval: Interval) -> str:
    """Return how often that is, in words."""
    return f"the first within {interval.length}" if interval.first else f"every {interval.length.removeprefix('1 ')}"


def reason(promise: Promise) -> list[str]:
    """Return which interval holds for a review, from when it is counted, who says so, and where that can be read."""
    holds, most = promise.interval, promise.at_most
    if holds is None:
        return []
    since = f", counted from {promise.counted_from}" if promise.counted_from else ""
    lines = [f"{_capital(often(holds))}{since}: {_says(holds)}"]
    if most and (most.length, most.source) != (holds.length, holds.source):
        lines.append(f"At most {most.length}: {_says(most)}")
    return lines


def _says(interval: Interval) -> str:
    source = " ".join(filter(None, interval.source)) if interval.source else ""
    match interval.said_by:
        case "plan":
            return "the plan says so"
        case "custom":
            return f"this is usual; {source}" if source else "this is usual; no law or guidance that sbp knows sets it"
        case _:
            return source


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
