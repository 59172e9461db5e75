"""Findings to text for people, JSON for programs, and annotations for CI."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sbp import __version__
from sbp.finding import SEVERITIES, Finding
from sbp.source import visible

FORMAT = 1  # of the JSON: goes up only when a field changes its meaning or goes away

Paint = Callable[[str, str], str]  # a text and what it is (error, warning, info, place, quiet) to a coloured text


def plain(text: str, kind: str) -> str:
    """Paint nothing."""
    return text


_COLOURS = {"error": "31;1", "warning": "33", "info": "36", "place": "1", "quiet": "2"}


def coloured(text: str, kind: str) -> str:
    """Paint for a terminal. Colour only repeats what the words say."""
    return f"\x1b[{_COLOURS[kind]}m{text}\x1b[0m"


def as_text(findings: Sequence[Finding], paint: Paint = plain) -> str:
    """Return findings for whoever runs the command: place, reason, line with a caret, question, other words, source."""
    return "\n".join(_block(finding, paint) for finding in findings)


def _block(finding: Finding, paint: Paint) -> str:
    place = paint(f"{visible(finding.file)}:{finding.line}:{finding.column}:", "place")
    head = f"{place} {paint(f'{finding.severity}:', finding.severity)} {finding.message} [{finding.rule}]"
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
        lines.append(f"    Instead: {' / '.join(finding.instead)}")
    if finding.source:
        lines.append(paint(f"    Source: {finding.source.title}", "quiet"))
    return lines


def summary(findings: Iterable[Finding], checked: int) -> str:
    """Return one line that says how many files were looked at and what was found."""
    counts = _counts(findings)
    files = f"{checked} {'file' if checked == 1 else 'files'} checked"
    said = [
        f"{counts[severity]} {severity}{'s' if counts[severity] != 1 and severity != 'info' else ''}"
        for severity in SEVERITIES
        if counts[severity]
    ]
    left = f"; {counts['suppressed']} left alone with a reason" if counts["suppressed"] else ""
    return f"{files}: {', '.join(said) if said else 'nothing to look at again'}{left}"


def _counts(findings: Iterable[Finding]) -> dict[str, int]:
    counts = Counter("suppressed" if finding.suppressed is not None else finding.severity for finding in findings)
    return {name: counts[name] for name in (*SEVERITIES, "suppressed")}


def as_json(findings: Sequence[Finding], checked: int) -> str:
    """Return findings as JSON; docs/json.md describes every field."""
    content = {
        "sbp": __version__,
        "format": FORMAT,
        "checked": checked,
        "findings": [_record(finding) for finding in findings],
        "summary": _counts(findings),
    }
    return json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False)


def _record(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "file": finding.file,
        "line": finding.line,
        "column": finding.column,
        "end_line": finding.end_line,
        "end_column": finding.end_column,
        "path": finding.path,
        "match": finding.match,
        "message": finding.message,
        "question": finding.question,
        "instead": list(finding.instead),
        "source": {"title": finding.source.title, "url": finding.source.url} if finding.source else None,
        "suppressed": finding.suppressed,
    }


_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def as_github(findings: Sequence[Finding], show_text: bool = False) -> str:
    """Return findings as annotations of GitHub Actions.

    Logs are kept and passed on: no words of the plan unless asked for.
    """
    return "\n".join(_annotation(finding, show_text) for finding in findings)


def _annotation(finding: Finding, show_text: bool) -> str:
    said = " ".join(filter(None, [finding.message, finding.question]))
    if show_text and finding.match:
        said = f"{visible(finding.match)}: {said}"
    properties = {
        "file": visible(finding.file),
        "line": finding.line,
        "endLine": finding.end_line,
        "col": finding.column,
        "endColumn": finding.end_column,
        "title": finding.rule,
    }
    if finding.line != finding.end_line:
        del properties["col"], properties["endColumn"]  # GitHub takes columns only within one line
    listed = ",".join(f"{key}={_escape(str(value), ':,')}" for key, value in properties.items())
    return f"::{_LEVELS[finding.severity]} {listed}::{_escape(visible(said))}"


def _escape(text: str, also: str = "") -> str:
    for char in "%\r\n" + also:
        text = text.replace(char, f"%{ord(char):02X}")
    return text
