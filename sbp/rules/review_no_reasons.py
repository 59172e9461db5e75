"""A review that leaves the plan as it is says why.

“No change” is a decision too. In Wales regulation 6 asks that it be written down with its reasons; everywhere the
person can ask why nothing changes, and is owed more than that nothing did.

Wrong:
    - {date: 2026-10-22, present: [person, sian], decision: confirm}
Right:
    - date: 2026-10-22
      present: [person, sian]
      decision: confirm
      reasons: Tuesdays work, and Mair would rather nobody touched them.

A revised plan shows for itself what has changed, and a closed one has its closure statement: neither is asked for
here.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
QUESTION = "Why is it right to leave it as it is? Who thinks so?"
SOURCES = (
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 6",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/6/made",
    ),
    Reference("Think Local Act Personal, Outcome-focused reviews"),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind == "profile":
        return
    for review in [review for review in plan.items("reviews") if "decision" in review][-1:]:
        if review.word("decision") == "confirm" and "reasons" not in review:
            asked = plan.jurisdiction == "wales" and plan.kind != "personal-plan"
            message = "the plan was left as it is, and the review doesn't say why"
            yield Hit(review.place("decision"), message, severity=None if asked else "warning")
