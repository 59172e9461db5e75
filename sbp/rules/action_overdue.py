"""What was promised for a day was done by then, or the person was told why not.

People “understand what will happen when and why”. A day that went by without a word is how trust is lost.

Wrong, in December:
    - {what: Ask the council about the bus pass, who: sian, by: 2026-10-14, status: to-do}
Right:
    - {what: Ask the council about the bus pass, who: sian, by: 2026-10-14, status: done, done: 2026-10-12}

If it will be later, tell the person, and write the new day. If it will not be done, `status: stopped`, and `why`.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.kept import is_settled, settled
from sbp.plan import Plan

SEVERITY = "warning"
QUESTION = "Is it done? If not, what got in the way, and who tells the person?"
SOURCES = (Reference("Neath Port Talbot Council, A strengths-based model of practice"),)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_draft or plan.is_closed:
        return
    over = settled(plan)
    for action in plan.items("actions"):
        day = action.day("by")
        if day and day.date < plan.today and not is_settled(action, over):
            late = (plan.today - day.date).days
            yield Hit(day.span, f"this was promised for {late} day{'' if late == 1 else 's'} ago and is still open")
