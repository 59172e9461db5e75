"""In a plan for several people every outcome says whose it is.

Outcomes differ from person to person and from child to child.

Wrong, where `kind: family`:
    - {id: fridays, words: I want a tea together that nobody leaves early}
Right:
    - {id: fridays, words: I want a tea together that nobody leaves early, whose: ffion}

In a plan for one person they are that person's, and nothing is asked.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
QUESTION = "Who wants this, and does everybody know?"
SOURCES = (Reference("Social Care Wales, About strengths-based practice"),)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind != "family":
        return
    for outcome in plan.active_outcomes:
        if "whose" not in outcome:
            yield Hit(outcome.head, "in a family's plan an outcome says whose it is")
