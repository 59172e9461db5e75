"""By what a finding is known again when the lines around it move."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from sbp.finding import Finding


def fingerprints(findings: Iterable[Finding]) -> list[str]:
    """Return a fingerprint for each finding, no two the same.

    It is made of the rule, the file, the place with ids for list positions, the phrase, and which of several it is; no
    line number. Rule, file and place go into the same hash as the phrase, so that a phrase can't be looked up in a
    table made once for all files.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    found = []
    for finding in findings:
        known = (finding.rule, finding.file, finding.anchor, finding.match)
        seen[known] += 1
        parts = "\0".join((*known, str(seen[known])))
        found.append(sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:40])
    return found
