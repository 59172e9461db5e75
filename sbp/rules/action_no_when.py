"""Every action says by when, or how often.

“Children, people and families understand what will happen when and why.”

Wrong:
    - {what: Ring the pool about the Tuesday class, who: sian}
Right:
    - {what: Ring the pool about the Tuesday class, who: sian, by: 2026-03-14}
    - {what: Sit with Emyr while Mair swims, who: dilys, when: every Tuesday}

What is done or was stopped is left alone, and so are closed plans.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "When will it happen, and how will the person know that it has?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference(
        "Wales Safeguarding Procedures, the child care and support protection plan",
        "https://safeguarding.wales/en/chi-i/chi-i-c4/c4-p2/",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    for action in plan.items("actions"):
        over = plan.is_closed or action.word("status") in ("done", "stopped")
        if not over and "when" not in action and "by" not in action:
            yield Hit(action.place("what"), "this doesn't say by when, or how often")
