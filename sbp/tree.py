"""Many files to findings: each by itself, then all held against each other."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from sbp.crew import MANY, each
from sbp.errors import SbpError
from sbp.files import File
from sbp.finding import Finding, Hit
from sbp.linter import found_among, is_on, lint_plan, plan_or_finding
from sbp.plan import Plan
from sbp.rules import Rule, all_rules


def lint_all(files: Sequence[File], today: date) -> list[Finding]:
    """Return what is to be looked at again in files, in their order, with what shows only when all are seen."""
    found = [*lint_each(files, today)]
    by_file: dict[str, list[Finding]] = {file.name: [] for file in files}
    for finding in found:
        by_file[finding.file].append(finding)
    return [finding for some in by_file.values() for finding in some]


def lint_each(
    files: Sequence[File], today: date, many: int = MANY, step: Callable[[], None] = lambda: None
) -> Iterator[Finding]:
    """Yield what is to be looked at again in files, file by file; step is called after each.

    What shows only when all are seen stands with the other findings of its file. From many files on, all processors are
    at work and findings come as soon as they are there; then it comes last. Of each file no more is kept than a few
    numbers that stand for what it could have in common with others; the few files that share one are read once more.
    """
    whole = _across_files() if files[1:] else []
    numbers: dict[str, _Numbers] = {rule.name: _Numbers() for rule in whole}
    kept: list[list[Finding]] = []
    for number, seen in enumerate(each(partial(_lint, today=today, whole=bool(whole)), files, many)):
        step()
        for name, some in seen.numbers.items():
            numbers[name].add(number, some)
        if len(files) < many:
            kept.append(seen.findings)
        else:
            yield from seen.findings
    again: dict[int, list[tuple[Rule, Hit]]] = defaultdict(list)
    states: dict[int, int] = {}
    for rule in whole:
        for number, hit in _across(rule, files, numbers[rule.name].shared(), today, states):
            again[number].append((rule, hit))
    for number in sorted(again):
        plan = _look(files[number], today)
        if not isinstance(plan, Plan) or _state(plan) != states[number]:
            continue  # somebody is just changing it
        findings = found_among(plan, again[number])
        if kept:
            kept[number] = sorted([*kept[number], *findings], key=lambda finding: finding.order)
        else:
            yield from findings
    for findings in kept:
        yield from findings


def _across_files() -> list[Rule]:
    """Return the rules that hold files against each other."""
    return [rule for rule in all_rules().values() if rule.compare is not None]


class _Seen(NamedTuple):
    """What one file gives: findings, and for each rule over many files the numbers that it may share with others."""

    findings: list[Finding]
    numbers: dict[str, list[int]]


def _lint(file: File, today: date, whole: bool) -> _Seen:
    plan = _look(file, today)
    if isinstance(plan, Finding):
        return _Seen([plan], {})
    seen = _Seen(lint_plan(plan), {rule.name: _of(rule.numbers, rule, plan) for rule in _across_files() if whole})
    plan.forget()  # so that its memory is free at once
    return seen


def _of(what: Any, rule: Rule, plan: Plan) -> list[Any]:
    """Return what a rule makes of a plan, if it looks at such plans at all."""
    return [*what(plan)] if is_on(rule, plan) and plan.schema.name in rule.files else []


class _Numbers:
    """Numbers that stand for what files hold, each with the number of its file; twelve bytes for each."""

    def __init__(self) -> None:
        # Equal numbers are in the same of these, so that they can be looked through one after the other.
        self.shelves = [(array("Q"), array("I")) for _ in range(64)]

    def add(self, file: int, numbers: Iterable[int]) -> None:
        for number in numbers:
            shelf, files = self.shelves[number % len(self.shelves)]
            shelf.append(number)
            files.append(file)

    def shared(self) -> list[int]:
        """Return the files that share a number with another, in order."""
        found: set[int] = set()
        for shelf, files in self.shelves:
            first: dict[int, int] = {}
            for number, file in zip(shelf, files, strict=True):
                if (other := first.setdefault(number, file)) != file:
                    found |= {file, other}
        return sorted(found)


_MOST = 2000  # files that are read once more for one rule; where more are suspect, all say the same


def _across(
    rule: Rule, files: Sequence[File], suspects: Sequence[int], today: date, states: dict[int, int]
) -> Iterator[tuple[int, Hit]]:
    """Yield what a rule finds when files are held against each other, by the file's number.

    In states, by the same number, it leaves something by which a file is known that has changed since.
    """
    remembered: dict[str, list[Any]] = {}
    number_of = {files[number].name: number for number in suspects[:_MOST]}
    for name, number in number_of.items():
        plan = _look(files[number], today)
        if isinstance(plan, Plan):
            if states.setdefault(number, _state(plan)) == _state(plan):
                remembered[name] = _of(rule.remember, rule, plan)
            plan.forget()
    assert rule.compare is not None
    for name, hit in rule.compare(remembered):
        yield number_of[name], hit


def _state(plan: Plan) -> int:
    return hash(plan.source.text)


def _look(file: File, today: date) -> Plan | Finding:
    """Return a file's plan, or the finding that says why there is none."""
    try:
        data = file.read()
    except SbpError as error:
        said = str(error).rpartition(": ")[2]
        return Finding("unreadable-file", "error", file.name, 1, 1, 1, 1, "", "", said)
    return plan_or_finding(file.name, data, today, file.settings)
