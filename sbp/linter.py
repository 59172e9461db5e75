"""A file's text and the rules to findings."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from difflib import get_close_matches

from sbp.finding import Finding, Hit, Severity
from sbp.nodes import Mapping, Node, Refusal, Sequence, parse
from sbp.plan import Plan
from sbp.rules import Rule, all_rules
from sbp.settings import Settings
from sbp.source import Source, Span, Undecodable, decode
from sbp.suppressions import Suppression, suppressions

_STRICTER: dict[Severity, Severity] = {"info": "warning", "warning": "error", "error": "error"}

# Ten digits in threes and a four are an NHS number; they are never shown again.
_IDENTIFIER = re.compile(r"(?<![\w])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\w)")


_LONGEST = 4000  # of a line that is shown with a finding


def lint(name: str, data: bytes, today: date, settings: Settings | None = None) -> list[Finding]:
    """Return what is to be looked at again in a file, in the order of the file.

    name is how the file is called in findings; data are its bytes; today is the day on which reviews are held against
    the calendar. A file that can't be read gives one finding that says why. Findings that somebody has asked to leave
    alone are among them, with the reason in suppressed.
    """
    settings = settings or Settings()
    source = decode(name, data)
    if isinstance(source, Undecodable):
        return [_unreadable(source.source, Span(source.offset, source.offset), source.message, source.rule)]
    root = parse(source)
    if isinstance(root, Refusal):
        return [_unreadable(source, root.span, root.message, root.rule)]
    return lint_plan(Plan(source, root, today, settings))


def lint_plan(plan: Plan) -> list[Finding]:
    """Return what is to be looked at again in a plan that was read."""
    rules = all_rules()
    findings = [
        finding for rule, hit in _hits(plan, rules.values()) if (finding := _finding(plan, rule, hit)) is not None
    ]
    marked, used = _suppressed(findings, list(suppressions(plan.source, plan.root)), plan.source)
    for rule_name, hit in _about_suppressions(plan, list(suppressions(plan.source, plan.root)), used, rules):
        if finding := _finding(plan, rules[rule_name], hit):
            marked.append(finding)
    return sorted(marked, key=lambda finding: finding.order)


def _hits(plan: Plan, rules: Iterable[Rule]) -> Iterator[tuple[Rule, Hit]]:
    by_name = {rule.name: rule for rule in rules}
    for departure in plan.schema.check(plan.root):
        yield by_name[departure.rule], Hit(departure.span, departure.message)
    for rule in by_name.values():
        if rule.check is not None and plan.schema.name in rule.files:
            for hit in rule.check(plan):
                yield rule, hit


def _finding(plan: Plan, rule: Rule, hit: Hit) -> Finding | None:
    severity = _severity(plan, rule, hit)
    if severity is None:
        return None
    fitting = [source for source in rule.sources if "(Wales)" not in source.title or plan.jurisdiction == "wales"]
    reference = hit.source or next(iter(fitting or rule.sources), None)
    return _placed(
        plan.source,
        hit.span,
        Finding(
            rule.name, severity, plan.source.name, 0, 0, 0, 0, _path(plan.root, hit.span), "", hit.message,
            hit.question or rule.question, hit.instead, reference,
        ),
    )  # fmt: skip


def _severity(plan: Plan, rule: Rule, hit: Hit) -> Severity | None:
    """How grave a hit is: as sbp.yaml says, else as the rule says for the plan's status; strict is a step graver."""
    own = hit.severity or (rule.draft_severity if plan.is_draft else rule.severity)
    if plan.is_draft and own == "error" and rule.draft_severity != "error":
        own = "warning"  # a draft is allowed to be a draft
    match plan.settings.severities.get(rule.name):
        case "off":
            return None
        case "error" | "warning" | "info" as set_here:
            return set_here
    return _STRICTER[own] if plan.settings.profile == "strict" else own


def _unreadable(source: Source, span: Span, message: str, rule: str) -> Finding:
    return _placed(source, span, Finding(rule, "error", source.name, 0, 0, 0, 0, "", "", message), quote=False)


def _placed(source: Source, span: Span, finding: Finding, quote: bool = True) -> Finding:
    start, end = source.place(span.start), source.place(max(span.start, span.end))
    match = " ".join(source.text[span.start : span.end].split()) if quote else ""
    if quote and "identifiers" in finding.path:
        match, excerpt = "•••", ""
    else:
        line = source.line(start.line)
        excerpt = hide_identifiers(line) if len(line) <= _LONGEST else ""
    return replace(
        finding, line=start.line, column=start.column, end_line=end.line, end_column=end.column,
        match=hide_identifiers(match), excerpt=excerpt,
    )  # fmt: skip


def hide_identifiers(text: str) -> str:
    """Return a text with NHS numbers replaced by dots of the same length."""
    return _IDENTIFIER.sub(lambda found: "•" * len(found.group()), text)


def _path(root: Node, span: Span) -> str:
    """Return the path of the deepest value or name that holds the start of a span."""
    path: list[str] = []
    node: Node | None = root
    while node is not None:
        node = _step(node, span.start, path)
    return ".".join(path)


def _step(node: Node, offset: int, path: list[str]) -> Node | None:
    """Go one step down to whatever holds the offset, and note the step."""
    if isinstance(node, Mapping):
        n = bisect_right(node.entries, offset, key=lambda entry: entry.key.span.start) - 1
        if n >= 0 and offset < max(node.entries[n].span.end, node.entries[n].span.start + 1):
            path.append(node.entries[n].key.text)
            value = node.entries[n].value
            return value if value.span.start <= offset else None
    elif isinstance(node, Sequence):
        n = bisect_right(node.items, offset, key=lambda item: item.span.start) - 1
        if n >= 0 and offset < max(node.items[n].span.end, node.items[n].span.start + 1):
            path.append(str(n))
            return node.items[n]
    return None


def _suppressed(
    findings: list[Finding], comments: list[Suppression], source: Source
) -> tuple[list[Finding], set[tuple[int, str]]]:
    """Mark the findings that a comment covers, and return which rules of which comments were of use."""
    used: set[tuple[int, str]] = set()
    marked = []
    for finding in findings:
        offset = source.line_start(finding.line) + finding.column - 1
        for comment in comments:
            if comment.covers(finding.rule, Span(offset, offset)):
                used.add((comment.span.start, finding.rule))
                if comment.reason:
                    finding = replace(finding, suppressed=comment.reason)
        marked.append(finding)
    return marked, used


def _about_suppressions(
    plan: Plan, comments: list[Suppression], used: set[tuple[int, str]], rules: dict[str, Rule]
) -> Iterator[tuple[str, Hit]]:
    for comment in comments:
        if not comment.rules or not comment.reason:
            message = "say which rule to leave alone here and why: # sbp: ignore[rule] -- reason"
            yield "suppression-incomplete", Hit(comment.span, message)
        for rule in comment.rules:
            if rule not in rules:
                near = get_close_matches(rule, rules, 1)
                hint = f"; did you mean {near[0]}?" if near else "; `sbp rules` lists them"
                yield (
                    "suppression-unknown",
                    Hit(comment.span, f"there is no rule of the name that is to be left alone here{hint}"),
                )
            elif (
                comment.reason
                and (comment.span.start, rule) not in used
                and plan.settings.severities.get(rule) != "off"
            ):
                yield (
                    "suppression-unused",
                    Hit(comment.span, f"{rule} has nothing to say here any more; take this comment out"),
                )
