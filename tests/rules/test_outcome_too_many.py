"""Plans that want everything at once."""

import pytest


def outcomes(number: int, more: str = "") -> str:
    return "".join(f"  - {{id: o-{n}, words: I want to do thing {n}{more}}}\n" for n in range(number))


def test_finds_more_than_seven_of_which_none_comes_first(marked):
    marked("«outcomes»:\n" + outcomes(8), says="8 outcomes")


def test_leaves_seven_alone(marked):
    marked("outcomes:\n" + outcomes(7))


def test_leaves_full_lives_alone_that_say_what_comes_first(marked):
    marked("outcomes:\n" + outcomes(9) + "  - {id: home, words: I want to go home, priority: most}\n")


def test_leaves_a_family_alone_that_has_agreed_what_comes_first(marked):
    marked("outcomes:\n" + outcomes(9, ", whose: tom") + "family_plan: {agreed_priorities: [o-1]}\n")
    marked("outcomes:\n" + outcomes(9, ", whose: tom, family_priority: true"))


def test_counts_each_ones_outcomes_apart(marked):
    text = "".join(f"  - {{id: {who}-{n}, words: Mine, whose: {who}}}\n" for who in ("tom", "ann") for n in range(6))
    marked("kind: family\noutcomes:\n" + text)


@pytest.mark.parametrize(
    "over", ["status: achieved", "status: changed", "status: no-longer-wanted", "replaced_by: o-1"]
)
def test_does_not_count_what_is_over(marked, over):
    marked("outcomes:\n" + outcomes(6) + f"  - {{id: a, words: A, {over}}}\n  - {{id: b, words: B, {over}}}\n")


def test_leaves_closed_plans_alone(marked):
    marked("status: closed\noutcomes:\n" + outcomes(9))
