"""The next review is not overdue.

A plan that is written and forgotten is the commonest failure that auditors find. The day was a promise.

Wrong, on 1 December 2026 with no review since the summer:
    dates: {next_review: 2026-09-02}
Right, with the review that was held:
    dates: {next_review: 2027-06-01}

A review that has been held since keeps the promise; it is then the new day that is missing. Drafts and closed plans are
left alone. If the person asked to wait, agree on another day with them.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.intervals import next_review
from sbp.kept import is_kept
from sbp.plan import Plan

SEVERITY = "error"
QUESTION = "When can you sit down together? `sbp review` records it."
SOURCES = (Reference("Dewis Wales, Your care and support plan", "https://www.dewis.wales/your-care-and-support-plan"),)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_draft or plan.is_closed:
        return
    day = next_review(plan)
    if day and day.date < plan.today and not is_kept(plan, day):
        yield Hit(day.span, f"the review promised for this day is {_late((plan.today - day.date).days)} overdue")


def _late(days: int) -> str:
    return f"{days} day{'' if days == 1 else 's'}"
