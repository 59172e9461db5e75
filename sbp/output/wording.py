"""What a format that is kept and passed on says of a finding: why to look, what to ask; the plan's words if wanted."""

from __future__ import annotations

from sbp.finding import Finding
from sbp.source import visible


def said(finding: Finding, show_text: bool, question: bool = True) -> str:
    """Return the message of a finding on one line, with nothing in it that can't be seen."""
    quoted = f"“{finding.match}”: " if show_text and finding.match else ""
    asked = f" {finding.question}" if question and finding.question else ""
    return visible(f"{quoted}{finding.message}{_stop(finding.message) if asked else ''}{asked}")


def _stop(message: str) -> str:
    return "" if message.endswith((".", "?", "!")) else "."
