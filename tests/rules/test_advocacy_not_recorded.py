"""People who find it hard to take part, and for whom nobody was offered."""


def test_finds_a_difficulty_without_an_offer(marked):
    marked(
        """
        advocacy: {difficulty: «She can't follow a meeting»}
        """,
        says="whether an advocate was offered",
    )


def test_finds_an_offer_that_was_not_made(marked):
    marked(
        """
        people:
          - {id: dilys, name: Dilys, kind: friend}
        advocacy: {difficulty: «She can't follow a meeting», offered: not-asked, kind: none}
        """
    )


def test_finds_somebody_who_cannot_decide_and_has_only_workers(marked):
    marked(
        """
        people:
          - {id: yasmin, name: Yasmin, kind: paid}
          - {id: jason, name: Jason, kind: family, involvement: wants-out}
          - {id: craig, name: Craig, kind: family, willing: no}
        decisions:
          - {decision: «Where Clifton lives», capacity: lacks, best_interests: {decision_maker: yasmin}}
        """,
        says="nobody is named who helps",
    )


def test_leaves_an_offer_alone_whatever_the_answer(marked):
    for answer in (
        "offered: yes",
        "wanted: no",
        "why_none: Dilys speaks for her",
        "who: nia",
        "kind: independent-professional",
        "offered: yes, wanted: no, kind: none, why_none: She has a circle and a big mouth",
    ):
        marked(f"advocacy: {{difficulty: She can't follow a meeting, {answer}}}\n")


def test_leaves_somebody_alone_who_has_someone_to_help(marked):
    for kind in ("family", "friend", "community", "advocate", "attorney"):
        marked(
            f"""
            people:
              - {{id: marcia, name: Marcia, kind: {kind}}}
              - {{id: yasmin, name: Yasmin, kind: paid}}
            decisions:
              - {{decision: Where to live, capacity: lacks}}
            """
        )


def test_leaves_somebody_alone_who_has_a_mental_capacity_advocate(marked):
    marked(
        """
        people: [{id: yasmin, name: Yasmin, kind: paid}]
        decisions: [{decision: Where to live, capacity: lacks, imca: ines}]
        """
    )


def test_leaves_those_alone_who_take_part(marked):
    marked(
        """
        people: [{id: yasmin, name: Yasmin, kind: paid}]
        communication: {needs: [{need: Large print, format: Large print, met: no}]}
        decisions: [{decision: Where to live, capacity: has}, {decision: Which cup, capacity: fluctuating}]
        """
    )


def test_leaves_closed_plans_alone(marked):
    marked(
        """
        status: closed
        advocacy: {difficulty: She can't follow a meeting}
        """
    )
