"""Plans without an outcome."""

import datetime

from sbp.linter import lint


def test_finds_an_agreed_plan_without_an_outcome(marked):
    marked(
        """
        id: heron-lane
        kind: adult
        status: «agreed»
        person: {name: Mair}
        """,
        says="no outcome is written down yet",
    )


def test_points_to_the_name_that_stands_there_empty(marked):
    marked(
        """
        status: agreed
        «outcomes»:
        services:
          - {what: Four calls a day}
        """
    )
    marked(
        """
        status: agreed
        «outcomes»: []
        """
    )


def test_points_to_the_kind_where_there_is_no_status(marked):
    marked(
        """
        id: heron-lane
        kind: «carer»
        """
    )


def test_does_not_take_needs_services_or_wishes_for_outcomes(marked):
    marked(
        """
        status: «active»
        conversations:
          - {date: 2026-06-18, want_to_achieve: I want to swim.}
        needs:
          - {id: own-time, words: Time of her own every week.}
        services:
          - {what: A sitter, supports: [own-time]}
        """
    )


def test_leaves_a_plan_with_one_outcome_alone(marked):
    marked(
        """
        status: agreed
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        """
    )


def test_leaves_a_plan_alone_whose_outcomes_came_true(marked):
    marked(
        """
        status: active
        outcomes:
          - {id: choir, words: I want to sing with the choir again, status: achieved}
        """
    )


def test_leaves_an_outcome_in_welsh_alone(marked):
    marked(
        """
        status: agreed
        languages: {records_in: [cy]}
        outcomes:
          - {id: capel, words: Dw i eisiau mynd i'r capel bob dydd Sul}
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


def test_leaves_a_plan_alone_that_was_refused_and_closed_before_there_was_one(marked):
    marked("status: closed\nclosure: {kind: persons-choice, reasons: Mavis wants no plan}\n")


def test_is_a_prompt_while_the_conversation_has_only_begun():
    for status in ("draft", "shared-for-agreement"):
        plan = f"id: heron-lane\nkind: adult\nstatus: {status}\n"
        findings = lint("plan.yaml", plan.encode(), datetime.date(2026, 12, 1))
        assert [found.severity for found in findings if found.rule == "outcome-missing"] == ["info"]


def test_honours_somebody_who_wants_none_written_down():
    plan = "status: agreed  # sbp: ignore[outcome-missing] -- Mavis: “what I want is my own business”\n"
    findings = lint("plan.yaml", plan.encode(), datetime.date(2026, 12, 1))
    (found,) = [found for found in findings if found.rule == "outcome-missing"]
    assert found.suppressed == "Mavis: “what I want is my own business”"
