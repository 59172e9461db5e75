"""Plans that nobody has arranged to look at again."""

import datetime

import pytest

from sbp.linter import lint


def plan(more: str = "", status: str = "agreed", law: str = "wales") -> str:
    return f"status: {status}\nkind: adult\njurisdiction: {law}\n{more}"


@pytest.mark.parametrize("law", ["wales", "england", "scotland", "other"])
def test_finds_a_plan_that_is_never_looked_at_again(marked, law):
    marked(plan(status="«agreed»", law=law), says="when or how")


@pytest.mark.parametrize("more", ["", "how_to_ask: Ring Sian", "who_invited: [person]"])
def test_does_not_take_whom_to_ask_for_an_arrangement(marked, more):
    marked(plan(f"«review_arrangements»: {{{more}}}\n"))


@pytest.mark.parametrize(("law", "severity"), [("wales", "error"), ("england", "warning"), ("other", "warning")])
def test_is_milder_where_no_law_lists_it_among_what_a_plan_holds(law, severity):
    findings = lint("plan.yaml", plan(law=law).encode(), datetime.date(2026, 12, 1))
    assert [found.severity for found in findings if found.rule == "review-arrangement-missing"] == [severity]


@pytest.mark.parametrize("law", ["wales", "england"])
def test_is_a_prompt_in_a_draft(law):
    findings = lint("plan.yaml", plan(status="draft", law=law).encode(), datetime.date(2026, 12, 1))
    assert [found.severity for found in findings if found.rule == "review-arrangement-missing"] == ["info"]


@pytest.mark.parametrize(
    "more",
    [
        "dates: {next_review: 2027-04-08}",
        "review_arrangements: {interval: 6 months}",
        "review_arrangements: {trigger_events: [A night in hospital]}",
    ],
)
def test_leaves_a_day_an_interval_or_a_reason_to_meet_alone(marked, more):
    marked(plan(more + "\n"))


def test_leaves_a_day_that_has_gone_by_to_another_rule(marked):
    marked(plan("dates: {next_review: 2026-04-08}\n"))


def test_leaves_profiles_and_closed_plans_alone(marked):
    marked(plan().replace("adult", "profile"))
    marked(plan(status="closed"))
