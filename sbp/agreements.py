"""A plan to who agreed to what, and what has changed since."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from sbp.fingerprint import PARTS, fingerprint, parts_of, way_of
from sbp.nodes import Mapping, Node, Scalar, Sequence
from sbp.plan import PERSON, Item, Plan

How = Literal["changed", "added", "removed"]


class Change(NamedTuple):
    """A thing with an id that isn't as it was when the plan was agreed."""

    name: str  # its id
    how: How
    item: Item | None  # where it stands now; None for what is gone


def agreement(plan: Plan) -> Item | None:
    """Return the agreement that later changes are held against: the person's last, or else anybody's last.

    One counts that has a fingerprint which this version can check, and in which nobody said no.
    """
    counting = [
        item
        for item in plan.items("agreement")
        if way_of(item.word("fingerprint")) and item.word("agreed") in ("yes", "partly", "could-not", "")
    ]
    own = [item for item in counting if item.word("who") == PERSON]
    return max(reversed(own or counting), key=lambda item: item.word("date"), default=None)  # of one day, the last


def is_as_agreed(plan: Plan, agreed: Item) -> bool:
    """Tell whether a plan still holds what was agreed, by the fingerprint of an agreement."""
    written = agreed.word("fingerprint")
    way = way_of(written)
    return way is not None and fingerprint(plan, way).whole == written


def changes(plan: Plan, agreed: Item) -> list[Change]:
    """Return the things with ids that were changed, added or removed since an agreement, in the order of the plan."""
    written = agreed.word("fingerprint")
    way, before = way_of(written), parts_of(agreed.word("parts"))
    if way is None or not before:
        return []
    now, items = fingerprint(plan, way).parts, dict(_items(plan))
    found = [
        Change(name, "changed" if name in before else "added", items[name])
        for name, digits in now.items()
        if name in items and before.get(name) != digits
    ]
    return [*found, *(Change(name, "removed", None) for name in before if name not in now)]


def leaning(plan: Plan, some: list[Change]) -> Iterator[tuple[Change, Item, Scalar]]:
    """Yield what leans on something that has changed, without having been changed itself, and where it says so."""
    new = {change.name for change in some}
    changed = {change.name: change for change in some if change.how != "added"}
    for name, item in _items(plan):
        if name not in new:
            for path, reference in _references(item.path, item.node):
                field = plan.schema.field(path)
                if field is not None and reference.text in changed and {*field.refers_to} & {*PARTS}:
                    yield changed[reference.text], item, reference


def _items(plan: Plan) -> Iterator[tuple[str, Item]]:
    for section in PARTS:
        for item in plan.items(section):
            if name := item.word("id"):
                yield name, item


def _references(path: str, node: Node) -> Iterator[tuple[str, Scalar]]:
    """Yield every single value inside a node with its path."""
    if isinstance(node, Mapping):
        for entry in node.entries:
            yield from _references(f"{path}.{entry.key.text}", entry.value)
    elif isinstance(node, Sequence):
        for n, item in enumerate(node.items):
            yield from _references(f"{path}.{n}", item)
    else:
        yield path, node
