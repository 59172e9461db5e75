"""Plans in which everything is done by professionals."""

import pytest

PEOPLE = """
people:
  - {id: sian, name: Sian, kind: paid}
  - {id: femi, name: Femi, kind: advocate}
  - {id: dilys, name: Dilys, kind: KIND}
"""
ALL = """
«actions»:
  - {what: Refer to the lunch club, who: sian, by: 2026-12-14}
  - {what: Go along the first time, who: [sian, femi], by: 2026-12-20}
"""
LEFT = ALL.replace("«", "").replace("»", "")


def people(kind: str = "friend") -> str:
    return PEOPLE.replace("KIND", kind)


def test_finds_a_plan_in_which_professionals_do_everything(marked):
    marked(people() + ALL, says="done by professionals")


@pytest.mark.parametrize(("who", "kind"), [("person", "friend"), ("dilys", "family"), ("dilys", "friend"), ("dilys", "community")])  # fmt: skip
def test_leaves_a_plan_alone_in_which_somebody_else_has_a_part(marked, who, kind):
    marked(people(kind) + LEFT + f"  - {{what: Ring Marjorie, who: [{who}, sian], by: 2026-12-14}}\n")


def test_does_not_take_an_attorney_for_a_professional(marked):
    marked(people("attorney") + LEFT + "  - {what: Pay the bills, who: dilys, when: monthly}\n")


def test_leaves_people_alone_whose_part_stands_elsewhere(marked):
    marked(people() + LEFT + "safety_plan: {what_i_will_do: [Put the big light on]}\n")
    marked(people().replace("kind: friend", "kind: friend, offers: Tuesdays") + LEFT)


def test_leaves_a_crisis_alone_in_its_first_four_weeks(marked):
    marked(people() + LEFT + "dates: {started: 2026-11-20}\n")
    marked(people() + ALL + "dates: {started: 2026-10-20}\n")


@pytest.mark.parametrize(("capacity", "actions"), [("lacks", LEFT), ("fluctuating", LEFT), ("has", ALL), ("not-doubted", ALL)])  # fmt: skip
def test_leaves_somebody_alone_who_cannot_make_a_decision(marked, capacity, actions):
    marked(people() + actions + f"decisions: [{{decision: Where to live, capacity: {capacity}}}]\n")


def test_leaves_the_end_of_life_alone(marked):
    marked("settings: [end-of-life]" + people() + LEFT)


def test_does_not_count_duties(marked):
    marked(
        people()
        + """
actions:
  - {what: See him on his own, who: sian, when: every six weeks, duty: Visits to a child who is looked after}
  - {what: Review the placement, who: sian, when: every six months, duty: Reviews of children who are looked after}
"""
    )


def test_leaves_a_single_promise_alone(marked):
    marked(people() + "actions: [{what: Refer to the lunch club, who: sian, by: 2026-12-14}]\n")


def test_leaves_unknown_and_missing_names_to_other_rules(marked):
    marked(people() + LEFT + "  - {what: Ring Marjorie, who: marjory, by: 2026-12-14}\n")
    marked(people() + LEFT + "  - {what: Ring Marjorie, by: 2026-12-14}\n")


def test_leaves_a_closed_plan_alone(marked):
    marked("status: closed" + people() + LEFT)
