"""Decisions that somebody can't make, and of which nobody says how they were made."""


def test_finds_a_decision_that_somebody_lacks_capacity_for_and_no_more(marked):
    marked(
        """
        jurisdiction: england
        decisions:
          - {id: garden, decision: «Whether Clifton goes into the garden», capacity: lacks, assessed_by: yasmin}
          - {id: home, decision: «Where Clifton lives», capacity: lacks, best_interests: {}}
        """,
        says="in the person's best interests",
    )


def test_does_not_take_one_decision_for_another(marked):
    marked(
        """
        jurisdiction: wales
        decisions:
          - {decision: «Whether to have the operation», capacity: lacks}
          - {decision: Where to live, capacity: lacks, best_interests: {decision_maker: yasmin, outcome: At Hollin Lodge}}
        """
    )


def test_leaves_a_best_interests_decision_alone(marked):
    marked(
        """
        decisions:
          - {decision: Where to live, capacity: lacks, best_interests: {decision_maker: yasmin}}
        """
    )


def test_leaves_decisions_alone_that_the_person_makes(marked):
    marked(
        """
        decisions:
          - {decision: Who has a key, capacity: has}
          - {decision: Where to die, capacity: not-doubted}
          - {decision: Which shirt, capacity: fluctuating}
          - {decision: Whether to move}
        """
    )


def test_leaves_a_decision_of_an_attorney_alone(marked):
    marked(
        """
        decisions:
          - {decision: Whether to sell the house, capacity: lacks, attorney_or_deputy: marcia}
        """
    )


def test_leaves_scotland_and_children_to_their_own_law(marked):
    marked(
        """
        jurisdiction: scotland
        decisions: [{decision: Where to live, capacity: lacks}]
        """
    )
    marked(
        """
        kind: child
        jurisdiction: england
        decisions: [{decision: Where to live, capacity: lacks}]
        """
    )
