"""The last review says what becomes of the plan: whether it is confirmed, revised or closed.

A review that decides nothing leaves everybody to guess whether the plan still holds. In Wales regulation 6 asks for
one of the three after every review of a care and support plan or a support plan.

Wrong:
    - {date: 2026-10-22, present: [person, sian], better: [I went three weeks running]}
Right:
    - date: 2026-10-22
      present: [person, sian]
      better: [I went three weeks running]
      decision: confirm
      reasons: It is working, and Mair wants it to stay as it is.

A light touch may leave it open, and so may a plan that is under review now. Earlier reviews were overtaken by this
one.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
QUESTION = "Does the plan stay as it is, change, or end? What did they want?"
SOURCES = (
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 6",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/6/made",
    ),
    Reference("Think Local Act Personal, Outcome-focused reviews"),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind == "profile" or plan.is_closed or plan.status == "under-review":
        return
    for review in plan.items("reviews")[-1:]:
        if review.word("kind") != "light-touch" and "decision" not in review:
            asked = plan.jurisdiction == "wales" and plan.kind != "personal-plan"
            message = "the last review doesn't say whether the plan is confirmed, revised or closed"
            yield Hit(review.head, message, severity=None if asked else "warning")
