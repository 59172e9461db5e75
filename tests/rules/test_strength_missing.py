"""Plans that build on nothing."""

import datetime

from sbp.linter import lint


def test_finds_an_agreed_plan_without_a_strength(marked):
    marked(
        """
        id: heron-lane
        kind: adult
        status: «agreed»
        needs:
          - {id: meals, words: Idris cannot cook.}
        """,
        says="no strength is written down yet",
    )


def test_points_to_the_name_that_stands_there_empty(marked):
    marked(
        """
        status: agreed
        «strengths»:
        outcomes:
          - {id: choir, words: I want to sing}
        """
    )
    marked(
        """
        status: agreed
        «strengths»: []
        """
    )


def test_does_not_take_praise_or_help_for_a_strength(marked):
    marked(
        """
        kind: «carer»
        about_me:
          appreciated: ['She never complains']
        people:
          - {id: dilys, name: Dilys, kind: friend, offers: Tuesdays}
        """
    )


def test_leaves_one_strength_alone(marked):
    marked(
        """
        status: agreed
        strengths:
          - {id: county, kind: personal, words: Mair swam for the county.}
        """
    )


def test_leaves_a_strength_alone_that_is_not_known_yet(marked):
    marked(
        """
        status: agreed
        strengths:
          - {words: 'Not known yet. Sian will ask his brother, and sit with him when the football is on.'}
        """
    )


def test_leaves_a_strength_in_welsh_alone(marked):
    marked(
        """
        status: agreed
        strengths:
          - {kind: personal, words: {words: Mae Nesta yn adnabod pawb yn y pentref., lang: cy}}
        """
    )


def test_leaves_a_one_page_profile_alone(marked):
    marked(
        """
        kind: profile
        status: agreed
        about_me:
          appreciated: [He remembers every birthday]
        """
    )


def test_leaves_somebody_alone_who_would_rather_not_say(marked):
    marked(
        """
        status: agreed
        strengths:
          - {words: 'Mavis would rather not say. Sian asks again when the garden is dug.'}
        """
    )


def test_leaves_a_plan_alone_that_was_closed_before_any_was_known(marked):
    marked("status: closed\nclosure: {kind: persons-choice, reasons: Mavis wants no plan}\n")


def test_is_a_prompt_in_a_draft():
    findings = lint("plan.yaml", b"kind: adult\nstatus: draft\n", datetime.date(2026, 12, 1))
    assert [found.severity for found in findings if found.rule == "strength-missing"] == ["info"]
