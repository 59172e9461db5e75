"""Findings counted: in one line, and by rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from json import dumps

from sbp.finding import SEVERITIES, Finding


class Tally:
    """Findings counted as they go by."""

    def __init__(self) -> None:
        self.rules: Counter[tuple[str, str]] = Counter()  # by severity and rule
        self.left = 0  # those that were left alone with a reason

    def counted(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Yield the findings as they are, and count them."""
        for finding in findings:
            if finding.is_open:
                self.rules[finding.severity, finding.rule] += 1
            else:
                self.left += 1
            yield finding

    def by_severity(self) -> dict[str, int]:
        """Return how many findings of each severity there are, and how many were left alone with a reason."""
        counts: dict[str, int] = dict.fromkeys(SEVERITIES, 0)
        for (severity, _), count in self.rules.items():
            counts[severity] += count
        return {**counts, "suppressed": self.left}

    def summary(self, checked: int) -> str:
        """Return one line that says how many files were looked at and what was found."""
        counts = self.by_severity()
        files = f"{checked} {'file' if checked == 1 else 'files'} checked"
        said = [
            f"{counts[severity]} {severity}{'s' if counts[severity] != 1 and severity != 'info' else ''}"
            for severity in SEVERITIES
            if counts[severity]
        ]
        left = f"; {self.left} left alone with a reason" if self.left else ""
        return f"{files}: {', '.join(said) if said else 'nothing to look at again'}{left}"

    def statistics(self, checked: int, as_json: bool = False) -> str:
        """Return the counts by rule, the highest first, as lines or as JSON, which docs/json.md describes."""
        listed = [(count, severity, rule) for (severity, rule), count in self.rules.items()]
        rows = sorted(listed, key=lambda row: (-row[0], row[2], row[1]))
        if as_json:
            from sbp.output.json import heading

            named = [{"rule": rule, "severity": severity, "count": count} for count, severity, rule in rows]
            return dumps({**heading(checked), "statistics": named, "summary": self.by_severity()}, indent=2) + "\n"
        width = max((len(str(count)) for count, _, _ in rows), default=1)
        return "".join(f"{count:{width}}  {severity:7}  {rule}\n" for count, severity, rule in rows)
