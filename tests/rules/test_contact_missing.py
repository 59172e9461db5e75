"""Plans that name people and no way to reach them."""

from sbp.settings import Settings


def test_finds_a_plan_in_which_nobody_can_be_reached(marked):
    marked(
        """
        kind: adult
        «people»:
          - {id: dilys, name: Dilys, kind: friend, offers: Tuesdays}
          - {id: sian, name: Sian, kind: paid}
        """,
        says="how to reach anybody",
    )
    marked("kind: carer\nstatus: «agreed»")


def test_leaves_one_number_alone(marked):
    marked("kind: adult\npeople: [{id: dilys, name: Dilys}, {id: sian, name: Sian, contact: 01632 960143}]")


def test_leaves_other_ways_alone(marked):
    marked("kind: adult\nprepared_by: {name: Sian, contact: 01632 960143}")
    marked("kind: adult\nreview_arrangements: {how_to_ask: Text Sian. Never on a Tuesday.}")
    marked("kind: adult\nmonitoring: {how_i_can_ask: She rings Claire. Her picture is on the second button.}")


def test_leaves_plans_alone_whose_repository_says_whom_to_ring(marked):
    marked("kind: adult", settings=Settings(content={"organisation": {"contact": "01632 960999"}}))


def test_leaves_a_draft_alone_in_which_nobody_stands_yet(marked):
    marked("kind: adult")


def test_leaves_a_one_page_profile_and_a_closed_plan_alone(marked):
    marked("kind: profile\nstatus: agreed")
    marked("kind: adult\nstatus: closed")
