"""Reviews that were promised for a day that has gone by. Today is the first of December 2026."""

import pytest

from sbp.settings import Settings


def test_finds_a_review_that_should_have_been_yesterday(marked):
    marked(
        """
        status: agreed
        dates: {next_review: «2026-11-30»}
        """,
        says="is 1 day overdue",
    )


@pytest.mark.parametrize("status", ["agreed", "active", "under-review", "revised"])
def test_finds_a_forgotten_plan(marked, status):
    marked(
        f"""
        status: {status}
        dates:
          agreed: 2025-11-04
          next_review: '«2026-05-05»'
        """,
        says="is 210 days overdue",
    )


def test_leaves_today_and_the_days_to_come_alone(marked):
    marked("status: agreed\ndates: {next_review: 2026-12-01}")
    marked("status: agreed\ndates: {next_review: 2026-12-02}")
    marked("status: active\ndates: {next_review: 2027-04-22}")


@pytest.mark.parametrize("status", ["draft", "shared-for-agreement", "closed"])
def test_leaves_plans_alone_in_which_nothing_is_promised(marked, status):
    marked(
        f"""
        status: {status}
        dates: {{next_review: 2026-05-05}}
        """
    )


def test_leaves_a_plan_without_a_status_alone(marked):
    marked("dates: {next_review: 2026-05-05}")


def test_leaves_plans_alone_that_their_repository_counts_as_drafts(marked):
    marked(
        """
        status: agreed
        dates: {next_review: 2026-05-05}
        """,
        settings=Settings(content={"profile": "draft"}),
    )


def test_leaves_other_days_in_the_past_alone(marked):
    marked(
        """
        status: active
        dates: {started: 2025-11-06, agreed: 2025-11-20, updated: 2026-06-24, next_review: 2026-06-20}
        reviews:
          - {date: 2026-03-24, next_review: 2026-06-20}
          - {date: 2026-06-24, next_review: 2027-04-29}
        actions:
          - {what: Ask about the bus pass, who: person, by: 2026-10-01}
        """
    )


def test_leaves_a_promise_alone_that_was_kept_and_of_which_only_the_new_day_is_missing(marked):
    marked(
        """
        status: active
        dates: {agreed: 2025-11-20, next_review: 2026-10-29}
        reviews: [{date: 2026-11-03, decision: confirm}]
        """
    )


def test_finds_a_promise_that_an_earlier_review_did_not_keep(marked):
    marked(
        """
        status: active
        dates: {agreed: 2025-11-20, next_review: «2026-10-29»}
        reviews: [{date: 2026-04-30, decision: confirm}, {date: 2027-10-29}]
        """
    )


def test_leaves_what_is_no_date_to_another_rule(marked):
    marked(
        """
        status: agreed
        dates: {next_review: last spring}
        """
    )
    marked(
        """
        status: agreed
        dates:
          next_review:
        """
    )


def test_finds_the_day_that_the_last_review_promised_whatever_stood_in_the_plan_before(marked):
    marked(
        """
        status: active
        dates: {agreed: 2025-11-20, next_review: 2027-04-29}
        reviews:
          - {date: 2026-06-24, next_review: «2026-10-29»}
        """
    )
