"""Numbers that don't lie on their scale, and scales that change on the way."""

import datetime

from sbp.linter import lint
from sbp.settings import Settings

FACES = Settings(content={"scales": {"faces": {"min": 1, "max": 5}, "goals": {"min": -2, "max": 2}}})


def test_finds_a_number_beyond_the_ends(marked):
    marked(
        """
        outcomes:
          - {id: swim, words: I want to swim, baseline: {scale: ten, score: «11», words: Over the moon}}
          - {id: sleep, words: I want to sleep, baseline: {scale: ten, score: «-1», words: Worse than nothing}}
        """,
        says="from 0 to 10",
    )


def test_finds_somebody_elses_number_beyond_the_ends(marked):
    marked(
        """
        outcomes:
          - id: swim
            words: I want to swim
            baseline: {scale: ten, score: 3, words: Three, others: [{who: dilys, score: «12», words: Twelve}]}
        """
    )


def test_finds_a_number_beyond_the_ends_of_a_scale_from_sbp_yaml(marked):
    marked(
        """
        outcomes:
          - {id: swim, words: I want to swim, baseline: {scale: faces, score: «7», words: Seven}}
        """,
        says="from 1 to 5",
        settings=FACES,
    )


def test_finds_a_worry_beyond_nought_to_ten_whether_or_not_its_scale_is_named(marked):
    marked(
        """
        worries:
          - {id: fall, worry: Emyr may fall, scores: [{score: 4, words: Four}, {score: «40», words: Forty}]}
        reviews:
          - {date: 2026-10-22, worries: [{worry: fall, score: {scale: ten, score: «15»}}]}
        """
    )


def test_finds_the_review_in_which_the_scale_changed_and_not_those_after_it(marked):
    marked(
        """
        outcomes:
          - {id: swim, words: I want to swim, baseline: {scale: ten, score: 3, words: Three}}
        reviews:
          - {date: 2026-04-15, outcomes: [{outcome: swim, score: {scale: ten, score: 5, words: Five}}]}
          - {date: 2026-07-15, outcomes: [{outcome: swim, score: {scale: «faces», score: 4, words: Four}}]}
          - {date: 2026-10-15, outcomes: [{outcome: swim, score: {scale: faces, score: 5, words: Five}}]}
        """,
        says="can't be compared",
        settings=FACES,
    )


def test_finds_a_scale_that_nobody_has_defined(marked):
    marked(
        """
        outcomes:
          - {id: swim, words: I want to swim, baseline: {scale: «tne», score: 3, words: Three}}
        """,
        says="no scale of this name",
    )


def test_leaves_both_ends_and_what_lies_between_alone(marked):
    marked(
        """
        outcomes:
          - {id: swim, words: I want to swim, baseline: {scale: ten, score: 0, words: Nothing}}
          - {id: sleep, words: I want to sleep, baseline: {scale: ten, score: 10, words: All of it}}
          - {id: sing, words: I want to sing, baseline: {scale: ten, score: 6.5, words: Six and a bit}}
          - {id: walk, words: I want to walk, baseline: {scale: goals, score: -2, words: Much less than hoped}}
        """,
        settings=FACES,
    )


def test_leaves_alone_that_different_outcomes_have_different_scales(marked):
    marked(
        """
        outcomes:
          - {id: swim, words: I want to swim, baseline: {scale: ten, score: 3, words: Three}}
          - {id: sleep, words: I want to sleep, baseline: {scale: faces, score: 3, words: Three}}
        """,
        settings=FACES,
    )


def test_takes_a_number_without_a_scale_to_be_on_the_scale_before(marked):
    marked(
        """
        outcomes:
          - {id: swim, words: I want to swim, baseline: {scale: ten, score: 3, words: Three}}
          - {id: sleep, words: I want to sleep, baseline: {score: 40, words: Forty winks}}
        reviews:
          - {date: 2026-04-15, outcomes: [{outcome: swim, score: {score: «11», words: Eleven}}]}
        """
    )


def test_leaves_a_scale_alone_on_which_no_number_was_given(marked):
    marked(
        """
        outcomes:
          - {id: swim, words: I want to swim, baseline: {scale: ten, score: 3, words: Three}}
        reviews:
          - {date: 2026-04-15, outcomes: [{outcome: swim, score: {scale: pictures, declined: true, words: Not today}}]}
        """
    )


def test_leaves_a_scale_alone_that_was_put_right_and_says_so():
    plan = """
status: agreed
outcomes:
  - {id: swim, words: I want to swim, baseline: {scale: ten, score: 3, words: Three}}
reviews:
  - date: 2026-04-15
    outcomes:
      - outcome: swim
        score:
          scale: faces  # sbp: ignore[score-out-of-scale] -- faces from here on; Mair points to them
          score: 4
          words: This one
"""
    findings = lint("plan.yaml", plan.encode(), datetime.date(2026, 12, 1), FACES)
    (finding,) = [finding for finding in findings if finding.rule == "score-out-of-scale"]
    assert finding.suppressed == "faces from here on; Mair points to them"
