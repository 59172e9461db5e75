"""People who have no copy of their own plan. Today is the first of December 2026."""

import pytest

PLAN = """
        kind: adult
        jurisdiction: wales
        status: active
        dates: {agreed: 2026-07-09}
        reviews: [{date: 2026-10-22, decision: confirm}]
        copies: [{to: person, date: «2026-07-13»}, {to: dilys, date: 2026-10-26}]
"""


def test_finds_a_plan_of_which_the_person_has_no_copy(marked):
    marked("kind: adult\nstatus: «agreed»\ndates: {agreed: 2026-07-09}", says="the person has a copy")
    marked("kind: adult\nstatus: agreed\n«copies»: [{to: dilys, date: 2026-07-13}]", says="the person has a copy")


def test_finds_a_copy_that_is_older_than_the_last_decision(marked):
    marked(PLAN, says="older than what has been decided since")
    for decision in ("revise", "close"):
        for law in ("wales", "england", "scotland"):
            marked(PLAN.replace("confirm", decision).replace("wales", law))


def test_finds_a_closure_statement_that_the_person_never_got(marked):
    marked(
        """
        kind: adult
        status: closed
        dates: {agreed: 2026-01-09}
        closure: {date: 2026-11-04, kind: persons-choice}
        copies: [{to: person, date: «2026-01-12»}]
        """
    )


def test_leaves_a_new_copy_alone(marked):
    marked(PLAN.replace("«2026-07-13»", "2026-07-13}, {to: person, date: 2026-10-26"))


def test_leaves_a_decision_to_leave_the_plan_alone_outside_wales(marked):
    for law in ("england", "scotland", "other"):
        marked(PLAN.replace("wales", law).replace("«2026-07-13»", "2026-07-13"))


def test_leaves_two_weeks_for_the_printer(marked):
    marked("kind: adult\nstatus: agreed\ndates: {agreed: 2026-11-17}")
    marked(PLAN.replace("2026-10-22", "2026-11-20").replace("«2026-07-13»", "2026-07-13"))
    marked("kind: adult\nstatus: «agreed»\ndates: {agreed: 2026-11-16}")


def test_finds_an_old_plan_without_a_copy_even_if_it_was_reviewed_yesterday(marked):
    marked(
        """
        kind: adult
        jurisdiction: wales
        status: «active»
        dates: {agreed: 2026-07-09}
        reviews: [{date: 2026-11-30, decision: revise}]
        """
    )


def test_leaves_somebody_alone_who_would_rather_not_have_one(marked):
    marked(PLAN.replace("date: «2026-07-13»", "date: 2026-07-13, declined: true"))
    marked("kind: adult\nstatus: agreed\ncopies: [{to: person, declined: true}]")


def test_leaves_a_copy_without_a_day_alone(marked):
    marked(PLAN.replace(", date: «2026-07-13»", ""))


@pytest.mark.parametrize("status", ["draft", "shared-for-agreement"])
def test_leaves_drafts_alone(marked, status):
    marked(f"kind: adult\nstatus: {status}")


def test_leaves_a_one_page_profile_and_the_plan_of_somebody_who_died_alone(marked):
    marked("kind: profile\nstatus: agreed")
    marked("kind: adult\nstatus: closed\nclosure: {kind: died, date: 2026-10-01}")


CHILD = """
        kind: child
        jurisdiction: wales
        status: active
        people:
          - {id: kelly, name: Kelly, kind: family}
          - {id: craig, name: Craig, kind: family}
          - {id: council, name: The council, kind: paid}
        child: {parental_responsibility: [kelly, «craig», council]}
        copies: [{to: person, date: 2026-07-13}, {to: kelly, date: 2026-07-13}]
"""


def test_finds_a_parent_who_has_no_copy(marked):
    marked(CHILD, says="this parent")


def test_leaves_a_parent_alone_who_has_a_copy_or_would_rather_not(marked):
    marked(CHILD.replace("«craig»", "craig").replace("copies: [", "copies: [{to: craig, declined: true}, "))


def test_leaves_a_parent_alone_from_whom_something_is_kept_back(marked):
    sharing = (
        "        sharing: {withheld: [{path: people, from: [craig], reason: serious-harm, decided_by: council}]}\n"
    )
    marked(CHILD.replace("«craig»", "craig") + sharing)
    marked(CHILD.replace("«craig»", "craig").replace("name: Craig,", "name: Craig, involvement: wants-out,"))


def test_leaves_parents_alone_where_the_law_of_wales_does_not_hold(marked):
    marked(CHILD.replace("«craig»", "craig").replace("wales", "england"))


def test_leaves_a_young_child_alone_whose_parents_have_the_copy(marked):
    marked(CHILD.replace("«craig»", "kelly").replace("{to: person, date: 2026-07-13}, ", ""))


def test_leaves_a_family_alone_of_which_one_has_the_copy(marked):
    marked(
        """
        kind: family
        status: agreed
        people: [{id: beca, name: Beca, kind: family}]
        copies: [{to: beca, date: 2026-11-20}]
        """
    )
