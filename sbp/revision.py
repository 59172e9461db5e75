"""A plan to the values of the one that takes its place: what stands is carried over, what is over stays behind."""

from __future__ import annotations

from typing import Any

from sbp.answers import values_of
from sbp.kept import is_settled, settled
from sbp.plan import Item, Plan
from sbp.reviews import last_look, score_of, still_open
from sbp.schema import schema
from sbp.sharing import place_of

# What belongs to the plan before and not to this one: how it was agreed, looked at, given to people and ended.
_LEFT_BEHIND = (
    "id", "status", "dates", "supersedes", "version_note", "reviews", "agreement", "closure", "copies", "feedback",
)  # fmt: skip


def revision(plan: Plan) -> dict[str, Any]:
    """Return what a new plan takes over from one, as values, with `supersedes`; it is to be agreed anew.

    Outcomes that were achieved, given up or replaced, actions that are done or stopped, and services that have ended
    stay behind, and so does whatever pointed to them. An outcome starts where its last review left it. What is kept
    back stays kept back.
    """
    found = {name: value for name, value in values_of(plan.root, "").items() if name not in _LEFT_BEHIND}
    standing = _standing(plan)
    over = {item.word("id") for name in standing for item in plan.items(name) if item not in standing[name]} - {""}
    for name, items in standing.items():
        found[name] = [_item(plan, item) for item in items]
    found = _without(found, "", over)
    if "sharing" in found:
        found["sharing"] = {**found["sharing"], "withheld": _kept_back(plan, standing)}
    if plan.id:
        found["supersedes"] = plan.id
    return {name: value for name, value in found.items() if value not in ([], {})}


def _standing(plan: Plan) -> dict[str, list[Item]]:
    """Return the items of a plan that still hold, by the list that they are in."""
    over = settled(plan)
    return {
        "outcomes": still_open(plan),
        "actions": [action for action in plan.items("actions") if not is_settled(action, over)],
        "services": [one for one in plan.items("services") if not (end := one.day("end")) or end.date >= plan.today],
    }


def _item(plan: Plan, item: Item) -> dict[str, Any]:
    found: dict[str, Any] = values_of(item.node, item.path)
    look = last_look(plan, item) if item.path.startswith("outcomes") else None
    if look is not None and look.path.startswith("reviews"):
        found["baseline"] = _from_there(look) or found.get("baseline")
    return {key: value for key, value in found.items() if value}


def _from_there(look: Item) -> dict[str, Any]:
    """Return a review's look at an outcome as where it now starts; nothing if no score was given."""
    if not any(score_of(look)):
        return {}
    said: dict[str, Any] = values_of(look.node, look.path)
    review = look.plan.around(look.path.rsplit(".outcomes", 1)[0] + ".date")
    day = review.get("date") if review else None
    start = {"date": getattr(day, "text", None), "words": said.get("words"), **said["score"]}
    return {key: value for key, value in start.items() if value not in (None, "")}


def _without(value: Any, path: str, over: set[str]) -> Any:
    """Return a value without whatever points to what is over."""
    if isinstance(value, dict):
        inner = {key: _without(one, f"{path}.{key}".lstrip("."), over) for key, one in value.items()}
        return {key: one for key, one in inner.items() if one not in (None, [], {})}
    if isinstance(value, list):
        return [one for item in value if (one := _without(item, f"{path}.*", over)) not in (None, {})]
    field = schema("plan").field(path)
    points = field is not None and any(name in ("outcomes", "actions", "services") for name in field.refers_to)
    return None if points and value in over else value


def _kept_back(plan: Plan, standing: dict[str, list[Item]]) -> list[dict[str, Any]]:
    """Return what is kept back, with the places that it now has; what named a place that is gone names nothing."""
    found = []
    for item in plan.items("sharing.withheld"):
        kept = values_of(item.node, item.path)
        section, *rest = place_of(plan, item.word("path")).split(".")
        if section in _LEFT_BEHIND:
            continue
        if section in standing and rest:
            places = [one.path for one in standing[section]]
            place = f"{section}.{rest[0]}"
            if place not in places:
                continue
            number = places.index(place)
            kept["path"] = ".".join([section, standing[section][number].word("id") or str(number), *rest[1:]])
        found.append(kept)
    return found
