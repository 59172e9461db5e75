"""A plan and the answers of a review to the plan with the review in it; and what a review asks."""

from __future__ import annotations

from typing import Any, Literal

from sbp.plan import Item, Plan
from sbp.records import add, in_order
from sbp.source import Source


def last_look(plan: Plan, outcome: Item) -> Item | None:
    """Return what the last review said of an outcome, or else where it started."""
    looks = plan.looks(outcome)
    return looks[-1][1] if looks else outcome.item("baseline")


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


def with_ids(items: list[Item]) -> list[Item]:
    """Return those of the items that a review can point to."""
    return [item for item in items if item.word("id")]


Met = Literal["fully", "partly", "not"]


def met(plan: Plan, outcome: Item) -> Met | None:
    """Return how far an outcome was met, by the last review that says how it goes; None if none does.

    To hold is to meet it where holding was the aim.
    """
    said = next((look.word("progress") for _, look in reversed(plan.looks(outcome)) if look.word("progress")), "")
    progress = said or outcome.word("status")
    if progress == "achieved" or (progress == "maintained" and outcome.word("aim") in ("maintain", "end-of-life")):
        return "fully"
    if progress in ("improving", "maintained"):
        return "partly"
    return "not" if progress in ("slipping", "not-yet-started", "paused") else None


def outcomes_achieved(plan: Plan) -> str:
    """Return England's “review outcomes achieved” for a plan: Fully met, Partially met or Not met; empty for none yet.

    It is told from outcomes alone, never from services. What the person no longer wants, or has changed, doesn't count.
    After the definition of Client Level Data (https://marketingteam125.wixsite.com/ascglossary/asc-glossary-terms/review-outcomes-achieved).
    """
    each = [found for outcome in plan.outcomes if (found := met(plan, outcome))]
    if not each:
        return ""
    if {*each} == {"fully"}:
        return "Fully met"
    return "Not met" if {*each} == {"not"} else "Partially met"


def record(plan: Plan, review: dict[str, Any]) -> Source:
    """Return the plan's text with a review at the end of its reviews.

    review has the fields of the schema's reviews. Every other character of the plan stays as it is. Raises SbpError if
    the review points to something that isn't in the plan, or the text can't be added to.
    """
    return add(plan, "reviews", in_order(review, "reviews.*"))
