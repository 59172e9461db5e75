"""Providers' plans in Scotland that are late. Today is the first of December 2026."""

PLAN = """
        kind: personal-plan
        jurisdiction: scotland
        status: draft
        services: [{what: A room, start: «2026-10-12»}, {what: Meals, start: 2026-10-20}]
"""


def test_finds_a_plan_that_is_still_a_draft_after_28_days(marked):
    marked(PLAN, says="more than 28 days ago")
    marked(PLAN.replace("status: draft", "status: shared-for-agreement"))


def test_leaves_28_days_alone(marked):
    marked(PLAN.replace("«2026-10-12»", "2026-11-03").replace("2026-10-20", "2026-11-03"))


def test_leaves_a_plan_alone_that_is_agreed(marked):
    marked(PLAN.replace("«2026-10-12»", "2026-10-12").replace("draft", "agreed"))


def test_leaves_a_plan_alone_that_follows_another(marked):
    marked("        supersedes: harbour-room-2025" + PLAN.replace("«2026-10-12»", "2026-10-12"))


def test_leaves_a_service_alone_that_has_not_begun(marked):
    marked(PLAN.replace("«2026-10-12»", "2027-01-12").replace("2026-10-20", "soon"))


def test_leaves_other_kinds_and_other_laws_alone(marked):
    marked(PLAN.replace("«2026-10-12»", "2026-10-12").replace("personal-plan", "adult"))
    marked(PLAN.replace("«2026-10-12»", "2026-10-12").replace("scotland", "wales"))
