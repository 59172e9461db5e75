"""Findings for whoever runs the command: place, reason, line with a caret, question, other words, source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sbp.finding import Finding
from sbp.output.paint import Paint, plain
from sbp.source import visible


def pieces(
    findings: Iterable[Finding], checked: int = 0, show_text: bool = True, paint: Paint = plain
) -> Iterator[str]:
    """Yield the findings as text, one by one."""
    return (_block(finding, paint) + "\n" for finding in findings if finding.is_open)


def _block(finding: Finding, paint: Paint) -> str:
    place = paint(f"{visible(finding.file)}:{finding.line}:{finding.column}:", "place")
    head = f"{place} {paint(f'{finding.severity}:', finding.severity)} {visible(finding.message)} [{finding.rule}]"
    return "\n".join([head, *_excerpt(finding, paint), *_advice(finding, paint)])


_WIDTH = 100


def _excerpt(finding: Finding, paint: Paint) -> list[str]:
    line = finding.excerpt
    if not line.strip():
        return []
    start = finding.column - 1
    end = finding.end_column - 1 if finding.end_line == finding.line else len(line.rstrip())
    cut = max(0, min(start - 20, len(line) - _WIDTH)) if len(line) > _WIDTH else 0
    shown = ("…" if cut else "") + line[cut : cut + _WIDTH] + ("…" if len(line) > cut + _WIDTH else "")
    before = visible(("…" if cut else "") + line[cut:start])
    marked = visible(line[start : min(end, cut + _WIDTH)])
    number = str(finding.line)
    return [
        paint(f"  {number} | ", "quiet") + visible(shown),
        paint(f"  {' ' * len(number)} | ", "quiet")
        + " " * _columns(before)
        + paint("^" * max(1, _columns(marked)), finding.severity),
    ]


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    from unicodedata import combining, east_asian_width

    return sum(
        0 if combining(char) or char in "\u200d\ufe0f" else 2 if east_asian_width(char) in "WF" else 1 for char in text
    )


def _advice(finding: Finding, paint: Paint) -> list[str]:
    lines = []
    if finding.question:
        lines.append(f"    Ask: {finding.question}")
    if finding.instead:
        lines.append(f"    Instead: {visible(' / '.join(finding.instead))}")
    if finding.source:
        lines.append(paint(f"    Source: {finding.source.title}", "quiet"))
    return lines
