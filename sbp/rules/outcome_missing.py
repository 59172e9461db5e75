"""An agreed plan has at least one personal outcome.

The plan is there so that somebody can live the life that matters to them. In Wales regulation 3(1)(b) asks for the
personal outcomes. A draft may still be listening.

Wrong:
    status: agreed
    outcomes: []
Right:
    status: agreed
    outcomes:
      - {id: swim, words: I want to go to swimming classes}

Leave it: the person wants no outcomes written down. Say so with a suppression and their reason. A plan that was closed
before there was one has its reasons in the closure statement.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
IN_DRAFTS = "info"
QUESTION = "What does the person want in their life, and what would that make possible?"
SOURCES = (
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 3",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/3/made",
    ),
    Reference("Social Care Wales, About strengths-based practice"),
)


def check(plan: Plan) -> Iterator[Hit]:
    if not plan.outcomes and plan.kind != "profile" and not plan.is_closed:
        yield Hit(plan.anchor("outcomes"), "no outcome is written down yet")
