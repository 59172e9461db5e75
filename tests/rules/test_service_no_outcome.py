"""Services that support nothing."""


def test_finds_a_service_that_is_there_because_it_always_was(marked):
    marked(
        """
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        services:
          - {id: centre, what: «Day centre on Mondays and Fridays», provider: the council, frequency: twice a week}
          - {what: A lift on Thursdays, provider: Chapel Street, supports: [choir]}
        """,
        says="what it supports",
    )


def test_finds_an_empty_list_and_a_name_with_nothing_after_it(marked):
    marked(
        """
        services:
          - {what: «Four calls a day», supports: []}
          - what: |
              «A pendant alarm,
              with the key safe»
            supports:
        """
    )


def test_does_not_take_a_reason_for_an_outcome(marked):
    marked(
        """
        services:
          - {what: "«Meals on wheels»", why: Because the last plan had them.}
        """
    )


def test_points_to_the_id_of_a_service_that_says_nothing_else_either(marked):
    marked(
        """
        services:
          - {id: «calls», provider: the council}
        """
    )


def test_leaves_services_alone_that_support_an_outcome_a_worry_or_a_need(marked):
    marked(
        """
        outcomes:
          - {id: swim, words: I want to swim}
        worries:
          - {id: loft-fall, worry: Emyr may fall on the way to his birds}
        needs:
          - {id: washing, words: Emyr needs a hand to wash.}
        services:
          - {what: Ann sits with Emyr, supports: [swim]}
          - {what: A rail along the path, supports: [loft-fall]}
          - {what: Half an hour in the morning, supports: [washing]}
        """
    )


def test_leaves_an_id_that_nothing_has_to_another_rule(marked):
    marked(
        """
        services:
          - {what: Ann sits with Emyr, supports: [swimming]}
        """
    )


def test_leaves_alone_what_people_do_for_each_other(marked):
    marked(
        """
        people:
          - {id: dilys, name: Dilys, kind: friend, offers: Tuesdays with Emyr}
        actions:
          - {what: Keep Emyr company, who: dilys, when: Tuesdays}
        """
    )


def test_leaves_a_safety_service_alone_that_the_law_asks_for(marked):
    marked(
        """
        worries:
          - {id: hit, worry: Darren may hit Joanne again in front of the children}
        services:
          - {what: 'Supervised time with Dad, as the court ordered', provider: the council, supports: [hit]}
        """
    )
