"""Promises whose day has gone by."""

import pytest

PLAN = """
status: {status}
actions:
  - {{id: pass, what: Ask the council about the bus pass, who: sian, by: {by}, helps: [bus]{more}}}
"""


def plan(by: str, more: str = "", status: str = "agreed") -> str:
    return PLAN.format(by=by, more=more, status=status)


@pytest.mark.parametrize("more", ["", ", status: to-do", ", status: doing"])
def test_finds_a_promise_whose_day_has_gone_by(marked, more):
    marked(plan("«2026-10-14»", more), says="48 days ago and is still open")


def test_finds_a_promise_for_yesterday(marked):
    marked(plan("«2026-11-30»"), says="for 1 day ago")


@pytest.mark.parametrize("by", ["2026-12-01", "2026-12-02", "soon"])
def test_leaves_today_and_what_is_to_come_alone(marked, by):
    marked(plan(by))


@pytest.mark.parametrize("more", [", status: done", ", status: stopped, why: She has a lift now", ", done: 2026-10-20"])
def test_leaves_alone_what_is_done_or_was_stopped(marked, more):
    marked(plan("2026-10-14", more))


@pytest.mark.parametrize("status", ["done", "stopped"])
def test_leaves_alone_what_a_review_has_found_done_or_stopped(marked, status):
    marked(plan("2026-10-14") + f"reviews: [{{date: 2026-10-22, actions: [{{action: pass, status: {status}}}]}}]\n")


def test_does_not_take_a_review_that_found_it_open_for_an_excuse(marked):
    marked(plan("«2026-10-14»") + "reviews: [{date: 2026-10-22, actions: [{action: pass, status: doing}]}]\n")


@pytest.mark.parametrize("status", ["draft", "shared-for-agreement", "closed"])
def test_leaves_drafts_and_closed_plans_alone(marked, status):
    marked(plan("2026-10-14", status=status))


def test_leaves_routines_alone(marked):
    marked(
        "status: agreed\nactions: [{what: Keep Emyr company, who: dilys, when: Tuesdays from 14 July, helps: [swim]}]\n"
    )
