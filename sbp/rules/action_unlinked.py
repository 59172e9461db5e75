"""Every action helps with something that matters: an outcome, a worry, a need or a barrier.

What helps with nothing takes time from what does. Often it is there because a form asks for it.

Wrong:
    - {what: Fill in the form for transport, who: sian, by: 2026-03-14}
Right:
    - {what: Find out how Mair could get to the pool, who: sian, by: 2026-03-14, helps: [swim]}

What is done because a law asks for it says so in `duty`, and is left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "Which outcome does this help? If none, does it need to happen?"
SOURCES = (
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 3",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/3/made",
    ),
    Reference("Social Care Wales, About strengths-based practice"),
)


def check(plan: Plan) -> Iterator[Hit]:
    for action in plan.items("actions"):
        if "helps" not in action and "duty" not in action:
            yield Hit(action.place("what"), "this doesn't say what it helps with")
