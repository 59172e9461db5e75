"""What holds of every rule."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from conftest import EXAMPLES, ROOT, plan_of

from sbp.finding import SEVERITIES
from sbp.manual import page
from sbp.plan import Plan
from sbp.rules import all_rules
from sbp.source import Source

RULES = all_rules()
CHECKED = [name for name, rule in RULES.items() if rule.check is not None]


@pytest.mark.parametrize("name", RULES)
def test_a_rule_says_in_one_sentence_what_holds_when_all_is_well(name: str) -> None:
    about = RULES[name].about
    assert about.endswith(".")
    assert len(about) <= 120
    assert RULES[name].severity in SEVERITIES
    assert RULES[name].draft_severity in SEVERITIES


@pytest.mark.parametrize("name", RULES)
def test_a_rule_has_a_page_that_says_why(name: str) -> None:
    assert len(RULES[name].page.split("\n\n")) >= 2, "after the first line comes the reason"
    shown = page(RULES[name])
    assert shown.startswith(name)
    assert "Severity:" in shown


@pytest.mark.parametrize("name", CHECKED)
def test_a_rule_has_a_test_of_its_own(name: str) -> None:
    assert (ROOT / "tests" / "rules" / f"test_{name.replace('-', '_')}.py").is_file()


@pytest.mark.parametrize("name", CHECKED)
def test_a_rule_that_rests_on_practice_or_law_names_its_source(name: str) -> None:
    of_the_file_itself = ("dangling-ref", "duplicate-id", "date-order")
    assert RULES[name].sources or name in of_the_file_itself


@pytest.mark.parametrize("name", CHECKED)
def test_a_draft_is_never_judged_harder_than_an_agreed_plan(name: str) -> None:
    rule = RULES[name]
    assert SEVERITIES.index(rule.draft_severity) >= SEVERITIES.index(rule.severity)


ODD = [
    "",
    "7",
    "true",
    "[]",
    "{}",
    "[[x]]",
    "{x: y}",
    "2026-02-30",
    "[{}, 7, x]",
    "~",
    "'  '",
    "{words: {words: x}}",
    "{words: 7, said_by: [x]}",
]


@pytest.mark.parametrize("odd", ODD)
def test_no_rule_falls_over_odd_values_anywhere(odd: str) -> None:
    """Put an odd value in the place of every value of a rich plan, one at a time, and run every rule."""
    text = (EXAMPLES / "swimming.yaml").read_text(encoding="utf-8")
    lines = text.split("\n")
    for number, line in enumerate(lines):
        found = re.match(r"^(\s*(?:- )?[a-z_]+:)(?: .*)?$", line)
        if not found:
            continue
        indent = len(line) - len(line.lstrip())
        end = number + 1
        while end < len(lines) and (not lines[end].strip() or len(lines[end]) - len(lines[end].lstrip()) > indent):
            end += 1
        damaged = "\n".join([*lines[:number], f"{found[1]} {odd}", *lines[end:]])
        try:
            plan = plan_of(damaged)
        except AssertionError:
            continue
        for name in CHECKED:
            for hit in RULES[name].check(plan):  # type: ignore[misc]
                assert 0 <= hit.span.start <= hit.span.end <= len(damaged)


def test_every_rule_of_the_first_release_is_there() -> None:
    wanted = (
        "outcome-missing outcome-is-service outcome-not-own-words outcome-whose-missing outcome-no-strength outcome-no-action"
        " outcome-no-sign strength-missing strength-one-level family-strength-not-agreed what-matters-missing label-person"
        " label-behaviour refused-not-chose action-no-who action-no-when action-unlinked service-no-outcome worry-unspecific"
        " worry-no-goal priority-risk-no-contingency contingency-incomplete review-overdue closed-no-statement dangling-ref"
        " duplicate-id date-order"
    ).split()
    assert set(wanted) <= set(RULES)


def test_a_field_that_the_schema_does_not_have_stops_a_rule_at_once() -> None:
    plan = plan_of("outcomes: [{id: o, words: w}]\n")
    with pytest.raises(KeyError):
        plan.items("outcome")
    with pytest.raises(KeyError):
        plan.outcomes[0].word("wrods")


def test_rules_are_the_same_whoever_asks() -> None:
    assert all_rules() is all_rules()
    plan = Plan(Source("p", ""), plan_of("sbp: 1\n").root, date(2026, 12, 1))
    assert [list(RULES[name].check(plan)) for name in CHECKED] == [list(RULES[name].check(plan)) for name in CHECKED]  # type: ignore[misc]


def test_no_message_blames() -> None:
    blaming = re.compile(r"\b(?:invalid|illegal|wrong|bad|must|you (?:should|must|failed))\b", re.IGNORECASE)
    for path in Path(ROOT, "sbp", "rules").glob("*.py"):
        for message in re.findall(r'(?:Hit\([^"]*|message = )f?"([^"]+)"', path.read_text(encoding="utf-8")):
            assert not blaming.search(message), (path.name, message)
