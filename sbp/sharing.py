"""What a plan keeps back, and from whom, to the places that a copy leaves out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sbp.nodes import Mapping, Node, Scalar, Sequence
from sbp.plan import PERSON, Plan
from sbp.source import Span


class KeptBack(NamedTuple):
    """One thing that is kept back: where it is said, the place in the plan, and from whom."""

    span: Span
    place: str  # with list positions, like worries.0; empty if there is no such place
    from_person: bool
    readers: tuple[str, ...]  # ids of those whom it is kept from; nobody named means the person


def kept_back(plan: Plan) -> Iterator[KeptBack]:
    """Yield everything that sharing.withheld names. A list item is named by its position or, better, by its id."""
    sharing = plan.top.item("sharing")
    for item in sharing.items("withheld") if sharing else []:
        if written := item.word("path"):
            readers = tuple(item.words("from"))
            from_person = PERSON in readers or not readers
            yield KeptBack(item.place("path"), place_of(plan, written), from_person, readers)


def place_of(plan: Plan, written: str) -> str:
    """Return the place in a plan that a path names, with positions for ids, or nothing if there is no such place."""
    node: Node = plan.root
    steps: list[str] = []
    for step in written.split("."):
        found = _below(node, step)
        if found is None:
            return ""
        name, node = found
        steps.append(name)
    return ".".join(steps)


def _below(node: Node, step: str) -> tuple[str, Node] | None:
    if isinstance(node, Mapping):
        value = node.get(step)
        return None if value is None else (step, value)
    if isinstance(node, Sequence):
        for number, item in enumerate(node.items):
            name = item.get("id") if isinstance(item, Mapping) else None
            if step == str(number) or (isinstance(name, Scalar) and name.text == step):
                return str(number), item
    return None
