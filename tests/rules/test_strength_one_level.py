"""Strengths that all come from one side."""

import datetime

from sbp.linter import lint


def test_finds_a_plan_that_knows_only_the_persons_own_strengths(marked):
    marked(
        """
        status: agreed
        «strengths»:
          - {id: baking, kind: personal, words: Mavis bakes for the whole street.}
          - {id: humour, kind: personal, words: She makes the bus driver laugh.}
        """,
        says="family, friends and community are not among them",
    )


def test_finds_a_plan_that_forgets_the_person(marked):
    marked(
        """
        status: agreed
        «strengths»:
          - {id: sons, kind: family, words: Her three sons take turns on Sundays.}
          - {id: chapel, kind: community, words: The chapel keeps her seat.}
        """,
        says="none of the strengths is the person's own",
    )


def test_finds_a_plan_that_knows_only_the_community(marked):
    marked(
        """
        «strengths»:
          - {kind: community, words: The library has a comic club on Wednesdays.}
          - {kind: community, words: The baths have a cheap family ticket.}
        """,
        says="none of the strengths is the person's own",
    )


def test_leaves_strengths_of_several_levels_alone(marked):
    for level in ("family", "social", "community"):
        marked(
            f"""
            strengths:
              - {{kind: personal, words: Mavis bakes for the whole street.}}
              - {{kind: {level}, words: Dilys has known her since school.}}
            """
        )


def test_leaves_a_first_strength_alone(marked):
    marked(
        """
        strengths:
          - {kind: personal, words: Mavis bakes for the whole street.}
        """
    )
    marked(
        """
        strengths:
          - {kind: family, words: Her three sons take turns on Sundays.}
        """
    )


def test_leaves_strengths_alone_whose_level_is_not_said(marked):
    marked(
        """
        strengths:
          - {words: Mavis bakes for the whole street.}
          - {words: Dilys has known her since school.}
        """
    )


def test_leaves_a_plan_without_strengths_to_another_rule(marked):
    marked(
        """
        status: agreed
        strengths: []
        """
    )


def test_only_asks_where_the_plan_knows_nobody_but_professionals():
    plan = """
status: agreed
people:
  - {id: sian, name: Sian, kind: KIND}
strengths:
  - {kind: personal, words: He taught himself Russian}
  - {kind: personal, words: He mends radios}
"""
    for kind, severity in (("paid", "info"), ("friend", "warning")):
        findings = lint("plan.yaml", plan.replace("KIND", kind).encode(), datetime.date(2026, 12, 1))
        assert [found.severity for found in findings if found.rule == "strength-one-level"] == [severity]
