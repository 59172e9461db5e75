"""`sbp due`"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Annotated

import typer

from sbp.commands.inputs import Exclude, Paths, StdinFilename, files_at, passed_over
from sbp.errors import SbpError
from sbp.files import File
from sbp.intervals import span
from sbp.loading import load
from sbp.output.promised import By
from sbp.plan import Plan
from sbp.promises import STATES, Outlook, outlook
from sbp.settings import settings_for
from sbp.source import visible
from sbp.terminal import AsOf, Colour, ColourOption, paint, say, today, write_result

EXAMPLE = "Example: sbp due plans --within 6w --by worker"


class Format(str, Enum):
    """For whom the list is."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


def due(
    paths: Paths = None,
    within: Annotated[
        str,
        typer.Option(
            "--within",
            metavar="TIME",
            help="How far to look ahead: 30d, 6w, 3m or '10 working days'. 0d: overdue alone.",
        ),
    ] = "30d",
    by: Annotated[By, typer.Option("--by", help="Put together what belongs to one worker, plan or kind.")] = By.DATE,
    output: Annotated[
        Format, typer.Option("--format", "-f", help="text for people, json for programs, csv for spreadsheets.")
    ] = Format.TEXT,
    names: Annotated[bool, typer.Option("--names", help="Show people's names instead of the ids of plans.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say how often each plan is reviewed, who says so, and where.")
    ] = False,
    fail_overdue: Annotated[bool, typer.Option("--fail-overdue", help="Exit with 1 if anything is overdue.")] = False,
    exclude: Exclude = None,
    stdin_filename: StdinFilename = None,
    as_of: AsOf = None,
    color: ColourOption = Colour.AUTO,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="The list only, no summary.")] = False,
) -> int:
    """List the reviews and actions that are overdue or due soon. Changes no plan."""
    day = today(as_of)
    length = span(within)
    if not length:
        raise SbpError(f"--within: {within!r} is no length of time; write it like 30d, 6w, 3m or '10 working days'")
    files, others = files_at(paths or [Path()], cache(settings_for), exclude or (), stdin_filename)
    reading = _Reading(files, day)
    found = outlook(reading.plans(), length)
    seen = reading.checked, reading.unreadable

    if output is Format.TEXT:
        from sbp.output import due_text

        write_result(due_text.write(found.due, by, names, explain, paint(color)))
    else:
        from sbp.output import due_rows

        as_json = output is Format.JSON
        write_result(
            due_rows.as_json(found, day, length, seen, by, names) if as_json else due_rows.as_csv(found.due, by, names)
        )
    if not quiet:
        for line in filter(None, [_summary(found, *seen, length), _undated(found.undated), passed_over(others)]):
            say(line)
    if reading.unreadable:
        return 2
    return int(fail_overdue and any(promise.state == "overdue" for promise in found.due))


class _Reading:
    """Files on their way to plans, one at a time; what can't be read is said, and the others go on."""

    def __init__(self, files: Sequence[File], day: date) -> None:
        self.files = files
        self.day = day
        self.checked = 0
        self.unreadable = 0

    def plans(self) -> Iterator[Plan]:
        """Yield the plans; supervision records are none.

        Nothing that is made on the way holds on to itself, so that no time is spent on looking for what does.
        """
        collects = gc.isenabled()
        gc.disable()
        try:
            yield from self._plans()
        finally:
            if collects:
                gc.enable()

    def _plans(self) -> Iterator[Plan]:
        for file in self.files:
            plan = self._plan(file)
            if plan and plan.schema.name == "plan":
                self.checked += 1
                yield plan
                plan.forget()
            plan = None  # before the next is read

    def _plan(self, file: File) -> Plan | None:
        try:
            return Plan(*load(file.name, file.read()), self.day, file.settings)
        except SbpError as error:
            self.unreadable += 1
            say(visible(f"sbp: {error}"))
            return None


def _summary(found: Outlook, checked: int, unreadable: int, length: str) -> str:
    """Say how many plans were looked at, and what is due in them."""
    counts = {state: sum(promise.state == state for promise in found.due) for state in STATES}
    ahead = "" if length.startswith("0") else f" within {_plain(length)}"
    words = {"overdue": "overdue", "today": "today", "coming": f"to come{ahead}"}
    said = ", ".join(f"{counts[state]} {words[state]}" for state in STATES if counts[state])
    nothing = f"nothing is due{ahead}" if ahead else "nothing is overdue"
    left = f"; {_counted(unreadable, 'file')} can't be read, and what is promised there is not in the list"
    return f"{_counted(checked, 'plan')} checked: {said or nothing}{left if unreadable else ''}"


def _undated(files: Sequence[str]) -> str:
    """Say which plans give no day from which their next review could be counted."""
    named = ", ".join(map(visible, files[:3])) + (", …" if files[3:] else "")
    return f"No day for a review, and none to count it from: {named}" if files else ""


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _plain(length: str) -> str:
    return length.removesuffix("s") if length.startswith("1 ") else length
