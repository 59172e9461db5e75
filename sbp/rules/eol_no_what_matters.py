"""Towards the end of life the plan says what a good death would be, or that the person isn't ready to talk of it.

“We often talk about ‘a good death’ being very important.” Who should be there, where, and what gives comfort can't be
asked afterwards.

Wrong:
    settings: [end-of-life]
    end_of_life: {documents: [{kind: dnacpr, where_kept: blue folder}]}
Right:
    end_of_life: {good_death: 'Morning, for choice. Merle there, window up, nobody running.'}
Right:
    end_of_life: {not_ready: 'Not today. Ask me when the clocks change.'}

An outcome with `aim: end-of-life` says it as well.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
PACK = "end-of-life"
QUESTION = "If it went as well as it can, what would it be like? Would they rather not talk about it yet?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference(
        "NHS Wales, Advance and future care plans",
        "https://executive.nhs.wales/functions/networks-and-planning/peolc/professionals/advance-and-future-care-plans/",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    end = plan.top.item("end_of_life")
    said = end is not None and any(key in end for key in ("good_death", "wishes", "not_ready"))
    if not (plan.is_closed or said or any(outcome.word("aim") == "end-of-life" for outcome in plan.outcomes)):
        yield Hit(plan.anchor("end_of_life"), "nothing says what a good death would be for this person")
