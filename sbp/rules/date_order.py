"""The dates of a plan follow each other, and what is said to have happened is not in the future.

A plan is started, talked over, agreed and then reviewed. A date that can't be makes a reader doubt the others.
"""

from collections.abc import Iterator

from sbp.finding import Hit
from sbp.plan import Day, Plan

SEVERITY = "error"
IN_DRAFTS = "error"

_PAST = {
    "dates.started": "the plan was begun",
    "dates.agreed": "the plan was agreed",
    "dates.updated": "the plan was changed",
    "conversations.*.date": "a conversation was held",
    "outcomes.*.baseline.date": "a score was given",
    "actions.*.done": "an action was done",
    "people.*.agreed": "somebody agreed",
    "reviews.*.date": "a review was held",
    "agreement.*.date": "somebody agreed",
    "copies.*.date": "a copy was given",
    "closure.date": "the plan was closed",
}


def check(plan: Plan) -> Iterator[Hit]:
    for path, said in _PAST.items():
        for day in plan.days(path):
            if day.date > plan.today:
                yield Hit(day.span, f"this says that {said} on a day that is still to come")
    started, agreed = _first(plan, "dates.started"), _first(plan, "dates.agreed")
    if started and agreed and agreed.date < started.date:
        yield Hit(agreed.span, "the plan was agreed before it was begun")
    conversations = [day.date for day in plan.days("conversations.*.date")]
    if agreed and conversations and agreed.date < min(conversations):
        yield Hit(agreed.span, "the plan was agreed before anybody had talked about it")
    reviews = list(plan.days("reviews.*.date"))
    for review in reviews:
        if started and review.date < started.date:
            yield Hit(review.span, "this review was held before the plan was begun")
    next_review = _first(plan, "dates.next_review")
    if next_review and plan.status != "closed":
        held = [review.date for review in reviews] or ([agreed.date] if agreed else [])
        if held and next_review.date <= max(held):
            yield Hit(next_review.span, "the next review is not after the last one; set the new day")
    yield from _later(plan)


def _later(plan: Plan) -> Iterator[Hit]:
    """Days that must not come before another day of the same item."""
    for service in plan.items("services"):
        start, end = service.day("start"), service.day("end")
        if start and end and end.date < start.date:
            yield Hit(end.span, "this service ends before it begins")
    for review in plan.items("reviews"):
        held, following = review.day("date"), review.day("next_review")
        if held and following and following.date <= held.date:
            yield Hit(following.span, "the next review is not after this one")


def _first(plan: Plan, path: str) -> Day | None:
    return next(plan.days(path), None)
