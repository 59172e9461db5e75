"""Plans in England without advice on what meets, reduces, prevents or delays needs."""

import pytest


def plan(more: str = "", status: str = "agreed", kind: str = "adult", law: str = "england") -> str:
    return f"status: {status}\nkind: {kind}\njurisdiction: {law}\n{more}"


@pytest.mark.parametrize("kind", ["adult", "carer"])
def test_finds_a_plan_without_advice(marked, kind):
    marked(plan(status="«agreed»", kind=kind), says="what the person can do")


@pytest.mark.parametrize("more", ["«advice»:\n", "«advice»: {}\n", "«advice»: {reduce: [], prevent_or_delay: []}\n"])
def test_points_to_the_name_that_stands_there_empty(marked, more):
    marked(plan(more))


@pytest.mark.parametrize("key", ["reduce", "prevent_or_delay"])
def test_leaves_advice_of_either_sort_alone(marked, key):
    marked(plan(f"advice: {{{key}: [A hearing check every March]}}\n"))


@pytest.mark.parametrize("kind", ["child", "young-carer", "family", "personal-plan", "profile"])
def test_leaves_plans_alone_that_rest_on_another_law(marked, kind):
    marked(plan(kind=kind))


@pytest.mark.parametrize("law", ["wales", "scotland", "other"])
def test_leaves_plans_elsewhere_alone(marked, law):
    marked(plan(law=law))


def test_leaves_a_closed_plan_alone(marked):
    marked(plan(status="closed"))
