"""Risks of which only the dark side is told."""


def test_finds_a_wish_with_only_what_could_go_wrong(marked):
    marked(
        """
        positive_risks:
          - id: last-bus
            wish: «Get the last bus home on my own»
            could_go_wrong: [He falls asleep and goes on to Rochdale]
            what_reduces: [He sits downstairs]
          - {wish: «Cook on my hob», benefits: [], could_go_wrong: [A burn], decision: Not yet.}
        """,
        says="what is good about this",
    )


def test_leaves_a_risk_with_its_benefit_alone(marked):
    marked(
        """
        positive_risks:
          - {wish: Get the last bus home, benefits: [I stay for the last frame], could_go_wrong: [He falls asleep]}
        """
    )


def test_leaves_a_risk_alone_that_says_what_is_lost_without_it(marked):
    marked(
        """
        positive_risks:
          - {wish: Walk to the Crow's Nest, if_we_dont: I turn into furniture., could_go_wrong: [A car from the left]}
        """
    )


def test_leaves_what_is_about_safety_alone(marked):
    marked(
        """
        worries:
          - {worry: Jason may come back and hurt her, priority: true}
        safety_plan: {making_it_safer: [The letterbox is sealed]}
        decisions:
          - {decision: Who has a key, capacity: has}
        """
    )
