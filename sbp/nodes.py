"""YAML text to nodes, each of which knows the stretch of text that it came from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple, TypeAlias

import yaml

from sbp import slips
from sbp.source import Source, Span, hidden_character, hidden_message

MAX_DEPTH = 100

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,15})(?:\.[0-9]{1,15})?")
_WORDS_OF_YAML: dict[str, bool | None] = {"": None, "~": None, "null": None, "true": True, "false": False}


class Refusal(NamedTuple):
    """Why a text is not read as a plan: where, what to do, and the rule that says so."""

    span: Span
    message: str
    rule: str


@dataclass(eq=False)
class Scalar:
    """One text, number, yes/no or nothing, as it stands in the file."""

    source: Source
    span: Span
    style: str  # "" for plain, else one of ' " | >
    text: str  # the characters that it stands for, whatever its type

    @cached_property
    def data(self) -> str | int | float | bool | None:
        """The value: text, unless it is a plain number, true, false or nothing."""
        if self.style == "":
            if self.text in _WORDS_OF_YAML:
                return _WORDS_OF_YAML[self.text]
            if _NUMBER.fullmatch(self.text):
                return float(self.text) if "." in self.text else int(self.text)
        return self.text

    @cached_property
    def places(self) -> list[Span]:
        """For each character of the text, the stretch of the file that stands for it.

        Between a file and the text of a scalar YAML folds white space and decodes escapes, and does nothing else; so
        the nth visible character of the text is the nth visible token in the file. White space is placed right after
        the visible character before it.
        """
        return list(_places(self.source.text, self))

    def part(self, start: int, end: int) -> Span:
        """Return the stretch of the file that stands for text[start:end], without white space at its ends."""
        while start < end and self.text[start].isspace():
            start += 1
        while start < end and self.text[end - 1].isspace():
            end -= 1
        if start >= end:
            return self.span
        return Span(self.places[start].start, self.places[end - 1].end)

    @property
    def outline(self) -> Span:
        """The stretch to point at when the whole of it is meant: the words, without quotation marks."""
        if self.source.text[slice(*self.span)] == self.text.strip():
            return self.span  # the words stand in the file as they are, as most do
        return self.part(0, len(self.text)) if self.text.strip() else self.span


class Entry(NamedTuple):
    """A key and its value."""

    key: Scalar
    value: Node

    @property
    def span(self) -> Span:
        return Span(self.key.span.start, max(self.key.span.end, self.value.span.end))


@dataclass(eq=False)
class Mapping:
    """Keys and values, in the order of the file."""

    source: Source
    span: Span
    flow: bool
    entries: list[Entry] = field(default_factory=list)

    def _index(self) -> dict[str, Entry]:
        """Return the entries by key, put together once (a cached_property takes a lock, until Python 3.12)."""
        own = self.__dict__
        if "_by_key" not in own:
            own["_by_key"] = {entry.key.text: entry for entry in self.entries}
        index: dict[str, Entry] = own["_by_key"]
        return index

    def entry(self, key: str) -> Entry | None:
        """Return the entry with this key, if there is one."""
        return self._index().get(key)

    def get(self, key: str) -> Node | None:
        """Return the value of this key, if there is one."""
        entry = self._index().get(key)
        return entry.value if entry else None

    @property
    def data(self) -> dict[str, Any]:
        """The values by key."""
        return {entry.key.text: entry.value.data for entry in self.entries}

    @property
    def outline(self) -> Span:
        """The stretch to point at when the whole of it is meant: its first key."""
        return self.entries[0].key.span if self.entries else self.span


@dataclass(eq=False)
class Sequence:
    """A list, in the order of the file."""

    source: Source
    span: Span
    flow: bool
    items: list[Node] = field(default_factory=list)

    @cached_property
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
    return isinstance(node, Scalar) and node.data is None


def parse(source: Source) -> Mapping | Refusal:
    """Return a file's mapping, or why it can't be read.

    Events are read one after another, without recursion, and no deeper than MAX_DEPTH; a plan has no anchors, aliases,
    merge keys, tags, directives or second documents, and every key stands once.
    """
    if conflict := slips.conflict(source.text):
        return Refusal(*conflict)
    try:
        root = _compose(source)
    except yaml.YAMLError as error:
        return Refusal(*slips.explain(source, error))
    if isinstance(root, Refusal):
        return root
    if root is None or (isinstance(root, Scalar) and root.data is None):
        return Refusal(Span(0, 0), "the file is empty; `sbp new` starts a plan", "empty-file")
    if not isinstance(root, Mapping):
        return Refusal(root.outline, slips.not_a_mapping(source, root.span.start), "yaml-syntax")
    return root


class _Refused(Exception):
    def __init__(self, refusal: Refusal) -> None:
        self.refusal = refusal


def _compose(source: Source) -> Node | Refusal | None:
    try:
        return _Composer(source).run()
    except _Refused as refused:
        return refused.refusal


class _Composer:
    """Puts events together to nodes, with a stack of its own."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.root: Node | None = None
        self.stack: list[Mapping | Sequence] = []
        self.keys: list[dict[str, Scalar]] = []  # for each mapping on the stack: its keys so far, as NFC
        self.pending: list[Scalar | None] = []  # for each container on the stack: a key without its value yet
        self.documents = 0

    def run(self) -> Node | None:
        for event in yaml.parse(self.source.text, Loader=_LOADER):
            if isinstance(event, yaml.ScalarEvent):
                self.add(self.scalar(event))
            elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                self.open(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self.close(event)
            elif isinstance(event, yaml.AliasEvent):
                self.refuse(
                    event, "an asterisk begins a reference in YAML; put the text in quotation marks", "plain-yaml"
                )
            elif isinstance(event, yaml.DocumentStartEvent):
                self.document(event)
        return self.root

    def refuse(self, event: Any, message: str, rule: str) -> None:
        raise _Refused(
            Refusal(Span(event.start_mark.index, max(event.start_mark.index, event.end_mark.index)), message, rule)
        )

    def document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            self.refuse(event, "a second document begins here (---); keep one plan in one file", "plain-yaml")
        if event.version or event.tags:
            self.refuse(event, "lines that start with % are not for plans; take this line out", "plain-yaml")

    def plain(self, event: Any) -> None:
        """Refuse what a plan has no use for and what makes text mean something else than it says."""
        if event.anchor is not None:
            self.refuse(
                event,
                "an & begins an anchor in YAML; put the text in quotation marks, and write shared text twice",
                "plain-yaml",
            )
        if event.tag is not None:
            self.refuse(
                event, "an exclamation mark begins a tag in YAML; put the text in quotation marks", "plain-yaml"
            )

    def scalar(self, event: Any) -> Scalar:
        self.plain(event)
        if found := hidden_character(event.value):
            self.refuse(event, hidden_message(found.group()), "hidden-character")
        return Scalar(self.source, Span(event.start_mark.index, event.end_mark.index), event.style or "", event.value)

    def open(self, event: Any) -> None:
        self.plain(event)
        if len(self.stack) >= MAX_DEPTH:
            self.refuse(
                event, f"this is nested more than {MAX_DEPTH} deep; check for brackets that are not closed", "too-deep"
            )
        span = Span(event.start_mark.index, event.end_mark.index)
        kind = Mapping if isinstance(event, yaml.MappingStartEvent) else Sequence
        node = kind(self.source, span, bool(event.flow_style))
        self.add(node)
        self.stack.append(node)
        self.keys.append({})
        self.pending.append(None)

    def close(self, event: Any) -> None:
        node = self.stack.pop()
        self.keys.pop()
        self.pending.pop()
        end = event.end_mark.index if node.flow else _last_end(node)
        object.__setattr__(node, "span", Span(node.span.start, end))

    def add(self, node: Node) -> None:
        if not self.stack:
            self.root = node
            return
        container = self.stack[-1]
        if isinstance(container, Sequence):
            container.items.append(node)
        elif (key := self.pending[-1]) is not None:
            container.entries.append(Entry(key, node))
            self.pending[-1] = None
        else:
            self.pending[-1] = self.key(node)

    def key(self, node: Node) -> Scalar:
        if not isinstance(node, Scalar):
            raise _Refused(
                Refusal(
                    Span(node.span.start, node.span.start + 1),
                    "a name is wanted here, not a list; put text that starts with a bracket in quotation marks",
                    "yaml-syntax",
                )
            )
        if node.text == "<<" and node.style == "":
            raise _Refused(Refusal(node.span, "merge keys (<<) are not for plans; write the lines out", "plain-yaml"))
        name = unicodedata.normalize("NFC", node.text)
        if first := self.keys[-1].get(name):
            line = self.source.place(first.span.start).line
            raise _Refused(
                Refusal(
                    node.span,
                    f"this name stands twice; it was first used on line {line}. Keep one, so that nothing is lost",
                    "duplicate-key",
                )
            )
        self.keys[-1][name] = node
        return node


def _last_end(node: Mapping | Sequence) -> int:
    """Where a block ends: with its last child, before the comments and blank lines that follow it."""
    if isinstance(node, Mapping) and node.entries:
        return node.entries[-1].span.end
    if isinstance(node, Sequence) and node.items:
        return max(node.span.start + 1, node.items[-1].span.end)
    return node.span.end


_TOKENS = {
    "'": re.compile(r"''|\S"),
    '"': re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^\S\n]*\n|.)|\S"),
}
_ANY_VISIBLE = re.compile(r"\S")


def _places(text: str, scalar: Scalar) -> Iterator[Span]:
    start, end = scalar.span
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
