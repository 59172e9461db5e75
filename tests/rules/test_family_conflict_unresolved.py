"""Quarrels that were written down and left there."""


def test_finds_views_that_differ_and_no_balance(marked):
    marked(
        """
        kind: family
        family_plan:
          agreed_priorities: [table]
          differing_views:
            - about: «The garage and the bike»
              views: [{who: beca, view: It stays where Dad left it}, {who: paul, view: I need the dry}]
            - {about: Welsh at the table, views: [{who: nesta, view: It stays}], balance: Welsh stays. Nesta tells Paul.}
        """,
        says="how this is balanced",
    )


def test_finds_them_where_nothing_says_what_they_are_about(marked):
    marked(
        """
        family_plan:
          differing_views:
            - «views»: [{who: beca, view: It stays}]
        """
    )


def test_leaves_views_alone_that_are_balanced(marked):
    marked(
        """
        kind: family
        family_plan:
          differing_views:
            - about: The garage
              views: [{who: beca, view: It stays}, {who: paul, view: I need the dry}]
              balance: The bike goes to the barn. Paul gets the garage.
            - {about: Ten or half past, balance: 'They agree to differ, and ask again at Christmas'}
        """
    )


def test_leaves_families_alone_that_agree(marked):
    marked("kind: family\nfamily_plan: {members: [beca], views: [{who: beca, view: I don't hate him}]}\n")


def test_leaves_disagreement_about_a_worry_alone(marked):
    marked("worries: [{worry: He may fall, disagreements: [{who: wendell, view: Let the man go outside}]}]\n")


def test_leaves_closed_plans_alone(marked):
    marked("status: closed\nfamily_plan: {differing_views: [{about: The garage}]}\n")
