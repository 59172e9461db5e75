"""Outcomes in a family's plan that don't say whose they are."""


def test_finds_an_outcome_of_nobody_in_a_familys_plan(marked):
    marked(
        """
        kind: family
        outcomes:
          - {id: «tea», words: 'We want to eat our tea together at the table, all four of us'}
          - {id: room, words: I want a door that shuts, whose: beca}
        """,
        says="whose it is",
    )


def test_finds_a_whose_that_was_never_filled_in(marked):
    marked(
        """
        kind: family
        outcomes:
          - id: '«tea»'
            words: We want to eat our tea together
            whose:
        """
    )


def test_leaves_outcomes_alone_that_say_whose_they_are(marked):
    marked(
        """
        kind: family
        outcomes:
          - {id: tea, words: I want us to eat our tea together, whose: person}
          - {id: room, words: I want a door that shuts, whose: beca}
        """
    )


def test_leaves_a_plan_for_one_person_alone(marked):
    for kind in ("adult", "child", "carer", "young-carer", "personal-plan"):
        marked(
            f"""
            kind: {kind}
            outcomes:
              - {{id: choir, words: I want to sing with the choir again}}
            """
        )


def test_leaves_an_id_that_nobody_has_to_another_rule(marked):
    marked(
        """
        kind: family
        people:
          - {id: beca, name: Beca, kind: family}
        outcomes:
          - {id: room, words: I want a door that shuts, whose: becca}
        """
    )


def test_leaves_an_outcome_alone_that_is_over(marked):
    marked(
        """
        kind: family
        outcomes:
          - {id: tea, words: We want to eat together, status: achieved}
          - {id: supper, words: We want supper together, replaced_by: tea}
        """
    )
