"""A single outcome beside long-term support, in England."""

import pytest

PLAN = """
status: {status}
kind: {kind}
jurisdiction: {law}
outcomes:
  - {{id: {id}, words: I want to stay in my own flat}}
"""
CALLS = "services: [{what: Calls, frequency: every day, start: 2026-02-01, supports: [flat]}]\n"


def plan(id: str = "flat", law: str = "england", kind: str = "adult", status: str = "agreed") -> str:
    return PLAN.format(id=id, law=law, kind=kind, status=status)


def test_finds_the_only_outcome_beside_a_service_that_goes_on(marked):
    marked(plan("«flat»") + CALLS, says="the only outcome")


def test_finds_the_only_outcome_beside_a_direct_payment(marked):
    marked(plan("«flat»") + 'money: {direct_payment: {amount: "£300", frequency: every four weeks}}\n')


def test_leaves_two_outcomes_alone_though_one_came_true(marked):
    marked(plan() + "  - {id: sing, words: I want to sing, status: achieved}\n" + CALLS)


def test_leaves_short_plans_alone(marked):
    marked(plan() + CALLS.replace("start: 2026-02-01", "start: 2026-11-01, end: 2026-12-20"))
    marked(plan())


def test_leaves_equipment_alone(marked):
    marked(plan() + "services: [{what: A rail by the door, start: 2026-02-01, supports: [flat]}]\n")


@pytest.mark.parametrize("kind", ["carer", "child", "family", "personal-plan", "profile"])
def test_leaves_all_but_adults_alone(marked, kind):
    marked(plan(kind=kind) + CALLS)


@pytest.mark.parametrize("law", ["wales", "scotland", "other"])
def test_leaves_plans_under_other_laws_alone(marked, law):
    marked(plan(law=law) + CALLS)


@pytest.mark.parametrize("status", ["draft", "shared-for-agreement", "closed"])
def test_leaves_drafts_and_closed_plans_alone(marked, status):
    marked(plan(status=status) + CALLS)


def test_leaves_a_plan_without_an_outcome_to_another_rule(marked):
    marked("status: agreed\nkind: adult\njurisdiction: england\n" + CALLS)
