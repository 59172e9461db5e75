"""A schema's parts, made ready once, and a file's nodes to where the values of each field stand; in one walk.

The walk also finds where the file departs from its schema. It knows the words of JSON Schema that our schemas use, and
no others: where it meets one that it doesn't know, it says so, and jsonschema, which is slow to import, has the last
word. A test holds both to the same answers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import Any, Literal, NamedTuple

from sbp.lazy import once
from sbp.nodes import NOTHING, Mapping, Node, Scalar, Sequence, is_nothing

Voice = Literal["person", "family", "professional"]

_ABOUT = frozenset(("title", "description", "examples", "default", "$schema", "$defs", "x-voice", "x-ref", "x-aspects"))
_KNOWN = _ABOUT | {
    "type", "enum", "required", "properties", "additionalProperties", "items", "allOf", "pattern", "format",
    "minimum", "maximum",
}  # fmt: skip


class Shape:
    """One field of a schema: what may stand there."""

    def __init__(self, path: str, schema: dict[str, Any], resolve: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        """Take the field's path (list positions as *), its schema, and how a schema takes in its definitions."""
        self.path = path
        self.schema = schema
        self._resolve = resolve
        types = schema.get("type", ())
        self.types = frozenset([types] if isinstance(types, str) else types)
        self.voice: Voice | None = schema.get("x-voice")  # set where people's words stand
        self.is_text = self.voice is not None and "string" in self.types  # plain, or a mapping with words
        self.refers_to: tuple[str, ...] = tuple(schema.get("x-ref", ()))  # lists whose ids may stand here
        self.is_known = schema.keys() <= _KNOWN
        self.takes_mapping = self.is_known and (not self.types or "object" in self.types)
        self.takes_list = self.is_known and (not self.types or "array" in self.types)
        self.required = frozenset(schema.get("required", ()))
        self.takes = _scalar_check(schema, self.types) if self.is_known else _never
        only_choices = self.takes is not None and "string" in self.types and not {"pattern", "format"} & schema.keys()
        self.choices = frozenset(schema["enum"]) if only_choices and "enum" in schema else None
        self.is_open = schema.get("additionalProperties", True) is True  # to names that no schema is given for

    def _below(self, name: str, schema: dict[str, Any]) -> Shape:
        return Shape(f"{self.path}.{name}".lstrip("."), self._resolve(schema), self._resolve)

    @once
    def named(self) -> dict[str, Shape]:
        """The fields of this mapping, by name."""
        return {name: self._below(name, schema) for name, schema in self.schema.get("properties", {}).items()}

    @once
    def other(self) -> Shape | None:
        """What stands under a name that is free to choose, if any may."""
        free = self.schema.get("additionalProperties")
        return self._below("*", free) if isinstance(free, dict) else None

    @once
    def item(self) -> Shape | None:
        """What stands in this list."""
        items = self.schema.get("items")
        return self._below("*", items) if isinstance(items, dict) else None

    def step(self, name: str) -> Shape | None:
        """Return the field below this one, for a name, a list position or *; None if there is none."""
        if name in self.named:
            return self.named[name]
        if self.item is not None and (name == "*" or name.isdigit()):
            return self.item
        return self.other

    def faults(self, path: str, node: Node) -> Iterator[Fault]:
        """Yield what is wrong with a value itself, and not with what stands in it."""
        schema = self.schema
        text = node.text if isinstance(node, Scalar) and "string" in self.types else None
        value = node.data if isinstance(node, Scalar) and text is None else text
        if self.types and not any(_is_of(kind, node, value) for kind in self.types):
            yield Fault(path, node, self, "type", schema["type"])
        if "enum" in schema and not any(type(value) is type(choice) and value == choice for choice in schema["enum"]):
            yield Fault(path, node, self, "enum", schema["enum"])
        if isinstance(node, Mapping):
            if any(name not in node.by_key or is_nothing(node.by_key[name]) for name in self.required):
                yield Fault(path, node, self, "required", schema["required"])
            if (
                not self.is_open
                and self.other is None
                and any(name not in self.named and not is_nothing(inner) for name, inner in node.by_key.items())
            ):
                yield Fault(path, node, self, "additionalProperties", False)
        elif isinstance(value, str):
            if "pattern" in schema and not expression(schema["pattern"]).search(value):
                yield Fault(path, node, self, "pattern", schema["pattern"])
            if schema.get("format") == "date" and not is_date(value):
                yield Fault(path, node, self, "format", "date")
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            if value < schema.get("minimum", value):
                yield Fault(path, node, self, "minimum", schema["minimum"])
            if value > schema.get("maximum", value):
                yield Fault(path, node, self, "maximum", schema["maximum"])


class Fault(NamedTuple):
    """Where a value departs from its schema: its path, and the word of the schema that it doesn't hold to."""

    path: str
    node: Node
    shape: Shape
    word: str
    wanted: Any  # what the schema says after that word


def _is_of(kind: str, node: Node, value: Any) -> bool:
    if not isinstance(node, Scalar):
        return kind == ("object" if isinstance(node, Mapping) else "array")
    if isinstance(value, bool):
        return kind == "boolean"
    if isinstance(value, (int, float)):
        return kind == "number" or (kind == "integer" and value == int(value))
    return kind == "string" and isinstance(value, str)


Check = Callable[[Scalar], bool]


def _never(node: Scalar) -> bool:
    return False


def _scalar_check(schema: dict[str, Any], types: frozenset[str]) -> Check | None:
    """Return what tells whether a text, number or yes/no may stand at a place; None if any may.

    Where text is wanted, a number is read as its text.
    """
    enum = schema.get("enum")
    if "string" in types:
        return _text_check(enum, schema.get("pattern"), schema.get("format"))
    low, high = schema.get("minimum", float("-inf")), schema.get("maximum", float("inf"))

    def takes(node: Scalar) -> bool:
        data = node.data
        if enum is not None and not any(type(data) is type(choice) and data == choice for choice in enum):
            return False
        if isinstance(data, bool):
            return not types or "boolean" in types
        if isinstance(data, (int, float)):
            whole = "integer" in types and data == int(data)
            return (not types or whole or "number" in types) and low <= data <= high
        return not types and not {"pattern", "format"} & schema.keys()

    return takes


def _text_check(enum: list[str] | None, pattern: str | None, form: str | None) -> Check | None:
    if enum is None and pattern is None and form is None:
        return None
    if enum is not None and pattern is None and form is None:
        choices = frozenset(enum)
        return lambda node: node.text in choices
    search = expression(pattern).search if pattern is not None else None

    def takes(node: Scalar) -> bool:
        text = node.text
        return (
            (enum is None or text in enum)
            and (search is None or search(text) is not None)
            and (form is None or (form == "date" and is_date(text)))
        )

    return takes


@cache
def expression(pattern: str) -> re.Pattern[str]:
    """Return a pattern of JSON Schema as JSON Schema means it: $ is the very end, and not before a last line break."""
    return re.compile(re.sub(r"(?<!\\)\$", r"\\Z", pattern))


def is_date(text: str) -> bool:
    """Tell whether a text is a day of the calendar, written 2026-03-14."""
    try:
        return len(text) == 10 and text.isascii() and bool(date.fromisoformat(text))
    except ValueError:
        return False


MOST_FAULTS = 200  # nobody reads more at once


class Found(NamedTuple):
    """A value and where it stands: with list positions as numbers."""

    path: str
    node: Node
    shape: Shape


class Index:
    """Where the values of each field of a file stand."""

    def __init__(self, root: Mapping, shape: Shape) -> None:
        self.faults: list[Fault] = []  # MOST_FAULTS at most
        self.is_odd = False  # whether the schema says something here that this walk doesn't know
        self.has_empty = False  # whether nothing stands after a name, or in a list item
        self.at: dict[str, list[Found]] = {}  # words, mappings and lists by their field's path, in that order
        self.values: dict[str, list[Scalar]] = {}  # the same, for single values that are nobody's words
        self.pointing: dict[str, Shape] = {}  # the fields of values in which ids of something else stand
        self.texts: list[Found] = []  # people's words, plain or in a mapping, in the order of the file
        self._take("", root, shape)

    def _take(self, path: str, node: Node, shape: Shape) -> None:
        """Take in a value and what stands in it. No file is nested deeper than its limits say."""
        if type(node) is Scalar and not shape.is_text:
            self._take_value(node, shape, path, "")
            return
        found: Found = tuple.__new__(Found, (path, node, shape))
        there = self.at.get(shape.path)
        if there is None:
            self.at[shape.path] = [found]
        else:
            there.append(found)
        if type(node) is Scalar:
            self.texts.append(found)
            if shape.takes is not None and not shape.takes(node):
                self._fault(path, node, shape)
        elif type(node) is Mapping:
            if shape.is_text and type(node.by_key.get("words")) is Scalar:
                self.texts.append(found)
            self._take_mapping(path, node, shape)
        elif type(node) is Sequence:
            if not shape.takes_list:
                self._fault(path, node, shape)
            item_shape = shape.item
            for number, item in enumerate(node.items):
                if type(item) is Scalar and item.text in NOTHING and item.style == "":
                    self.has_empty = True
                elif item_shape is None:
                    self._pass(item)
                elif type(item) is Scalar and not item_shape.is_text:
                    self._take_value(item, item_shape, path, f".{number}")
                else:
                    self._take(f"{path}.{number}", item, item_shape)

    def _take_value(self, node: Scalar, shape: Shape, ahead: str, name: str) -> None:
        there = self.values.get(shape.path)
        if there is None:
            self.values[shape.path] = [node]
            if shape.refers_to:
                self.pointing[shape.path] = shape
        else:
            there.append(node)
        if shape.choices is not None:
            if node.text not in shape.choices:
                self._fault(ahead + name, node, shape)
        elif shape.takes is not None and not shape.takes(node):
            self._fault(ahead + name, node, shape)

    def _fault(self, path: str, node: Node, shape: Shape) -> None:
        """Note what is wrong with a value: many more than anybody reads are not."""
        self.is_odd = self.is_odd or not shape.is_known
        if len(self.faults) < MOST_FAULTS:
            self.faults += shape.faults(path, node)

    def _take_mapping(self, path: str, node: Mapping, shape: Shape) -> None:
        named, there = shape.named, node.by_key
        fits = shape.takes_mapping
        for required in shape.required:
            if required not in there or is_nothing(there[required]):
                fits = False
        ahead = f"{path}." if path else ""
        for name, value in there.items():
            if type(value) is Scalar and value.text in NOTHING and value.style == "":
                self.has_empty = True
                continue
            inner = named.get(name) or shape.other
            if inner is None:
                fits = fits and shape.is_open
                self._pass(value)
            elif type(value) is Scalar and not inner.is_text:
                self._take_value(value, inner, ahead, name)
            else:
                self._take(ahead + name, value, inner)
        if not fits:
            self._fault(path, node, shape)

    def _pass(self, node: Node) -> None:
        """Look for what is empty in what no schema is given for."""
        if isinstance(node, Mapping):
            for value in node.by_key.values():
                self._pass(value)
        elif isinstance(node, Sequence):
            for item in node.items:
                self._pass(item)
        elif is_nothing(node):
            self.has_empty = True
