"""Somebody does something for every outcome, and not services alone.

An outcome without an action is a wish. One that only services work on leaves out the person and the people around them.

Wrong:
    outcomes: [{id: swim, words: I want to go to swimming classes}]
    services: [{what: Sitting service, supports: [swim]}]
Right, with the same service:
    actions: [{what: Sit with Emyr while Mair swims, who: dilys, when: every Tuesday, helps: [swim]}]

What is about how the services do what they do, or about keeping what is there, may be theirs alone. What is being kept
already may need nothing more to happen.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import PROFESSIONAL, Item, Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "What needs to happen, who will do it, and what will the person do themself?"
SOURCES = (
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 3",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/3/made",
    ),
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind == "profile":
        return
    going_on = [action for action in plan.items("actions") if action.word("status") != "stopped"]
    for outcome in plan.active_outcomes:
        if (outcome.word("aim"), outcome.word("status")) == ("maintain", "maintained"):
            continue  # it is being kept
        actions = [action for action in going_on if outcome.word("id") in action.words("helps")]
        services = [service for service in plan.items("services") if outcome.word("id") in service.words("supports")]
        if not actions and not services:
            yield Hit(outcome.head, "nothing needs to happen for this outcome yet")
        elif outcome.word("aim") not in ("process", "maintain") and _only_paid(plan, actions):
            yield Hit(
                outcome.head,
                "only services and professionals work on this outcome",
                "What will the person do? What would family, friends or community like to do?",
                severity="info",
            )


def _only_paid(plan: Plan, actions: list[Item]) -> bool:
    people = {who for action in actions for who in action.words("who")}
    kinds = {plan.people[who].word("kind") if who in plan.people else who for who in people}
    return not actions or (bool(kinds) and kinds <= set(PROFESSIONAL))
