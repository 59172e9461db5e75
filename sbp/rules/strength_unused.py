"""Something builds on every strength.

“It is these strengths that we can build on to overcome the difficulties in people's lives.” A strength that no outcome
builds on and no action uses may be the one that was missing somewhere.

Wrong:
    strengths:
      - {id: cook, kind: personal, words: Jackie can make dinner for two hundred}
Right:
    outcomes:
      - {id: feed, words: I want to feed folk again, builds_on: [cook]}

Leave it: what is there to be known and not to be used. Give it no `id`.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "info"
QUESTION = "Could this help with anything in the plan, above all with what is hard?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference("SCIE, Strengths-based approaches", "https://www.scie.org.uk/strengths-based-approaches/guidance/"),
)


def check(plan: Plan) -> Iterator[Hit]:
    used = {one for outcome in plan.outcomes for one in outcome.words("builds_on")}
    used |= {one for action in plan.items("actions") for one in action.words("uses")}
    if not used or plan.is_closed:
        return  # where nothing builds on anything, outcome-no-strength says so
    for strength in plan.items("strengths"):
        if strength.word("id") and strength.word("id") not in used:
            yield Hit(strength.head, "no outcome builds on this strength, and no action uses it")
