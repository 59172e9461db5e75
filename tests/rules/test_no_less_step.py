"""Services that go on because they always have."""

import pytest

PLAN = """
outcomes:
  - {{id: cook, words: I want to cook for my son, aim: {aim}}}
services:
  - {{what: {what}, supports: [cook], {service}}}
"""
LONG = "frequency: every day, start: 2025-05-01"


def plan(what: str = "Four calls a day", service: str = LONG, aim: str = "change") -> str:
    return PLAN.format(what=what, service=service, aim=aim)


def test_finds_a_service_of_more_than_a_year_that_nobody_asked_about(marked):
    marked(plan("«Four calls a day»"), says="over a year")
    marked(plan("«Four calls a day»") + "reviews: [{date: 2026-05-01, decision: confirm, reasons: It works}]\n")


def test_leaves_a_service_alone_that_says_what_would_make_it_less(marked):
    marked(plan(service=LONG + ", steps_to_less: [Teatime stops when I have cooked four Fridays running]"))
    marked(plan(service=LONG + ", steps_to_less: [Nobody wants this to be less]"))


def test_leaves_a_plan_alone_in_which_a_review_thought_of_other_ways(marked):
    marked(plan() + "reviews: [{date: 2026-05-01, other_ways_considered: [A cooking club]}]\n")


@pytest.mark.parametrize("aim", ["maintain", "end-of-life", "safety", "process"])
def test_leaves_alone_what_keeps_things_as_they_are_while_an_illness_goes_on(marked, aim):
    marked(plan(aim=aim))


def test_leaves_the_end_of_life_alone(marked):
    marked("settings: [end-of-life]" + plan())


@pytest.mark.parametrize(
    "service",
    [
        "frequency: every day, start: 2026-01-05",
        "frequency: every day",
        "frequency: every day, start: 2025-05-01, end: 2027-01-31",
    ],
)
def test_leaves_alone_what_is_recent_or_will_end(marked, service):
    marked(plan(service=service))


def test_leaves_equipment_alone(marked):
    marked(plan("A rail by the cooker", "start: 2024-05-01"))


def test_leaves_services_alone_that_support_a_worry_or_a_need(marked):
    marked(plan().replace("supports: [cook]", "supports: [alone-at-night]"))


def test_leaves_a_closed_plan_alone(marked):
    marked("status: closed" + plan())
