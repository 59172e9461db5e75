"""Findings as SARIF 2.1.0, the format of code scanning."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from sbp import __version__
from sbp.finding import Finding
from sbp.output.fingerprint import with_fingerprints
from sbp.output.json import listed
from sbp.output.wording import said
from sbp.rules import Rule, all_rules
from sbp.source import visible

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def pieces(findings: Iterable[Finding], checked: int = 0, show_text: bool = False) -> Iterator[str]:
    """Yield the findings as a SARIF log; those left alone with a reason are in it, with the reason."""
    named: dict[str, int] = {}  # the rules that speak, numbered as they come
    yield f'{{\n  "$schema": "{_SCHEMA}",\n  "version": "2.1.0",\n  "runs": [\n    {{\n'
    yield '      "columnKind": "unicodeCodePoints",\n      "results": '
    yield from listed(
        (
            _result(finding, named.setdefault(finding.rule, len(named)), mark, show_text)
            for finding, mark in with_fingerprints(findings)
        ),
        3,
    )
    driver = {"name": "sbp", "version": __version__, "rules": [*map(_rule, named)]}
    yield f',\n      "tool": {json.dumps({"driver": driver}, ensure_ascii=False)}\n    }}\n  ]\n}}\n'


_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def _rule(name: str) -> dict[str, Any]:
    rule = all_rules().get(name)
    if rule is None:
        return {"id": name}
    described = {
        "id": name,
        "shortDescription": {"text": rule.about},
        "fullDescription": {"text": _reason(rule)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }
    if address := next((source.url for source in rule.sources if source.url), ""):
        described["helpUri"] = address
    return described


def _reason(rule: Rule) -> str:
    """Return the paragraph of a rule's page that says why, or its first line."""
    paragraphs = rule.page.split("\n\n")
    return " ".join(paragraphs[1].split()) if paragraphs[1:] else rule.about


def _result(finding: Finding, index: int, mark: str, show_text: bool) -> dict[str, Any]:
    region: dict[str, Any] = {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": finding.end_line,
        "endColumn": finding.end_column,
    }
    if show_text and finding.match:
        region["snippet"] = {"text": visible(finding.match)}
    location: dict[str, Any] = {"physicalLocation": {"artifactLocation": _artifact(finding.file), "region": region}}
    if finding.path:
        location["logicalLocations"] = [{"fullyQualifiedName": visible(finding.path)}]
    result = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": _literal(said(finding, show_text=False))},
        "locations": [location],
        "partialFingerprints": {"sbp/v1": mark},
    }
    if not finding.is_open:
        result["suppressions"] = [{"kind": "inSource", "justification": visible(finding.suppressed or "")}]
    return result


def _artifact(name: str) -> dict[str, str]:
    """Return a file's name as a reference, from the top of the repository or from the root of the machine."""
    from pathlib import PurePath
    from urllib.parse import quote

    path = PurePath(name)
    encoded = quote(path.as_posix().encode("utf-8", "surrogateescape"))
    if path.is_absolute():
        return {"uri": f"file://{'' if encoded.startswith('/') else '/'}{encoded}"}
    return {"uri": encoded, "uriBaseId": "%SRCROOT%"}


def _literal(text: str) -> str:
    """Return a message in which nothing is a link or a place to fill in."""
    if "](" in text:
        text = re.sub(r"([\\\[\]])", r"\\\1", text)
    return re.sub(r"[{}]", lambda brace: brace.group() * 2, text) if re.search(r"\{\d+\}", text) else text
