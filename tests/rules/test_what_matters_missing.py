"""Plans that don't say what matters."""

import datetime

from sbp.linter import lint


def test_finds_an_agreed_plan_that_does_not_say_what_matters(marked):
    marked(
        """
        id: heron-lane
        kind: adult
        status: «agreed»
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        """,
        says="what matters to the person",
    )


def test_points_to_the_section_where_it_would_stand(marked):
    marked(
        """
        status: agreed
        «about_me»:
          appreciated: [She never lets anybody pay for the tea]
          what_matters: []
        """
    )
    marked(
        """
        status: agreed
        «about_me»:
        """
    )


def test_does_not_take_what_is_important_for_somebody_for_what_matters_to_them(marked):
    marked(
        """
        status: agreed
        «about_me»:
          important_for: [Tablets on time, a hot meal every day]
          what_matters:
        """
    )


def test_leaves_what_matters_alone(marked):
    marked(
        """
        status: agreed
        about_me:
          what_matters:
            - Emyr being Emyr and not a list of jobs
            - {id: water, words: I'm in the water., about: [interests]}
        """
    )


def test_leaves_alone_what_others_have_seen(marked):
    marked(
        """
        status: agreed
        about_me:
          what_matters:
            - {words: She lights up when the choir is on, said_by: dilys}
        """
    )
    marked(
        """
        status: agreed
        about_me:
          what_matters:
            - {words: He reaches for the blue blanket, said_by: observed, how: observation}
        """
    )


def test_leaves_welsh_alone(marked):
    marked(
        """
        status: agreed
        languages: {records_in: [cy]}
        about_me:
          what_matters: [Cael siarad Cymraeg efo rhywun heblaw fi fy hun]
        """
    )


def test_leaves_a_profile_alone_that_says_it(marked):
    marked(
        """
        kind: profile
        about_me: {what_matters: [The landing light on]}
        """
    )


def test_leaves_alone_what_is_not_known_yet_or_not_said(marked):
    for said in ("Not known yet. Sian will sit with him when the football is on.", "He would rather not say."):
        marked(f"status: agreed\nabout_me: {{what_matters: [{{words: '{said}', said_by: observed}}]}}\n")


def test_leaves_a_plan_alone_that_was_closed_before_anybody_knew(marked):
    marked("status: closed\nclosure: {kind: persons-choice, reasons: Mavis wants no plan}\n")


def test_is_a_prompt_in_a_draft():
    findings = lint("plan.yaml", b"kind: adult\nstatus: draft\n", datetime.date(2026, 12, 1))
    assert [found.severity for found in findings if found.rule == "what-matters-missing"] == ["info"]
