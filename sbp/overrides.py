"""Findings and the comments about them: what is left alone with a reason, and what a comment lacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sbp.finding import Finding, Hit
from sbp.identifiers import hide_identifiers
from sbp.near import get_close_matches
from sbp.plan import Plan
from sbp.rules import Rule
from sbp.suppressions import Suppression

Used = set[tuple[int, str]]  # where a comment begins, and the rule that it kept quiet


def silenced(
    findings: Iterable[Finding], comments: Iterable[Suppression], plan: Plan, rules: Mapping[str, Rule]
) -> tuple[list[Finding], Used]:
    """Mark the findings that a comment covers, and return which rules of which comments were of use."""
    holding = [comment for comment in comments if not comment.is_over(plan.today)]
    used: Used = set()
    marked = []
    for finding in findings:
        offset = plan.source.line_start(finding.line) + finding.column - 1
        for comment in holding:
            if comment.covers(finding.rule, offset) and not rules[finding.rule].always:
                used.add((comment.span.start, finding.rule))
                if comment.reason:
                    finding = finding._replace(suppressed=hide_identifiers(comment.reason))
        marked.append(finding)
    return marked, used


def about_comments(
    comments: Iterable[Suppression], used: Used, plan: Plan, rules: Mapping[str, Rule]
) -> Iterator[tuple[str, Hit]]:
    """Yield what is to be said of the comments themselves, with the name of the rule that says it."""
    for comment in comments:
        if comment.lacks:
            yield "suppression-incomplete", Hit(comment.span, comment.lacks)
        for name in comment.rules:
            if name not in rules:
                near = get_close_matches(name, rules, 1)
                hint = f"; did you mean {near[0]}?" if near else "; `sbp rules` lists them"
                message = f"there is no rule of the name that is to be left alone here{hint}"
                yield "suppression-unknown", Hit(comment.span, message)
            elif rules[name].always:
                message = f"{name} speaks whatever a comment says; mend what it found and take this comment out"
                yield "suppression-not-allowed", Hit(comment.span, message)
            elif comment.reason and comment.is_over(plan.today):
                message = f"{name} was to be left alone here until {comment.until}; look again whether it still is"
                yield "override-expired", Hit(comment.span, message)
            elif comment.reason and (comment.span.start, name) not in used and _would_speak(rules[name], plan):
                message = f"{name} has nothing to say here any more; take this comment out"
                yield "suppression-unused", Hit(comment.span, message)


def _would_speak(rule: Rule, plan: Plan) -> bool:
    """Tell whether a rule that says nothing here has nothing to say: it is on, and needs no other plan to speak."""
    on = plan.settings.severities.get(rule.name) != "off"
    return on and rule.compare is None and (not rule.strict or plan.settings.profile == "strict")
