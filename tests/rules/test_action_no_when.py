"""Promises that say neither by when nor how often."""


def test_finds_a_promise_without_a_day(marked):
    marked(
        """
        actions:
          - {what: «Look into the bus pass», who: sian, helps: [choir]}
          - {what: Ring Carys about the Tuesday class, who: person, by: 2026-12-08, helps: [choir]}
        """,
        says="by when, or how often",
    )


def test_finds_a_promise_that_somebody_is_working_on(marked):
    marked(
        """
        actions:
          - id: damp
            what: >-
              «Ring the housing association on 01632 960143
              about the damp in Kai's bedroom»
            who: sian
            status: doing
        """
    )


def test_finds_a_when_that_was_never_filled_in(marked):
    marked(
        """
        actions:
          - what: '«Ask Dilys''s sister whether she''d like to come»'
            who: person
            when:
            by:
        """
    )


def test_points_to_the_id_of_an_action_that_says_nothing_else_either(marked):
    marked(
        """
        actions:
          - {id: «bus-pass», who: sian}
        """
    )


def test_leaves_a_day_alone(marked):
    marked(
        """
        actions:
          - {what: Ask the surgery for a chair by the window, who: sian, by: 2026-12-11, helps: [choir]}
        """
    )


def test_leaves_alone_what_happens_again_and_again(marked):
    marked(
        """
        actions:
          - {what: Keep Emyr company, who: dilys, when: 'Tuesdays, half past nine to half past twelve', helps: [swim]}
          - {what: Leave the landing light on, who: person, when: always, helps: [sleep]}
          - what: Walk up to the shop for the paper
            who: person
            when: {words: Bob bore cyn brecwast, lang: cy}
        """
    )


def test_leaves_alone_what_was_done_or_stopped(marked):
    marked(
        """
        actions:
          - {what: Renew the season ticket, who: person, helps: [swim], status: done}
          - {what: Book the minibus, who: sian, helps: [swim], status: stopped}
        """
    )


def test_leaves_a_day_alone_that_is_no_day_of_the_calendar(marked):
    marked(
        """
        actions:
          - {what: Ask about the bus pass, who: sian, by: after Christmas}
        """
    )


def test_leaves_services_and_steps_of_a_safety_plan_alone(marked):
    marked(
        """
        services:
          - {what: Ann sits with Emyr, supports: [swim]}
        safety_plan:
          steps:
            - {what: Put the tablets in the locked tin, who: dilys}
        """
    )
