"""Services that stand before the question what people have themselves."""

import pytest

PLAN = """
kind: {kind}
dates: {{started: 2026-06-18}}
people:
  - {{id: sian, name: Sian, kind: paid}}
  - {{id: dilys, name: Dilys, kind: friend}}
outcomes:
  - {{id: home, words: I want to live on my own like before, {outcome}}}
services:
  - {{what: {what}, supports: [home], {service}}}
"""


def plan(what: str = "Four calls a day", outcome: str = "", service: str = "", kind: str = "adult") -> str:
    return PLAN.format(what=what, outcome=outcome, service=service, kind=kind)


def test_finds_a_service_before_which_there_is_nothing(marked):
    marked(plan("«Four calls a day»"), says="what was tried first")


def test_finds_it_where_only_professionals_do_anything_else(marked):
    marked(plan("«Four calls a day»") + "actions: [{what: Refer to the agency, who: sian, helps: [home]}]\n")


def test_leaves_a_service_alone_before_which_other_ways_were_tried(marked):
    marked(plan(service="tried_first: [Six weeks of practice on the stairs]"))


def test_leaves_a_service_alone_beside_strengths_and_what_people_do_themselves(marked):
    marked(plan(outcome="builds_on: [stubborn]"))
    marked(plan() + "actions: [{what: Practise the stairs, who: person, helps: [home]}]\n")
    marked(plan() + "actions: [{what: Fetch the shopping, who: [sian, dilys], helps: [home]}]\n")
    marked(plan() + "actions: [{what: Try the stairs with her, who: sian, helps: [home], uses: [stubborn]}]\n")


def test_leaves_alone_what_came_in_an_emergency_before_the_plan(marked):
    marked(plan(service="start: 2026-06-01"))
    marked(plan("«Four calls a day»", service="start: 2026-07-01"))


def test_leaves_alone_what_is_there_no_longer(marked):
    marked(plan(service="start: 2026-07-01, end: 2026-09-01"))


def test_leaves_services_alone_that_support_a_worry_or_a_need(marked):
    marked(plan().replace("supports: [home]", "supports: [fall]"))


@pytest.mark.parametrize("kind", ["personal-plan", "profile"])
def test_leaves_plans_alone_that_begin_with_a_service(marked, kind):
    marked(plan(kind=kind))


def test_leaves_outcomes_and_plans_alone_that_are_over(marked):
    marked(plan(outcome="status: achieved"))
    marked("status: closed" + plan())
