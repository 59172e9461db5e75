"""Findings counted: in one line, and by rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from json import dumps

from sbp.finding import SEVERITIES, Finding


def by_severity(findings: Iterable[Finding]) -> dict[str, int]:
    """Return how many findings of each severity there are, and how many were left alone with a reason."""
    counts = Counter(finding.severity if finding.is_open else "suppressed" for finding in findings)
    return {name: counts[name] for name in (*SEVERITIES, "suppressed")}


def summary(findings: Iterable[Finding], checked: int) -> str:
    """Return one line that says how many files were looked at and what was found."""
    counts = by_severity(findings)
    files = f"{checked} {'file' if checked == 1 else 'files'} checked"
    said = [
        f"{counts[severity]} {severity}{'s' if counts[severity] != 1 and severity != 'info' else ''}"
        for severity in SEVERITIES
        if counts[severity]
    ]
    left = f"; {counts['suppressed']} left alone with a reason" if counts["suppressed"] else ""
    return f"{files}: {', '.join(said) if said else 'nothing to look at again'}{left}"


def by_rule(findings: Iterable[Finding]) -> list[tuple[int, str, str]]:
    """Return how many findings there are of each rule and severity, with both; the most frequent first."""
    counts = Counter((finding.severity, finding.rule) for finding in findings if finding.is_open)
    listed = [(count, severity, rule) for (severity, rule), count in counts.items()]
    return sorted(listed, key=lambda row: (-row[0], row[2], row[1]))


def statistics(findings: Sequence[Finding], checked: int, as_json: bool = False) -> str:
    """Return the counts by rule, as lines of text or as JSON, which docs/json.md describes."""
    rows = by_rule(findings)
    if as_json:
        from sbp.output.json import heading

        listed = [{"rule": rule, "severity": severity, "count": count} for count, severity, rule in rows]
        return dumps({**heading(checked), "statistics": listed, "summary": by_severity(findings)}, indent=2)
    width = max((len(str(count)) for count, _, _ in rows), default=1)
    return "\n".join(f"{count:{width}}  {severity:7}  {rule}" for count, severity, rule in rows)
