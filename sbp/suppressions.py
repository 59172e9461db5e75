"""Comments that ask the linter to leave something alone, each with a rule and a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sbp.nodes import Mapping, Node, Scalar, Sequence
from sbp.source import Source, Span

_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#[ \t]*sbp:[ \t]*(?P<rest>[^\r\n]*)", re.MULTILINE)
_IGNORE = re.compile(r"ignore(?:\[(?P<rules>[^\]]*)\])?(?P<after>.*)")
_REASON = re.compile(r"\s*(?:--|–|—)\s*(?P<reason>\S.*?)\s*$")


@dataclass(frozen=True)
class Suppression:
    """One comment: which rules, why, and the stretch of the file in which they keep quiet."""

    span: Span  # of the comment itself
    rules: tuple[str, ...]
    reason: str  # empty if none was given
    scope: Span

    def covers(self, rule: str, span: Span) -> bool:
        return rule in self.rules and self.scope.start <= span.start < max(self.scope.end, self.scope.start + 1)


def suppressions(source: Source, root: Mapping) -> Iterator[Suppression]:
    """Yield every `# sbp: ignore[rule] -- reason` of a file.

    Beside something it covers what begins on its line; on a line of its own it covers the next name or list item and
    all that belongs to it.
    """
    if "sbp:" not in source.text:
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
            yield Suppression(Span(*found.span()), (), "", Span(at, at))
            continue
        reason = _REASON.match(command["after"])
        rules = tuple(rule.strip() for rule in (command["rules"] or "").split(",") if rule.strip())
        scope = _scope(source, root, at)
        yield Suppression(Span(at, found.end()), rules, reason["reason"] if reason else "", scope)


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
