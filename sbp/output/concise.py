"""Findings one to a line, as editors and scripts read them: path:line:column: severity: message [rule]."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sbp.finding import Finding
from sbp.output.wording import said
from sbp.source import visible


def pieces(findings: Iterable[Finding], checked: int = 0, show_text: bool = False) -> Iterator[str]:
    """Yield the findings as lines."""
    return (line(finding, show_text) + "\n" for finding in findings if finding.is_open)


def line(finding: Finding, show_text: bool) -> str:
    """Return one finding as a line."""
    place = f"{visible(finding.file)}:{finding.line}:{finding.column}"
    return f"{place}: {finding.severity}: {said(finding, show_text, question=False)} [{finding.rule}]"
