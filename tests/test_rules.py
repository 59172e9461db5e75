"""What holds of every rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from conftest import EXAMPLES, ROOT, TODAY, plan_of

from sbp.finding import SEVERITIES
from sbp.linter import lint
from sbp.manual import page
from sbp.plan import Plan
from sbp.rules import all_rules
from sbp.source import Source

RULES = all_rules()
CHECKED = [name for name, rule in RULES.items() if rule.check is not None]
COMPARED = [name for name, rule in RULES.items() if rule.remember is not None]  # over many plans
OF_PLANS = [name for name in CHECKED if "plan" in RULES[name].files]


@pytest.mark.parametrize("name", RULES)
def test_a_rule_says_in_one_sentence_what_holds_when_all_is_well(name: str) -> None:
    about = RULES[name].about
    assert about.endswith(".")
    assert len(about) <= 120
    assert RULES[name].severity in SEVERITIES
    assert RULES[name].draft_severity in SEVERITIES


def test_every_file_is_a_rule_of_its_own() -> None:
    files = [path.stem for path in Path(ROOT, "sbp", "rules").iterdir() if path.suffix in (".py", ".yaml")]
    assert sorted(RULES) == sorted(stem.replace("_", "-") for stem in files if not stem.startswith("_"))


@pytest.mark.parametrize("name", RULES)
def test_a_rule_has_a_page_that_says_why(name: str) -> None:
    assert len(RULES[name].page.split("\n\n")) >= 2, "after the first line comes the reason"
    shown = page(RULES[name])
    assert shown.startswith(name)
    assert "Severity:" in shown


@pytest.mark.parametrize("name", CHECKED + COMPARED)
def test_a_page_shows_wrong_and_right_and_says_last_when_to_leave_it(name: str) -> None:
    shown = RULES[name].page
    for label in ("Wrong", "Right"):
        assert re.search(rf"^{label}\b[^\n]*:\n +\S", shown, re.MULTILINE), f"an example that is {label.lower()}"
    assert not shown.split("\n")[-1].startswith(" "), "after the examples comes what is left alone, or when to leave it"


@pytest.mark.parametrize("name", CHECKED + COMPARED)
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


def damaged(name: str, odd: str) -> Iterator[str]:
    """Yield an example again and again, each time with an odd value in the place of another of its values."""
    lines = (EXAMPLES / name).read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines):
        found = re.match(r"^(\s*(?:- )?[a-z_]+:)(?: .*)?$", line)
        if not found:
            continue
        indent = len(line) - len(line.lstrip())
        end = number + 1
        while end < len(lines) and (not lines[end].strip() or len(lines[end]) - len(lines[end].lstrip()) > indent):
            end += 1
        yield "\n".join([*lines[:number], f"{found[1]} {odd}", *lines[end:]])


@pytest.mark.parametrize("odd", ODD)
def test_no_rule_falls_over_odd_values_anywhere(odd: str) -> None:
    for text in damaged("swimming.yaml", odd):
        try:
            plan = plan_of(text)
        except AssertionError:
            continue
        for name in OF_PLANS:
            for hit in RULES[name].check(plan):  # type: ignore[misc]
                assert 0 <= hit.span.start <= hit.span.end <= len(text)
        for name in COMPARED:
            assert list(RULES[name].compare({"a.yaml": list(RULES[name].remember(plan))})) == []  # type: ignore[misc]


@pytest.mark.parametrize("odd", ODD)
def test_no_rule_falls_over_odd_values_in_a_record_of_supervision(odd: str) -> None:
    for text in damaged("supervision.yaml", odd):
        lint("supervision.yaml", text.encode(), TODAY)


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
    assert [list(RULES[name].check(plan)) for name in OF_PLANS] == [list(RULES[name].check(plan)) for name in OF_PLANS]  # type: ignore[misc]


def test_no_message_blames() -> None:
    blaming = re.compile(r"\b(?:invalid|illegal|wrong|bad|must|you (?:should|must|failed))\b", re.IGNORECASE)
    for path in Path(ROOT, "sbp", "rules").glob("*.py"):
        for message in re.findall(r'(?:Hit\([^"]*|message = )f?"([^"]+)"', path.read_text(encoding="utf-8")):
            assert not blaming.search(message), (path.name, message)
