"""`sbp review`"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from shlex import quote
from typing import Annotated, Any

import typer

from sbp import prompts
from sbp.answers import read_answers
from sbp.errors import SbpError
from sbp.files import create, read, replace
from sbp.intervals import interval, later
from sbp.plan import Item, Plan
from sbp.reader import read_plan
from sbp.records import in_order
from sbp.reviews import last_look, record, score_of, still_open
from sbp.terminal import AsOf, NoInput, PlanPath, is_interactive, parse_day, say, today, write_result
from sbp.yamltext import block, items

EXAMPLE = "Example: sbp review plans/first.yaml, or sbp review plans/first.yaml --from answers.yaml"

PROGRESS = (
    "improving",
    "maintained",
    "slipping",
    "achieved",
    "changed",
    "paused",
    "not-yet-started",
    "no-longer-wanted",
)
DECISIONS = ("confirm", "revise", "close")


def review(
    plan: PlanPath,
    answers: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="FILE",
            help="Take the answers from a YAML file in the shape of a review. - reads standard input.",
        ),
    ] = None,
    held: Annotated[
        str | None, typer.Option("--date", metavar="DATE", help="The day of the review. Default: today.")
    ] = None,
    present: Annotated[
        list[str] | None,
        typer.Option("--present", metavar="ID", help="Who was there: person, or an id from people. May be repeated."),
    ] = None,
    decision: Annotated[str | None, typer.Option(metavar="WORD", help="confirm, revise or close.")] = None,
    reasons: Annotated[str | None, typer.Option(metavar="TEXT", help="Why.")] = None,
    following: Annotated[str | None, typer.Option("--next", metavar="DATE", help="The day of the next review.")] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", "-n", help="Print what would be added, and write nothing.")
    ] = False,
    as_of: AsOf = None,
    no_input: NoInput = False,
) -> int:
    """Record a review with the person: what is better, each outcome in their words, the decision, the next date."""
    data = read(plan)
    looked_at = read_plan(plan, data, today(as_of))
    said = read_answers(answers, "reviews.*") if answers else {}
    given = {"date": held, "present": present, "decision": decision, "reasons": reasons, "next_review": following}
    said |= {key: value for key, value in given.items() if value}
    if answers is None and is_interactive() and not no_input:
        try:
            _talk(looked_at, said)
        except KeyboardInterrupt:
            _keep(plan, said)
            raise
        _confirm(said)
    said.setdefault("date", looked_at.today.isoformat())
    _check(looked_at, said)
    edited = record(looked_at, said)
    if dry_run:
        write_result("\n".join(items([in_order(said, "reviews.*")], 2)))
        return 0
    replace(plan, data, edited.encode())
    count = len(looked_at.items("reviews")) + 1
    say(
        f"{plan}: review {count} is recorded."
        + (f" Next review: {said['next_review']}." if "next_review" in said else "")
    )
    if said.get("decision") == "close":
        say("The plan is to be closed: set its status to closed and write the closure statement under `closure`.")
    return 0


def _check(plan: Plan, said: dict[str, Any]) -> None:
    """Hold what the schema can't see against the plan and the calendar."""
    held = parse_day(str(said["date"]), "--date")
    if held > plan.today:
        raise SbpError(f"--date: {held} is still to come; give the day on which the review was held")
    if said.keys() <= {"date", "next_review"}:
        raise SbpError("nothing was said in this review; give --from FILE, or answer the questions at a terminal")
    if word := said.get("decision"):
        if word not in DECISIONS:
            raise SbpError(f"--decision: {word} is not one of {', '.join(DECISIONS)}")
    if following := said.get("next_review"):
        if parse_day(str(following), "--next") <= held:
            raise SbpError("--next: the next review is not after this one")
    if any(str(held) == earlier.word("date") for earlier in plan.items("reviews")):
        raise SbpError(f"{plan.source.name}: a review of {held} is recorded already; nothing was written")


def _talk(plan: Plan, said: dict[str, Any]) -> None:
    """Ask about the review, the person's words first, and note every answer in said. Nothing is written yet."""
    prompts.tell(
        "A review, together. Enter skips a question, :? says why we ask, :stop ends here. What was said is shown at "
        "the end, before anything is written."
    )
    with contextlib.suppress(prompts.Stopped):
        for question in (_when_and_who, _better, _outcomes, _decision):
            question(plan, said)


def _keep(path: Path, said: dict[str, Any]) -> None:
    """Keep what was said so far beside the plan, in a file that is no plan."""
    said = {key: value for key, value in said.items() if value}
    if said.keys() <= {"date", "present"}:
        return
    draft = path.with_name(f".{path.stem}.review.yaml")
    create(draft, ("\n".join(block(in_order(said, "reviews.*"), 0)) + "\n").encode(), force=True)
    say(f"\nKept what was said in {draft}. To record it: sbp review {quote(str(path))} --from {quote(str(draft))}")


def _when_and_who(plan: Plan, said: dict[str, Any]) -> None:
    if "date" not in said:
        say("")
        said["date"] = prompts.ask_for("When did you meet?", _held(plan.today), default=str(plan.today))
    if "present" not in said:
        known = ["person", *plan.people]
        say("")
        prompts.tell("Ids: " + ", ".join(f"{name} ({plan.name_of(name)})" for name in known), "  ")

        def somebody(text: str) -> list[str]:
            return [_somebody(name, known, plan) for name in text.replace(",", " ").split()]

        if people := prompts.ask_for(
            "Who was there?", somebody, "The ids of everybody who was there, the person first.", "person"
        ):
            said["present"] = people


def _held(now: date) -> Callable[[str], str]:
    """Return what makes a day of an answer, and takes no day that is still to come."""

    def day(text: str) -> str:
        held = prompts.a_day(text)
        if held is not None and held > now:
            raise ValueError("Please give a day that is not still to come.")
        return str(held)

    return day


def _somebody(name: str, known: list[str], plan: Plan) -> str:
    by_name = {plan.name_of(reference).casefold(): reference for reference in known}
    key = name.casefold()
    if key in known or key in by_name:
        return key if key in known else by_name[key]
    raise ValueError(f"{name} isn't among the people of this plan: {', '.join(known)}")


def _better(plan: Plan, said: dict[str, Any]) -> None:
    for key, question in (
        ("better", "What is better since last time?"),
        ("not_working", "What isn't working, or gets in the way?"),
    ):
        if key not in said:
            say("")
            if answers := prompts.ask_many(question, "One thing a line, in the person's words. Enter alone goes on."):
                said[key] = answers


def _outcomes(plan: Plan, said: dict[str, Any]) -> None:
    done = {look["outcome"] for look in said.get("outcomes", ())}
    for outcome in still_open(plan):
        if outcome.word("id") in done:
            continue
        look: dict[str, Any] = {"outcome": outcome.word("id")}
        try:
            _outcome(plan, outcome, look)
        finally:  # also what was said before somebody stopped
            if len(look) > 1:
                said.setdefault("outcomes", []).append(look)


def _outcome(plan: Plan, outcome: Item, look: dict[str, Any]) -> None:
    """Ask about one outcome, and note every answer in look."""
    words = " ".join(text.words for text in outcome.texts("words"))
    before = last_look(plan, outcome)
    score, scale = score_of(before)
    say("")
    prompts.tell(f"“{words}”")
    if before is not None:
        last = " ".join(text.words for text in before.texts("words"))
        prompts.tell(
            "Last time: "
            + "; ".join(filter(None, [f"“{last}”" if last else "", f"{score} on the scale {scale}" if score else ""])),
            "  ",
        )
    if said := prompts.ask(
        f"How is it going, in the words of {plan.name}?",
        "As it was said. If it was seen rather than said, write what was seen.",
    ):
        look["words"] = said
    if progress := prompts.choose(
        "How far has it come?", PROGRESS, "maintained means: it did not slip back. That is success too."
    ):
        look["progress"] = progress
    if scale or score:
        if number := prompts.ask_for(
            "What number would it be now?", _number, f"On the same scale as before ({scale})."
        ):
            look["score"] = {"scale": scale, "score": number} if scale else {"score": number}
    if look.get("progress") == "slipping":
        if change := prompts.ask_many(
            "What needs to change?", "When it isn't getting better, other things may need to change."
        ):
            look["change"] = change
    if look.get("progress") in ("achieved", "improving"):
        if mark := prompts.ask("How will you mark it?", "When things are getting better it's important to say so."):
            look["celebrate"] = mark


def _number(text: str) -> int | float | None:
    if not text:
        return None
    try:
        return int(text) if text.lstrip("-").isdigit() else float(text)
    except ValueError:
        raise ValueError("Please type a number, or Enter to leave it.") from None


def _decision(plan: Plan, said: dict[str, Any]) -> None:
    say("")
    if "decision" not in said and (word := prompts.choose("What happens to the plan?", DECISIONS)):
        said["decision"] = word
    if "reasons" not in said and (
        why := prompts.ask("Why?", "In Wales a decision to leave a plan as it is needs its reasons in writing.")
    ):
        said["reasons"] = why
    if "next_review" not in said and said.get("decision") != "close":
        held = date.fromisoformat(said["date"])
        length = interval(plan)

        def after(text: str) -> str:
            day = prompts.a_day(text)
            if day is not None and day <= held:
                raise ValueError("Please choose a day after this review.")
            return str(day)

        prompts.tell(f"This plan is reviewed every {length}.", "  ")
        said["next_review"] = prompts.ask_for("When is the next review?", after, default=str(later(held, length)))


def _confirm(said: dict[str, Any]) -> None:
    """Show the review as it will stand, and ask whether to write it."""
    say("")
    for line in items([in_order(said, "reviews.*")], 0):
        say(line)
    say("")
    try:
        if prompts.choose("Write this into the plan?", ("yes", "no"), default="yes") == "yes":
            return
    except prompts.Stopped:
        pass
    raise SbpError("nothing was written, as you chose")
