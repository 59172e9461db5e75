"""Outcomes that the last review did not ask about."""

import pytest

PLAN = """
        status: active
        dates: {agreed: 2026-07-09, updated: 2026-10-22}
        outcomes:
          - {id: swim, words: I want to swim}
          - {id: «sleep», words: I want to sleep through}
        reviews:
          - date: 2026-10-22
            decision: confirm
            outcomes: [{outcome: swim, words: Last week I forgot her, progress: improving}]
"""


def unmarked(text):
    return text.replace("«", "").replace("»", "")


def test_finds_an_outcome_that_was_left_out(marked):
    marked(PLAN, says="left this one out")


def test_finds_a_review_that_looks_at_none(marked):
    marked(
        """
        status: active
        outcomes: [{id: swim, words: I want to swim}, {id: sleep, words: I want to sleep through}]
        reviews: [{date: «2026-10-22», better: [Tuesdays], decision: confirm}]
        """,
        says="says nothing of the outcomes",
    )


def test_finds_one_that_an_earlier_review_had_looked_at(marked):
    marked(
        """
        status: active
        outcomes: [{id: swim, words: I want to swim}, {id: «sleep», words: I want to sleep through}]
        reviews:
          - {date: 2026-04-22, outcomes: [{outcome: sleep}, {outcome: swim}]}
          - {date: 2026-10-22, decision: revise, outcomes: [{outcome: swim}]}
        """
    )


@pytest.mark.parametrize("kind", ["light-touch", "unplanned", "requested"])
def test_leaves_a_review_alone_that_need_not_look_at_everything(marked, kind):
    marked(unmarked(PLAN).replace("decision: confirm", f"kind: {kind}"))


def test_leaves_an_outcome_alone_that_a_light_touch_has_looked_at_since(marked):
    marked(
        unmarked(PLAN)
        + "          - {date: 2026-11-12, kind: light-touch, outcomes: [{outcome: sleep, progress: slipping}]}\n"
    )


@pytest.mark.parametrize("status", ["achieved", "changed", "no-longer-wanted", "paused"])
def test_leaves_outcomes_alone_that_nobody_works_towards_now(marked, status):
    marked(
        unmarked(PLAN).replace("words: I want to sleep through", f"words: I want to sleep through, status: {status}")
    )


def test_leaves_an_outcome_alone_that_was_added_since(marked):
    marked(unmarked(PLAN).replace("sleep through}", "sleep through, baseline: {date: 2026-10-22, score: 2}}"))
    marked(unmarked(PLAN).replace("decision: confirm", "decision: revise"))
    marked(unmarked(PLAN).replace("updated: 2026-10-22", "updated: 2026-11-05"))


def test_finds_one_that_had_a_score_before(marked):
    marked(
        PLAN.replace("sleep through}", "sleep through, baseline: {date: 2026-07-02, score: 2}}").replace(
            "confirm", "revise"
        )
    )


def test_leaves_a_closed_plan_and_one_without_reviews_alone(marked):
    marked(unmarked(PLAN).replace("status: active", "status: closed"))
    marked("status: active\noutcomes: [{id: swim, words: I want to swim}]")


def test_leaves_a_review_of_a_plan_without_outcomes_alone(marked):
    marked("status: active\nreviews: [{date: 2026-10-22, decision: confirm}]")
