"""Plans in England in which the council meets needs and doesn't say for how much."""

import datetime

import pytest

from sbp.linter import lint

PLAN = """
status: {status}
kind: {kind}
jurisdiction: {law}
needs:
  - {{id: wash, words: A hand to wash, eligible: yes, met_by: [{met_by}]}}
"""


def plan(
    status: str = "agreed", kind: str = "adult", law: str = "england", met_by: str = "family, authority"
) -> str:  # fmt: skip
    return PLAN.format(status=status, kind=kind, law=law, met_by=met_by)


@pytest.mark.parametrize("met_by", ["authority", "family, authority", "direct-payment"])
def test_finds_a_plan_without_a_budget_for_what_the_council_meets(marked, met_by):
    marked(plan("«agreed»", met_by=met_by), says="the personal budget isn't in it")


def test_finds_money_without_a_budget_and_a_budget_without_an_amount(marked):
    marked(plan(met_by="direct-payment") + "«money»: {direct_payment: {amount: £300, frequency: monthly}}\n")
    marked(plan() + "money: {personal_budget: {frequency: «a week»}}\n")


def test_leaves_a_budget_alone(marked):
    marked(plan() + "money: {personal_budget: {amount: £126.00, frequency: a week}}\n")
    marked(plan() + "money: {personal_budget: {amount: £0}}\n")


@pytest.mark.parametrize("kind", ["carer", "young-carer", "child", "family", "personal-plan", "profile"])
def test_leaves_carers_and_all_but_adults_alone(marked, kind):
    marked(plan(kind=kind))


@pytest.mark.parametrize("met_by", ["person, family", "community, other", "health", "unmet", ""])
def test_leaves_those_alone_who_pay_for_themselves_or_whose_needs_others_meet(marked, met_by):
    marked(plan(met_by=met_by))


@pytest.mark.parametrize("law", ["wales", "scotland", "other"])
def test_leaves_plans_under_other_laws_alone(marked, law):
    marked(plan(law=law))


def test_leaves_a_closed_plan_alone_and_is_a_prompt_in_a_draft(marked):
    marked(plan("closed"))
    findings = lint("plan.yaml", plan("draft").encode(), datetime.date(2026, 12, 1))
    assert [found.severity for found in findings if found.rule == "budget-missing"] == ["info"]
