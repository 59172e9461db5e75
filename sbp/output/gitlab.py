"""Findings as GitLab's Code Quality report."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sbp.finding import Finding
from sbp.output.fingerprint import fingerprints
from sbp.output.wording import said
from sbp.source import visible

_LEVELS = {"error": "major", "warning": "minor", "info": "info"}


def write(findings: Sequence[Finding], checked: int = 0, show_text: bool = False) -> str:
    """Return the findings as the list that GitLab reads."""
    listed = [finding for finding in findings if finding.is_open]
    content = [
        {
            "description": said(finding, show_text),
            "check_name": finding.rule,
            "fingerprint": mark,
            "severity": _LEVELS[finding.severity],
            "location": {
                "path": visible(finding.file),
                "lines": {"begin": finding.line, "end": finding.end_line},
            },
        }
        for finding, mark in zip(listed, fingerprints(listed), strict=True)
    ]
    return json.dumps(content, indent=2)
