"""Promises that help with nothing that matters."""


def test_finds_a_promise_that_helps_with_nothing(marked):
    marked(
        """
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        actions:
          - {id: leaflet, what: «Send the leaflet about scams», who: sian, by: 2026-12-14}
          - {what: Ask Marjorie for a lift, who: person, by: 2026-12-08, helps: [choir]}
        """,
        says="what it helps with",
    )


def test_finds_an_empty_list_and_a_name_with_nothing_after_it(marked):
    marked(
        """
        actions:
          - {what: «Complete the file audit», who: sian, by: 2026-12-14, helps: []}
          - what: >-
              «Update the chronology
              before panel»
            who: sian
            helps:
        """
    )


def test_finds_a_promise_that_only_builds_on_something(marked):
    marked(
        """
        strengths:
          - {id: baking, kind: personal, words: Mavis bakes for the whole street.}
        actions:
          - {what: «Bake for the harvest supper», who: person, by: 2026-12-14, uses: [baking]}
        """
    )


def test_leaves_alone_what_helps_with_an_outcome_a_worry_a_need_or_a_barrier(marked):
    marked(
        """
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        worries:
          - {id: steps, worry: Idris may fall on the chapel steps in the dark}
        needs:
          - {id: washing, words: Idris needs a hand to wash his back.}
        barriers:
          - {id: no-bus, kind: structural, barrier: The last bus goes at four.}
        actions:
          - {what: Ask Marjorie for a lift, who: person, by: 2026-12-08, helps: [choir]}
          - {what: Ask the chapel for a light over the steps, who: sian, by: 2026-12-08, helps: [steps]}
          - {what: Buy a long-handled sponge, who: person, by: 2026-12-08, helps: [washing]}
          - {what: Write to the bus company, who: sian, by: 2026-12-08, helps: [no-bus]}
        """
    )


def test_leaves_alone_what_a_law_asks_for(marked):
    marked(
        """
        actions:
          - what: Visit Reuben at Gloria's and see him on his own
            who: priya
            when: every six weeks
            duty: The council visits every child that it looks after.
        """
    )


def test_leaves_an_id_that_nothing_has_to_another_rule(marked):
    marked(
        """
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        actions:
          - {what: Ask Marjorie for a lift, who: person, by: 2026-12-08, helps: [quire]}
        """
    )


def test_leaves_services_to_a_rule_of_their_own(marked):
    marked(
        """
        services:
          - {what: Meals at the lunch club, provider: Chapel Street, frequency: Wednesdays}
        """
    )
