"""A session about plans leaves some thought behind: what was learned, what was assumed, how the person would see it.

Time to think together is part of the work. A line is enough, and it is what the next session can begin with.

Wrong:
    plans: [cedar-swims]
    agreed_actions: [{what: Take the bed to the manager, who: AW, by: 2026-12-11}]
Right:
    plans: [cedar-swims]
    point_of_view: She would say that I listen and that I'm late.
    agreed_actions: [{what: Take the bed to the manager, who: AW, by: 2026-12-11}]

Speaks in the profile `strict` alone. Legal surgeries, and sessions that were about no plan, are left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

FILES = ("supervision",)
STRICT = True
SEVERITY = "info"
QUESTION = "What did you notice, what had you assumed, and what would the person say of it?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference(
        "Community Care, Strengths-based supervision",
        "https://www.communitycare.co.uk/2024/03/20/strengths-based-supervision-top-tips-for-practice-supervisors/",
    ),
)

_THOUGHTS = "assumptions_checked deficit_drift risk_and_enablement point_of_view learning will_try".split()


def check(plan: Plan) -> Iterator[Hit]:
    if plan.top.word("session") == "legal-surgery" or "plans" not in plan.top:
        return
    if not any(key in plan.top for key in _THOUGHTS):
        yield Hit(plan.anchor("plans"), "this session was about plans, and no thought is kept of it")
