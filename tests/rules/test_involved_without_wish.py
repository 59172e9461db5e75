"""Somebody the person wants left out, and who was brought in all the same."""


def test_finds_a_copy_for_somebody_who_is_to_be_left_out(marked):
    marked(
        """
        settings: [safeguarding]
        people:
          - {id: jason, name: Jason, kind: family, involvement: wants-out, asked: 2026-09-15}
        copies:
          - {to: person, what: the whole plan}
          - {to: «jason», what: her outcomes, date: 2026-10-02}
        """,
        says="this went to somebody whom the person wants left out",
    )


def test_finds_an_invitation_and_a_place_at_the_table(marked):
    marked(
        """
        people:
          - {id: jason, name: Jason, kind: family, involvement: wants-out, asked: 2026-09-15}
        review_arrangements: {who_invited: [person, «jason»]}
        reviews:
          - {date: 2026-11-03, present: [person, «jason», bethan]}
        """
    )


def test_leaves_those_alone_who_are_wanted(marked):
    marked(
        """
        people:
          - {id: val, name: Val, kind: community, involvement: wants-in}
          - {id: steve, name: Steve, kind: family, involvement: undecided}
          - {id: keith, name: Keith, kind: friend}
        copies: [{to: val, what: her outcomes}, {to: steve, what: her outcomes}, {to: keith, what: her outcomes}]
        review_arrangements: {who_invited: [person, val, keith]}
        """
    )


def test_leaves_what_was_before_the_person_said_so_alone(marked):
    marked(
        """
        people:
          - {id: jason, name: Jason, kind: family, involvement: wants-out, asked: 2026-09-15}
          - {id: craig, name: Craig, kind: family, involvement: wants-out}
        copies: [{to: jason, what: the whole plan, date: 2026-08-02}]
        reviews:
          - {date: 2026-08-03, present: [person, jason, craig]}
        """
    )


def test_leaves_a_parent_with_parental_responsibility_alone(marked):
    marked(
        """
        kind: child
        people:
          - {id: darren, name: Darren, kind: family, involvement: wants-out}
        child: {parental_responsibility: [joanne, darren]}
        copies: [{to: darren, what: 'a letter about school and health, twice a year'}]
        """
    )


def test_leaves_attorneys_and_deputies_alone(marked):
    marked(
        """
        people:
          - {id: yvonne, name: Yvonne, kind: attorney, involvement: wants-out}
          - {id: marcia, name: Marcia, kind: family, involvement: wants-out}
        decisions: [{decision: His money, capacity: lacks, attorney_or_deputy: marcia}]
        copies: [{to: yvonne, what: the whole plan}, {to: marcia, what: the money}]
        """
    )


def test_leaves_workers_alone_where_somebody_is_being_protected(marked):
    marked(
        """
        settings: [child-protection]
        people: [{id: okafor, name: Mr Okafor, kind: paid, involvement: wants-out}]
        copies: [{to: okafor, what: the protection plan}]
        """
    )
    marked(
        """
        people: [{id: okafor, name: Mr Okafor, kind: paid, involvement: wants-out}]
        copies: [{to: «okafor», what: the whole plan}]
        """
    )


def test_leaves_a_later_yes_and_a_copy_that_was_declined_alone(marked):
    marked(
        """
        people:
          - {id: kerry, name: Kerry, kind: family, involvement: wants-out}
          - {id: ash, name: Ash, kind: friend, involvement: wants-out}
        sharing: {consent: [{who: kerry, what: the safety plan, given: yes}]}
        copies: [{to: kerry, what: the safety plan}, {to: ash, what: the safety plan, declined: true}]
        """
    )


def test_leaves_closed_plans_alone(marked):
    marked(
        """
        status: closed
        people: [{id: jason, name: Jason, kind: family, involvement: wants-out}]
        review_arrangements: {who_invited: [jason]}
        """
    )
