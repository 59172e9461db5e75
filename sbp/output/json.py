"""Findings for programs. docs/json.md describes every field."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sbp import __version__
from sbp.finding import Finding
from sbp.output.counts import Tally
from sbp.source import escaped

FORMAT = 1  # goes up only when a field changes its meaning or goes away


def pieces(findings: Iterable[Finding], checked: int = 0, show_text: bool = True) -> Iterator[str]:
    """Yield the findings as JSON, one by one."""
    tally = Tally()
    yield _dumps(heading(checked)).removesuffix("\n}") + ',\n  "findings": '
    yield from listed(map(record, tally.counted(findings)), 1)
    yield f',\n  "summary": {_dumps(tally.by_severity(), 1)}\n}}\n'


def listed(things: Iterable[Any], level: int = 0) -> Iterator[str]:
    """Yield a list of JSON, item by item, as dumps with an indent would write it so many levels deep."""
    some = False
    for thing in things:
        yield (",\n" if some else "[\n") + "  " * (level + 1) + _dumps(thing, level + 1)
        some = True
    yield "\n" + "  " * level + "]" if some else "[]"


def _dumps(thing: Any, level: int = 0) -> str:
    written = json.dumps(thing, ensure_ascii=False, indent=2, allow_nan=False)
    return escaped(written).replace("\n", "\n" + "  " * level)


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
