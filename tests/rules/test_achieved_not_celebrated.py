"""What came true without anybody saying so."""

import pytest


def test_finds_what_came_true_and_passed_without_a_word(marked):
    marked(
        """
        reviews:
          - {date: 2026-10-22, outcomes: [{outcome: tea, progress: «achieved», words: She came}]}
        """,
        says="this came true",
    )


def test_finds_what_is_getting_better_without_a_word(marked):
    marked(
        """
        reviews:
          - {date: 2026-10-22, outcomes: [{outcome: tea, progress: «improving», score: {scale: ten, score: 7}}]}
        """,
        says="nothing says so in words",
    )


@pytest.mark.parametrize(
    "said",
    [
        "celebrate: We had the good plates",
        "contributed: [person, nana-jean]",
        "helped: [Nana doing the tea]",
        "keep: [Fridays]",
        "change: [Next time a sleepover]",
        "others_say: [{who: nana-jean, view: She laid the table twice}]",
    ],
)
def test_leaves_alone_what_was_said_in_any_way(marked, said):
    for progress in ("achieved", "improving"):
        marked(f"reviews: [{{date: 2026-10-22, outcomes: [{{outcome: tea, progress: {progress}, {said}}}]}}]\n")


def test_leaves_alone_what_is_private(marked):
    marked(
        """
        reviews:
          - date: 2026-10-22
            outcomes:
              - {outcome: wife, progress: achieved, celebrate: That's between him and me}
        """
    )


def test_leaves_the_persons_own_words_alone_where_it_is_getting_better(marked):
    marked(
        "reviews: [{date: 2026-10-22, outcomes: [{outcome: tea, progress: improving, words: She knocked for me}]}]\n"
    )


def test_leaves_a_review_alone_that_began_with_what_is_better(marked):
    marked(
        """
        reviews:
          - {date: 2026-10-22, better: [Lacey came for tea], outcomes: [{outcome: tea, progress: achieved}]}
        """
    )


def test_leaves_an_outcome_alone_that_has_a_next_one(marked):
    marked(
        """
        outcomes:
          - {id: tea, words: I want Lacey to come for tea, status: achieved, replaced_by: sleepover}
          - {id: sleepover, words: I want a sleepover}
        reviews:
          - {date: 2026-10-22, outcomes: [{outcome: tea, progress: achieved}]}
        """
    )


@pytest.mark.parametrize("progress", ["maintained", "slipping", "changed", "paused", "no-longer-wanted"])
def test_leaves_all_other_progress_alone(marked, progress):
    marked(f"reviews: [{{date: 2026-10-22, outcomes: [{{outcome: tea, progress: {progress}}}]}}]\n")


def test_leaves_older_reviews_and_closed_plans_alone(marked):
    marked(
        """
        reviews:
          - {date: 2026-04-22, outcomes: [{outcome: tea, progress: achieved}]}
          - {date: 2026-10-22, outcomes: [{outcome: maths, progress: slipping}]}
        """
    )
    marked("status: closed\nreviews: [{date: 2026-10-22, outcomes: [{outcome: tea, progress: achieved}]}]\n")
