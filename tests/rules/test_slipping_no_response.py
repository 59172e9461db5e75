"""Outcomes that slip while all goes on as it was."""

import datetime

import pytest

from sbp.linter import lint

PLAN = """
status: agreed
outcomes:
  - {{id: sleep, words: I want to sleep, {more}}}
actions:
  - {{id: tablets, what: Look at the night tablets, who: tracey, helps: [sleep], {action}}}
reviews:
  - date: 2026-10-22
    outcomes:
      - {{outcome: sleep, progress: {progress}, words: Up five times a night, {look}}}
    {review}
"""


def plan(progress: str, look: str = "", review: str = "", more: str = "", action: str = "when: now and then") -> str:
    return PLAN.format(progress=progress, look=look, review=review, more=more, action=action)


def test_finds_an_outcome_that_slips_without_an_answer(marked):
    marked(plan("«slipping»"), says="nothing says what will be different")


@pytest.mark.parametrize("review", ["", "decision: confirm", "decision: confirm\n    working: [Tuesdays]"])
def test_finds_a_plan_that_was_left_as_it_is(marked, review):
    marked(plan("«slipping»", "others_say: [{who: gwyn, view: She looks ill}]", review, action="by: 2026-08-01"))


@pytest.mark.parametrize(("review", "severity"), [("", "error"), ("reasons: All goes on as agreed.", "warning")])
def test_is_milder_where_the_review_gives_its_reasons(review, severity):
    findings = lint("plan.yaml", plan("slipping", "", review).encode(), datetime.date(2026, 12, 1))
    assert [found.severity for found in findings if found.rule == "slipping-no-response"] == [severity]


@pytest.mark.parametrize(
    "look",
    [
        "change: [Gwyn comes a second weekend]",
        "stop: [The two o'clock alarm]",
        "change: [Nothing until the scan on 9 December; then we meet]",
        "keep: [The night light, until the blood test is back]",
    ],
)
def test_leaves_an_answer_alone_and_waiting_for_a_result_too(marked, look):
    marked(plan("slipping", look))


@pytest.mark.parametrize(
    "review",
    ["decision: revise\n    reasons: The nights come first.", "other_ways_considered: [A bed that turns him]"],
)
def test_leaves_a_review_alone_that_changed_the_plan_or_thought_of_other_ways(marked, review):
    marked(plan("slipping", "", review))


def test_leaves_a_promise_for_a_day_after_the_review_alone(marked):
    marked(plan("slipping", action="by: 2026-12-11"))


def test_leaves_alone_where_something_was_stopped(marked):
    marked(plan("slipping", "", "actions: [{action: tablets, status: stopped}]"))


@pytest.mark.parametrize("progress", ["improving", "maintained", "paused", "not-yet-started", "achieved", "changed"])
def test_leaves_everything_else_alone(marked, progress):
    marked(plan(progress))


def test_leaves_a_slip_alone_from_which_somebody_has_come_back(marked):
    marked(plan("slipping") + "  - {date: 2026-11-22, outcomes: [{outcome: sleep, progress: improving}]}\n")


def test_leaves_an_outcome_alone_that_was_paused_or_is_over(marked):
    for status in ("paused", "no-longer-wanted", "changed"):
        marked(plan("slipping", more=f"status: {status}"))


def test_leaves_a_closed_plan_alone(marked):
    marked(plan("slipping").replace("status: agreed", "status: closed"))
