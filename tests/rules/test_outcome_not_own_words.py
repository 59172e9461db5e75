"""Outcomes that speak about the person and not with their voice."""

import datetime

import pytest

from sbp.linter import lint


def test_finds_an_outcome_that_names_the_person(marked):
    marked(
        """
        person: {name: Mair}
        outcomes:
          - {id: swim, words: «Mair to attend swimming», whose: person}
        """,
        says="speaks about the person",
    )


def test_finds_an_outcome_about_him_or_her(marked):
    marked(
        """
        person: {name: Idris}
        outcomes:
          - id: home
            words: >-
              «He will maintain his independence
              at home.»
          - {id: meals, words: '«Her nutrition and hydration are maintained»'}
          - {id: choice, words: «The adult is to have choice and control»}
        """
    )


def test_finds_a_professional_who_says_so(marked):
    marked(
        """
        people:
          - {id: sian, name: Sian, relationship: social worker, kind: paid}
        outcomes:
          - id: swim
            words: {words: «To be safe and well in the community», said_by: sian}
        """,
        says="not in their words",
    )


@pytest.mark.parametrize("voice", ["observed", "interpreted"])
def test_finds_an_observation_that_does_not_say_how(marked, voice):
    marked(
        f"""
        person: {{name: Winston}}
        outcomes:
          - id: birds
            words: {{words: «Winston turns to the window when the birds come», said_by: {voice}}}
        """,
        says="how it was found out",
    )


@pytest.mark.parametrize(
    ("words", "severity"),
    [("Winston to look at birds", "warning"), ("{words: Winston turns to the birds, said_by: observed}", "info")],
)
def test_is_milder_with_an_observation(words, severity):
    plan = f"status: agreed\nperson: {{name: Winston}}\noutcomes:\n  - id: birds\n    words: {words}\n"
    findings = lint("plan.yaml", plan.encode(), datetime.date(2026, 12, 1))
    assert [finding.severity for finding in findings if finding.rule == "outcome-not-own-words"] == [severity]


def test_leaves_the_persons_own_words_alone(marked):
    marked(
        """
        person: {name: Mair}
        outcomes:
          - {id: swim, words: 'I want to go to swimming classes, but I need to know my husband will be okay'}
          - {id: self, words: 'I''m Mair, not a list of jobs. That''s what I want back.'}
          - {id: us, words: Friday night is ours and Mair and Emyr are not at home to anybody}
        """
    )


def test_leaves_words_alone_that_name_nobody(marked):
    marked(
        """
        person: {name: Nesta}
        outcomes:
          - {id: home, words: 'to be able to go back home, build my confidence and live on my own like I did before'}
          - {id: radio, words: 'No fuss, own nightie, and the wireless on'}
          - {id: drive, words: To drive again}
        """
    )


def test_leaves_words_alone_that_the_plan_says_are_the_persons(marked):
    marked(
        """
        kind: carer
        person: {name: Mair}
        outcomes:
          - {id: club, words: {words: 'He gets to his club, and nobody has to fret', said_by: person}}
          - {id: mair, words: {words: 'Mair gets a wash and set on a Friday', said_by: person}}
        """
    )


def test_leaves_the_words_of_the_family_alone(marked):
    marked(
        """
        person: {name: Winston}
        people:
          - {id: marcia, name: Marcia, relationship: daughter, kind: family}
          - {id: hefin, name: Hefin, relationship: neighbour, kind: friend}
        outcomes:
          - {id: church, words: {words: Winston would want his church and his hat, said_by: marcia}}
          - {id: birds, words: {words: 'He wants his birds, does Winston', said_by: hefin}}
        """
    )


def test_leaves_an_observation_alone_that_says_how(marked):
    marked(
        """
        person: {name: Winston}
        outcomes:
          - id: birds
            words: {words: He turns to the window when the birds come, said_by: observed, how: observation}
          - id: hymn
            words: {words: Winston hums when Marcia does, said_by: interpreted, how: family-member}
        """
    )


def test_leaves_welsh_in_the_first_person_alone(marked):
    marked(
        """
        person: {name: Nesta}
        outcomes:
          - {id: capel, words: {words: 'Dw i eisiau mynd i''r capel, a Nesta ydw i nid Mrs Jones', lang: cy}}
          - {id: gwraig, words: {words: 'Nesta''r wraig hoffwn fod, nid y nyrs', lang: cy}}
        """
    )


def test_does_not_take_a_title_for_a_name(marked):
    marked(
        """
        person: {name: Mrs Bevan}
        outcomes:
          - {id: tea, words: 'Tea and a natter with Mrs Evans next door, every Thursday like always'}
        """
    )


def test_does_not_take_the_month_for_the_person(marked):
    marked(
        """
        person: {name: May}
        outcomes:
          - {id: tenby, words: To see Tenby again in May when the thrift is out}
        """
    )


def test_leaves_an_outcome_alone_that_is_over(marked):
    marked(
        """
        person: {name: Mair}
        outcomes:
          - {id: bath, words: Mair to bathe weekly, status: changed}
          - {id: wash, words: Mair to be clean, replaced_by: swim}
        """
    )
