"""Reviews after which nobody knows whether the plan still holds."""

import pytest
from conftest import plan_of

from sbp.rules.review_no_decision import check


def test_finds_a_review_that_decides_nothing(marked):
    marked(
        "kind: adult\njurisdiction: wales\nreviews: [{date: «2026-10-22», present: [person]}]",
        says="confirmed, revised or closed",
    )


@pytest.mark.parametrize("decision", ["confirm", "revise", "close"])
def test_leaves_a_decision_alone(marked, decision):
    marked(f"reviews: [{{date: 2026-10-22, decision: {decision}}}]")


def test_leaves_a_light_touch_alone(marked):
    marked("reviews: [{date: 2026-10-22, kind: light-touch, present: [person]}]")


def test_leaves_earlier_reviews_alone_that_this_one_has_overtaken(marked):
    marked("reviews: [{date: 2026-04-22}, {date: 2026-10-22, decision: confirm}]")


def test_leaves_a_plan_alone_that_is_under_review_or_closed(marked):
    for status in ("under-review", "closed"):
        marked(f"status: {status}\nreviews: [{{date: 2026-10-22}}]")


def test_leaves_a_one_page_profile_alone(marked):
    marked("kind: profile\nreviews: [{date: 2026-10-22}]")


def test_leaves_a_plan_without_reviews_alone(marked):
    marked("status: agreed")


@pytest.mark.parametrize(
    ("law", "kind", "severity"),
    [
        ("wales", "carer", None),
        ("england", "carer", "warning"),
        ("scotland", "adult", "warning"),
        ("wales", "personal-plan", "warning"),
    ],
)
def test_the_law_that_asks_for_it_is_that_of_wales(law, kind, severity):
    (hit,) = check(plan_of(f"kind: {kind}\njurisdiction: {law}\nreviews: [{{date: 2026-10-22}}]"))
    assert hit.severity == severity
