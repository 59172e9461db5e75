"""Best-interests decisions in which the person and their people can't be found."""


def test_finds_a_decision_that_says_only_what_was_decided(marked):
    marked(
        """
        decisions:
          - decision: «Whether the garden door is open»
            capacity: lacks
            best_interests: {decision_maker: gurpreet, outcome: The door stays locked}
        """,
        says="what the person wishes or used to wish, or who was asked, or what less restrictive way was considered",
    )


def test_finds_a_decision_that_asked_nobody(marked):
    marked(
        """
        decisions:
          - decision: «Whether the garden door is open»
            best_interests:
              wishes_present: He tries the handle
              consulted: []
              less_restrictive: A rail and a bell
        """,
        says="doesn't say who was asked",
    )


def test_finds_a_decision_that_considered_one_way_only(marked):
    marked(
        """
        decisions:
          - decision: «Whether the garden door is open»
            best_interests: {wishes_past: Every evening God sent, consulted: [marcia]}
        """,
        says="doesn't say what less restrictive way was considered",
    )


def test_leaves_a_whole_record_alone(marked):
    marked(
        """
        decisions:
          - decision: Whether the garden door is open
            best_interests:
              wishes_past: {words: 'Every evening God sent, that allotment', said_by: marcia}
              consulted: [marcia, elroy]
              less_restrictive: A rail, a bell and a name on the board
          - decision: Which coat
            best_interests:
              wishes_present: {words: He reaches for the brown one, said_by: observed}
              consulted: [marcia]
              less_restrictive: He chooses each morning
        """
    )


def test_counts_an_advocate_as_asked_where_there_is_nobody(marked):
    marked(
        """
        decisions:
          - decision: Whether to move
            imca: ines
            best_interests: {wishes_past: He always kept a window open, less_restrictive: Carers at home were tried}
        """
    )


def test_leaves_decisions_without_a_record_to_another_rule(marked):
    marked(
        """
        decisions:
          - {decision: Where to live, capacity: lacks}
          - {decision: Where to live, capacity: lacks, best_interests: {}}
        """
    )


def test_only_reminds_where_it_was_an_emergency():
    from conftest import plan_of

    from sbp.rules import all_rules

    check = all_rules()["bi-no-wishes"].check
    assert check is not None
    plan = plan_of(
        """
        decisions:
          - decision: Whether to go into hospital
            best_interests: {could_return: "It was an emergency and couldn't wait.", outcome: He was admitted}
          - decision: Where to live
            best_interests: {could_return: No., outcome: He moves}
        """
    )
    assert [hit.severity for hit in check(plan)] == ["info", None]
