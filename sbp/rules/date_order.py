"""The dates of a plan follow each other, and what is said to have happened is not in the future.

A plan is started, talked over, agreed and then reviewed. A date that can't be makes a reader doubt the others.

Wrong:
    dates: {started: 2026-07-09, agreed: 2026-06-18}
Right:
    dates: {started: 2026-06-18, agreed: 2026-07-09}

Only what can't be is an error. Things done before the plan was begun, in a plan that follows no other, are a
question.
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
    "communication.needs.*.reviewed": "a need was looked at again",
    "people.*.agreed": "somebody agreed",
    "people.*.asked": "the person was asked",
    "conversations.*.date": "a conversation was held",
    "outcomes.*.baseline.date": "a score was given",
    "actions.*.done": "an action was done",
    "worries.*.scores.*.date": "a score was given",
    "safety_plan.agreed": "the safety plan was agreed",
    "carer_emergency.reviewed": "the page for emergencies was checked",
    "safeguarding.enquiry.opened": "the enquiry was opened",
    "safeguarding.enquiry.concluded": "the enquiry was concluded",
    "child.seen_alone": "the child was seen alone",
    "child.looked_after.since": "the child came to be looked after",
    "family_plan.works_for_everyone.reviewed": "the family was asked",
    "end_of_life.reviewed": "this was talked about",
    "end_of_life.documents.*.date": "this was signed",
    "reviews.*.date": "a review was held",
    "reviews.*.outcomes.*.score.date": "a score was given",
    "reviews.*.worries.*.score.date": "a score was given",
    "closure.date": "the plan was closed",
    "agreement.*.date": "somebody agreed",
    "copies.*.date": "a copy was given",
    "sharing.consent.*.date": "the person answered",
    "feedback.*.date": "somebody said something",
}

# In one item: the earlier day, the later day, what is amiss if they stand the other way round.
_PAIRS = (
    ("services.*", "start", "end", "this service ends before it begins"),
    ("safeguarding.enquiry", "opened", "concluded", "this enquiry was concluded before it was opened"),
    ("dates", "started", "agreed", "the plan was agreed before it was begun"),
    ("dates", "started", "updated", "the plan was last changed before it was begun"),
)


def check(plan: Plan) -> Iterator[Hit]:
    for path, said in _PAST.items():
        for day in plan.days(path):
            if day.date > plan.today:
                yield Hit(day.span, f"this says that {said} on a day that is still to come")
    for path, first, second, message in _PAIRS:
        for item in plan.items(path):
            earlier, later = item.day(first), item.day(second)
            if earlier and later and later.date < earlier.date:
                yield Hit(later.span, message)
    yield from _life(plan)
    yield from _reviews(plan)
    yield from _actions(plan)


def _life(plan: Plan) -> Iterator[Hit]:
    """What comes after what in the life of a plan."""
    started, agreed, closed = (_first(plan, path) for path in ("dates.started", "dates.agreed", "closure.date"))
    conversations = [day.date for day in plan.days("conversations.*.date")]
    if agreed and conversations and agreed.date < min(conversations):
        yield Hit(agreed.span, "the plan was agreed before anybody had talked about it")
    begun = [day.date for day in (started, agreed) if day]
    if closed and begun and closed.date < max(begun):
        yield Hit(closed.span, "the plan was closed before it was begun or agreed")


def _reviews(plan: Plan) -> Iterator[Hit]:
    started, agreed = _first(plan, "dates.started"), _first(plan, "dates.agreed")
    reviews = list(plan.days("reviews.*.date"))
    for day in reviews:
        if started and day.date < started.date:
            yield Hit(day.span, "this review was held before the plan was begun")
    for review in plan.items("reviews"):
        held, following = review.day("date"), review.day("next_review")
        if held and following and following.date <= held.date:
            yield Hit(following.span, "the next review is not after this one")
    following = _first(plan, "dates.next_review")
    if following and not plan.is_closed and not any(plan.days("reviews.*.next_review")):
        last = max((day.date for day in reviews), default=agreed.date if agreed else None)
        if last and following.date <= last:
            yield Hit(following.span, "the next review is not after the last one; write the new day into that review")
        elif not last and started and following.date < started.date:
            yield Hit(following.span, "the next review is before the plan was begun")


def _actions(plan: Plan) -> Iterator[Hit]:
    """What is said to be done, and can't be yet, or was before the plan."""
    begun = [*plan.days("dates.started"), *plan.days("conversations.*.date")]
    first = min((day.date for day in begun), default=None)
    for action in plan.items("actions"):
        done = action.day("done")
        if done and action.word("status") == "to-do":
            yield Hit(done.span, "this has a day on which it was done, and stands as still to do")
        elif done and first and done.date < first and "supersedes" not in plan.top and list(plan.days("dates.started")):
            yield Hit(done.span, "this was done before the plan was begun", "Was it part of it?", severity="warning")


def _first(plan: Plan, path: str) -> Day | None:
    return next(plan.days(path), None)
