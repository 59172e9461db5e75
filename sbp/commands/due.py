"""`sbp due`"""

from __future__ import annotations

import gc
from collections.abc import Sequence
from datetime import date
from enum import Enum
from functools import cache, partial
from pathlib import Path
from typing import Annotated

import typer

from sbp.commands.inputs import STDIN, Exclude, Paths, StdinFilename, files_at, passed_over
from sbp.crew import MANY, each
from sbp.errors import SbpError
from sbp.files import File
from sbp.intervals import span
from sbp.loading import load
from sbp.output.promised import By
from sbp.plan import Plan
from sbp.promises import STATES, Outlook, Seen, look, together
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
    looked = list(
        each(partial(_look, day=day, length=length), files, len(files) + 1 if STDIN in (paths or ()) else MANY)
    )
    unread = [one for one in looked if isinstance(one, str)]
    for line in unread:
        say(line)
    found = together([one for one in looked if isinstance(one, Seen)])
    seen = sum(isinstance(one, Seen) for one in looked), len(unread)

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
    if unread:
        return 2
    return int(fail_overdue and any(promise.state == "overdue" for promise in found.due))


def _look(file: File, day: date, length: str) -> Seen | str | None:
    """Return what is due in a file, why it can't be read, or nothing for a supervision record.

    Nothing that is made on the way holds on to itself, so that no time is spent on looking for what does.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        plan = Plan(*load(file.name, file.read(), file.settings.limits), day, file.settings)
        found = look(plan, length) if plan.schema.name == "plan" else None
        plan.forget()
        return found
    except SbpError as error:
        return visible(f"sbp: {error}")
    finally:
        if collects:
            gc.enable()


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
