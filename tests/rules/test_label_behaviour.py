"""Words that judge what somebody does instead of saying what happened, and honest accounts that must stand."""

import pytest

from sbp.settings import Settings


def test_finds_a_label_in_every_kind_of_scalar(marked):
    marked(
        r"""
        worries:
          - worry: Kai's «challenging behaviour» may cost him his place at school.
          - worry: 'It''s «attention seeking», and it may go on.'
          - worry: "Kai\u2019s \"moods\": \
              «attention \
              seeking»."
          - worry: >-
              Everybody agrees that Kai «is
              manipulative»; his nurse says «non-compliant».
          - worry: |
              Kai shows «challenging
              behaviour» at tea time.
        """
    )


@pytest.mark.parametrize("label", ["challenging behaviour", "attention-seeking", "Very manipulative", "NON COMPLIANT"])
def test_finds_a_label_however_it_is_written(marked, label):
    marked(
        f"""
        reviews:
          - {{date: 2026-10-22, reasons: «{label}» since the summer.}}
        """
    )


def test_finds_a_label_that_a_paid_person_said(marked):
    marked(
        """
        people:
          - {id: mr-sadler, name: Mr Sadler, relationship: head of Year 7, kind: paid}
        outcomes:
          - {id: calm, words: {words: Less «challenging behaviour» in lessons, said_by: mr-sadler}}
        """
    )


def test_leaves_an_honest_account_of_danger_alone(marked):
    marked(
        """
        worries:
          - id: knife
            worry: On 3 November Kai held a kitchen knife to his brother's arm and said that he would use it.
            evidence: >-
              He has hit Joanne four times since June, twice with a shoe. She had a broken wrist.
              He says that he hears his dad.
            if_nothing_changes: Kai or his brother could be badly hurt or killed.
          - worry: Darren threatened to kill Joanne, broke the door down and was arrested.
        """
    )


def test_leaves_ordinary_words_alone(marked):
    marked(
        """
        strengths:
          - {kind: personal, words: Kai likes challenging himself on the climbing wall.}
        needs:
          - words: A swelling that gets hot wants attention the same day. Ring 01632 960415.
          - words: Kai wants to challenge the decision, and we told him how.
        """
    )


def test_leaves_the_words_of_the_person_and_the_family_alone(marked):
    marked(
        """
        person: {name: Kai}
        people:
          - {id: joanne, name: Joanne, kind: family, views: ["He's attention seeking, he gets that from me"]}
        about_me:
          please_dont: [Say I'm being manipulative]
        barriers:
          - {barrier: 'I''m "challenging behaviour" on every form, so nobody asks me anything'}
        """
    )


def test_leaves_quotations_alone(marked):
    marked(
        """
        conversations:
          - date: 2026-06-18
            our_view: Kai asked what we had written. “They put that I’m being manipulative and I looked it up,” he said.
        """
    )


def test_leaves_what_is_denied_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: Kai was not being manipulative. He asked five people because four forgot.}
          - {date: 2026-06-19, our_view: 'It was never attention seeking, it was toothache.'}
        """
    )


def test_leaves_welsh_alone(marked):
    marked(
        """
        languages: {records_in: [cy]}
        needs:
          - words: Mae'r ysgol yn sôn am challenging behaviour, ond ofn sydd arno
        """
    )


def test_leaves_the_words_alone_that_the_person_chose_or_a_repository_allows(marked):
    marked(
        """
        language_notes:
          - {phrase: attention seeking, person_chose_it: yes, why: I am and I'd like some}
        needs:
          - words: Kai calls it attention seeking and asks for ten minutes when he comes in.
          - words: The challenging behaviour team meets on Mondays.
        """,
        settings=Settings(content={"words": {"allow": [{"phrase": "challenging behaviour team", "why": "its name"}]}}),
    )
