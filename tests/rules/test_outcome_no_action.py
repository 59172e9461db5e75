"""Outcomes for which nobody does anything, or services alone do."""

import datetime

import pytest

from sbp.linter import lint


def test_finds_an_outcome_for_which_nothing_happens(marked):
    marked(
        """
        outcomes:
          - {id: «choir», words: I want to sing with the choir again}
          - {id: stairs, words: I want to sleep upstairs}
        actions:
          - {what: Measure the stairs, who: person, by: 2026-12-08, helps: [stairs]}
        """,
        says="nothing needs to happen",
    )


def test_finds_an_outcome_that_only_a_service_works_on(marked):
    marked(
        """
        outcomes:
          - id: '«choir»'
            words: I want to sing with the choir again
        services:
          - {what: A lift from the day service's minibus, provider: the council, supports: [choir]}
        """,
        says="only services and professionals",
    )


@pytest.mark.parametrize("kind", ["paid", "advocate", "attorney", "other"])
def test_finds_an_outcome_that_only_professionals_work_on(marked, kind):
    marked(
        f"""
        people:
          - {{id: sian, name: Sian, relationship: social worker, kind: paid}}
          - {{id: femi, name: Femi, kind: {kind}}}
        outcomes:
          - {{id: «choir», words: I want to sing with the choir again}}
        actions:
          - {{what: Ring the choir, who: sian, by: 2026-12-08, helps: [choir]}}
          - {{what: Go along the first time, who: [femi, sian], by: 2026-12-15, helps: [choir]}}
        """,
        says="only services and professionals",
    )


@pytest.mark.parametrize(("helps", "severity"), [("[]", "warning"), ("[choir]", "info")])
def test_is_milder_where_somebody_does_something(helps, severity):
    plan = f"""
status: agreed
people:
  - {{id: sian, name: Sian, kind: paid}}
outcomes:
  - {{id: choir, words: I want to sing with the choir again}}
actions:
  - {{what: Ring the choir, who: sian, by: 2026-12-08, helps: {helps}}}
"""
    findings = lint("plan.yaml", plan.encode(), datetime.date(2026, 12, 1))
    assert [finding.severity for finding in findings if finding.rule == "outcome-no-action"] == [severity]


def test_leaves_an_outcome_alone_that_the_person_works_on(marked):
    marked(
        """
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        actions:
          - {what: Ring Marjorie, who: person, by: 2026-12-08, helps: [choir]}
        """
    )


def test_leaves_an_outcome_alone_that_family_friends_or_community_help_with(marked):
    for kind in ("family", "friend", "community"):
        marked(
            f"""
            people:
              - {{id: sian, name: Sian, kind: paid}}
              - {{id: dilys, name: Dilys, kind: {kind}}}
            outcomes:
              - {{id: choir, words: I want to sing with the choir again}}
            actions:
              - {{what: Ring the choir, who: sian, by: 2026-12-08, helps: [choir]}}
              - {{what: Go along, who: dilys, when: Thursdays, helps: [choir]}}
            services:
              - {{what: The minibus, supports: [choir]}}
            """
        )


def test_leaves_an_outcome_alone_that_is_about_how_professionals_do_what_they_do(marked):
    marked(
        """
        people:
          - {id: sian, name: Sian, kind: paid}
        outcomes:
          - {id: knock, words: I want people to knock and wait, aim: process}
          - {id: «straight», words: I want somebody to tell me straight, aim: process}
        actions:
          - {what: Put a card on the door, who: sian, by: 2026-12-08, helps: [knock]}
        """,
        says="nothing needs to happen",
    )


def test_leaves_an_outcome_alone_that_is_over(marked):
    for over in ("status: achieved", "status: changed", "status: no-longer-wanted", "replaced_by: bus"):
        marked(
            f"""
            outcomes:
              - {{id: drive, words: I want to drive again, {over}}}
            """
        )


def test_leaves_a_promise_without_a_name_to_another_rule(marked):
    marked(
        """
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        actions:
          - {what: Find out what time the choir starts, by: 2026-12-08, helps: [choir]}
        """
    )


def test_leaves_an_id_that_nobody_has_to_another_rule(marked):
    marked(
        """
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        actions:
          - {what: Go along, who: dylis, when: Thursdays, helps: [choir]}
        """
    )


def test_does_not_take_a_brother_for_a_professional_because_his_kind_is_not_said(marked):
    marked(
        """
        people:
          - {id: steve, name: Steve, relationship: younger brother}
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        actions:
          - {what: Drive Jackie there, who: steve, when: Thursdays, helps: [choir]}
        """
    )


def test_leaves_a_one_page_profile_alone(marked):
    marked(
        """
        kind: profile
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        """
    )


def test_leaves_an_outcome_alone_that_a_service_keeps_as_it_is(marked):
    marked(
        """
        people:
          - {id: sian, name: Sian, kind: paid}
        outcomes:
          - {id: dogs, words: I want to stay here with the dogs, aim: maintain}
        actions:
          - {what: Ring on Fridays, who: sian, when: Fridays, helps: [dogs]}
        services:
          - {what: Half an hour in the morning, supports: [dogs]}
        """
    )


def test_leaves_an_outcome_alone_that_keeps_itself(marked):
    marked(
        """
        outcomes:
          - {id: dogs, words: I want to stay here with the dogs, aim: maintain, status: maintained}
          - {id: «brother», words: I want to see my brother and not lose touch, aim: maintain}
        """,
        says="nothing needs to happen",
    )
