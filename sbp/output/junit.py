"""Findings as JUnit's XML, which most build servers show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from sbp.finding import Finding
from sbp.output.concise import line
from sbp.output.counts import Tally
from sbp.output.wording import said
from sbp.source import visible


def pieces(findings: Iterable[Finding], checked: int = 0, show_text: bool = False) -> Iterator[str]:
    """Yield the findings as test cases, file by file. An info is a case that passes, with something to read.

    How many there are stands at the beginning, so nothing is written before the last has come.
    """
    tally = Tally()
    listed = (finding for finding in tally.counted(findings) if finding.is_open)
    suites = [_suite(file, [*group], show_text) for file, group in groupby(listed, key=lambda finding: finding.file)]
    if not suites:
        case = _element("testcase", {"classname": "sbp", "name": "nothing to look at again"})
        suites = [_element("testsuite", {"name": "sbp", "tests": 1, "failures": 0}, case)]
    counts = tally.by_severity()
    failures = counts["error"] + counts["warning"]
    heading = {"name": "sbp lint", "tests": max(1, failures + counts["info"]), "failures": failures}
    yield '<?xml version="1.0" encoding="UTF-8"?>\n' + _element("testsuites", heading, *suites) + "\n"


def _suite(file: str, findings: list[Finding], show_text: bool) -> str:
    counts = {"name": file, "tests": len(findings), "failures": _failures(findings)}
    return _element("testsuite", counts, *(_case(finding, show_text) for finding in findings))


def _failures(findings: Sequence[Finding]) -> int:
    return sum(finding.severity != "info" for finding in findings)


def _case(finding: Finding, show_text: bool) -> str:
    text = escape(line(finding, show_text) + (f" {visible(finding.question)}" if finding.question else ""))
    if finding.severity == "info":
        told = _element("system-out", {}, text)
    else:
        told = _element("failure", {"type": finding.severity, "message": said(finding, show_text)}, text)
    place = {"classname": finding.file, "name": f"{finding.rule}:{finding.line}:{finding.column}"}
    return _element("testcase", {**place, "file": finding.file, "line": finding.line}, told)


def _element(name: str, attributes: Mapping[str, object], *content: str) -> str:
    listed = "".join(f" {key}={quoteattr(visible(str(value)))}" for key, value in attributes.items())
    return f"<{name}{listed}>" + "\n".join(content) + f"</{name}>"
