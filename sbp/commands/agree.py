"""`sbp agree`"""

from __future__ import annotations

from typing import Annotated, Any

import typer

from sbp import prompts
from sbp.agreed import record_agreement
from sbp.errors import SbpError
from sbp.files import read, replace
from sbp.plan import PERSON, Plan
from sbp.reader import read_plan
from sbp.terminal import AsOf, NoInput, PlanPath, is_interactive, parse_day, say, today, write_result
from sbp.yamltext import items

EXAMPLE = 'Example: sbp agree plans/first.yaml --who person --said "Yes. That\'s me."'

_ANSWERS = ("yes", "partly", "no", "could-not")


def agree(
    plan: PlanPath,
    who: Annotated[
        str | None, typer.Option(metavar="ID", help="Whose word it is: person, or an id from people.")
    ] = None,
    said: Annotated[str | None, typer.Option(metavar="TEXT", help="What they said, in their words.")] = None,
    partly: Annotated[
        str | None, typer.Option(metavar="TEXT", help="They agree but for this; what they don't agree about.")
    ] = None,
    no: Annotated[
        str | None, typer.Option("--no", metavar="TEXT", help="They don't agree; what about, in their words.")
    ] = None,
    could_not: Annotated[
        bool,
        typer.Option("--could-not", help="They could not say; --said tells what was seen, and how it was decided."),
    ] = False,
    said_by: Annotated[
        str | None,
        typer.Option(
            "--said-by", metavar="WORD", help="Who put it into words, if not they: observed, interpreted or an id."
        ),
    ] = None,
    lang: Annotated[
        str | None, typer.Option(metavar="LANG", help="The language of the words, if it isn't the plan's: cy.")
    ] = None,
    held: Annotated[
        str | None, typer.Option("--date", metavar="DATE", help="The day on which they said so. Default: today.")
    ] = None,
    set_agreed: Annotated[
        bool, typer.Option("--set-agreed", help="Set the plan's status to agreed, and the day if there is none.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", "-n", help="Print what would be added, and write nothing.")
    ] = False,
    as_of: AsOf = None,
    no_input: NoInput = False,
) -> int:
    """Record who agreed to the plan as it stands, in their words, or what they don't agree about.

    What was agreed is noted as a fingerprint, so that sbp lint and sbp diff can say what has changed since.
    """
    data = read(plan)
    looked_at = read_plan(plan, data, today(as_of))
    given: dict[str, Any] = {"who": who, "said": said, "date": held}
    given |= _answer(partly, no, could_not)
    given = {key: value for key, value in given.items() if value}
    if is_interactive() and not no_input and not who:
        _ask(looked_at, given)
    if "who" not in given:
        raise SbpError("say whose word it is: --who person, or an id from people")
    if said_by or lang:
        _add_voice(given, said_by, lang)
    given.setdefault("agreed", "yes")
    given.setdefault("date", looked_at.today.isoformat())
    if parse_day(str(given["date"]), "--date") > looked_at.today:
        raise SbpError(f"--date: {given['date']} is still to come; give the day on which they said so")
    edited, item = record_agreement(looked_at, given, set_agreed)
    if dry_run:
        write_result("\n".join(items([item], 2)))
        return 0
    replace(plan, data, edited.encode())
    say(f"{plan}: {_told(looked_at, given)}")
    if looked_at.is_draft and not set_agreed and given["who"] == PERSON and given["agreed"] in ("yes", "partly"):
        say(f"Its status is still {looked_at.status}; --set-agreed sets it to agreed as well.")
    return 0


def _answer(partly: str | None, no: str | None, could_not: bool) -> dict[str, str]:
    answers = {"partly": partly, "no": no, "could-not": "" if could_not else None}
    said = {key: value for key, value in answers.items() if value is not None}
    if len(said) > 1:
        raise SbpError("give one of --partly, --no and --could-not")
    return {key: found for word, about in said.items() for key, found in (("agreed", word), ("disagrees_about", about))}


def _add_voice(given: dict[str, Any], said_by: str | None, lang: str | None) -> None:
    """Say of the words by whom and in which language they were said."""
    voice = {key: value for key, value in (("said_by", said_by), ("lang", lang)) if value}
    fields = [key for key in ("said", "disagrees_about") if given.get(key)]
    if not fields:
        raise SbpError("--said-by and --lang are about the words; give these with --said, --partly or --no")
    for key in fields:
        given[key] = {"words": given[key], **voice}


def _ask(plan: Plan, given: dict[str, Any]) -> None:
    """Ask for what the options don't say, and note it in given."""
    known = [PERSON, *plan.people]
    prompts.tell("Ids: " + ", ".join(f"{name} ({plan.name_of(name)})" for name in known), "  ")
    given["who"] = prompts.choose("Whose word is it?", known, default=PERSON)
    name = plan.name_of(given["who"])
    if "agreed" not in given:
        given["agreed"] = prompts.choose(
            f"Does {name} agree to the plan as it stands?",
            _ANSWERS,
            "partly and no are good answers too: what they don't agree about is written down.",
            "yes",
        )
    if "said" not in given and (words := prompts.ask("What did they say?", "In their words.")):
        given["said"] = words
    if given["agreed"] in ("partly", "no") and "disagrees_about" not in given:
        if about := prompts.ask("What don't they agree about?", "In their words, and why."):
            given["disagrees_about"] = about


def _told(plan: Plan, given: dict[str, Any]) -> str:
    name = plan.name_of(given["who"])
    how = {
        "yes": f"{name} agreed",
        "partly": f"{name} agreed to part of it",
        "no": f"{name} did not agree",
        "could-not": f"{name} could not say",
    }[given["agreed"]]
    return f"{how} on {given['date']}; it is recorded, with a fingerprint of what the plan holds now."
