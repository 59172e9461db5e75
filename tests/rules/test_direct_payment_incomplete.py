"""Direct payments that don't say what the money is for, how much, or how often."""

import datetime

import pytest

from sbp.linter import lint


def test_finds_each_part_that_is_missing(marked):
    marked("money: {direct_payment: {amount: «£480.00»}}\n", says="which needs it meets, or how often it is paid")
    marked("money: {direct_payment: {frequency: «monthly», needs: [food]}}\n", says="how much it is")
    marked("money: {direct_payment: {amount: «£480.00», needs: [food]}}\n", says="how often")


def test_finds_a_plan_with_a_direct_payment_that_says_nothing_of_it(marked):
    marked("status: «agreed»\nsettings: [direct-payment]\n", says="how much it is, or how often")
    marked("settings: [direct-payment]\n«money»: {personal_budget: {amount: £300}}\n")


def test_leaves_a_whole_one_alone(marked):
    marked(
        """
        settings: [direct-payment]
        needs: [{id: food, words: Hot meals}]
        money: {direct_payment: {amount: "£480.00", frequency: every four weeks, needs: [food], managed_by: imran}}
        """
    )


def test_takes_the_needs_own_word_for_it(marked):
    marked(
        """
        needs: [{id: food, words: Hot meals, met_by: [family, direct-payment]}]
        money: {direct_payment: {amount: "£480.00", frequency: every four weeks}}
        """
    )


def test_leaves_plans_without_a_direct_payment_alone(marked):
    marked("status: agreed\nneeds: [{id: food, words: Hot meals}]\nmoney: {personal_budget: {amount: £300}}\n")


@pytest.mark.parametrize("more", ["kind: profile", "status: closed"])
def test_leaves_profiles_and_closed_plans_alone(marked, more):
    marked(f"{more}\nsettings: [direct-payment]\n")


@pytest.mark.parametrize(
    ("status", "law", "severity"),
    [
        ("agreed", "wales", "error"),
        ("agreed", "england", "error"),
        ("agreed", "scotland", "warning"),
        ("draft", "wales", "info"),
        ("draft", "scotland", "info"),
    ],
)
def test_is_as_grave_as_the_law_and_a_prompt_in_a_draft(status, law, severity):
    plan = f'status: {status}\njurisdiction: {law}\nmoney: {{direct_payment: {{amount: "£480.00"}}}}\n'
    findings = lint("plan.yaml", plan.encode(), datetime.date(2026, 12, 1))
    (found,) = [found for found in findings if found.rule == "direct-payment-incomplete"]
    assert found.severity == severity
    assert found.source is not None
    assert ("Care Act" in found.source.title) == (law == "england")
