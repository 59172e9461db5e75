"""YAML text to nodes, or the place where it can't be read as a plan."""

from __future__ import annotations

import unicodedata
from typing import Any, NamedTuple, NoReturn, TypeAlias, cast

import yaml

from sbp import slips
from sbp.limits import LIMITS, Limits
from sbp.nodes import Entry, Mapping, Node, Scalar, Sequence, is_nothing
from sbp.source import Source, Span, hidden_character, hidden_message

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Refusal(NamedTuple):
    """Why a text is not read as a plan: where, what to do, and the rule that says so."""

    span: Span
    message: str
    rule: str


def parse(source: Source, limits: Limits = LIMITS) -> Mapping | Refusal:
    """Return a file's mapping, or why it can't be read.

    Events are read one after another, without recursion, and no more and no deeper than the limits say; a plan has no
    anchors, aliases, merge keys, tags, directives or second documents, and every key stands once.
    """
    if conflict := slips.conflict(source.text):
        return Refusal(*conflict)
    try:
        root = _compose(source, limits)
    except _Refused as refused:
        return refused.refusal
    except yaml.YAMLError as error:
        return Refusal(*slips.explain(source, error))
    if root is None or is_nothing(root):
        at = root.start if root is not None else 0
        return Refusal(Span(at, at), "the file is empty; `sbp new` starts a plan", "empty-file")
    if not isinstance(root, Mapping):
        return Refusal(root.outline, slips.not_a_mapping(source, root.start), "yaml-syntax")
    if (locked := root.entry("sops")) and isinstance(locked.value, Mapping):
        return Refusal(locked.key.span, "this file is locked with sops; decrypt it first", "unreadable-file")
    return root


class _Refused(Exception):
    def __init__(self, start: int, end: int, message: str, rule: str) -> None:
        self.refusal = Refusal(Span(start, max(start, end)), message, rule)


def _compose(source: Source, limits: Limits) -> Node | None:
    """Put events together to nodes, with a stack of our own. Raises _Refused, and YAMLError as the parser does.

    Every value of every plan comes through this loop, so it is one, and asks the most frequent first.
    """
    next_event = _LOADER(source.text).get_event
    is_scalar, is_mapping, is_sequence = yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent
    most_text, most_values, new = limits.text, limits.values, tuple.__new__
    escapes = "\\" in source.text
    root: Node | None = None
    top: Mapping | Sequence | None = None  # what the next node belongs to
    key: Scalar | None = None  # of the mapping on top, without its value yet
    outer: list[tuple[Mapping | Sequence | None, Scalar | None]] = []
    unusual: _Unusual = {}
    values = documents = 0
    node: Node
    while True:
        event = next_event()
        kind = type(event)
        if kind is is_scalar:
            if event.anchor is not None or event.tag is not None:
                _refuse_shorthand(event)
            text = event.value
            if escapes and event.style == '"' and (found := hidden_character(text)):
                _refuse(event, hidden_message(found.group()), "hidden-character")
            if len(text) > most_text:
                _refuse(event, _LONG.format(most_text), "too-large")
            node = Scalar(source, event.start_mark.index, event.end_mark.index, event.style or "", text)
        elif kind is is_mapping or kind is is_sequence:
            if event.anchor is not None or event.tag is not None:
                _refuse_shorthand(event)
            if len(outer) >= limits.depth:
                _refuse(event, _DEEP.format(limits.depth), "too-deep")
            made = Mapping if kind is is_mapping else Sequence
            node = made(source, event.start_mark.index, event.end_mark.index, bool(event.flow_style))
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            assert top is not None
            top.end = event.end_mark.index if top.flow else _last_end(top)
            top, key = outer.pop()
            continue
        elif kind is yaml.StreamEndEvent:
            return root
        else:
            if kind is yaml.AliasEvent:
                _refuse(event, _ASTERISK, "plain-yaml")
            if kind is yaml.DocumentStartEvent:
                documents += 1
                _refuse_document(event, documents)
            continue
        values += 1
        if values > most_values:
            _refuse(event, f"this file holds more than {most_values} values; make it several plans", "too-large")
        if top is None:
            root = node
        elif type(top) is Sequence:
            top.items.append(node)
        elif key is None:
            assert type(top) is Mapping
            key = _key(node, top, limits, unusual)
            continue
        else:
            assert type(top) is Mapping
            top.entries.append(new(Entry, (key, node)))
            top.by_key[key.text] = node
            key = None
        if type(node) is not Scalar:
            outer.append((top, key))
            top, key = cast("Mapping | Sequence", node), None


_ASTERISK = "an asterisk begins a reference in YAML; put the text in quotation marks"
_LONG = "this text is longer than {} characters; look for a quotation mark that isn't closed, or part it"
_DEEP = "this is nested more than {} deep; check for brackets that are not closed"


def _refuse(event: Any, message: str, rule: str) -> NoReturn:
    raise _Refused(event.start_mark.index, event.end_mark.index, message, rule)


def _refuse_shorthand(event: Any) -> NoReturn:
    """Refuse what a plan has no use for and what makes text mean something else than it says."""
    if event.anchor is not None:
        message = "an & begins an anchor in YAML; put the text in quotation marks, and write shared text twice"
        _refuse(event, message, "plain-yaml")
    _refuse(event, "an exclamation mark begins a tag in YAML; put the text in quotation marks", "plain-yaml")


def _refuse_document(event: Any, number: int) -> None:
    if number > 1:
        _refuse(event, "a second document begins here (---); keep one plan in one file", "plain-yaml")
    if event.version or event.tags:
        _refuse(event, "lines that start with % are not for plans; take this line out", "plain-yaml")


_Unusual: TypeAlias = "dict[tuple[int, str], Scalar]"


def _key(node: Node, mapping: Mapping, limits: Limits, unusual: _Unusual) -> Scalar:
    """Return a node as a key of a mapping, if it can be one.

    unusual are the names, by mapping, since the first one that isn't plain ASCII: they may be written in two ways.
    """
    if not isinstance(node, Scalar):
        message = "a name is wanted here, not a list; put text that starts with a bracket in quotation marks"
        raise _Refused(node.start, node.start + 1, message, "yaml-syntax")
    name = node.text
    if not unusual and name.isascii() and name not in mapping.by_key and len(name) <= limits.name and name != "<<":
        return node  # as nearly all are
    if name == "<<" and node.style == "":
        message = "merge keys (<<) are not for plans; write the lines out"
        raise _Refused(node.start, node.end, message, "plain-yaml")
    if len(name) > limits.name:
        message = f"this name before a colon is longer than {limits.name} characters; put text on the other side of it"
        raise _Refused(node.start, node.end, message, "too-large")
    first = entry.key if (entry := mapping.entry(name)) else None
    if unusual or not name.isascii():
        same = unicodedata.normalize("NFC", name)
        entry = mapping.entry(same)
        first = first or unusual.get((id(mapping), same)) or (entry.key if entry else None)
        unusual[id(mapping), same] = node
    if first is not None:
        line = node.source.place(first.start).line
        message = f"this name stands twice; it was first used on line {line}. Keep one, so that nothing is lost"
        raise _Refused(node.start, node.end, message, "duplicate-key")
    return node


def _last_end(node: Mapping | Sequence) -> int:
    """Where a block ends: with its last child, before the comments and blank lines that follow it."""
    if type(node) is Mapping:
        return node.entries[-1].value.end if node.entries else node.end
    assert type(node) is Sequence
    return max(node.start + 1, node.items[-1].end) if node.items else node.end
