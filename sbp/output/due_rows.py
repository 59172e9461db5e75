"""Promises for programs and spreadsheets, as JSON and as CSV. docs/json.md describes every field."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from sbp import __version__
from sbp.intervals import Interval
from sbp.output.promised import By, note, when, who, whose
from sbp.promises import KINDS, STATES, Outlook, Promise

FORMAT = 1  # goes up only when a field changes its meaning or goes away


def in_order(due: Sequence[Promise], by: By, names: bool) -> list[Promise]:
    """Return promises with those of one worker, plan or kind together, each group by day."""

    def group(promise: Promise) -> list[tuple[int, str]]:
        match by:
            case By.KIND:
                return [(KINDS.index(promise.kind), "")]
            case By.PLAN:
                return [(0, whose(promise, names).casefold())]
            case By.WORKER:
                return [(int(not one), one.casefold()) for one in who(promise, names) or [""]]
        return []

    return sorted(due, key=group)


def as_json(
    outlook: Outlook, today: date, within: str, seen: tuple[int, int], by: By = By.DATE, names: bool = False
) -> str:
    """Return promises as JSON; seen is how many plans were looked at, and how many files could not be read."""
    content = {
        "sbp": __version__,
        "format": FORMAT,
        "as_of": today.isoformat(),
        "within": within,
        "checked": seen[0],
        "unreadable": seen[1],
        "undated": outlook.undated,
        "due": [record(promise, names) for promise in in_order(outlook.due, by, names)],
        "counts": {state: sum(promise.state == state for promise in outlook.due) for state in STATES},
    }
    return json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False)


def record(promise: Promise, names: bool) -> dict[str, Any]:
    """Return a promise as an object of JSON."""
    return {
        "date": promise.by.isoformat(),
        "state": promise.state,
        "days": abs(promise.days),
        "kind": promise.kind,
        "what": promise.what,
        "note": note(promise),
        "plan": promise.plan,
        "person": promise.person if names else None,
        "who": who(promise, names),
        "file": promise.file,
        "line": promise.line,
        "path": promise.path,
        "written": promise.written and promise.written.isoformat(),
        "counted_from": promise.counted_from and promise.counted_from.isoformat(),
        "interval": _interval(promise.interval),
        "at_most": _interval(promise.at_most),
    }


def _interval(interval: Interval | None) -> dict[str, Any] | None:
    if interval is None:
        return None
    source = {"title": interval.source.title, "url": interval.source.url} if interval.source else None
    return {"length": interval.length, "first": interval.first, "said_by": interval.said_by, "source": source}


COLUMNS = (
    *("date", "state", "days", "when", "kind", "what", "note", "plan", "person", "who"),
    *("file", "line", "written", "interval", "said_by", "source", "url"),
)


def as_csv(due: Sequence[Promise], by: By = By.DATE, names: bool = False) -> str:
    """Return promises as CSV with a first row of names, in which no cell is a formula."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(COLUMNS)
    for promise in in_order(due, by, names):
        said, interval = record(promise, names), promise.interval
        source = interval.source if interval else None
        said |= {
            "when": when(promise),
            "who": "; ".join(who(promise, names)),
            "interval": interval and interval.length,
            "said_by": interval and interval.said_by,
            "source": source and source.title,
            "url": source and source.url,
        }
        rows.writerow(_cell(said[name]) for name in COLUMNS)
    return out.getvalue()


# Where one of these comes first, a spreadsheet would reckon instead of showing; it passes over blanks before it.
_FORMULAS = tuple("=+-@\t\r\n＝＋－＠")


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULAS) or text.lstrip().startswith(_FORMULAS) else text
