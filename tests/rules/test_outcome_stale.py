"""Outcomes of which review after review says the same."""

import pytest

PLAN = """
outcomes:
  - {{id: bus, words: I want to take the bus by myself, {more}}}
reviews:
  - {{date: 2026-04-15, outcomes: [{{outcome: bus, {first}}}]}}
  - {{date: 2026-10-21, outcomes: [{{outcome: bus, {second}}}]}}
"""


def plan(first: str, second: str, more: str = "aim: change") -> str:
    return PLAN.format(more=more, first=first, second=second)


def test_finds_two_reviews_that_say_nothing_of_it(marked):
    marked(plan("progress: not-yet-started", "progress: «not-yet-started»"), says="the very same")


def test_points_to_the_outcome_where_the_review_does_not_even_say_how_it_is_going(marked):
    marked(
        """
        outcomes:
          - {id: bus, words: I want to take the bus by myself}
        reviews:
          - {date: 2026-04-15, outcomes: [{outcome: bus}]}
          - {date: 2026-10-21, outcomes: [{outcome: «bus»}]}
        """
    )


def test_finds_two_reviews_that_say_the_same_of_it(marked):
    marked(plan("progress: maintained, words: No change.", "progress: «maintained», words: no change"))


def test_looks_at_the_last_two_reviews_alone(marked):
    marked(
        plan("progress: not-yet-started", "progress: not-yet-started")
        + "  - {date: 2026-11-21, outcomes: [{outcome: bus, progress: improving, words: I went two stops}]}\n"
    )


@pytest.mark.parametrize(
    "second",
    [
        "progress: not-yet-started, words: I'd rather have the lift now",
        "progress: improving",
        "progress: not-yet-started, change: [Hefin comes with me to the stop]",
        "progress: not-yet-started, others_say: [{who: hefin, view: She read the timetable to me}]",
        "progress: not-yet-started, score: {scale: ten, score: 2, words: Two}",
        "progress: not-yet-started, contributed: [person]",
    ],
)
def test_leaves_an_outcome_alone_of_which_something_new_is_said(marked, second):
    marked(plan("progress: not-yet-started", second))


@pytest.mark.parametrize("aim", ["maintain", "end-of-life"])
def test_leaves_alone_what_is_to_stay_as_it_is_and_the_end_of_life(marked, aim):
    marked(plan("progress: maintained", "progress: maintained", f"aim: {aim}"))
    marked(plan("words: Good", "words: Good", f"aim: {aim}"))


@pytest.mark.parametrize("more", ["aim: safety", "aim: process", "whose: person"])
def test_takes_what_is_kept_for_progress(marked, more):
    marked(plan("progress: maintained", "progress: maintained", more))


def test_leaves_alone_what_was_paused(marked):
    marked(plan("progress: paused", "progress: paused"))
    marked(plan("progress: not-yet-started", "progress: not-yet-started", "status: paused"))


def test_leaves_what_slips_to_another_rule(marked):
    marked(plan("progress: slipping", "progress: slipping"))


def test_leaves_a_first_review_alone(marked):
    marked(
        """
        outcomes:
          - {id: bus, words: I want to take the bus, aim: change}
        reviews:
          - {date: 2026-10-21, outcomes: [{outcome: bus, progress: not-yet-started}]}
        """
    )


def test_leaves_an_outcome_alone_that_is_over(marked):
    marked(plan("progress: not-yet-started", "progress: not-yet-started", "status: changed"))
    marked("status: closed" + plan("progress: not-yet-started", "progress: not-yet-started"))
