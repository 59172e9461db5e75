"""Reviews that leave everything as it is, and do not say why."""

from conftest import plan_of

from sbp.rules.review_no_reasons import check


def test_finds_a_plan_that_was_confirmed_without_a_word(marked):
    marked(
        "kind: adult\njurisdiction: wales\nreviews: [{date: 2026-10-22, decision: «confirm»}]", says="doesn't say why"
    )


def test_finds_it_where_a_light_touch_came_after(marked):
    marked("reviews: [{date: 2026-10-22, decision: «confirm»}, {date: 2026-11-22, kind: light-touch}]")


def test_finds_reasons_that_were_left_empty(marked):
    marked("reviews:\n  - date: 2026-10-22\n    decision: «confirm»\n    reasons:\n")


def test_leaves_reasons_alone(marked):
    marked("reviews: [{date: 2026-10-22, decision: confirm, reasons: Tuesdays work.}]")


def test_leaves_a_revised_plan_and_a_closed_one_alone(marked):
    for decision in ("revise", "close"):
        marked(f"reviews: [{{date: 2026-10-22, decision: {decision}}}]")


def test_leaves_earlier_reviews_alone(marked):
    marked("reviews: [{date: 2026-04-22, decision: confirm}, {date: 2026-10-22, decision: revise}]")


def test_leaves_a_review_without_a_decision_to_another_rule(marked):
    marked("reviews: [{date: 2026-10-22}]")


def test_the_law_that_asks_for_it_is_that_of_wales():
    for law, kind, severity in (
        ("wales", "adult", None),
        ("england", "adult", "warning"),
        ("wales", "personal-plan", "warning"),
    ):
        (hit,) = check(
            plan_of(f"kind: {kind}\njurisdiction: {law}\nreviews: [{{date: 2026-10-22, decision: confirm}}]")
        )
        assert hit.severity == severity
