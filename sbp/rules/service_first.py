"""Before a service stand strengths, or other ways that were tried or thought about.

“We can be clear if formal services are needed and how they support the delivery of outcomes.” A service that comes
before the question what people have themselves easily takes the place of it.

Wrong:
    - {what: Four calls a day, provider: Glan Home Care, supports: [home]}
Right:
    - what: Twenty minutes in the morning
      provider: Glan Home Care
      supports: [home]
      tried_first: [Six weeks of practice on the stairs, A perching stool]

Leave it: what came in an emergency, before the plan was begun; what supports a worry or a need; outcomes that build on
a strength or that somebody unpaid helps with.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import PROFESSIONAL, Item, Plan

SEVERITY = "info"
QUESTION = "What have they, their people and their neighbourhood got for this? What was tried before?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference(
        "Barnet adult social care, The skilled conversation",
        "https://barnetadults.trixonline.co.uk/chapter/the-skilled-conversation",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind in ("profile", "personal-plan") or plan.is_closed:
        return
    active = {outcome.word("id") for outcome in plan.active_outcomes}
    otherwise = {outcome.word("id") for outcome in plan.active_outcomes if "builds_on" in outcome}
    otherwise |= {helped for action in plan.items("actions") if _own(plan, action) for helped in action.words("helps")}
    for service in plan.items("services"):
        supported = active & set(service.words("supports"))
        if supported and not supported & otherwise and "tried_first" not in service and not _was_there(plan, service):
            yield Hit(
                service.place("what"), "this service stands before any strength, and nothing says what was tried first"
            )


def _own(plan: Plan, action: Item) -> bool:
    """Tell whether an action uses a strength, or is somebody's who isn't paid to do it."""
    return "uses" in action or any(plan.person_kind(who) not in PROFESSIONAL for who in action.words("who"))


def _was_there(plan: Plan, service: Item) -> bool:
    """Tell whether a service was there before the plan was begun, or is there no longer."""
    start, end = service.day("start"), service.day("end")
    begun = next(plan.days("dates.started"), None)
    return bool(start and begun and start.date < begun.date) or bool(end and end.date < plan.today)
