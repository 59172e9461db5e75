"""The person has a copy of what was agreed, and of what was changed since.

The plan is theirs. In Wales they are given the plan, the revised plan, the decision to leave it as it is with its
reasons, or the closure statement; so are those with parental responsibility for a child, unless that would harm the
child.

Wrong, in a plan that was revised on 22 October:
    copies: [{to: person, what: the whole plan, date: 2026-07-13}]
Right:
    copies: [{to: person, what: the whole plan, date: 2026-10-26}]

Two weeks are left for printing and taking it round. Whoever would rather not have one is left alone (`declined:
true`), and so are those from whom something is kept back, or whom the person wants left out.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from sbp.finding import Hit, Reference
from sbp.plan import PERSON, Plan

SEVERITY = "warning"
QUESTION = "Have they got it, in a form that they can read?"
SOURCES = (
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 8",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/8/made",
    ),
    Reference("Care Act 2014, section 25", "https://www.legislation.gov.uk/ukpga/2014/23/section/25"),
)

_GRACE = timedelta(weeks=2)


def check(plan: Plan) -> Iterator[Hit]:
    closure = plan.top.item("closure")
    if plan.is_draft or plan.kind == "profile" or (closure and closure.word("kind") == "died"):
        return
    changes = _changes(plan)
    due = [day for day in changes if plan.today - day > _GRACE]
    if changes and not due:
        return
    copies = [copy for copy in plan.items("copies") if copy.word("to") in _readers(plan)]
    days = [copy.day("date") for copy in copies]
    known = [day for day in days if day]
    if not copies:
        yield Hit(plan.anchor("copies"), "nothing says that the person has a copy")
    elif due and len(known) == len(days) and not any(copy.flag("declined") for copy in copies):
        newest = max(known)
        if newest.date < max(due):
            yield Hit(newest.span, "this copy is older than what has been decided since")
    if plan.jurisdiction == "wales" and copies:
        yield from _parents(plan)


def _changes(plan: Plan) -> list[date]:
    """Return the days on which something was agreed, decided or closed that the person is given a copy of."""
    decisions = ("revise", "close", "confirm") if plan.jurisdiction == "wales" else ("revise", "close")
    reviews = [review.day("date") for review in plan.items("reviews") if review.word("decision") in decisions]
    days = [*plan.days("dates.agreed"), *plan.days("closure.date"), *(day for day in reviews if day)]
    return [day.date for day in days if day.date <= plan.today]


def _readers(plan: Plan) -> set[str]:
    """The person, and those whose copy will do as well: a young child's parents, the members of a family."""
    close = {who for who, somebody in plan.people.items() if somebody.word("kind") == "family"}
    return {PERSON, *(close if plan.kind in ("child", "family") else ())}


def _parents(plan: Plan) -> Iterator[Hit]:
    """Parents who have no copy, and nothing says why."""
    seen = {copy.word("to") for copy in plan.items("copies")}
    seen |= {who for kept in plan.items("sharing.withheld") for who in kept.words("from")}
    for node in plan.values("child.parental_responsibility.*"):
        parent = plan.people.get(node.text) if node.text not in seen else None
        if parent and parent.word("kind") == "family" and parent.word("involvement") != "wants-out":
            yield Hit(node.outline, "nothing says that this parent has a copy")
