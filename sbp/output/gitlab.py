"""Findings as GitLab's Code Quality report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sbp.finding import Finding
from sbp.output.fingerprint import with_fingerprints
from sbp.output.json import listed
from sbp.output.wording import said
from sbp.source import visible

_LEVELS = {"error": "major", "warning": "minor", "info": "info"}


def pieces(findings: Iterable[Finding], checked: int = 0, show_text: bool = False) -> Iterator[str]:
    """Yield the findings as the list that GitLab reads, one by one."""
    marked = with_fingerprints(finding for finding in findings if finding.is_open)
    yield from listed(_issue(finding, mark, show_text) for finding, mark in marked)
    yield "\n"


def _issue(finding: Finding, mark: str, show_text: bool) -> dict[str, Any]:
    return {
        "description": said(finding, show_text),
        "check_name": finding.rule,
        "fingerprint": mark,
        "severity": _LEVELS[finding.severity],
        "location": {
            "path": visible(finding.file),
            "lines": {"begin": finding.line, "end": finding.end_line},
        },
    }
