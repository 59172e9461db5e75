"""`sbp history`"""

from __future__ import annotations

import json
from enum import Enum
from typing import Annotated

import typer

from sbp.errors import SbpError
from sbp.files import read
from sbp.history import as_data, roads
from sbp.near import get_close_matches
from sbp.output.history import markdown, text
from sbp.plan import Plan
from sbp.reader import read_plan
from sbp.reviews import outcomes_achieved
from sbp.terminal import AsOf, Colour, ColourOption, PlanPath, paint, say, today, write_result
from sbp.wordings import of_file

EXAMPLE = "Example: sbp history plans/first.yaml, or sbp history plans/first.yaml swim --format md"


class Format(str, Enum):
    """In which form."""

    TEXT = "text"
    MARKDOWN = "md"
    JSON = "json"


def history(
    plan: PlanPath,
    outcome: Annotated[
        str,
        typer.Argument(metavar="[OUTCOME]", help="The id of one outcome. Default: all of them.", show_default=False),
    ] = "",
    form: Annotated[Format, typer.Option("--format", "-f", help="text, md or json.")] = Format.TEXT,
    with_git: Annotated[
        bool, typer.Option("--git", help="Also who changed which words when, from the commits of git.")
    ] = False,
    color: ColourOption = Colour.AUTO,
    as_of: AsOf = None,
) -> int:
    """Show the road of each outcome: where it began, how it went, who said so, and what was changed in answer."""
    loaded = read_plan(plan, read(plan), today(as_of))
    try:
        some = roads(loaded, outcome)
    except KeyError:
        raise SbpError(_no_such(loaded, outcome)) from None
    wordings = of_file(plan, loaded, outcome) if with_git else None
    if form is Format.JSON:
        data = as_data(loaded, some)
        if wordings is not None:
            data["wordings"] = [wording._asdict() for wording in wordings.found]
        write_result(json.dumps(data, ensure_ascii=False, indent=2))
    elif form is Format.MARKDOWN:
        write_result(markdown(loaded.name, some, wordings.found if wordings else ()))
    else:
        write_result(text(some, paint(color), wordings.found if wordings else ()))
    if wordings is not None and wordings.is_shallow:
        say("This clone has only a part of the history; what was written before is not shown. `git fetch --unshallow`")
    if not some:
        say(f"{plan}: there are no outcomes yet")
    if loaded.jurisdiction == "england" and (achieved := outcomes_achieved(loaded)) and not outcome:
        say(f"Review outcomes achieved (Client Level Data): {achieved}, told from the outcomes.")
    return 0


def _no_such(plan: Plan, name: str) -> str:
    ids = [item.word("id") for item in plan.outcomes if item.word("id")]
    near = get_close_matches(name, ids, 1)
    hint = f"; did you mean {near[0]}?" if near else f"; there are {', '.join(ids)}" if ids else ""
    return f"{plan.source.name}: no outcome has the id {name}{hint}"
