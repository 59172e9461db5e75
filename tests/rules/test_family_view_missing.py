"""Members of a family who are in the plan and say nothing in it."""


def test_finds_a_member_without_a_view(marked):
    marked(
        """
        kind: family
        people:
          - {id: beca, name: Beca, kind: family}
          - {id: paul, name: Paul, kind: family, offers: The trailer and my back, limits: Not Saturdays}
        family_plan:
          members: [beca, «paul»]
          views: [{who: beca, view: I don't hate him}, {who: paul}]
        """,
        says="how this member of the family sees it",
    )


def test_finds_a_family_of_which_nobody_was_asked(marked):
    marked(
        """
        kind: family
        status: «agreed»
        people: [{id: alan, name: Alan, kind: family}]
        """,
        says="how each member of the family sees it",
    )
    marked(
        """
        kind: family
        status: agreed
        «family_plan»: {agreed_priorities: [table]}
        """
    )


def test_leaves_a_family_alone_in_which_each_has_spoken(marked):
    marked(
        """
        kind: family
        people:
          - {id: beca, name: Beca, kind: family}
          - {id: paul, name: Paul, kind: family, views: [I'm jealous of a motorbike]}
          - {id: sioned, name: Sioned, kind: family}
          - {id: nesta, name: Nesta, kind: family}
        outcomes: [{id: table, words: {words: I want us to eat at one table, said_by: sioned}, whose: sioned}]
        family_plan:
          members: [person, beca, paul, sioned, nesta]
          views: [{who: beca, view: I don't hate him}]
          differing_views: [{about: The bike, views: [{who: nesta, view: It should come to me}], balance: It goes to the barn}]
        """
    )


def test_leaves_somebody_alone_who_does_not_want_to_be_part_of_it(marked):
    marked(
        """
        kind: family
        people:
          - {id: beca, name: Beca, kind: family}
          - {id: craig, name: Craig, kind: family, involvement: wants-out}
        family_plan: {members: [beca, craig], views: [{who: beca, view: I don't hate him}]}
        """
    )


def test_leaves_a_parent_alone_who_is_away_where_it_says_why(marked):
    marked(
        """
        kind: family
        people:
          - {id: craig, name: Craig, kind: family}
          - {id: elin, name: Elin, kind: paid}
        family_plan:
          members: [craig]
          views: [{who: craig, view: {words: Two letters and no answer yet, said_by: elin}}]
        """
    )


def test_leaves_an_unknown_member_to_another_rule(marked):
    marked(
        """
        kind: family
        people: [{id: beca, name: Beca, kind: family, views: [I don't hate him]}]
        family_plan: {members: [beca, pual]}
        """
    )


def test_leaves_other_kinds_of_plan_and_closed_ones_alone(marked):
    marked("kind: adult\npeople: [{id: alan, name: Alan, kind: family}]\n")
    marked("kind: family\nstatus: closed\n")
