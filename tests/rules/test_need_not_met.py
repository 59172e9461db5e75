"""Eligible needs that nobody meets."""

import datetime

import pytest

from sbp.linter import lint


def test_finds_an_eligible_need_that_says_nothing_of_who_meets_it(marked):
    marked(
        """
        jurisdiction: wales
        needs:
          - {id: night, words: «Unbroken sleep», eligible: yes}
          - {words: «Company», eligible: yes, met_by: []}
        """,
        says="doesn't say who meets it",
    )


def test_finds_a_need_that_is_not_met_and_left_at_that(marked):
    marked(
        "jurisdiction: england\nneeds: [{id: night, words: «Unbroken sleep», eligible: yes, met_by: [unmet]}]\n",
        says="meanwhile",
    )


@pytest.mark.parametrize(("met_by", "severity"), [("", "error"), (", met_by: [unmet]", "warning")])
def test_is_milder_where_the_plan_is_honest_about_it(met_by, severity):
    plan = (
        f"status: agreed\njurisdiction: wales\nneeds: [{{id: night, words: Unbroken sleep, eligible: yes{met_by}}}]\n"
    )
    findings = lint("plan.yaml", plan.encode(), datetime.date(2026, 12, 1))
    assert [found.severity for found in findings if found.rule == "need-not-met"] == [severity]


def test_leaves_needs_alone_that_somebody_meets(marked):
    for met_by in ("person", "family", "community", "authority", "health", "direct-payment", "other"):
        marked(
            f"jurisdiction: wales\nneeds: [{{id: night, words: Unbroken sleep, eligible: yes, met_by: [{met_by}]}}]\n"
        )


def test_leaves_honesty_alone_that_says_what_happens_meanwhile(marked):
    marked(
        """
        jurisdiction: wales
        needs:
          - {words: Unbroken sleep, eligible: yes, met_by: [family, unmet]}
          - {words: Unbroken sleep, eligible: yes, met_by: [unmet], how: Sian asks for a night sitter by Friday}
          - {words: Company, eligible: yes, how: Dilys on Tuesdays}
        """
    )


def test_leaves_needs_alone_that_an_action_a_service_or_a_payment_names(marked):
    marked(
        """
        jurisdiction: wales
        needs:
          - {id: wash, words: Washing, eligible: yes}
          - {id: company, words: Company, eligible: yes}
          - {id: food, words: Meals, eligible: yes}
        actions:
          - {what: Come round, who: dilys, when: Tuesdays, helps: [company]}
        services:
          - {what: A call in the morning, supports: [wash]}
        money:
          direct_payment: {amount: "£300", frequency: every four weeks, needs: [food]}
        """
    )


@pytest.mark.parametrize("eligible", ["no", "not-asked", "partly"])
def test_leaves_needs_alone_that_are_not_eligible(marked, eligible):
    marked(f"jurisdiction: wales\nneeds: [{{words: Company, eligible: {eligible}}}, {{words: Music}}]\n")


def test_leaves_a_closed_plan_alone(marked):
    marked("status: closed\njurisdiction: wales\nneeds: [{words: Company, eligible: yes}]\n")


@pytest.mark.parametrize("law", ["scotland", "other"])
def test_leaves_plans_under_other_laws_alone(marked, law):
    marked(f"jurisdiction: {law}\nneeds: [{{words: Company, eligible: yes}}]\n")
