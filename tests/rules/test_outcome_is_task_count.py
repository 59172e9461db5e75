"""Counts of what is provided, and the numbers of a life."""


def test_finds_bare_amounts(marked):
    marked(
        """
        outcomes:
          - {id: calls, words: «4 x 30 min»}
          - {id: three, words: '«Three visits a day»'}
          - {id: six, words: «To attend six sessions».}
          - {id: hours, words: «20 hours per week»}
        """,
        says="counts what is provided",
    )


def test_leaves_a_number_alone_that_is_part_of_the_life(marked):
    marked(
        """
        outcomes:
          - {id: brother, words: I want to see my brother twice a month}
          - {id: pint, words: A pint with Barry every Friday}
          - {id: pray, words: 'Being able to pray five times a day, in the proper way'}
          - {id: shifts, words: To work three days a week at the bakery}
          - {id: lie-in, words: Have a lie in on Sundays}
          - {id: day, words: One day at a time}
        """
    )


def test_leaves_a_named_service_to_the_rule_about_services(marked):
    marked(
        """
        outcomes:
          - {id: cbt, words: Six sessions of CBT}
          - {id: centre, words: Day centre twice a week}
        """
    )


def test_leaves_counts_alone_where_they_belong(marked):
    marked(
        """
        outcomes:
          - {id: bus, words: I want to be dressed in time for the ten o'clock bus, signs: [Three mornings a week]}
        services:
          - {what: 4 x 30 min, frequency: four times a day, supports: [bus]}
        actions:
          - {what: Three visits a day, helps: [bus]}
        """
    )


def test_leaves_an_outcome_alone_that_is_over(marked):
    marked(
        """
        outcomes:
          - {id: calls, words: 4 x 30 min, status: achieved}
        """
    )
