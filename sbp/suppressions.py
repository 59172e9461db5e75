"""Comments that ask the linter to leave something alone, each with a rule and a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from sbp.lazy import regex
from sbp.nodes import Mapping, Node, Scalar, Sequence
from sbp.source import Source, Span

_COMMENT = regex(r"(?:^|(?<=[ \t]))#[ \t]*sbp:[ \t]*(?P<rest>[^\r\n]*)", re.MULTILINE)
_IGNORE = regex(r"ignore(?:\[(?P<rules>[^\]]*)\])?(?P<after>.*)")
_REASON = regex(r"\s*(?:until\s+(?P<until>\S+?)\s*)?(?:--|–|—)\s*(?P<reason>\S.*)")

_LACKING = "say which rule to leave alone here and why: # sbp: ignore[rule] -- reason"
_NO_DAY = "write the day after until like 2027-03-01: # sbp: ignore[rule] until 2027-03-01 -- reason"


class Suppression(NamedTuple):
    """One comment: which rules, why, until when, and the stretch of the file in which they keep quiet."""

    span: Span  # of the comment itself
    rules: tuple[str, ...]
    reason: str  # empty if none was given
    scope: Span
    until: date | None = None  # the last day on which it holds
    lacks: str = ""  # what to write so that it holds at all

    def covers(self, rule: str, offset: int) -> bool:
        """Tell whether a finding of a rule that begins here is one to leave alone."""
        return rule in self.rules and self.scope.start <= offset < max(self.scope.end, self.scope.start + 1)

    def is_over(self, today: date) -> bool:
        """Tell whether the day until which it holds has gone by."""
        return self.until is not None and self.until < today


def suppressions(source: Source, root: Mapping) -> Iterator[Suppression]:
    """Yield every `# sbp: ignore[rule] -- reason` of a file, with `until 2027-03-01` before the dashes if it ends.

    Beside something it covers what begins on its line; on a line of its own it covers the next name or list item and
    all that belongs to it.
    """
    if not _may_hold_any(source.text):
        return
    texts = sorted(_text_spans(root))
    for found in _COMMENT.finditer(source.text):
        at = found.start()
        if any(start <= at < end for start, end in texts):
            continue
        command = _IGNORE.match(found["rest"])
        if not command:
            if found["rest"].startswith("ignore"):
                continue
            yield Suppression(Span(*found.span()), (), "", Span(at, at), lacks=_LACKING)
            continue
        said = _REASON.match(command["after"])
        rules = tuple(rule.strip() for rule in (command["rules"] or "").split(",") if rule.strip())
        until = _day(said["until"]) if said and said["until"] else None
        lacks = _LACKING if not rules or not said else _NO_DAY if said["until"] and not until else ""
        reason = said["reason"].rstrip() if said and not lacks else ""
        yield Suppression(Span(at, found.end()), rules, reason, _scope(source, root, at), until, lacks)


def _may_hold_any(text: str) -> bool:
    at = text.find("sbp:")
    while at >= 0:
        if text[max(0, at - 20) : at].rstrip(" \t").endswith("#"):
            return True
        at = text.find("sbp:", at + 1)
    return False


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) else None
    except ValueError:
        return None


def _text_spans(root: Mapping) -> Iterator[Span]:
    """Yield the stretches in which a # is part of a text."""
    todo: list[Node] = [root]
    while todo:
        node = todo.pop()
        if isinstance(node, Mapping):
            for entry in node.entries:
                todo += [entry.key, entry.value]
        elif isinstance(node, Sequence):
            todo += node.items
        elif node.style in ("|", ">"):
            yield Span(
                node.source.text.index("\n", node.span.start)
                if "\n" in node.source.text[node.span.start :]
                else node.span.end,
                node.span.end,
            )
        else:
            yield node.span


def _scope(source: Source, root: Mapping, at: int) -> Span:
    number = source.place(at).line
    start = source.line_start(number)
    own_line = not source.text[start:at].strip()
    if own_line:
        while True:
            number += 1
            try:
                line = source.line(number).strip()
            except IndexError:
                return Span(at, at)
            if line and not line.startswith("#"):
                break
        start = source.line_start(number)
    end = start + len(source.line(number))
    return Span(
        start, max([end, *(node_end for node_start, node_end in _openings(root) if start <= node_start <= end)])
    )


def _openings(root: Mapping) -> Iterator[Span]:
    """Yield every key with its value, and every list item."""
    todo: list[Node] = [root]
    while todo:
        node = todo.pop()
        if isinstance(node, Mapping):
            for entry in node.entries:
                yield entry.span
                todo.append(entry.value)
        elif isinstance(node, Sequence):
            for item in node.items:
                yield item.span
                todo.append(item)
        elif isinstance(node, Scalar):
            continue
