"""The last review looked at every outcome that the plan still works towards.

An outcome that nobody asks about fades. Each is talked about, with or without a score: what is better, what isn't,
and whether it is still what the person wants.

Wrong, in a plan with the outcomes swim and sleep:
    - date: 2026-10-22
      outcomes:
        - {outcome: swim, words: Last week I forgot her, progress: improving}
Right:
    - date: 2026-10-22
      outcomes:
        - {outcome: swim, words: Last week I forgot her, progress: improving}
        - {outcome: sleep, words: Worse if anything, progress: slipping}

A light touch may leave some out, and so may a review that was held or asked for because of one thing. Outcomes that
are paused, or that have been added since, are left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Item, Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "How is it going with this one, and is it still what they want?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference("Think Local Act Personal, Outcome-focused reviews"),
)

_WHOLE = ("", "planned", "protection")  # kinds of review that look at everything


def check(plan: Plan) -> Iterator[Hit]:
    reviews = plan.items("reviews")
    number = next((n for n in reversed(range(len(reviews))) if reviews[n].word("kind") in _WHOLE), None)
    if number is None:
        return
    review, seen, before = reviews[number], _looked_at(reviews[number:]), _looked_at(reviews[:number])
    outcomes = [outcome for outcome in plan.active_outcomes if outcome.word("status") != "paused"]
    there = [outcome for outcome in outcomes if outcome.word("id") in before or _was_there(outcome, review)]
    skipped = [outcome for outcome in there if outcome.word("id") not in seen]
    if skipped and not seen:
        yield Hit(review.head, "this review says nothing of the outcomes", "How is it going with each of them?")
        return
    for outcome in skipped:
        yield Hit(outcome.head, "the last review that was to look at every outcome left this one out")


def _looked_at(reviews: list[Item]) -> set[str]:
    return {looked.word("outcome") for review in reviews for looked in review.items("outcomes")}


def _was_there(outcome: Item, review: Item) -> bool:
    """Tell whether an outcome was in the plan when a review was held, as far as the plan shows it."""
    held, baseline = review.day("date"), outcome.item("baseline")
    if held and baseline and (scored := baseline.day("date")):
        return scored.date < held.date
    updated = next(outcome.plan.days("dates.updated"), None)
    return review.word("decision") != "revise" and not (held and updated and updated.date > held.date)
