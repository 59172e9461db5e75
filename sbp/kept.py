"""A plan to what has become of its promises: a look that has been taken, an action that is over."""

from __future__ import annotations

from sbp.plan import Day, Item, Plan

_OVER = ("done", "stopped")


def is_kept(plan: Plan, day: Day) -> bool:
    """Tell whether a review has been held on a day that was promised, or since."""
    return any(day.date <= review.date <= plan.today for review in plan.days("reviews.*.date"))


def settled(plan: Plan) -> set[str]:
    """Return the ids of the actions that reviews have found done or stopped; the last that looked at one decides."""
    last = {seen.word("action"): seen.word("status") for seen in plan.items("reviews.*.actions") if "status" in seen}
    return {action for action, status in last.items() if status in _OVER} - {""}


def is_settled(action: Item, over: set[str]) -> bool:
    """Tell whether nothing more is promised by an action: it says so itself, or is among those that are over."""
    return action.word("status") in _OVER or "done" in action or action.word("id") in over


def open_actions(plan: Plan) -> list[Item]:
    """Return what was promised and isn't done or stopped, by its own word or an earlier review's."""
    over = settled(plan)
    return [action for action in plan.items("actions") if not is_settled(action, over)]
