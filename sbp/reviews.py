"""A plan and the answers of a review to the plan with the review in it; and what a review asks."""

from __future__ import annotations

from typing import Any

from sbp.plan import Item, Plan
from sbp.records import add, in_order
from sbp.source import Source


def last_look(plan: Plan, outcome: Item) -> Item | None:
    """Return what the last review said of an outcome, or else where it started."""
    for review in reversed(plan.items("reviews")):
        for looked in review.items("outcomes"):
            if looked.word("outcome") == outcome.word("id"):
                return looked
    return outcome.item("baseline")


def score_of(look: Item | None) -> tuple[str, str]:
    """Return score and scale of what was said of an outcome, as written; empty where there is none."""
    if look is None:
        return "", ""
    score = look if look.path.endswith("baseline") else look.item("score")
    return (score.word("score"), score.word("scale")) if score else ("", "")


def still_open(plan: Plan) -> list[Item]:
    """Return the outcomes that a review talks about: those over by their own word or an earlier review's are not."""
    over = {
        looked.word("outcome")
        for review in plan.items("reviews")
        for looked in review.items("outcomes")
        if looked.word("progress") in ("achieved", "no-longer-wanted", "changed")
    }
    return [outcome for outcome in plan.active_outcomes if outcome.word("id") not in over]


def record(plan: Plan, review: dict[str, Any]) -> Source:
    """Return the plan's text with a review at the end of its reviews.

    review has the fields of the schema's reviews. Every other character of the plan stays as it is. Raises SbpError if
    the review points to something that isn't in the plan, or the text can't be added to.
    """
    return add(plan, "reviews", in_order(review, "reviews.*"))
