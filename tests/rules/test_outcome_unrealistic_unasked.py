"""Outcomes of change of which nobody has asked what they rest on."""

import pytest

from sbp.settings import Settings

STRICT = Settings(content={"profile": "strict"})


def test_finds_an_outcome_of_change_without_a_thought_of_how(marked):
    marked(
        """
        outcomes:
          - {id: «drive», words: I want to drive again, aim: change}
          - {id: «sing», words: I want to sing with the choir}
        """,
        settings=STRICT,
    )


@pytest.mark.parametrize(
    "thought",
    [
        "realistic: The lanes on a scooter would do for now",
        "achievable: Hefin has a scooter in his shed",
        "conditions: [Not while it is icy]",
    ],
)
def test_leaves_an_outcome_alone_that_was_thought_about(marked, thought):
    marked(f"outcomes: [{{id: drive, words: I want to drive again, aim: change, {thought}}}]\n", settings=STRICT)


def test_leaves_a_dream_alone_that_is_one_by_choice(marked):
    marked(
        """
        outcomes:
          - {id: drive, words: I want to drive to Rome, realistic: He knows. It is the maps that he likes.}
        """,
        settings=STRICT,
    )


@pytest.mark.parametrize("aim", ["maintain", "process", "safety", "end-of-life"])
def test_leaves_outcomes_alone_that_are_not_about_change(marked, aim):
    marked(f"outcomes: [{{id: home, words: I want to stay here, aim: {aim}}}]\n", settings=STRICT)


def test_leaves_alone_what_is_getting_better(marked):
    marked(
        """
        outcomes:
          - {id: swim, words: I want to swim, status: improving}
          - {id: sleep, words: I want to sleep}
        reviews:
          - {date: 2026-04-15, outcomes: [{outcome: sleep, progress: improving}]}
        """,
        settings=STRICT,
    )


def test_speaks_in_the_profile_strict_alone(marked):
    marked("outcomes: [{id: drive, words: I want to drive again, aim: change}]\n")
