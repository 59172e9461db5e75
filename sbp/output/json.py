"""Findings for programs. docs/json.md describes every field."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sbp import __version__
from sbp.finding import Finding
from sbp.output.counts import by_severity

FORMAT = 1  # goes up only when a field changes its meaning or goes away


def write(findings: Sequence[Finding], checked: int = 0, show_text: bool = True) -> str:
    """Return the findings as JSON."""
    content = {**heading(checked), "findings": [*map(record, findings)], "summary": by_severity(findings)}
    return json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False)


def heading(checked: int) -> dict[str, Any]:
    """Return what stands at the top of all JSON of `sbp lint`."""
    return {"sbp": __version__, "format": FORMAT, "checked": checked}


def record(finding: Finding) -> dict[str, Any]:
    """Return a finding as an object of JSON."""
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
