"""The next review is not overdue.

A plan that is written and forgotten is the commonest failure that auditors find. The day was a promise.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
QUESTION = "When can you sit down together? `sbp review` records it."
SOURCES = (Reference("Dewis Wales, Your care and support plan", "https://www.dewis.wales/your-care-and-support-plan"),)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_draft or plan.is_closed:
        return
    for day in plan.days("dates.next_review"):
        if day.date < plan.today:
            yield Hit(day.span, f"the review promised for this day is {_late((plan.today - day.date).days)} overdue")


def _late(days: int) -> str:
    return f"{days} day{'' if days == 1 else 's'}"
