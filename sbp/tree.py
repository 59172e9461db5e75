"""Many files to findings: each by itself, then all held against each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sbp.errors import SbpError
from sbp.files import File
from sbp.finding import Finding, Hit
from sbp.linter import is_on, lint_plan, plan_or_finding
from sbp.plan import Plan
from sbp.rules import Rule, all_rules


def lint_all(files: Sequence[File], today: date) -> list[Finding]:
    """Return what is to be looked at again in files, in their order, with what shows only when all are seen.

    Of each file no more is kept than its findings and the little that rules over many plans remember of it; the few in
    which these find something are read once more.
    """
    whole = [rule for rule in all_rules().values() if rule.remember is not None] if files[1:] else []
    findings: dict[str, list[Finding]] = {}
    remembered: dict[str, dict[str, list[Any]]] = {rule.name: {} for rule in whole}
    states: dict[str, int] = {}
    for file in files:
        data, plan = _look(file, today)
        findings[file.name] = [plan] if isinstance(plan, Finding) else lint_plan(plan)
        if isinstance(plan, Plan) and whole:
            states[file.name] = hash(data)
            for rule in whole:
                if is_on(rule, plan) and plan.schema.name in rule.files:
                    remembered[rule.name][file.name] = [*rule.remember(plan)]  # type: ignore[misc]
    by_name = {file.name: file for file in files}
    for name, hits in _across(whole, remembered).items():
        data, plan = _look(by_name[name], today)
        if isinstance(plan, Plan) and hash(data) == states[name]:  # else somebody has just changed it
            findings[name] = lint_plan(plan, hits)
    return [finding for file in by_name for finding in findings[file]]


def _look(file: File, today: date) -> tuple[bytes, Plan | Finding]:
    """Return a file's bytes and its plan, or the finding that says why there is none."""
    try:
        data = file.read()
    except SbpError as error:
        said = str(error).rpartition(": ")[2]
        return b"", Finding("unreadable-file", "error", file.name, 1, 1, 1, 1, "", "", said)
    return data, plan_or_finding(file.name, data, today, file.settings)


def _across(
    rules: Sequence[Rule], remembered: Mapping[str, Mapping[str, Sequence[Any]]]
) -> dict[str, list[tuple[Rule, Hit]]]:
    """Return what rules find when files are held against each other, by file."""
    found: dict[str, list[tuple[Rule, Hit]]] = {}
    for rule in rules:
        compared: Iterator[tuple[str, Hit]] = rule.compare(remembered[rule.name])  # type: ignore[misc]
        for name, hit in compared:
            found.setdefault(name, []).append((rule, hit))
    return found
