"""Dates that can't be."""

import pytest
from conftest import plan_of

from sbp.rules.date_order import check


@pytest.mark.parametrize(
    "plan",
    [
        "dates: {started: «2026-12-02»}",
        "dates: {agreed: «2027-01-14»}",
        "dates: {updated: «2026-12-02»}",
        "conversations: [{date: «2026-12-24», place: the beach café}]",
        "outcomes: [{id: swim, words: I want to swim, baseline: {date: «2026-12-02», declined: true}}]",
        "actions: [{what: Find my costume, who: person, status: done, done: «2026-12-05»}]",
        "people: [{id: dilys, name: Dilys, kind: friend, willing: yes, able: yes, agreed: «2062-07-02»}]",
        "reviews: [{date: «2026-12-15», present: [person]}]",
        "agreement: [{who: person, agreed: yes, date: «2026-12-02»}]",
        "copies: [{to: person, format: easy-read, date: «2026-12-02»}]",
        "closure: {date: '«2026-12-31»', kind: moved}",
        "communication: {needs: [{need: Letters in sign, reviewed: «2027-01-10»}]}",
        "people: [{id: emyr, name: Emyr, involvement: wants-in, asked: «2027-06-18»}]",
        "worries: [{worry: Emyr may fall, scores: [{date: «2026-12-02», score: 4}]}]",
        "safety_plan: {agreed: «2027-01-01»}",
        "carer_emergency: {reviewed: «2027-10-22»}",
        "safeguarding: {enquiry: {opened: «2027-08-21»}}",
        "child: {seen_alone: «2027-11-16», looked_after: {since: «2027-02-11»}}",
        "family_plan: {works_for_everyone: {answer: yes, reviewed: «2027-11-18»}}",
        "end_of_life: {documents: [{kind: adrt, date: «2027-11-01»}]}",
        "reviews: [{date: 2026-10-22, outcomes: [{outcome: swim, score: {date: «2026-12-22», score: 7}}]}]",
        "sharing: {consent: [{who: dilys, given: yes, date: «2027-07-02»}]}",
        "feedback: [{words: Too many forms, date: «2027-09-01»}]",
    ],
)
def test_finds_what_has_happened_on_a_day_that_is_still_to_come(marked, plan):
    marked(plan, says="still to come")


def test_finds_a_plan_that_was_agreed_before_it_was_begun(marked):
    marked(
        """
        dates:
          started: 2026-07-09
          agreed: "«2026-07-08»"
        """,
        says="agreed before it was begun",
    )


def test_finds_a_plan_that_was_agreed_before_anybody_talked(marked):
    marked(
        """
        dates: {agreed: «2026-07-08»}
        conversations:
          - {date: 2026-08-20, place: home}
          - {date: 2026-07-09, place: the café}
        """,
        says="before anybody had talked about it",
    )


def test_finds_a_review_before_the_plan_was_begun(marked):
    marked(
        """
        dates: {started: 2026-06-18}
        reviews:
          - {date: 2026-10-22}
          - {date: «2026-06-02»}
        """,
        says="before the plan was begun",
    )


def test_finds_a_next_review_that_has_been_held(marked):
    marked(
        """
        dates: {started: 2026-06-18, agreed: 2026-07-09, next_review: «2026-10-22»}
        reviews:
          - {date: 2026-10-22}
          - {date: 2026-08-03}
        """,
        says="write the new day into that review",
    )


def test_finds_a_next_review_before_the_plan_was_agreed(marked):
    marked("dates: {started: 2026-06-18, agreed: 2026-07-09, next_review: «2026-07-01»}", says="not after the last one")


def test_finds_a_review_that_sets_a_day_in_its_own_past(marked):
    marked(
        """
        reviews:
          - {date: 2026-10-22, next_review: «2026-04-22»}
        """,
        says="not after this one",
    )


def test_finds_a_review_that_sets_its_own_day(marked):
    marked("reviews: [{date: 2026-10-22, next_review: «2026-10-22»}]", says="not after this one")


def test_finds_a_service_that_ends_before_it_begins(marked):
    marked(
        """
        services:
          - {what: Ann sits with Emyr, start: 2026-08-04, end: «2026-08-03», supports: [swim]}
        """,
        says="ends before it begins",
    )


def test_finds_a_plan_that_was_changed_before_it_was_begun(marked):
    marked("dates: {started: 2026-07-09, updated: «2026-07-08»}", says="last changed before")


def test_finds_a_plan_that_was_closed_before_it_was_agreed(marked):
    marked(
        """
        status: closed
        dates: {started: 2026-01-09, agreed: 2026-02-09}
        closure: {date: «2026-02-01», kind: moved}
        """,
        says="closed before",
    )


def test_finds_an_enquiry_that_was_concluded_before_it_was_opened(marked):
    marked("safeguarding: {enquiry: {opened: 2026-08-21, concluded: «2026-08-12»}}", says="before it was opened")


def test_finds_a_next_review_before_the_plan_was_begun(marked):
    marked("dates: {started: 2026-06-18, next_review: «2026-06-17»}", says="before the plan was begun")


def test_finds_what_is_done_and_still_to_do(marked):
    marked(
        "actions: [{what: Find my costume, who: person, status: to-do, done: «2026-07-10»}]",
        says="stands as still to do",
    )


def test_asks_about_what_was_done_before_the_plan_was_begun(marked):
    text = """
        dates: {started: 2026-06-18}
        conversations: [{date: 2026-06-16}]
        actions: [{what: Find my costume, who: person, status: done, done: «2026-06-10»}]
        """
    marked(text, says="before the plan was begun")
    (hit,) = check(plan_of(text.replace("«", "").replace("»", "")))
    assert hit.severity == "warning"


def test_leaves_alone_what_was_done_between_the_first_talk_and_the_agreement(marked):
    marked(
        """
        dates: {started: 2026-06-18, agreed: 2026-07-09}
        conversations: [{date: 2026-06-10}]
        actions:
          - {what: Find my costume, who: person, status: done, done: 2026-06-10}
          - {what: Ring the pool, who: person, status: stopped, done: 2026-07-01}
          - {what: Find a hook, who: person, status: doing, done: 2026-07-02}
        """
    )


def test_leaves_alone_what_came_over_from_an_earlier_plan(marked):
    marked(
        """
        supersedes: cedar-swam
        dates: {started: 2026-06-18}
        actions: [{what: Find my costume, who: person, status: done, done: 2026-01-10}]
        """
    )


def test_leaves_a_birth_that_is_still_to_come_alone(marked):
    marked(
        "person: {name: Baby, identifiers: {born: 2027-02-14}}\ndecisions: [{decision: Where to live, date: 2027-01-08}]"
    )


def test_leaves_a_plan_alone_that_was_agreed_after_its_last_change(marked):
    marked("dates: {started: 2026-06-18, updated: 2026-07-01, agreed: 2026-07-09}")


def test_leaves_dates_alone_that_follow_each_other(marked):
    marked(
        """
        status: agreed
        dates: {started: 2026-06-18, agreed: 2026-07-09, updated: 2026-10-22, next_review: 2027-04-22}
        conversations:
          - {date: 2026-06-18}
          - {date: 2026-07-02}
        reviews:
          - {date: 2026-10-22, next_review: 2027-04-22}
        services:
          - {what: Ann sits with Emyr, start: 2026-08-04, end: 2026-11-24}
        """
    )


def test_leaves_today_alone(marked):
    marked(
        """
        dates: {started: 2026-12-01, agreed: 2026-12-01, updated: 2026-12-01, next_review: 2027-03-01}
        conversations:
          - {date: 2026-12-01}
        actions:
          - {what: Find my costume, who: person, done: 2026-12-01}
        copies:
          - {to: person, date: 2026-12-01}
        """
    )


def test_leaves_what_is_planned_alone(marked):
    marked(
        """
        dates: {next_review: 2027-04-22}
        actions:
          - {what: Look at the night tablets, who: tracey, by: 2027-01-11}
        services:
          - {what: A place on the Tuesday bus, start: 2027-01-05, end: 2027-01-05}
        positive_risks:
          - {wish: I want to go to the loft on my own, review_by: 2027-02-01}
        """
    )


def test_leaves_a_review_on_the_plans_first_day_alone(marked):
    marked(
        """
        dates: {started: 2026-06-18}
        reviews:
          - {date: 2026-06-18}
        """
    )


def test_leaves_a_day_alone_that_has_no_other_to_be_held_against(marked):
    marked(
        """
        dates: {agreed: 2026-07-09}
        reviews:
          - {date: 2026-10-22}
          - {next_review: 2026-01-01}
        services:
          - {what: Ann sits with Emyr, end: 2026-08-03}
          - {what: The Tuesday bus, start: 2026-08-03}
        """
    )
    marked("dates: {started: 2026-07-09}\nconversations: [{date: 2026-10-01}]")
    marked("dates: {next_review: 2026-01-01}")


def test_leaves_talks_alone_that_went_on_after_the_plan_was_agreed(marked):
    marked(
        """
        dates: {started: 2026-06-18, agreed: 2026-07-09}
        conversations:
          - {date: 2026-10-01, place: the car}
          - {date: 2026-05-30, place: the hospital}
        """
    )


def test_leaves_the_next_review_of_a_closed_plan_alone(marked):
    marked(
        """
        status: closed
        dates: {started: 2026-06-18, agreed: 2026-07-09, next_review: 2026-10-22}
        reviews:
          - {date: 2026-10-22, decision: close}
        """
    )


def test_leaves_what_is_no_date_to_another_rule(marked):
    marked(
        """
        dates: {started: 2 March, agreed: 2027-02-30, updated: 3026-1-1, next_review: in the spring}
        """
    )


def test_leaves_dates_that_were_not_written_yet_alone(marked):
    marked(
        """
        dates:
          started: 2026-06-18
          agreed:
          next_review:
        reviews: []
        """
    )
