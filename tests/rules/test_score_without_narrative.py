"""Numbers that nobody will understand next year, and numbers that are only others'."""

import datetime

from sbp.linter import lint


def test_finds_a_start_that_is_a_number_and_nothing_else(marked):
    marked(
        """
        outcomes:
          - {id: swim, words: I want to swim, baseline: {scale: ten, score: «3»}}
        """,
        says="without words",
    )


def test_finds_a_number_in_a_review_and_of_a_worry(marked):
    marked(
        """
        worries:
          - {id: fall, worry: Emyr may fall, scores: [{date: 2026-07-02, scale: ten, score: «4»}]}
        reviews:
          - date: 2026-10-22
            outcomes:
              - {outcome: swim, progress: improving, score: {scale: ten, score: «7»}}
            worries:
              - {worry: fall, score: {score: «6»}}
        """
    )


def test_finds_a_start_that_only_a_worker_has_put_a_number_to(marked):
    marked(
        """
        outcomes:
          - id: swim
            words: I want to swim
            baseline: {scale: ten, others: [{who: «sian», score: 2, words: She hasn't been since spring}]}
        """,
        says="only others give a number here",
    )


def test_finds_somebody_elses_number_without_words_beside_the_persons_own(marked):
    marked(
        """
        outcomes:
          - id: swim
            words: I want to swim
            baseline: {scale: ten, score: 3, words: Three, others: [{who: dilys, score: «1»}]}
        """,
        says="without words",
    )


def test_is_milder_about_others():
    plan = """
status: agreed
outcomes:
  - {id: swim, words: I swim, baseline: {scale: ten, score: 3, others: [{who: dilys, score: 1}]}}
"""
    findings = lint("plan.yaml", plan.encode(), datetime.date(2026, 12, 1))
    found = [finding.severity for finding in findings if finding.rule == "score-without-narrative"]
    assert found == ["warning", "info"]


def test_leaves_numbers_with_words_alone(marked):
    marked(
        """
        outcomes:
          - id: swim
            words: I want to swim
            baseline: {scale: ten, score: 3, words: Three. I've found my costume.,
              others: [{who: dilys, score: 1, words: One. She's been saying next week since Easter.}]}
        worries:
          - {id: fall, worry: Emyr may fall, scores: [{score: 4, words: Four since March}]}
        reviews:
          - date: 2026-10-22
            outcomes:
              - {outcome: swim, score: {scale: ten, score: 7, words: I swam}}
        """
    )


def test_takes_what_the_review_says_of_it_for_its_words(marked):
    marked(
        """
        reviews:
          - date: 2026-10-22
            outcomes:
              - {outcome: swim, words: I've been three weeks running, score: {scale: ten, score: 7}}
            worries:
              - {worry: fall, words: He fell once and got up, score: {scale: ten, score: 6}}
        """
    )


def test_leaves_somebody_alone_who_would_rather_not_give_a_number(marked):
    marked(
        """
        outcomes:
          - id: wife
            words: I want to be his wife
            baseline: {declined: true, others: [{who: sian, score: 4, words: They laughed a lot}]}
          - {id: sleep, words: I want to sleep, baseline: {declined: true, words: I'm not giving it a number}}
        """
    )


def test_leaves_alone_what_was_observed_of_somebody_who_does_not_speak(marked):
    marked(
        """
        outcomes:
          - id: window
            words: {words: He turns to the birds, said_by: observed, how: observation}
            baseline:
              scale: ten
              words: {words: Twice in a morning, said_by: observed, how: observation}
              others: [{who: mari, score: 4, words: Four. He used to whistle back.}]
        """
    )


def test_leaves_words_without_a_number_alone(marked):
    marked(
        "outcomes: [{id: swim, words: I want to swim, baseline: {date: 2026-07-02, words: I've found my costume}}]\n"
    )


def test_does_not_ask_for_words_with_answers_about_how_it_has_been(marked):
    marked("reviews: [{date: 2026-10-22, experience: {felt_involved: 5, could_choose: 4}}]\n")
