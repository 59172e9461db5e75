"""`sbp diff`"""

from __future__ import annotations

import json
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from sbp.agreements import agreement, is_as_agreed
from sbp.answers import values_of
from sbp.differences import differences
from sbp.errors import SbpError
from sbp.files import read
from sbp.output.difference import Teller, as_data, lines_of, markdown, text
from sbp.plan import Plan
from sbp.reader import plan_of, read_plan
from sbp.strings import day_in_words
from sbp.terminal import Colour, ColourOption, paint, say, today, write_result
from sbp.versions import Version, Versions, versions

EXAMPLE = "Example: sbp diff plans/first.yaml, or sbp diff plans/first.yaml --since 2026-03-02"


class Format(str, Enum):
    """In which form."""

    TEXT = "text"
    MARKDOWN = "md"
    JSON = "json"


class _Before(NamedTuple):
    plan: Plan
    name: str  # what it is, like “the agreement of 2 March 2026”


def diff(
    plan: Annotated[Path, typer.Argument(metavar="PLAN", help="A plan; with a second one, the older of the two.")],
    new: Annotated[
        Path | None,
        typer.Argument(metavar="[NEW]", help="The newer plan. Default: the file, against git.", show_default=False),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(
            metavar="REF|DATE",
            help="Since a commit, branch or tag, or the end of a day. Default: the last agreement, or else HEAD.",
        ),
    ] = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="text, md or json.")] = Format.TEXT,
    textconv: Annotated[
        bool,
        typer.Option("--textconv", help="Print the plan as lines of plain text, for `git diff`."),
    ] = False,
    color: ColourOption = Colour.AUTO,
) -> int:
    """Say in plain sentences what changed in a plan: since it was agreed, since a day or a commit, or from a file."""
    if textconv:
        write_result(_as_lines(plan))
        return 0
    if new is not None and since is not None:
        raise SbpError("--since looks into git, and two files need no git; give one of them")
    now = _plan_at(new or plan)
    before = _Before(_plan_at(plan), str(plan)) if new is not None else _from_git(plan, now, since)
    teller = Teller(before.plan, now)
    told = [teller.tell(change) for change in differences(before.plan, now)]
    name = now.name or before.plan.name or str(new or plan)
    if form is Format.JSON:
        data = {"format": 1, "plan": now.id, "since": before.name, "changes": as_data(told)}
        write_result(json.dumps(data, ensure_ascii=False, indent=2))
    elif not told:
        say(f"Nothing has changed for {name} since {before.name}.")
    elif form is Format.MARKDOWN:
        write_result(markdown(f"What changed for {name} since {before.name}", told))
    else:
        say(f"What changed for {name} since {before.name}:")
        write_result(text(told, paint(color)))
    return 0


def _plan_at(path: Path) -> Plan:
    return read_plan(path, read(path), today(None))


def _as_lines(path: Path) -> str:
    """Return a plan as plain lines, or as it is written if it can't be read: `git diff` wants an answer."""
    data = read(path)
    try:
        plan = plan_of(str(path), data, date.min)
    except SbpError:
        return data.decode("utf-8", "replace").rstrip("\n")
    return "\n".join(lines_of(plan, values_of(plan.root, "")))


def _from_git(path: Path, now: Plan, since: str | None) -> _Before:
    without = "give two files: sbp diff OLD NEW"
    day = _day(since)
    known = versions(path, without, since if since and not day else "HEAD")
    if known.is_shallow:
        say("This clone has only a part of the history; `git fetch --unshallow` gets the rest.")
    if day:
        found = known.by(day)
        if found is None:
            raise SbpError(
                f"{path}: git has no version of this file from {day_in_words(day.isoformat(), 'en')} or before"
            )
        return _Before(_then(found, now), day_in_words(day.isoformat(), "en"))
    if since:
        return _Before(_then(known.found[0], now), since)
    return _agreed(known, now) or _Before(_then(known.found[0], now), f"the last commit ({known.found[0].day})")


def _agreed(known: Versions, now: Plan) -> _Before | None:
    """Return the version that was agreed: the last that fits the agreement's fingerprint, or that of its day."""
    agreed = agreement(now)
    said = [agreed] if agreed else [item for item in now.items("agreement") if item.word("agreed") != "no"]
    days = [day.date for item in said if (day := item.day("date"))]
    if not days:
        return None
    name = f"the agreement of {day_in_words(max(days).isoformat(), 'en')}"
    for version in known.found if agreed else ():
        then = _read(version, now)
        if then is not None and agreed and is_as_agreed(then, agreed):
            return _Before(then, name)
    found = known.by(max(days))
    return _Before(_then(found, now), name) if found else None


def _read(version: Version, now: Plan) -> Plan | None:
    data = version.read()
    try:
        return plan_of(version.where, data, now.today, now.settings) if data is not None else None
    except SbpError:
        return None


def _then(version: Version, now: Plan) -> Plan:
    data = version.read()
    if data is None:
        raise SbpError(
            f"{version.where}: the file was taken away in commit {version.commit}; name another with --since"
        )
    return plan_of(f"{version.where} ({version.commit})", data, now.today, now.settings)


def _day(since: str | None) -> date | None:
    try:
        return date.fromisoformat(since) if since and len(since) == 10 else None
    except ValueError:
        return None
