"""The schemas: every field and what it says of itself, and where a file departs from them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from itertools import islice
from typing import Any, Literal, NamedTuple

from sbp.near import get_close_matches
from sbp.nodes import Mapping, Node, Scalar, Sequence, is_nothing
from sbp.resources import SCHEMAS
from sbp.shapes import MOST_FAULTS, Fault, Index, Shape
from sbp.shapes import Voice as Voice
from sbp.source import Span

_MOST = 50  # unknown names in one place; nobody reads more at once, and the rest is counted

SchemaName = Literal["plan", "supervision", "settings", "words"]
SCHEMA_NAMES: tuple[SchemaName, ...] = ("plan", "supervision", "settings", "words")


class Field(NamedTuple):
    """One field of a schema: what it is called, what it is for, and whose voice speaks in it."""

    path: str  # list positions as *, like outcomes.*.words
    title: str
    description: str
    types: frozenset[str]
    voice: Voice | None = None  # set where people's words stand
    refers_to: tuple[str, ...] = ()  # lists of this plan whose ids may stand here
    choices: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    open: bool = False  # keys are free, as in settings' scales

    @property
    def is_text(self) -> bool:
        """Whether people's words stand here, plain or as a mapping with words and said_by."""
        return self.voice is not None and "string" in self.types


class Departure(NamedTuple):
    """A place where a file departs from its schema."""

    rule: str
    span: Span
    message: str
    top: bool = False  # whether it is about the file as a whole


class Schema:
    """A schema, walked once into its fields."""

    def __init__(self, name: SchemaName) -> None:
        self.name = name
        self.text = (SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8")
        self.content: dict[str, Any] = json.loads(self.text)
        self.shape = Shape("", self._resolve(self.content), self._resolve)
        self._shapes: dict[str, Shape | None] = {"": self.shape}
        self._found: dict[str, Field | None] = {}

    @cached_property
    def fields(self) -> dict[str, Field]:
        """Every field by its path; the whole file stands under the empty path."""
        return {field.path: field for field in self._walk("")}

    def field(self, path: str) -> Field | None:
        """Return the field at a place in a file, like outcomes.0.words, or None if the schema has none there."""
        if path not in self._found:
            shape = self.shape_at(path)
            self._found[path] = None if shape is None else self._field(shape)
        return self._found[path]

    def shape_at(self, path: str) -> Shape | None:
        """Return what may stand at a place in a file, or None if the schema has nothing there."""
        if path not in self._shapes:
            parent, _, name = path.rpartition(".")
            above = self.shape_at(parent)
            self._shapes[path] = above and above.step(name)
        return self._shapes[path]

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of all fields."""
        return frozenset(path.rpartition(".")[2] for path in self.fields) - {"*", ""}

    def _walk(self, path: str) -> Iterator[Field]:
        field = self.field(path)
        if field is not None:
            yield field
            for child in (*field.children, "*"):
                yield from self._walk(f"{path}.{child}".lstrip("."))

    def _field(self, shape: Shape) -> Field:
        schema = shape.schema
        return Field(
            shape.path,
            schema.get("title", ""),
            schema.get("description", ""),
            shape.types,
            schema.get("x-voice"),
            tuple(schema.get("x-ref", ())),
            tuple(schema.get("enum", ())),
            tuple(schema.get("required", ())),
            tuple(schema.get("properties", ())),
            isinstance(schema.get("additionalProperties"), dict),
        )

    def _resolve(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return a schema with what it takes from its definitions, its own words first."""
        for part in schema.get("allOf", ()):
            definition = self._resolve(self.content["$defs"][part["$ref"].rpartition("/")[2]])
            schema = {**definition, **schema}
        return schema

    def check(self, root: Mapping, part: str = "", index: Index | None = None) -> Iterator[Departure]:
        """Yield every place where a file departs from the schema, in the order of the file.

        part is the path that the file's root stands for, if it isn't a whole plan: reviews.* for a review. index is the
        file's, where it was made already.
        """
        shape = self.shape_at(part)
        assert shape is not None
        index = index or Index(root, shape)
        empty = list(_empties(root)) if index.has_empty else []
        faults = self._slowly(root, part) if index.is_odd else index.faults
        departures = [departure for fault in faults for departure in self._departures(root, fault)]
        if not departures:
            yield from empty
            return
        yield from sorted({*departures, *empty}, key=lambda departure: (departure.span, departure.rule))
        if len(faults) >= MOST_FAULTS:
            message = f"there are more departures from the format than these {MOST_FAULTS}; mend these first"
            yield Departure("wrong-shape", root.outline, message)

    def _slowly(self, root: Mapping, part: str) -> list[Fault]:
        """Return what jsonschema finds, which knows all of JSON Schema and takes a hundred times as long."""
        from jsonschema import Draft202012Validator

        shape = self.shape_at(part)
        assert shape is not None
        content = shape.schema if not part else {**_heads(self.content), **shape.schema}
        validator = Draft202012Validator(content, format_checker=Draft202012Validator.FORMAT_CHECKER)
        found = []
        for error in islice(validator.iter_errors(self._instance(root, part)), MOST_FAULTS):
            path, node = _real(root, error.absolute_path)
            if here := self.shape_at(".".join(filter(None, [part, path]))):
                found.append(Fault(path, node, here, error.validator, error.validator_value))
        return found

    def _instance(self, node: Node, path: str) -> Any:
        """Return the values as the schema sees them: a number where text is wanted is its text; nothing is absent."""
        if isinstance(node, Mapping):
            return {
                entry.key.text: self._instance(entry.value, f"{path}.{entry.key.text}".lstrip("."))
                for entry in node.entries
                if not is_nothing(entry.value)
            }
        if isinstance(node, Sequence):
            return [self._instance(item, f"{path}.*".lstrip(".")) for item in node.kept]
        field = self.field(path)
        if field is not None and "string" in field.types:
            return node.text
        return node.data

    def _departures(self, root: Mapping, fault: Fault) -> Iterator[Departure]:
        """Turn a fault into findings in our words. The values of the plan are never in them."""
        node, wanted = fault.node, fault.wanted
        field = self.field(fault.shape.path)
        assert field is not None
        path = fault.path.split(".") if fault.path else []
        name = key_name(path)
        outline = node.outline
        match fault.word:
            case "additionalProperties" if isinstance(node, Mapping) and field.is_text and node.get("words") is None:
                return  # said once, as the missing words
            case "required" if isinstance(node, Mapping) and field.is_text:
                message = "text is wanted here; if a colon stands in it, put the whole text in quotation marks"
                yield Departure("wrong-shape", outline, message)
            case "additionalProperties" if isinstance(node, Mapping):
                known = set(field.children)
                unknown = [e.key for e in node.entries if e.key.text not in known and not is_nothing(e.value)]
                for name_of in unknown[:_MOST]:
                    yield Departure("unknown-field", name_of.span, _unknown(name_of.text, field, self.fields))
                if more := len(unknown[_MOST:]):
                    yield Departure(
                        "unknown-field", unknown[_MOST].span, f"{more} more names follow that are not known here"
                    )
            case "required" if isinstance(node, Mapping):
                for key in field.required:
                    if (value := node.get(key)) is None or is_nothing(value):
                        yield Departure("missing-field", _head(root, path), self._missing(key, field, path), not path)
            case "type":
                said = f"{name} {_wanted(field)} here, and this is {_kind(node)}{_no_blank(node)}"
                yield Departure("wrong-shape", outline, said)
            case "enum":
                choices = [str(choice) for choice in wanted]
                given = node.text if isinstance(node, Scalar) else ""
                yield Departure(
                    "wrong-value", outline, f"{name} is one of: {', '.join(choices)}{_near(given, choices)}"
                )
            case "pattern" | "format":
                yield Departure("wrong-value", outline, _pattern_message(name, fault.word, str(wanted)))
            case "minimum" | "maximum":
                bound = "at least" if fault.word == "minimum" else "at most"
                yield Departure("wrong-value", outline, f"{name} is {bound} {wanted}")
            case _:
                yield Departure("wrong-shape", outline, f"{name} does not have the shape that the format asks for")

    def _missing(self, key: str, field: Field, path: list[str]) -> str:
        child = self.field(f"{field.path}.{key}".lstrip("."))
        what = f" ({child.title[0].lower()}{child.title[1:]})" if child and child.title.lower() != key else ""
        item = field.title.removeprefix("A ").removeprefix("An ").lower()
        where = "the file" if not path else f"this {item}" if path[-1].isdigit() else f"`{path[-1]}`"
        return f"{where} has no `{key}`{what} yet; add it"


def _heads(content: dict[str, Any]) -> dict[str, Any]:
    """Return what a part of a schema leans on."""
    return {"$schema": content["$schema"], "$defs": content["$defs"]}


@cache
def schema(name: SchemaName) -> Schema:
    """Return one of the schemas, read once."""
    return Schema(name)


def pattern(path: str) -> str:
    """Return the path of a field for the path of a place: outcomes.0.words becomes outcomes.*.words."""
    return _POSITION.sub("*", path)


_POSITION = re.compile(r"(?<![^.])[0-9]+(?![^.])")


def at(root: Node, path: Iterable[str | int]) -> Node:
    """Return the node at a path, or the last one on the way to it."""
    node = root
    for step in path:
        if isinstance(node, Mapping) and (value := node.get(str(step))) is not None:
            node = value
        elif isinstance(node, Sequence) and str(step).isdigit() and int(step) < len(node.items):
            node = node.items[int(step)]
        else:
            return node
    return node


def _real(root: Node, path: Iterable[str | int]) -> tuple[str, Node]:
    """Return the path in the file, and the node, for a path that counts no empty list items."""
    node, steps = root, []
    for step in path:
        if isinstance(node, Sequence) and isinstance(step, int):
            step = node.items.index(node.kept[step])
        steps.append(str(step))
        node = at(node, [step])
    return ".".join(steps), node


def _head(root: Mapping, path: list[str]) -> Span:
    """The key that leads to a mapping, or its first key if it stands in a list."""
    if path and not path[-1].isdigit():
        parent = at(root, path[:-1])
        if isinstance(parent, Mapping) and (entry := parent.entry(path[-1])):
            return entry.key.span
    return at(root, path).outline


def _empties(root: Node) -> Iterator[Departure]:
    """Yield the names after which nothing stands yet, and the empty list items."""
    todo: list[Node] = [root]
    while todo:
        node = todo.pop()
        if isinstance(node, Mapping):
            for entry in node.entries:
                if not is_nothing(entry.value):
                    todo.append(entry.value)
                elif node.flow and not re.fullmatch(r"[a-z_][a-z_0-9]*", entry.key.text):
                    message = "a comma stands inside this text; put the whole text in quotation marks"
                    yield Departure("wrong-shape", entry.key.span, message)
                else:
                    message = f"nothing stands after `{entry.key.text}:` yet; write something, or take the line out"
                    yield Departure("empty-field", entry.key.span, message)
        elif isinstance(node, Sequence):
            for item in node.items:
                if is_nothing(item):
                    start = item.span.start
                    yield Departure(
                        "empty-field", Span(start, start), "this list item is empty; write something, or take it out"
                    )
                else:
                    todo.append(item)


def key_name(path: Iterable[str | int]) -> str:
    """Return the last name on a path, in code marks: `who`."""
    names = [step for step in path if isinstance(step, str) and not step.isdigit()]
    return f"`{names[-1]}`" if names else "the file"


def _unknown(key: str, field: Field, fields: dict[str, Field]) -> str:
    if key in ("said_by", "lang", "how") and "words" in field.children:
        return f"whose words they are belongs with the words: write `words: {{words: …, {key}: …}}`"
    if near := get_close_matches(key.strip().lower().replace("-", "_").replace(" ", "_"), field.children, 1, 0.7):
        return f"there is no field of this name here; did you mean `{near[0]}`?"
    if (usual := _ALSO_CALLED.get(key)) and usual in field.children:
        return f"there is no field of this name here; it is called `{usual}`"
    key = usual or key
    same = [path for path in fields if path.rpartition(".")[2] == key]
    if same:
        place = same[0].replace(".*", "")
        return f"there is no field of this name here; it belongs at `{place}`"
    known = ", ".join(field.children[:12]) + (", …" if len(field.children) > 12 else "")
    return (
        f"there is no field of this name here; the fields here are {known}" if known else "this field is not known here"
    )


# What people and other forms call a field.
_ALSO_CALLED = {
    "address": "home_and_area", "carers": "people", "concerns": "worries", "date_of_birth": "born", "dob": "born",
    "description": "words", "family": "people", "goal": "outcomes", "goals": "outcomes", "likes": "what_matters",
    "nhs_number": "nhs", "objectives": "outcomes", "own_words": "words", "own_word": "words", "phone": "contact",
    "risk": "worry", "risks": "worries", "tasks": "actions", "telephone": "contact", "text": "words",
}  # fmt: skip


def _near(given: str, choices: list[str]) -> str:
    usual = {"true": "yes", "false": "no", "y": "yes", "n": "no", "unknown": "not-asked"}
    given = given.strip().lower().replace("_", "-").replace(" ", "-")
    given = usual.get(given, given)
    near = [given] if given in choices else get_close_matches(given, choices, 1, 0.6)
    return f"; did you mean `{near[0]}`?" if near else ""


_SHAPES = {
    "object": "a mapping (name: value, one a line)",
    "array": "a list (each item on a line of its own, after a dash)",
    "string": "text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
}


def _no_blank(node: Node) -> str:
    """Say where a blank seems to be missing, if one does: name:Mair, or -id: swim."""
    if isinstance(node, Scalar) and node.style == "" and re.match(r"[a-z_]+:\S", node.text):
        return "; put a blank after the colon"
    if isinstance(node, Mapping) and node.entries and re.match(r"-\w", node.entries[0].key.text):
        return "; put a blank after the dash"
    return ""


def _wanted(field: Field) -> str:
    if field.is_text:
        return "wants text, or a mapping with `words`"
    if "array" in field.types and "string" in field.types:
        return "wants an id, or a list of ids"
    return "wants " + " or ".join(_SHAPES[kind] for kind in _SHAPES if kind in field.types)


def _kind(node: Node) -> str:
    if isinstance(node, Mapping):
        return "a mapping"
    if isinstance(node, Sequence):
        return "a list"
    return "a number" if isinstance(node.data, (int, float)) and not isinstance(node.data, bool) else "text"


def _pattern_message(name: str, word: str, wanted: str) -> str:
    if word == "format" or "[0-9]{4}-" in wanted:
        return f"{name} is a day of the calendar, written year-month-day like 2026-03-14"
    if "A-Za-z0-9" in wanted:
        return f"{name} is a short code for a language, like en or cy"
    if "working" in wanted:
        return f"{name} is a length of time, like 3 months, 6 weeks or 10 working days"
    return f"{name} is made of small letters, digits and hyphens, like cedar-swims"
