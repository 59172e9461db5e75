"""Among those who do something are the person, their family and friends, or their community.

“Most people want to find their own solutions and our job is to support and help them to get there.” Where professionals
do everything, the plan stops when they do.

Wrong:
    - {what: Refer to the lunch club, who: sian, by: 2026-03-14}
    - {what: Order the rail, who: tom, by: 2026-03-20}
Right:
    - {what: Ring Marjorie about the lunch club, who: person, by: 2026-03-14}
    - {what: Order the rail, who: tom, by: 2026-03-20}

Leave it: the first four weeks, when there may be no time to ask; the end of life; somebody who cannot make a decision
that the plan names; and what is a legal duty.
"""

from collections.abc import Iterator
from datetime import timedelta

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "What does the person want to do themself? Who around them would like a part in it?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference("Social Care Wales, About strengths-based practice"),
)


FIRST_DAYS = timedelta(weeks=4)
OWN = ("family", "friend", "community")


def check(plan: Plan) -> Iterator[Hit]:
    actions = [action for action in plan.items("actions") if "duty" not in action]
    kinds = {plan.person_kind(who) for action in actions for who in action.words("who")}
    if len(actions) < 2 or not all("who" in action for action in actions) or not kinds <= {"paid", "advocate"}:
        return
    safety = plan.top.item("safety_plan")
    else_done = safety is not None and "what_i_will_do" in safety
    else_done |= any("offers" in somebody for somebody in plan.people.values() if somebody.word("kind") in OWN)
    if not else_done and not _no_time_to_ask(plan) and not plan.is_closed:
        yield Hit(plan.anchor("actions"), "everything that is to happen is done by professionals")


def _no_time_to_ask(plan: Plan) -> bool:
    unable = any(decision.word("capacity") in ("lacks", "fluctuating") for decision in plan.items("decisions"))
    just_begun = any(plan.today - day.date <= FIRST_DAYS for day in plan.days("dates.started"))
    return unable or just_begun or "end-of-life" in plan.top.words("settings")
