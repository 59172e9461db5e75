"""Promises that have nobody's name to them."""


def test_finds_a_promise_with_nobodys_name(marked):
    marked(
        """
        actions:
          - {id: bus-pass, what: «Look into the bus pass», by: 2026-12-14, helps: [choir]}
          - {what: Ring Carys, who: sian, by: 2026-12-14, helps: [choir]}
        """,
        says="nobody's name",
    )


def test_finds_a_who_that_was_never_filled_in(marked):
    marked(
        """
        actions:
          - what: "«Find out if Mr \\"Tich\\" Evans still runs the whist drive»"
            who:
            by: 2026-12-14
          - what: «Mend the gate»
            who: []
            by: 2026-12-14
        """
    )


def test_finds_a_promise_that_the_words_make_without_saying_whose(marked):
    marked(
        """
        actions:
          - what: |
              «Social services to chase the occupational therapist.
              Family to be kept informed.»
            when: as soon as possible
        """
    )


def test_leaves_alone_what_the_person_will_do(marked):
    marked(
        """
        actions:
          - {what: Ask Marjorie what time the choir starts, who: person, by: 2026-12-08, helps: [choir]}
        """
    )


def test_leaves_alone_what_several_people_do_together(marked):
    marked(
        """
        actions:
          - {what: Fetch the fish and put the wireless on, who: [person, emyr], when: Friday nights, helps: [wife]}
          - what: Bring the two of them together for the day
            who:
              - gloria
              - anne
            when: Saturdays, ten till four
        """
    )


def test_leaves_an_id_that_nobody_has_to_another_rule(marked):
    marked(
        """
        people:
          - {id: dilys, name: Dilys, kind: friend}
        actions:
          - {what: Sit with Emyr, who: dylis, when: Tuesdays}
        """
    )


def test_leaves_services_contingency_and_safety_plans_alone(marked):
    marked(
        """
        services:
          - {what: Two visits a week from the reablement team, provider: the council, supports: [home]}
        contingency:
          - {when: Dilys is ill on a Tuesday, do_first: Ring Hefin on 07700 900308}
        safety_plan:
          steps:
            - {what: Put the tablets in the locked tin}
        """
    )


def test_leaves_a_plan_without_actions_alone(marked):
    marked(
        """
        status: agreed
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        actions: []
        """
    )
