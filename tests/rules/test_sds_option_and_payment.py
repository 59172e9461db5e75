"""Options and money in Scotland that don't fit each other."""

import pytest

PAID = "direct_payment: {amount: £120, frequency: weekly}"


@pytest.mark.parametrize("option", [2, 3])
def test_finds_a_payment_with_an_option_that_has_none(marked, option):
    marked(f"jurisdiction: scotland\nstatus: agreed\nmoney: {{sds_option: «{option}», {PAID}}}", says="one without")


def test_finds_a_direct_payment_of_nothing(marked):
    marked("jurisdiction: scotland\nstatus: agreed\nmoney: {sds_option: «1»}", says="what is paid")


@pytest.mark.parametrize("option", [1, 4])
def test_leaves_a_payment_alone_where_it_belongs(marked, option):
    marked(f"jurisdiction: scotland\nstatus: agreed\nmoney: {{sds_option: {option}, {PAID}}}")


@pytest.mark.parametrize("option", [2, 3, 4])
def test_leaves_options_alone_that_need_no_payment(marked, option):
    marked(f"jurisdiction: scotland\nstatus: agreed\nmoney: {{sds_option: {option}}}")


def test_leaves_a_draft_alone_in_which_the_sum_is_still_to_come(marked):
    marked("jurisdiction: scotland\nmoney: {sds_option: 1}")


def test_leaves_closed_plans_and_other_laws_alone(marked):
    marked(f"jurisdiction: scotland\nstatus: closed\nmoney: {{sds_option: 3, {PAID}}}")
    marked(f"jurisdiction: wales\nstatus: agreed\nmoney: {{sds_option: 3, {PAID}}}")
