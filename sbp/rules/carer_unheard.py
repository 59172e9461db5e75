"""Whoever gives care day by day has been heard, and not only counted on.

Somebody who is there every night has a life of their own, and views on this one. The law asks what carers are able and
willing to do, and what they themselves want; a carer may have an assessment and a plan of their own.

Wrong:
    people:
      - {id: isa, name: Isa, relationship: wife and carer, kind: family, willing: yes, able: yes, agreed: 2026-05-20}
Right:
    people:
      - id: isa
        name: Isa
        relationship: wife and carer
        kind: family
        willing: yes
        able: partly
        agreed: 2026-05-20
        limits: My hip. I cannot lift him if he goes down.
        views: [I sleep with one eye open]

Anything of theirs counts: views, limits, an outcome, a conversation or review where they were, or that a carer's
assessment was offered. A lift on Fridays makes nobody a carer.
"""

import re
from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.lazy import regex
from sbp.plan import Item, Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "What is it like for them? What do they want for themself, and have they been offered an assessment?"
SOURCES = (
    Reference(
        "Social Services and Well-being (Wales) Act 2014, section 24",
        "https://www.legislation.gov.uk/anaw/2014/4/section/24",
    ),
    Reference("Care Act 2014, section 10", "https://www.legislation.gov.uk/ukpga/2014/23/section/10"),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind != "adult" or plan.is_closed or _is_offered(plan):
        return
    every_day = {
        who
        for action in plan.items("actions")
        if action.word("status") not in ("done", "stopped") and _is_daily(action)
        for who in action.words("who")
    }
    for who, somebody in plan.people.items():
        cares = who in every_day or _CARES.search(somebody.word("relationship"))
        if somebody.word("kind") in ("family", "friend") and cares and not _is_heard(plan, who, somebody):
            yield Hit(somebody.head, "the plan counts on this carer and says nothing of how it is for them")


_CARES = regex(r"\b(?:carer|cares for|looks after)\b", re.IGNORECASE)
_DAILY = regex(
    r"\b(?:(?:every|each) (?:day|night|morning|evening)|daily|nightly|day and night|all (?:day|night)|24/7)\b",
    re.IGNORECASE,
)


def _is_daily(action: Item) -> bool:
    return any(_DAILY.search(text.words) for key in ("what", "when") for text in action.texts(key))


_OFFER = regex(r"\bcarer['’]?s['’]?(?: own)? (?:assessment|plan)|\bplan of (?:her|his|their) own\b", re.IGNORECASE)


def _is_offered(plan: Plan) -> bool:
    """Tell whether the plan speaks of a carer's own assessment or plan."""
    return "carer" in plan.top or any(_OFFER.search(text.words) for text in plan.prose)


def _is_heard(plan: Plan, who: str, somebody: Item) -> bool:
    return (
        any(key in somebody for key in ("views", "limits"))
        or any(outcome.word("whose") == who for outcome in plan.outcomes)
        or any(who in item.words("present") for path in ("conversations", "reviews") for item in plan.items(path))
        or any(text.speaker == who and text.field.path != "people.*.offers" for text in plan.prose)
    )
