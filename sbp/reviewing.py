"""What a review brought to the plan's text with it: the review, what is new, who agreed, how the plan ended."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sbp import edit
from sbp.agreed import record_agreement
from sbp.errors import SbpError
from sbp.ids import short_id
from sbp.nodes import Mapping, Node, Scalar, Sequence
from sbp.plan import Plan
from sbp.records import again, append, check, in_order
from sbp.schema import schema
from sbp.source import Source

# The lists in which a review may put something new, in the order in which they lean on each other.
NEW = ("people", "strengths", "outcomes", "needs", "actions", "services", "worries", "contingency", "copies")
_WORDS = {"people": "name", "actions": "what", "services": "what", "worries": "worry", "contingency": "when"}


@dataclass
class Review:
    """All that a review brought, with the fields of the plan's schema."""

    held: dict[str, Any] = field(default_factory=dict)  # the review itself
    new: dict[str, list[dict[str, Any]]] = field(default_factory=dict)  # by the list in which it belongs
    agreement: list[dict[str, Any]] = field(default_factory=list)
    closure: dict[str, Any] = field(default_factory=dict)

    @property
    def values(self) -> dict[str, Any]:
        """The same as a file of answers holds it."""
        beside = {"new": self.new, "agreement": self.agreement, "closure": self.closure}
        return {**in_order(self.held, "reviews.*"), **{key: value for key, value in beside.items() if value}}


def of_values(values: dict[str, Any]) -> Review:
    """Return the review that a file of answers holds. The shape of its values is relied on."""
    held = {key: value for key, value in values.items() if key not in ("new", "agreement", "closure")}
    return Review(
        held, dict(values.get("new") or {}), [*(values.get("agreement") or [])], dict(values.get("closure") or {})
    )


def record_all(plan: Plan, review: Review) -> Source:
    """Return the plan's text with all that a review brought. What stands in the plan stays as it is.

    A plan that is closed gets its status changed, and nothing else. Raises SbpError if something points to what isn't
    in the plan, departs from the format, or can't be added.
    """
    places: list[str] = []
    source, edited = plan.source, plan
    for section in NEW:
        for item in review.new.get(section, ()):
            places.append(f"{section}.{len(edited.items(section))}")
            source = append(edited, section, in_order(_with_id(edited, section, item), f"{section}.*"))
            edited = again(edited, source)
    if held := without_empty(review.held):
        places.append(f"reviews.{len(edited.items('reviews'))}")
        source = append(edited, "reviews", in_order(held, "reviews.*"))
        edited = again(edited, source)
    if review.closure:
        places.append("closure")
        source = _close(edited, review.closure)
        edited = again(edited, source)
    check(plan, source, *places)
    for said in review.agreement:
        source, _ = record_agreement(edited, said)
        edited = again(edited, source)
    return source


def _with_id(plan: Plan, section: str, item: dict[str, Any]) -> dict[str, Any]:
    field = schema("plan").field(f"{section}.*")
    if item.get("id") or field is None or "id" not in field.children:
        return item
    words = item.get(_WORDS.get(section, "words"), "")
    text = words.get("words", "") if isinstance(words, dict) else str(words)
    return {"id": short_id(text, _ids(plan.root), section.removesuffix("s")), **item}


def _ids(node: Node) -> set[str]:
    """Return every id of a plan."""
    if isinstance(node, Sequence):
        return {name for item in node.items for name in _ids(item)}
    if not isinstance(node, Mapping):
        return set()
    own = node.get("id")
    inner = {name for entry in node.entries for name in _ids(entry.value)}
    return inner | {own.text} if isinstance(own, Scalar) else inner


_NOTHING = ({"outcome"}, {"action"}, {"worry"}, {"scale"})


def without_empty(value: Any) -> Any:
    """Return values without what says nothing: empty ones, looks in which nothing was said, a scale with no score."""
    if isinstance(value, dict):
        inner = {key: without_empty(held) for key, held in value.items()}
        kept = {key: held for key, held in inner.items() if held not in (None, "", [], {})}
        return {} if {*kept} in _NOTHING else kept
    if isinstance(value, list):
        return [kept for item in value if (kept := without_empty(item)) not in (None, "", [], {})]
    return value


def _close(plan: Plan, closure: dict[str, Any]) -> Source:
    if "closure" in plan.top:
        raise SbpError(f"{plan.source.name}: there is a closure statement already; nothing was written")
    source = edit.begin(plan.source, plan.root, "closure", in_order(closure, "closure"))
    return edit.put(source, again(plan, source).root, "", "status", "closed")
