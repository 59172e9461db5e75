"""A plan and the answers of a review to the plan with the review in it; and what a review asks."""

from __future__ import annotations

from typing import Any

from sbp import edit
from sbp.errors import SbpError
from sbp.linter import lint_plan
from sbp.nodes import Mapping, parse
from sbp.plan import Item, Plan
from sbp.rules import all_rules
from sbp.schema import schema
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
    number, slips = len(plan.items("reviews")), _slips()
    for finding in lint_plan(Plan(source, root, plan.today, plan.settings)):
        if finding.rule in slips and finding.path.startswith(f"reviews.{number}"):
            where = finding.path.removeprefix(f"reviews.{number}").lstrip(".") or "the review"
            shown = f" ({finding.match})" if finding.rule == "dangling-ref" else ""
            raise SbpError(f"{where}{shown}: {finding.message}; nothing was written")


def _slips() -> set[str]:
    """The rules that even a draft is held to. What practice asks for is lint's to say, and never keeps a review out."""
    return {name for name, rule in all_rules().items() if rule.draft_severity == "error"}


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
