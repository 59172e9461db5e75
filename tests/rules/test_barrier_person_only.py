"""What gets in the way, looked for in the person alone."""

import pytest


def test_finds_barriers_that_all_lie_in_the_person(marked):
    marked(
        """
        «barriers»:
          - {kind: personal, barrier: I lose my nerve at the door}
          - {kind: personal, barrier: My legs}
        """,
        says="lies in the person",
    )


@pytest.mark.parametrize("kind", ["practical", "service", "structural", "discrimination"])
def test_leaves_alone_what_is_looked_for_in_the_world_too(marked, kind):
    marked(
        f"""
        barriers:
          - {{kind: personal, barrier: I lose my nerve at the door}}
          - {{kind: personal, barrier: My legs}}
          - {{kind: {kind}, barrier: The last bus goes at four}}
        """
    )


def test_leaves_a_single_barrier_alone(marked):
    marked("barriers: [{kind: personal, barrier: My legs}]\n")


def test_leaves_barriers_alone_that_do_not_say_where_they_lie(marked):
    marked("barriers: [{kind: personal, barrier: My legs}, {barrier: The bus}]\n")


def test_leaves_plans_without_barriers_alone(marked):
    marked("barriers:\n")
    marked("id: heron-lane\n")
