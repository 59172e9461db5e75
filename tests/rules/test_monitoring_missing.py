"""Plans in Wales that don't say how progress is followed."""

import datetime

import pytest

from sbp.linter import lint


def plan(more: str = "", status: str = "agreed", kind: str = "adult", law: str = "wales") -> str:
    return f"status: {status}\nkind: {kind}\njurisdiction: {law}\n{more}"


@pytest.mark.parametrize("kind", ["adult", "child", "carer", "young-carer", "family"])
def test_finds_a_plan_that_does_not_say_how_it_is_followed(marked, kind):
    marked(plan(status="«agreed»", kind=kind), says="between reviews")


@pytest.mark.parametrize(
    "more", ["«monitoring»:\n", "«monitoring»: {}\n", "«monitoring»: {how_i_can_ask: Ring Sian}\n"]
)
def test_points_to_the_section_that_does_not_say_it(marked, more):
    marked(plan(more))


@pytest.mark.parametrize("said", ["how: Sian rings", "by_whom: [person, sian]", "how_often: monthly"])
def test_leaves_any_way_of_following_it_alone(marked, said):
    marked(plan(f"monitoring: {{{said}}}\n"))


@pytest.mark.parametrize("law", ["england", "scotland", "other"])
def test_leaves_plans_under_other_laws_alone(marked, law):
    marked(plan(law=law))


@pytest.mark.parametrize("kind", ["personal-plan", "profile"])
def test_leaves_plans_alone_that_no_authority_makes(marked, kind):
    marked(plan(kind=kind))


def test_leaves_a_closed_plan_alone_and_is_a_prompt_in_a_draft(marked):
    marked(plan(status="closed"))
    findings = lint("plan.yaml", plan(status="draft").encode(), datetime.date(2026, 12, 1))
    assert [found.severity for found in findings if found.rule == "monitoring-missing"] == ["info"]
