"""Where somebody can't make a decision themself, the plan says how it was made in their best interests.

That somebody lacks capacity for a decision settles nothing yet: somebody else now has to make it, for them and with
them, and to say how.

Wrong:
    decisions:
      - {decision: Whether to move to Hollin Lodge, capacity: lacks}
Right:
    decisions:
      - decision: Whether to move to Hollin Lodge
        capacity: lacks
        best_interests: {decision_maker: yasmin, wishes_past: Out by seven every morning, outcome: He moves in June}

Leave it: where an attorney or deputy makes this decision and is named, and with children under sixteen. Scotland has a
law of its own.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
QUESTION = "Who makes this decision now, and what would the person have wanted?"
SOURCES = (
    Reference("Mental Capacity Act 2005, section 4", "https://www.legislation.gov.uk/ukpga/2005/9/section/4"),
    Reference(
        "Devon, MCA practice guidance, how to record decisions",
        "https://www.devon.gov.uk/care-and-health/guide/mca-practice-guidance/part-10-how-to-record-decisions/",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.jurisdiction == "scotland" or plan.kind in ("child", "young-carer"):
        return
    for decision in plan.items("decisions"):
        settled = "best_interests" in decision or "attorney_or_deputy" in decision
        if decision.word("capacity") == "lacks" and not settled:
            yield Hit(decision.place("decision"), "nothing says how this was decided in the person's best interests")
