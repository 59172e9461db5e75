"""What is kept back is there to be kept back."""

from conftest import SMALL, plan_of

from sbp.rendering import person_copy

PLAN = """
        worries:
          - {id: fire, worry: Jason may burn the house down}
          - {id: cold, worry: The house is cold in winter}
        people:
          - {id: jason, name: Jason, contact: 07700 900321}
"""


def test_finds_a_place_that_is_not_there(marked):
    for path in ("worries.9", "worries.flood", "worries[0]", "worries/0", "worry.0", "Worries.0", "worries.-1"):
        marked(f"{PLAN}        sharing: {{withheld: [{{path: '«{path}»', reason: other}}]}}\n", says="names no place")


def test_leaves_places_that_are_there_alone(marked):
    for path in ("worries.0", "worries.fire", "worries.fire.worry", "people.jason.contact", "worries"):
        marked(f"{PLAN}        sharing: {{withheld: [{{path: {path}, reason: other}}]}}\n")


def test_leaves_a_plan_that_keeps_nothing_back_alone(marked):
    marked(PLAN)


def test_nothing_about_what_is_kept_back_is_in_the_copy():
    plan = plan_of(
        SMALL
        + "worries: [{id: fire, worry: Canary one, safety_goal: {words: Canary two}}, {id: cold, worry: The cold}]\n"
        + "contingency: [{when: Canary three, do_first: Canary four, for: fire}, {when: Snow, for: cold}]\n"
        + "actions: [{what: Check the door, who: person, helps: [fire, cold]}]\n"
        + "reviews: [{date: 2026-11-01, worries: [{worry: fire, words: Canary five}, {worry: cold, words: Warmer}]}]\n"
        + "sharing: {withheld: [{path: worries.fire, from: [person], reason: serious-harm, why: Canary six}]}\n"
    )
    for form in ("md", "html"):
        shown = person_copy(plan, form, "en")
        assert "Canary" not in shown
        assert "Warmer" in shown
        assert "Snow" in shown
