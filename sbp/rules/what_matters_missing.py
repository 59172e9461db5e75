"""An agreed plan says what matters to the person.

Outcomes grow out of what matters. Without it nobody can tell whether they are the person's own.

Wrong:
    status: agreed
    about_me: {good_now: [Tuesdays with Dilys]}
Right:
    status: agreed
    about_me: {what_matters: [Swimming keeps me going]}

If it isn't known yet, or the person would rather not say, write that as the first, and how you will find out. Closed
plans are left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
IN_DRAFTS = "info"
QUESTION = "What makes a good day? Who and what would you miss most?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference("Social Care Wales, About strengths-based practice"),
)


def check(plan: Plan) -> Iterator[Hit]:
    about_me = plan.top.item("about_me")
    if plan.is_closed:
        return  # too late to ask
    if about_me is None or "what_matters" not in about_me:
        yield Hit(plan.anchor("about_me"), "nothing says yet what matters to the person")
