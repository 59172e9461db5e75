"""Plans with support in them that don't say which needs it is for."""

import datetime

import pytest

from sbp.linter import lint

CALLS = "services: [{what: Calls, supports: [home]}]\n"


def plan(law: str = "wales", kind: str = "adult", status: str = "«agreed»") -> str:
    return f"id: heron-lane\nkind: {kind}\njurisdiction: {law}\nstatus: {status}\n"


@pytest.mark.parametrize("law", ["wales", "england"])
@pytest.mark.parametrize("kind", ["adult", "child", "carer", "young-carer"])
def test_finds_services_without_a_need(marked, law, kind):
    marked(plan(law, kind) + CALLS, says="no need is written down")


def test_finds_money_without_a_need(marked):
    marked(plan("england") + 'money: {personal_budget: {amount: "£126"}}\n')


def test_points_to_the_name_that_stands_there_empty(marked):
    marked(plan(status="agreed") + "«needs»: []\n" + CALLS)


@pytest.mark.parametrize(("law", "source"), [("wales", "regulation 3"), ("england", "section 25")])
def test_names_the_law_that_holds(law, source):
    findings = lint("plan.yaml", (plan(law, status="agreed") + CALLS).encode(), datetime.date(2026, 12, 1))
    (found,) = [finding for finding in findings if finding.rule == "needs-missing"]
    assert found.severity == "error"
    assert found.source is not None
    assert source in found.source.title


def test_is_a_prompt_in_a_draft():
    findings = lint("plan.yaml", (plan(status="draft") + CALLS).encode(), datetime.date(2026, 12, 1))
    assert [found.severity for found in findings if found.rule == "needs-missing"] == ["info"]


def test_leaves_a_plan_with_a_need_alone(marked):
    marked(plan(status="agreed") + "needs: [{words: Time of her own}]\n" + CALLS)


def test_leaves_a_preventative_plan_alone(marked):
    marked(plan(status="agreed") + "actions: [{what: Join the choir, who: person, by: 2026-12-14}]\n")


@pytest.mark.parametrize("law", ["scotland", "other"])
def test_leaves_plans_under_other_laws_alone(marked, law):
    marked(plan(law, status="agreed") + CALLS)


@pytest.mark.parametrize("kind", ["personal-plan", "profile"])
def test_leaves_plans_alone_that_no_authority_makes(marked, kind):
    marked(plan(kind=kind, status="agreed") + CALLS)


def test_leaves_a_familys_plan_alone_beside_which_each_has_their_own(marked):
    marked(plan(kind="family", status="agreed") + CALLS + "family_plan: {plans: [otter-pool, wren-gate]}\n")
    marked(plan(kind="family") + CALLS)


def test_leaves_a_closed_plan_alone(marked):
    marked(plan(status="closed") + CALLS)
