"""A plan to the fingerprint of what was agreed: the same for the same content, however the file is laid out.

A fingerprint names the way in which it was taken (sbp1-sha256:…). A later way never makes an older fingerprint
worthless: what was taken in one way is held against the plan in that same way.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from collections.abc import Mapping as Map
from typing import Any, NamedTuple

from sbp.nodes import Mapping, Node, Scalar, Sequence
from sbp.plan import Plan
from sbp.schema import pattern


class Fingerprint(NamedTuple):
    """What a plan held: all of it, and each thing with an id by itself."""

    whole: str  # sbp1-sha256: and 64 digits
    parts: dict[str, str]  # by id, a few digits each

    @property
    def of_parts(self) -> str:
        """The parts as they stand in a file: swim=5f0c… sit=77ab…"""
        return " ".join(f"{name}={digits}" for name, digits in self.parts.items())


LATEST = "sbp1-sha256"
_SHORT = 8  # hexadecimal digits of a part's fingerprint

# What sbp1 takes as the content of a plan. How things stand (status, done, scores), who has been told, and how to ring
# somebody change without a new agreement.
_SECTIONS = (
    "kind settings jurisdiction languages person about_me communication people life_experience barriers strengths"
    " outcomes needs actions services advice money worries safety_plan contingency carer_emergency positive_risks"
    " decisions advocacy safeguarding child carer family_plan end_of_life monitoring review_arrangements"
).split()
_LEFT_OUT = frozenset(
    (
        "person.identifiers people.*.contact people.*.contact_for people.*.agreed people.*.asked people.*.may_see"
        " outcomes.*.status outcomes.*.wellbeing outcomes.*.eligible_outcomes outcomes.*.baseline actions.*.status"
        " actions.*.done actions.*.helping worries.*.scores positive_risks.*.learned"
    ).split()
)
# The lists whose things are told apart by their ids.
PARTS = (
    "strengths", "outcomes", "needs", "actions", "services", "worries", "contingency", "positive_risks", "decisions",
)  # fmt: skip


def fingerprint(plan: Plan, way: str = LATEST) -> Fingerprint:
    """Return the fingerprint of what a plan holds now, taken in a way that is known. Raises KeyError for another."""
    return _WAYS[way](plan)


def way_of(written: str) -> str | None:
    """Return the way in which a fingerprint was taken, or None if this version doesn't know it."""
    way = written.partition(":")[0]
    return way if way in _WAYS and len(written) == len(way) + 65 else None


def parts_of(written: str) -> dict[str, str]:
    """Return the fingerprints by id, as they stand in a file; what is none is passed over."""
    pairs = (part.partition("=") for part in written.split())
    return {name: digits for name, equals, digits in pairs if name and equals and digits}


def _sbp1(plan: Plan) -> Fingerprint:
    content = {name: value for name in _SECTIONS if (value := _content(plan.root.get(name), name)) is not None}
    parts = {name: _digits(item)[:_SHORT] for section in PARTS for name, item in _with_ids(content.get(section))}
    return Fingerprint(f"sbp1-sha256:{_digits(content)}", parts)


_WAYS: dict[str, Callable[[Plan], Fingerprint]] = {"sbp1-sha256": _sbp1}


def _with_ids(items: Any) -> list[tuple[str, Any]]:
    return [*items.items()] if isinstance(items, dict) else []


def _content(node: Node | None, path: str) -> Any:
    """Return what a value says: text as its words with single spaces, things with ids by their ids; nothing is None.

    The order of names, the order of things with ids, quotation marks and comments make no difference.
    """
    if node is None or pattern(path) in _LEFT_OUT:
        return None
    if isinstance(node, Scalar):
        import unicodedata

        return None if node.data is None else " ".join(unicodedata.normalize("NFC", node.text).split()) or None
    if isinstance(node, Mapping):
        held = ((entry.key.text, _content(entry.value, f"{path}.{entry.key.text}")) for entry in node.entries)
        said = {name: value for name, value in held if value is not None}
        return said["words"] if said.keys() == {"words"} else said or None
    return _list(node, path)


def _list(node: Sequence, path: str) -> Any:
    items = [value for n, item in enumerate(node.items) if (value := _content(item, f"{path}.{n}")) is not None]
    names = [item.get("id") if isinstance(item, dict) else None for item in items]
    if None not in names and len({*names}) == len(names):
        return dict(zip(names, items, strict=True)) or None
    return items or None


def _digits(content: Map[str, Any] | Any) -> str:
    from hashlib import sha256  # slow to import, and few plans have a fingerprint

    written = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return sha256(written.encode("utf-8", "surrogatepass")).hexdigest()
