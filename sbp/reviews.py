"""A plan and the answers of a review to the plan with the review in it; and what a review asks."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import Any

from sbp import edit
from sbp.errors import SbpError
from sbp.linter import lint_plan
from sbp.nodes import Mapping, parse
from sbp.plan import Item, Plan
from sbp.schema import schema
from sbp.source import Source

# How often a plan is reviewed where neither the plan nor sbp.yaml says so: by setting first, then by kind and law.
# Wales: Regulated Services Regulations 2017, regulation 16 (three months); Wales Safeguarding Procedures (six weeks for
# adults, six months between conferences). England: Care and Support Statutory Guidance (twelve months). Scotland: 2011
# No. 210 (six months).
_INTERVALS = (
    (("safeguarding",), (), "6 weeks"),
    (("child-protection",), (), "6 months"),
    (("looked-after",), (), "6 months"),
    (("personal-plan",), ("wales",), "3 months"),
    (("personal-plan",), ("scotland",), "6 months"),
    ((), ("england",), "12 months"),
    ((), ("scotland",), "6 months"),
    ((), (), "6 months"),
)


def interval(plan: Plan) -> str:
    """Return how often a plan is reviewed, like “3 months”: as it says itself, else sbp.yaml, else law and custom."""
    arrangements = plan.top.item("review_arrangements")
    own = arrangements.word("interval") if arrangements else ""
    if _LENGTH.fullmatch(own):
        return own
    about = [*plan.top.words("settings"), plan.kind]
    for name in about:
        if name in plan.settings.review_intervals:
            return plan.settings.review_intervals[name]
    return next(
        length
        for kinds, laws, length in _INTERVALS
        if (not kinds or set(kinds) & set(about)) and (not laws or plan.jurisdiction in laws)
    )


_LENGTH = re.compile(r"(\d+) (working )?(day|week|month|year)s?")


def later(day: date, length: str) -> date:
    """Return the day that lies a length of time, like “3 months” or “10 working days”, after another."""
    found = _LENGTH.fullmatch(length)
    if not found:
        raise ValueError(f"{length} is no length of time")
    number, working, unit = int(found[1]), bool(found[2]), found[3]
    if unit == "week":
        return day + timedelta(weeks=number)
    if unit == "day":
        for _ in range(number):
            day += timedelta(days=1)
            while working and day.weekday() >= 5:
                day += timedelta(days=1)
        return day
    months = day.month - 1 + number * (12 if unit == "year" else 1)
    year, month = day.year + months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


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
    """Return the plan's text with a review at the end of its reviews and the next review's day set.

    review has the fields of the schema's reviews. Every other character of the plan stays as it is. Raises SbpError if
    the review points to something that isn't in the plan, or the text can't be added to.
    """
    ordered = in_order(review, "reviews.*")
    source = edit.append(plan.source, plan.root, "reviews", ordered)
    if following := review.get("next_review"):
        root = parse(source)
        assert isinstance(root, Mapping)
        source = edit.put(source, root, "dates", "next_review", str(following))
    _check(plan, source)
    return source


def _check(plan: Plan, source: Source) -> None:
    root = parse(source)
    assert isinstance(root, Mapping)
    number = len(plan.items("reviews"))
    for finding in lint_plan(Plan(source, root, plan.today, plan.settings)):
        if finding.severity == "error" and finding.path.startswith(f"reviews.{number}"):
            where = finding.path.removeprefix(f"reviews.{number}").lstrip(".") or "the review"
            shown = f" ({finding.match})" if finding.rule == "dangling-ref" else ""
            raise SbpError(f"{where}{shown}: {finding.message}; nothing was written")


def in_order(values: dict[str, Any], path: str) -> dict[str, Any]:
    """Return values with their keys in the order of the schema, at every level."""
    field = schema("plan").field(path)
    order = field.children if field else ()

    def of(key: str, value: Any) -> Any:
        if isinstance(value, dict):
            return in_order(value, f"{path}.{key}")
        if isinstance(value, list):
            return [in_order(item, f"{path}.{key}.*") if isinstance(item, dict) else item for item in value]
        return value

    known = sorted(values, key=lambda key: order.index(key) if key in order else len(order))
    return {key: of(key, values[key]) for key in known}
