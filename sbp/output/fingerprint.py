"""By what a finding is known again when the lines around it move."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256

from sbp.finding import Finding


def with_fingerprints(findings: Iterable[Finding]) -> Iterator[tuple[Finding, str]]:
    """Yield each finding with a fingerprint, no two of which are the same. Findings come file by file.

    It is made of the rule, the file, the place with ids for list positions, the phrase, and which of several it is; no
    line number. Rule, file and place go into the same hash as the phrase, so that a phrase can't be looked up in a
    table made once for all files.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    file = None
    for finding in findings:
        if finding.file != file:
            file = finding.file
            seen.clear()
        known = (finding.rule, finding.file, finding.anchor, finding.match)
        seen[known] += 1
        parts = "\0".join((*known, str(seen[known])))
        yield finding, sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:40]
