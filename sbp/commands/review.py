"""`sbp review`"""

from __future__ import annotations

import os
import zlib
from pathlib import Path
from shlex import quote
from typing import Annotated, Any

import typer

from sbp import prompts
from sbp.answers import read_beside, values_of
from sbp.errors import SbpError
from sbp.files import create, read, remove, rename, replace
from sbp.intervals import next_review
from sbp.plan import Plan
from sbp.reader import read_plan
from sbp.records import again
from sbp.reviewform import form
from sbp.reviewing import NEW, Review, of_values, record_all, without_empty
from sbp.reviews import met, outcomes_achieved, still_open, with_ids
from sbp.reviewtalk import DECISIONS, KINDS, Talk
from sbp.source import Source
from sbp.terminal import AsOf, NoInput, PlanPath, is_interactive, parse_day, say, today, write_result
from sbp.yamltext import block

EXAMPLE = "Example: sbp review plans/first.yaml, or sbp review plans/first.yaml --from answers.yaml"

_BESIDE = {**{f"new.{section}": f"{section}.*" for section in NEW}, "agreement": "agreement.*", "closure": "closure"}


def review(
    plan: PlanPath,
    answers: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="FILE",
            help="Take the answers from a YAML file in the shape of --print-form. - reads standard input.",
        ),
    ] = None,
    print_form: Annotated[
        bool, typer.Option("--print-form", help="Print an empty form for this plan's next review, and write nothing.")
    ] = False,
    held: Annotated[
        str | None, typer.Option("--date", metavar="DATE", help="The day of the review. Default: today.")
    ] = None,
    kind: Annotated[str | None, typer.Option(metavar="WORD", help=f"One of {', '.join(KINDS)}.")] = None,
    present: Annotated[
        list[str] | None,
        typer.Option("--present", metavar="ID", help="Who was there: person, or an id from people. May be repeated."),
    ] = None,
    decision: Annotated[str | None, typer.Option(metavar="WORD", help="confirm, revise or close.")] = None,
    reasons: Annotated[str | None, typer.Option(metavar="TEXT", help="Why.")] = None,
    following: Annotated[str | None, typer.Option("--next", metavar="DATE", help="The day of the next review.")] = None,
    close: Annotated[
        bool, typer.Option("--close", help="The plan ends: write the closure statement and set its status to closed.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", "-n", help="Print what would be added, and write nothing.")
    ] = False,
    as_of: AsOf = None,
    no_input: NoInput = False,
) -> int:
    """Record a review with the person: what is better, each outcome in their words, the decision, the next date."""
    data = read(plan)
    looked_at = read_plan(plan, data, today(as_of))
    if print_form:
        write_result(form(looked_at))
        return 0
    if looked_at.is_closed:
        raise SbpError(f"{plan}: this plan is closed; `sbp new` starts another")
    brought = of_values(read_beside(answers, "reviews.*", _BESIDE)) if answers else Review()
    talking = answers is None and is_interactive() and not no_input
    draft = _Draft(plan, brought)
    if talking:
        draft.offer(looked_at)
    given = {"date": held, "kind": kind, "present": present, "decision": decision, "reasons": reasons}
    given |= {"next_review": following}
    brought.held |= {key: value for key, value in given.items() if value}
    if talking:
        _talk(looked_at, brought, draft, close)
    _complete(looked_at, brought, close)
    edited = record_all(looked_at, brought)
    if dry_run:
        write_result(_difference(looked_at.source, edited))
        return 0
    replace(plan, data, edited.encode())
    draft.done()
    _report(plan, again(looked_at, edited), brought)
    return 0


def _talk(plan: Plan, brought: Review, draft: _Draft, close: bool) -> None:
    prompts.tell(
        "A review, together. Enter skips a question, :? says why we ask, :stop ends here. What was said is kept as you "
        "go, and shown at the end, before anything is written into the plan."
    )
    conversation = Talk(plan, brought, draft.save)
    try:
        try:
            if close:
                brought.held.setdefault("decision", "close")
            conversation.talk()
        except prompts.Stopped:
            pass
        _confirm(brought)
    except KeyboardInterrupt:
        draft.tell()
        raise


def _confirm(brought: Review) -> None:
    """Show the review as it will stand, and ask whether to write it."""
    if not _says_something(brought):
        raise SbpError("nothing was said in this review, so nothing was written")
    say("")
    for line in block(without_empty(brought.values), 0):
        say(line)
    say("")
    try:
        if prompts.choose("Write this into the plan?", ("yes", "no"), default="yes") == "yes":
            return
    except prompts.Stopped:
        pass
    raise SbpError("nothing was written, as you chose; what was said is kept, and offered the next time")


def _says_something(brought: Review) -> bool:
    return bool(without_empty(brought.values).keys() - {"date", "kind", "next_review"})


def _complete(plan: Plan, brought: Review, close: bool) -> None:
    """Fill in what goes without saying, and hold what the schema can't see against the plan and the calendar."""
    said = brought.held = without_empty(brought.held)
    brought.new, brought.closure = without_empty(brought.new), without_empty(brought.closure)
    said.setdefault("date", plan.today.isoformat())
    held = parse_day(str(said["date"]), "--date")
    if held > plan.today:
        raise SbpError(f"--date: {held} is still to come; give the day on which the review was held")
    for key, option, words in (("decision", "--decision", DECISIONS), ("kind", "--kind", KINDS)):
        if said.get(key, words[0]) not in words:
            raise SbpError(f"{option}: {said[key]} is not one of {', '.join(words)}")
    if close or brought.closure:
        _complete_closure(plan, brought)
    if not _says_something(brought):
        raise SbpError("nothing was said in this review; give --from FILE, or answer the questions at a terminal")
    if following := said.get("next_review"):
        if parse_day(str(following), "--next") <= held:
            raise SbpError("--next: the next review is not after this one")
    if any(str(held) == earlier.word("date") for earlier in plan.items("reviews")):
        raise SbpError(f"{plan.source.name}: a review of {held} is recorded already; nothing was written")
    for item in brought.agreement:
        item.setdefault("date", said["date"])
        item.setdefault("agreed", "yes")


def _complete_closure(plan: Plan, brought: Review) -> None:
    """Say of a closing review what it says of the closure statement already, and ask for what is missing."""
    closure, said = brought.closure, brought.held
    if said.setdefault("decision", "close") != "close":
        raise SbpError(
            f"the decision is to {said['decision']} the plan, and there is a closure statement; take one away"
        )
    closure.setdefault("date", said["date"])
    if "reasons" in said:
        closure.setdefault("reasons", said["reasons"])
    elif "reasons" in closure:
        said["reasons"] = closure["reasons"]
    if closure.get("kind") not in ("died", "replaced"):
        told = {look.get("outcome") for look in closure.get("outcomes", ())}
        looked = {look["outcome"]: look for look in said.get("outcomes", ())}
        for outcome in with_ids(still_open(plan)):
            name = outcome.word("id")
            progress = looked.get(name, {}).get("progress", "")
            how = "fully" if progress == "achieved" else "partly" if progress == "improving" else met(plan, outcome)
            if name not in told and how:
                closure.setdefault("outcomes", []).append({"outcome": name, "met": how})
        left = [o.word("id") for o in with_ids(still_open(plan)) if o.word("id") not in _told(closure)]
        missing = [] if "reasons" in closure else ["`closure: {reasons: …}`, or --reasons"]
        missing += [f"`closure: {{outcomes: [{{outcome: {name}, met: fully}}]}}` (fully, partly, not)" for name in left]
        if "remaining_needs_met_by" not in closure and closure.get("kind") not in ("moved", "outcomes-achieved"):
            if {look.get("met") for look in closure.get("outcomes", ())} != {"fully"}:
                missing.append("`closure: {remaining_needs_met_by: …}`, how what remains is met")
        if missing:
            raise SbpError(f"the closure statement still wants {'; '.join(missing)}; nothing was written")


def _told(closure: dict[str, Any]) -> set[str]:
    return {str(look.get("outcome")) for look in closure.get("outcomes", ()) if look.get("met")}


def _short(name: str) -> str:
    """Return a name to which more can be added: file systems take no more than 255 bytes."""
    return name if len(os.fsencode(name)) <= 200 else f"{name[:60]}-{zlib.crc32(os.fsencode(name)):08x}"


class _Draft:
    """What was said so far, kept beside the plan in a file that is no plan, until it is written into the plan."""

    def __init__(self, plan: Path, brought: Review) -> None:
        self.plan, self.brought = plan, brought
        self.path = plan.with_name(f".{_short(plan.stem)}.review.yaml")

    def offer(self, plan: Plan) -> None:
        """Go on from a review that was begun, if there is one, it isn't in the plan yet, and that is wanted."""
        if not self.path.exists():
            return
        earlier = of_values(read_beside(self.path, "reviews.*", _BESIDE))
        said = without_empty(earlier.held)
        if said and any(said.items() <= review.items() for review in values_of(plan.root, "").get("reviews", [])):
            prompts.tell(f"The review that was begun is in the plan already; {self.path} is taken away.")
            self.done()
            return
        try:
            prompts.tell(f"A review of this plan was begun and not written: {self.path}.")
            if prompts.choose("Go on with it?", ("yes", "no"), "no keeps it aside and begins anew.", "yes") == "no":
                rename(self.path, self.path.with_name(f".{_short(self.plan.stem)}.review-aside.yaml"))
                return
        except prompts.Stopped:
            raise SbpError("stopped; nothing was written") from None
        self.brought.held, self.brought.new = earlier.held, earlier.new
        self.brought.agreement, self.brought.closure = earlier.agreement, earlier.closure

    def save(self) -> None:
        values = without_empty(self.brought.values)
        create(self.path, ("\n".join(block(values, 0)) + "\n").encode(), force=True, private=True)

    def tell(self) -> None:
        if self.path.exists() and _says_something(self.brought):
            path = quote(str(self.path))
            say(f"\nKept what was said in {self.path}. To go on: sbp review {quote(str(self.plan))}")
            say(f"To record it as it is: sbp review {quote(str(self.plan))} --from {path}")

    def done(self) -> None:
        """The review is in the plan; the draft has done its work."""
        remove(self.path)


def _difference(before: Source, after: Source) -> str:
    from difflib import unified_diff

    lines = unified_diff(
        before.text.splitlines(),
        after.text.splitlines(),
        before.name,
        f"{after.name} with the review",
        n=1,
        lineterm="",
    )
    return "\n".join(lines)


def _report(path: Path, plan: Plan, brought: Review) -> None:
    following = next_review(plan)
    say(
        f"{path}: review {len(plan.items('reviews'))} is recorded."
        + (f" Next review: {following.date}." if following and "next_review" in brought.held else "")
    )
    if brought.closure:
        say("The plan is closed. A copy for the person: sbp render.")
    elif brought.held.get("decision") == "close":
        say(f"To write the closure statement as well: sbp review {quote(str(path))} --close")
    if plan.jurisdiction == "england" and (achieved := outcomes_achieved(plan)):
        say(f"Review outcomes achieved (Client Level Data): {achieved}, told from the outcomes.")
