"""The day of the next review fits how often the plan says that it is reviewed.

Two promises that differ are half a promise. Whoever reads “every 3 months” counts on it, and so does whoever reads
the day.

Wrong, in a plan that was reviewed on 22 October:
    dates: {next_review: 2027-04-22}
    review_arrangements: {interval: 3 months}
Right:
    dates: {next_review: 2027-01-21}
    review_arrangements: {interval: 3 months}

A week more or less is left alone, and so is any day that comes sooner. An interval that says more than a length (“6
months, after a light touch at three”) is for people to judge.
"""

from collections.abc import Iterator
from datetime import timedelta

from sbp.finding import Hit, Reference
from sbp.intervals import counted_from, later, limit, next_review, own_interval
from sbp.plan import Plan

SEVERITY = "warning"
QUESTION = "Which of the two have you promised?"
SOURCES = (Reference("Dewis Wales, Your care and support plan", "https://www.dewis.wales/your-care-and-support-plan"),)

_GRACE = timedelta(weeks=1)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_draft or plan.is_closed:
        return
    own, following = own_interval(plan), next_review(plan)
    counted, is_first = counted_from(plan)
    if not (own and following and counted) or following.date <= later(counted, own) + _GRACE:
        return
    allowed = limit(plan, first=is_first)
    if allowed is None or following.date <= later(counted, allowed.length):  # else review-interval-long has said so
        yield Hit(following.span, f"the plan says that it is reviewed every {own}, and this day is later than that")
