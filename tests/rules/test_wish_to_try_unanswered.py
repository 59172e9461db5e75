"""Wishes that were written down, weighed up and never answered."""

import pytest

PLAN = """
positive_risks:
  - {{wish: {wish}, could_go_wrong: [It's steep], {more}}}
"""


def plan(wish: str = "I want to take the tractor up", more: str = "") -> str:
    return PLAN.format(wish=wish, more=more)


def test_finds_a_wish_without_an_answer(marked):
    marked(plan("«I want to take the tractor up»"), says="what came of this wish")


def test_finds_a_wish_whose_day_for_an_answer_has_gone_by(marked):
    marked(plan("«I want to take the tractor up»", "review_by: 2026-10-01"))


@pytest.mark.parametrize(
    "more",
    [
        "decision: 'Yes, with Rhys'",
        "decision: 'Not this winter. We ask again in March.'",
        "learned: He took it up and came down singing",
        "review_by: 2026-12-15",
    ],
)
def test_leaves_a_wish_alone_that_has_an_answer_or_a_day_for_it(marked, more):
    marked(plan(more=more))


def test_leaves_a_wish_alone_that_was_decided_in_somebodys_best_interests(marked):
    decision = "decisions: [{id: tractor, decision: Whether to drive, capacity: lacks, best_interests: "
    marked(plan(more="capacity: tractor") + decision + "{outcome: 'Yes, in the bottom field'}}]\n")
    marked(plan("«I want to take the tractor up»", "capacity: tractor") + decision + "{decision_maker: rhys}}]\n")


def test_leaves_a_risk_without_a_wish_and_a_closed_plan_alone(marked):
    marked("positive_risks: [{could_go_wrong: [It's steep]}]\n")
    marked("status: closed" + plan())
