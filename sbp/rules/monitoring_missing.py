"""In Wales an agreed plan says how progress is followed between reviews.

Regulation 3(1)(d) asks for the arrangements for monitoring how far the outcomes have been achieved. To the person it
means: somebody notices, and I know whom to ask.

Wrong:
    monitoring: {how_i_can_ask: Ring Sian}
Right:
    monitoring: {how: Sian rings on the first Friday of the month, by_whom: [person, sian], how_i_can_ask: Ring Sian}

The day of the next review is no answer: this is about the weeks between. Left alone: one-page profiles, providers'
plans and closed plans.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
IN_DRAFTS = "info"
QUESTION = "Who would notice if it weren't going well, and how? How can the person ask?"
SOURCES = (
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 3",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/3/made",
    ),
)
PACK = "wales"


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind in ("profile", "personal-plan") or plan.is_closed:
        return
    monitoring = plan.top.item("monitoring")
    if monitoring is None or not any(key in monitoring for key in ("how", "by_whom", "how_often")):
        yield Hit(plan.anchor("monitoring"), "nothing says how people notice between reviews whether it is going well")
