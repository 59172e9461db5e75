"""Findings one to a line, as editors and scripts read them: path:line:column: severity: message [rule]."""

from __future__ import annotations

from collections.abc import Sequence

from sbp.finding import Finding
from sbp.output.wording import said
from sbp.source import visible


def write(findings: Sequence[Finding], checked: int = 0, show_text: bool = False) -> str:
    """Return the findings as lines."""
    return "\n".join(line(finding, show_text) for finding in findings if finding.is_open)


def line(finding: Finding, show_text: bool) -> str:
    """Return one finding as a line."""
    place = f"{visible(finding.file)}:{finding.line}:{finding.column}"
    return f"{place}: {finding.severity}: {said(finding, show_text, question=False)} [{finding.rule}]"
