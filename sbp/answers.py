"""A file of answers to the values that they stand for, held against the part of the plan's schema that they fill."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from sbp.files import read
from sbp.loading import EmptyFileError, load, placed
from sbp.nodes import Mapping, Node, Sequence
from sbp.schema import schema


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
    for departure in schema("plan").check(root, part):
        if departure.rule != "empty-field" and not (departure.rule == "missing-field" and departure.top):
            raise placed(source, departure.span.start, departure.message)
    values = _values(root, part)
    assert isinstance(values, dict)
    return values


def _values(node: Node, path: str) -> Any:
    """Return the values as a plan holds them: text where the schema wants text, and nothing where nothing was said."""
    if isinstance(node, Mapping):
        inner = {entry.key.text: _values(entry.value, f"{path}.{entry.key.text}".lstrip(".")) for entry in node.entries}
        return {key: value for key, value in inner.items() if value not in (None, [], {})}
    if isinstance(node, Sequence):
        return [value for item in node.items if (value := _values(item, f"{path}.*".lstrip("."))) is not None]
    field = schema("plan").field(path)
    return node.text if node.data is not None and field is not None and "string" in field.types else node.data
