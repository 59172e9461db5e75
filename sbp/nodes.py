"""What a YAML text is made of: texts, mappings and lists, each of which knows the stretch that it came from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple, TypeAlias

from sbp.source import Source, Span

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,15})(?:\.[0-9]{1,15})?")
_WORDS_OF_YAML: dict[str, bool | None] = {"": None, "~": None, "null": None, "true": True, "false": False}
NOTHING = frozenset(("", "~", "null"))


class Scalar:
    """One text, number, yes/no or nothing, as it stands in the file."""

    __slots__ = ("_places", "end", "source", "start", "style", "text")

    def __init__(self, source: Source, start: int, end: int, style: str, text: str) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.style = style  # "" for plain, else one of ' " | >
        self.text = text  # the characters that it stands for, whatever its type

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def data(self) -> str | int | float | bool | None:
        """The value: text, unless it is a plain number, true, false or nothing."""
        text = self.text
        if self.style == "":
            if text in _WORDS_OF_YAML:
                return _WORDS_OF_YAML[text]
            if _NUMBER.fullmatch(text):
                return float(text) if "." in text else int(text)
        return text

    @property
    def places(self) -> list[Span]:
        """For each character of the text, the stretch of the file that stands for it.

        Between a file and the text of a scalar YAML folds white space and decodes escapes, and does nothing else; so
        the nth visible character of the text is the nth visible token in the file. White space is placed right after
        the visible character before it.
        """
        try:
            return self._places
        except AttributeError:
            self._places: list[Span] = list(_places(self.source.text, self))
            return self._places

    def part(self, start: int, end: int) -> Span:
        """Return the stretch of the file that stands for text[start:end], without white space at its ends."""
        text = self.text
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        if start >= end:
            return self.span
        if self.style == "" and self.end - self.start == len(text):
            return Span(self.start + start, self.start + end)  # on one line, as most are
        return Span(self.places[start].start, self.places[end - 1].end)

    @property
    def outline(self) -> Span:
        """The stretch to point at when the whole of it is meant: the words, without quotation marks."""
        text = self.text
        if self.source.text[self.start : self.end] == text.strip():
            return self.span  # the words stand in the file as they are, as most do
        return self.part(0, len(text)) if text.strip() else self.span


class Entry(NamedTuple):
    """A key and its value."""

    key: Scalar
    value: Node

    @property
    def span(self) -> Span:
        return Span(self.key.start, max(self.key.end, self.value.end))


class Mapping:
    """Keys and values, in the order of the file."""

    __slots__ = ("by_key", "end", "entries", "flow", "source", "start")

    def __init__(self, source: Source, start: int, end: int, flow: bool) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.flow = flow
        self.entries: list[Entry] = []
        self.by_key: dict[str, Node] = {}

    def add(self, key: Scalar, value: Node) -> None:
        """Take in a key, which is none of those that are there, and its value."""
        self.entries.append(Entry(key, value))
        self.by_key[key.text] = value

    def without(self, keys: set[str]) -> Mapping:
        """Return the same mapping without some of its keys."""
        rest = Mapping(self.source, self.start, self.end, self.flow)
        for entry in self.entries:
            if entry.key.text not in keys:
                rest.add(*entry)
        return rest

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    def entry(self, key: str) -> Entry | None:
        """Return the entry with this key, if there is one."""
        if key not in self.by_key:
            return None
        return next(entry for entry in self.entries if entry.key.text == key)

    def get(self, key: str) -> Node | None:
        """Return the value of this key, if there is one."""
        return self.by_key.get(key)

    @property
    def data(self) -> dict[str, Any]:
        """The values by key."""
        return {entry.key.text: entry.value.data for entry in self.entries}

    @property
    def outline(self) -> Span:
        """The stretch to point at when the whole of it is meant: its first key."""
        return self.entries[0].key.span if self.entries else self.span


class Sequence:
    """A list, in the order of the file."""

    __slots__ = ("end", "flow", "items", "source", "start")

    def __init__(self, source: Source, start: int, end: int, flow: bool) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.flow = flow
        self.items: list[Node] = []

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def kept(self) -> list[Node]:
        """The items that are something, in order."""
        return [item for item in self.items if not is_nothing(item)]

    @property
    def data(self) -> list[Any]:
        """The values, in order."""
        return [item.data for item in self.items]

    @property
    def outline(self) -> Span:
        """The stretch to point at when the whole of it is meant: its first item."""
        return self.items[0].outline if self.items else self.span


Node: TypeAlias = "Scalar | Mapping | Sequence"


def is_nothing(node: Node) -> bool:
    """Tell whether nothing stands there: a name with nothing after it, or null."""
    return type(node) is Scalar and node.text in NOTHING and node.style == ""


_TOKENS = {
    "'": re.compile(r"''|\S"),
    '"': re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^\S\n]*\n|.)|\S"),
}
_ANY_VISIBLE = re.compile(r"\S")


def _places(text: str, scalar: Scalar) -> Iterator[Span]:
    start, end = scalar.start, scalar.end
    if scalar.style in ("|", ">"):
        start = text.index("\n", start) + 1 if "\n" in text[start:end] else end
    elif scalar.style in ("'", '"'):
        start, end = start + 1, end - 1
    pattern = _TOKENS.get(scalar.style, _ANY_VISIBLE)
    tokens = (Span(*token.span()) for token in pattern.finditer(text, start, end) if _is_visible(token.group()))
    place = Span(start, start)
    for character in scalar.text:
        if character.isspace():
            place = Span(place.end, place.end)
        else:
            place = next(tokens)
        yield place


def _is_visible(token: str) -> bool:
    """Tell whether a token stands for a visible character, rather than for escaped white space."""
    if len(token) == 1 or token == "''":
        return True
    if token[1] in "xuU":
        return not chr(int(token[2:], 16)).isspace()
    return token[1] not in " \tntrvfNLP_" and "\n" not in token
