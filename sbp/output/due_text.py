"""Promises for whoever runs the command: one line each, with a heading for each group if they are put together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from sbp.output.paint import Paint, plain
from sbp.output.promised import By, note, reason, when, who, whose
from sbp.promises import KINDS, Promise
from sbp.source import visible

_COLOURS = {"overdue": "error", "today": "warning", "coming": "quiet"}
_NOBODY = "nobody is named"
_WIDTH = 80
NAMES = {
    "review": "review",
    "core-group": "core group",
    "action": "action",
    "risk": "positive risk",
    "withheld": "kept back",
}


def write(
    due: Sequence[Promise], by: By = By.DATE, names: bool = False, explain: bool = False, paint: Paint = plain
) -> str:
    """Return promises as text: by day, under a heading for each worker, plan or kind if that is wanted.

    A promise of several people stands under each of them.
    """
    widths = (
        max((len(when(promise)) for promise in due), default=0),
        max((len(visible(whose(promise, names))) for promise in due), default=0),
    )
    lines: list[str] = []
    for heading, group in _groups(due, by, names):
        if heading:
            late = sum(promise.state == "overdue" for promise in group)
            lines.append(paint(visible(f"{heading}: {len(group)}{f', {late} overdue' if late else ''}"), "place"))
        for promise in group:
            lines.append(("  " if heading else "") + _line(promise, widths, names, paint))
            lines += [f"      {visible(line)}" for line in reason(promise) if explain]
    return "\n".join(lines)


def _groups(due: Sequence[Promise], by: By, names: bool) -> list[tuple[str, list[Promise]]]:
    if by is By.DATE:
        return [("", list(due))]
    if by is By.KIND:
        headed = [(NAMES[promise.kind], promise) for kind in KINDS for promise in due if promise.kind == kind]
    elif by is By.PLAN:
        headed = sorted(((whose(promise, names), promise) for promise in due), key=lambda pair: pair[0].casefold())
    else:
        each = (((name, promise) for name in who(promise, names) or [""]) for promise in due)
        headed = sorted(chain.from_iterable(each), key=lambda pair: (not pair[0], pair[0].casefold()))
    groups: dict[str, list[Promise]] = {}
    for heading, promise in headed:
        groups.setdefault(heading or _NOBODY, []).append(promise)
    return list(groups.items())


def _line(promise: Promise, widths: tuple[int, int], names: bool, paint: Paint) -> str:
    late, wide = widths
    said = promise.what if len(promise.what) <= _WIDTH else f"{promise.what[:_WIDTH].rstrip()}…"
    what = ", ".join(filter(None, [NAMES[promise.kind], note(promise)])) + (f": {said}" if said else "")
    return "  ".join(
        [
            promise.by.isoformat(),
            paint(f"{when(promise):{late}}", _COLOURS[promise.state]),
            f"{visible(whose(promise, names)):{wide}}",
            visible(f"{what} ({' and '.join(who(promise, names)) or _NOBODY})"),
            paint(visible(f"{promise.file}:{promise.line}"), "place"),
        ]
    )
