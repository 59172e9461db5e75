"""Findings as annotations of GitHub Actions, and as a table for the summary of the step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from sbp.documents import markdown_line
from sbp.finding import SEVERITIES, Finding
from sbp.output.wording import said
from sbp.source import visible

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}
_SHOWN = 10  # GitHub shows no more annotations of a kind from one step, and says nothing of the others
_ROWS = 200  # of the table; a summary may have one megabyte


def pieces(findings: Iterable[Finding], checked: int = 0, show_text: bool = False) -> Iterator[str]:
    """Yield the gravest findings as annotations, and one line on how many more there are."""
    gravest: dict[str, list[Finding]] = {severity: [] for severity in SEVERITIES}
    number = 0
    for finding in findings:
        if finding.is_open:
            number += 1
            if len(gravest[finding.severity]) < _SHOWN:
                gravest[finding.severity].append(finding)
    for finding in [finding for some in gravest.values() for finding in some][:_SHOWN]:
        yield _annotation(finding, show_text) + "\n"
    if (more := number - _SHOWN) > 0:
        yield f"{more} more {'finding is' if more == 1 else 'findings are'} not annotated; GitHub shows {_SHOWN}\n"


def _rank(severity: str) -> int:
    return SEVERITIES.index(severity)


def _annotation(finding: Finding, show_text: bool) -> str:
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
    return f"::{_LEVELS[finding.severity]} {listed}::{_escape(said(finding, show_text))}"


def _escape(text: str, also: str = "") -> str:
    for char in "%\r\n" + also:
        text = text.replace(char, f"%{ord(char):02X}")
    return text


Rows = Counter[tuple[str, str, str]]  # how many findings of a file, a severity and a rule


def table(counts: Rows, summary: str) -> str:
    """Return the counts by file and rule as Markdown, with no words of the plans in it."""
    rows = sorted(counts.items(), key=lambda row: (_rank(row[0][1]), row[0]))
    lines = ["### sbp lint", "", markdown_line(summary), ""]
    if rows:
        lines += ["| severity | rule | file | findings |", "|---|---|---|---|"]
    for (file, severity, rule), count in rows[:_ROWS]:
        lines.append(f"| {severity} | `{rule}` | {markdown_line(file)} | {count} |")
    if rows[_ROWS:]:
        lines += ["", f"and {sum(count for _, count in rows[_ROWS:])} more in {len(rows[_ROWS:])} rows"]
    return "\n".join(lines) + "\n\n"
