"""Two promises about the next review that differ."""

import pytest

from sbp.settings import Settings

PLAN = """
        kind: carer
        jurisdiction: wales
        status: agreed
        dates: {started: 2026-06-18, agreed: 2026-07-09, next_review: «2027-04-22»}
        review_arrangements: {interval: 3 months}
        reviews: [{date: 2026-10-22}]
"""


def test_finds_a_day_that_is_later_than_the_plan_says(marked):
    marked(PLAN, says="every 3 months, and this day is later")


def test_finds_it_where_the_last_review_has_set_the_day(marked):
    marked(
        """
        status: active
        review_arrangements: {interval: every 6 weeks}
        reviews: [{date: 2026-10-22, next_review: «2027-01-22»}]
        """,
        says="every 6 weeks",
    )


def test_finds_it_where_no_review_has_been_held_yet(marked):
    marked(
        "status: agreed\ndates: {agreed: 2026-11-01, next_review: «2027-11-01»}\nreview_arrangements: {interval: 6 months}"
    )


@pytest.mark.parametrize("day", ["2026-12-15", "2027-01-22", "2027-01-29"])
def test_leaves_a_day_alone_that_comes_sooner_or_a_week_later(marked, day):
    marked(PLAN.replace("«2027-04-22»", day))


def test_leaves_an_interval_alone_that_says_more_than_a_length(marked):
    for said in ("'3 months, then every 6'", "before each new class", "4 mis dros y gaeaf"):
        marked(PLAN.replace("«2027-04-22»", "2027-04-22").replace("3 months", said))


def test_leaves_to_the_law_what_the_law_says(marked):
    marked(PLAN.replace("carer", "personal-plan").replace("«2027-04-22»", "2027-04-22"))


def test_leaves_a_plan_alone_that_says_only_one_of_them(marked):
    marked(PLAN.replace("«2027-04-22»", "2027-04-22").replace("{interval: 3 months}", "{how_to_ask: Ring Sian}"))
    marked(PLAN.replace(", next_review: «2027-04-22»", ""))


@pytest.mark.parametrize("status", ["draft", "shared-for-agreement", "closed"])
def test_leaves_plans_alone_in_which_nothing_is_promised(marked, status):
    marked(PLAN.replace("status: agreed", f"status: {status}").replace("«2027-04-22»", "2027-04-22"))


def test_leaves_a_plan_without_a_day_to_count_from_alone(marked):
    marked("status: agreed\ndates: {next_review: 2027-11-01}\nreview_arrangements: {interval: 6 months}")


def test_leaves_what_sbp_yaml_says_to_another_rule(marked):
    marked(
        "kind: adult\nstatus: agreed\ndates: {agreed: 2026-11-01, next_review: 2027-11-01}",
        settings=Settings(content={"review_intervals": {"adult": "3 months"}}),
    )
