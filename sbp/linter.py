"""A file's text and the rules to findings."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from sbp.finding import Finding, Hit, Severity
from sbp.identifiers import hide_identifiers
from sbp.limits import too_large
from sbp.nodes import Mapping, Node, Scalar, Sequence
from sbp.overrides import about_comments, silenced
from sbp.parsing import Refusal, parse
from sbp.plan import Plan
from sbp.rules import Rule, rules_for
from sbp.settings import Settings
from sbp.source import Source, Span, Undecodable, decode, is_like_a_plan
from sbp.suppressions import suppressions

_STRICTER: dict[Severity, Severity] = {"info": "warning", "warning": "error", "error": "error"}
_LONGEST = 4000  # of a line that is shown with a finding


def lint(name: str, data: bytes, today: date, settings: Settings | None = None) -> list[Finding]:
    """Return what is to be looked at again in a file, in the order of the file.

    name is how the file is called in findings; data are its bytes; today is the day on which reviews are held against
    the calendar. A file that can't be read gives one finding that says why. Findings that somebody has asked to leave
    alone are among them, with the reason in suppressed.
    """
    settings = settings or Settings()
    plan = plan_or_finding(name, data, today, settings)
    return [plan] if isinstance(plan, Finding) else lint_plan(plan)


def plan_or_finding(name: str, data: bytes, today: date, settings: Settings) -> Plan | Finding:
    """Return the plan of a file's bytes, or the finding that says why it can't be read."""
    if len(data) > settings.limits.bytes:
        return _unreadable(Source(name, ""), Span(0, 0), too_large(settings.limits), "too-large")
    source = decode(name, data)
    if isinstance(source, Undecodable):
        return _unreadable(source.source, Span(source.offset, source.offset), source.message, source.rule)
    root = parse(source, settings.limits)
    if isinstance(root, Refusal):
        return _unreadable(source, root.span, root.message, root.rule)
    return Plan(source, root, today, settings)


def found_among(plan: Plan, hits: Iterable[tuple[Rule, Hit]]) -> list[Finding]:
    """Return what rules over many plans have found in one of them, as its comments and settings have it."""
    rules = rules_for(plan.settings)
    findings = [finding for rule, hit in hits if (finding := _finding(plan, rule, hit)) is not None]
    return silenced(findings, suppressions(plan.source, plan.root), plan, rules)[0]


def lint_plan(plan: Plan) -> list[Finding]:
    """Return what is to be looked at again in a plan that was read."""
    rules = rules_for(plan.settings)
    hits = _hits(plan, rules.values())
    findings = [finding for rule, hit in hits if (finding := _finding(plan, rule, hit)) is not None]
    comments = list(suppressions(plan.source, plan.root))
    marked, used = silenced(findings, comments, plan, rules)
    about = (_finding(plan, rules[name], hit) for name, hit in about_comments(comments, used, plan, rules))
    return _cut([*sorted([*marked, *filter(None, about)], key=lambda finding: finding.order)])


_MOST = 100  # findings of one rule in one file; nobody reads more


def _cut(findings: list[Finding]) -> list[Finding]:
    """Return no more findings of each rule than anybody reads, the last of them with the number of those left out."""
    if len(findings) <= _MOST:
        return findings
    counts: Counter[str] = Counter()
    kept: list[Finding] = []
    last: dict[str, int] = {}
    for finding in findings:
        counts[finding.rule] += 1
        if counts[finding.rule] <= _MOST:
            last[finding.rule] = len(kept)
            kept.append(finding)
    for rule, count in counts.items():
        if count > _MOST:
            more = f"; {count - _MOST} more of these follow in this file"
            kept[last[rule]] = kept[last[rule]]._replace(message=kept[last[rule]].message + more)
    return kept


def _hits(plan: Plan, rules: Iterable[Rule]) -> Iterator[tuple[Rule, Hit]]:
    by_name = {rule.name: rule for rule in rules}
    for departure in plan.schema.check(plan.root, index=plan.index):
        yield by_name[departure.rule], Hit(departure.span, departure.message)
    listed: list[tuple[Rule, Hit]] = []
    for rule in by_name.values():
        if rule.check is not None and plan.schema.name in rule.files and is_on(rule, plan):
            for hit in rule.check(plan):
                if rule.phrases:
                    listed.append((rule, hit))
                else:
                    yield rule, hit
    yield from _longest(listed)


def _longest(listed: list[tuple[Rule, Hit]]) -> list[tuple[Rule, Hit]]:
    """Return phrases that were found; where two rules find the same or part of it, the one that finds more speaks."""
    kept: list[tuple[Rule, Hit]] = []
    for rule, hit in sorted(listed, key=lambda found: (found[1].span.start - found[1].span.end, found[1].span)):
        if all(hit.span.end <= other.span.start or hit.span.start >= other.span.end for _, other in kept):
            kept.append((rule, hit))
    return kept


def is_on(rule: Rule, plan: Plan) -> bool:
    """Tell whether a rule is to speak of a plan at all."""
    return plan.settings.severities.get(rule.name) != "off"


def _finding(plan: Plan, rule: Rule, hit: Hit) -> Finding | None:
    severity = _severity(plan, rule, hit)
    if severity is None:
        return None
    fitting = [source for source in rule.sources if "(Wales)" not in source.title or plan.jurisdiction == "wales"]
    reference = hit.source or next(iter(fitting or rule.sources), None)
    path, anchor = _path(plan.root, hit.span)
    return _placed(
        plan.source,
        hit.span,
        Finding(
            rule.name, severity, plan.source.name, 0, 0, 0, 0, path, "", hide_identifiers(hit.message),
            hit.question or rule.question, tuple(map(hide_identifiers, hit.instead)), reference, anchor=anchor,
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
    found = _placed(source, span, Finding(rule, "error", source.name, 0, 0, 0, 0, "", "", message), quote=False)
    return found if is_like_a_plan(source.text) else found._replace(excerpt="")  # what is no plan is nobody's to show


def _placed(source: Source, span: Span, finding: Finding, quote: bool = True) -> Finding:
    start, end = source.place(span.start), source.place(max(span.start, span.end))
    match = " ".join(source.text[span.start : span.end].split()) if quote else ""
    if quote and "identifiers" in finding.path:
        match, excerpt = "•••", ""
    else:
        line = source.line(start.line)
        excerpt = hide_identifiers(line) if len(line) <= _LONGEST else ""
    return finding._replace(
        line=start.line, column=start.column, end_line=end.line, end_column=end.column,
        match=hide_identifiers(match), excerpt=excerpt,
    )  # fmt: skip


def _path(root: Node, span: Span) -> tuple[str, str]:
    """Return the path of the deepest value or name that holds the start of a span.

    Once with list positions, and once with ids in their place, or * where an item has none: that one stays the same
    when items are added before it.
    """
    path: list[str] = []
    anchor: list[str] = []
    node: Node | None = root
    while node is not None:
        node, steps = _step(node, span.start)
        for position, name in steps:
            path.append(position)
            anchor.append(name)
    return ".".join(path), ".".join(anchor)


def _step(node: Node, offset: int) -> tuple[Node | None, list[tuple[str, str]]]:
    """Go one step down to whatever holds the offset, and say how it is called: by its position and by its id."""
    if isinstance(node, Mapping):
        n = bisect_right(node.entries, offset, key=lambda entry: entry.key.span.start) - 1
        if n >= 0 and offset < max(node.entries[n].span.end, node.entries[n].span.start + 1):
            name = node.entries[n].key.text
            value = node.entries[n].value
            return value if value.span.start <= offset else None, [(name, name)]
    elif isinstance(node, Sequence):
        n = bisect_right(node.items, offset, key=lambda item: item.span.start) - 1
        if n >= 0 and offset < max(node.items[n].span.end, node.items[n].span.start + 1):
            item = node.items[n]
            own = item.get("id") if isinstance(item, Mapping) else None
            return item, [(str(n), own.text if isinstance(own, Scalar) else "*")]
    return None, []
