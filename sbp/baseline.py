"""What was there when a team began: how many findings of each rule in each file, and nothing of what they say."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from sbp.errors import SbpError
from sbp.files import create, read
from sbp.finding import Finding
from sbp.rules import Rule

FORMAT = 1
_MOST = 1 << 30  # bytes

Counts = Mapping[tuple[str, str], int]  # how many findings, by file and rule; files as seen from the baseline's folder


class Baseline:
    """A baseline, where it stands, and what it has covered so far."""

    def __init__(self, path: Path, counts: Counts) -> None:
        self.path = path
        self.counts = counts
        self.covered = 0
        self._left = Counter(dict(counts))
        self._now: Counter[tuple[str, str]] = Counter()

    def beyond(self, findings: Iterable[Finding], rules: Mapping[str, Rule]) -> Iterator[Finding]:
        """Yield the findings that are not covered: of each rule in each file, those after the number that was there.

        Which of several are the new ones can't be told from a number; the last ones are shown.
        """
        for finding in findings:
            key = (_seen_from(self.path.parent, finding.file), finding.rule)
            if key in self.counts:
                self._now[key] += finding.is_open
            if _counts(finding, rules) and self._left[key] > 0:
                self._left[key] -= 1
                self.covered += 1
            else:
                yield finding

    def stale(self, checked: Collection[str], off: Collection[str]) -> int:
        """Return how many entries say more than was found, among the files that were checked or are gone."""
        now = self._now
        seen = {_seen_from(self.path.parent, name) for name in checked}

        def is_stale(file: str, rule: str) -> bool:
            looked_at = file in seen or not (self.path.parent / file).exists()
            return looked_at and rule not in off and now[file, rule] < self.counts[file, rule]

        return sum(is_stale(file, rule) for file, rule in self.counts)


def read_baseline(path: Path) -> Baseline:
    """Return the baseline of a file. Raises SbpError if it can't be read."""
    try:
        content = json.loads(read(path, _MOST))
        entries = [(str(entry["file"]), str(entry["rule"]), int(entry["count"])) for entry in content["findings"]]
        if content["baseline"] != FORMAT:
            raise ValueError
    except (ValueError, KeyError, TypeError):
        raise SbpError(f"{path}: this is no baseline that `sbp lint --write-baseline` has written") from None
    return Baseline(path, {(file, rule): count for file, rule, count in entries})


def write_baseline(path: Path, findings: Iterable[Finding], rules: Mapping[str, Rule]) -> int:
    """Write a baseline that covers the findings, and return how many it covers.

    Raises SbpError if it can't be written, or if something else than a baseline stands there.
    """
    if path.exists():
        read_baseline(path)
    counts = _count(path.parent, (finding for finding in findings if _counts(finding, rules)))
    entries = [{"file": file, "rule": rule, "count": count} for (file, rule), count in sorted(counts.items())]
    content = {"baseline": FORMAT, "findings": entries}
    create(
        path, (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "surrogateescape"), force=True
    )
    return counts.total()


def _count(folder: Path, findings: Iterable[Finding]) -> Counter[tuple[str, str]]:
    return Counter((_seen_from(folder, finding.file), finding.rule) for finding in findings if finding.is_open)


def _counts(finding: Finding, rules: Mapping[str, Rule]) -> bool:
    """Tell whether a finding is one that can be left alone."""
    rule = rules.get(finding.rule)
    return finding.is_open and (rule is None or not rule.always)


def _seen_from(folder: Path, name: str) -> str:
    try:
        return Path(os.path.relpath(name, folder)).as_posix()
    except ValueError:  # on another drive
        return Path(name).as_posix()
