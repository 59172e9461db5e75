"""A file of answers to the values that they stand for, held against the part of the plan's schema that they fill."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from sbp.files import read
from sbp.loading import EmptyFileError, load, placed
from sbp.nodes import Entry, Mapping, Node, Sequence, is_nothing
from sbp.schema import schema
from sbp.source import Source


def read_answers(path: Path, part: str) -> dict[str, Any]:
    """Return the answers of a YAML file, or of standard input for -.

    part is where in the plan they belong: "" for the whole plan, reviews.* for a review. Fields that a plan must have
    may be missing here; whatever else departs from the schema raises SbpError with its place.
    """
    name = "standard input" if str(path) == "-" else str(path)
    data = sys.stdin.buffer.read() if str(path) == "-" else read(path)
    try:
        source, root = load(name, data)
    except EmptyFileError:
        return {}
    _hold(source, root, part)
    values = values_of(root, part)
    assert isinstance(values, dict)
    return values


def read_beside(path: Path, part: str, beside: dict[str, str]) -> dict[str, Any]:
    """Return the answers of a YAML file in which more stands beside what one part of the plan holds.

    beside says for names at the top of the file, like closure or new.actions, which part of the plan they hold; the
    values of a list each hold it. Raises SbpError as read_answers does.
    """
    name = "standard input" if str(path) == "-" else str(path)
    data = sys.stdin.buffer.read() if str(path) == "-" else read(path)
    try:
        source, root = load(name, data)
    except EmptyFileError:
        return {}
    names = {key.partition(".")[0] for key in beside}
    own = root.without(names)
    _hold(source, own, part)
    values: dict[str, Any] = values_of(own, part)
    for entry in root.entries:
        if entry.key.text in names and (held := _beside(source, entry, beside)):
            values[entry.key.text] = held
    return values


def _beside(source: Source, entry: Entry, beside: dict[str, str]) -> Any:
    if (place := beside.get(entry.key.text)) is not None:
        return _held(source, entry.value, place)
    if is_nothing(entry.value):
        return None
    known = {key.partition(".")[2] for key in beside if key.partition(".")[0] == entry.key.text}
    if not isinstance(entry.value, Mapping):
        raise placed(source, entry.value.outline.start, f"`{entry.key.text}` holds lists: {', '.join(sorted(known))}")
    found = {}
    for inner in entry.value.entries:
        if inner.key.text not in known:
            message = f"there is no list of this name here; there are {', '.join(sorted(known))}"
            raise placed(source, inner.key.span.start, message)
        if held := _held(source, inner.value, beside[f"{entry.key.text}.{inner.key.text}"]):
            found[inner.key.text] = held
    return found


def _held(source: Source, node: Node, part: str) -> Any:
    """Return the values of a part of a plan, or of a list of such parts where part ends in *."""
    if is_nothing(node):
        return None
    if not part.endswith("*"):
        if not isinstance(node, Mapping):
            raise placed(source, node.outline.start, f"`{part}` has names and values")
        _hold(source, node, part)
        return values_of(node, part)
    if not isinstance(node, Sequence):
        raise placed(source, node.outline.start, "this is a list; begin each of its items with a dash")
    for item in node.items:
        if not isinstance(item, Mapping):
            raise placed(source, item.outline.start, "each item here has names and values")
        _hold(source, item, part)
    return [values for item in node.items if (values := values_of(item, part))]


def _hold(source: Source, root: Mapping, part: str) -> None:
    for departure in schema("plan").check(root, part):
        if departure.rule != "empty-field" and not (departure.rule == "missing-field" and departure.top):
            raise placed(source, departure.span.start, departure.message)


def values_of(node: Node, path: str) -> Any:
    """Return the values as a plan holds them: text where the schema wants text, and nothing where nothing was said."""
    if isinstance(node, Mapping):
        inner = {
            entry.key.text: values_of(entry.value, f"{path}.{entry.key.text}".lstrip(".")) for entry in node.entries
        }
        return {key: value for key, value in inner.items() if value not in (None, [], {})}
    if isinstance(node, Sequence):
        return [value for item in node.items if (value := values_of(item, f"{path}.*".lstrip("."))) is not None]
    field = schema("plan").field(path)
    return node.text if node.data is not None and field is not None and "string" in field.types else node.data
