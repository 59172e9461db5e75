"""What a review brings goes into the plan, and nothing else changes: for every example and any review."""

from __future__ import annotations

import difflib
from typing import Any

import pytest
from conftest import EXAMPLES, plan_of
from hypothesis import given, settings
from hypothesis import strategies as st

from sbp.errors import SbpError
from sbp.kept import open_actions
from sbp.plan import Plan
from sbp.records import again
from sbp.reviewform import form
from sbp.reviewing import of_values, record_all
from sbp.reviews import met, outcomes_achieved, still_open
from sbp.source import hidden_character

NAMES = sorted(path.stem for path in EXAMPLES.glob("*.yaml") if path.stem not in ("rough", "supervision"))
PLANS = {name: plan_of((EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8")) for name in NAMES}

WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cf", "Co", "Cn", "Zl", "Zp")), min_size=1, max_size=40
).filter(lambda text: bool(text.strip()) and not hidden_character(text))
SAID = st.one_of(
    WORDS, st.builds(lambda words, by: {"words": words, "said_by": by}, WORDS, st.sampled_from(["observed", "person"]))
)
PROGRESS = st.sampled_from(["improving", "maintained", "slipping", "achieved", "paused", "no-longer-wanted"])


@st.composite
def reviews(draw: st.DrawFn, plan: Plan) -> dict[str, Any]:
    """Draw a review that fits a plan: some words, some looks, some of what is new."""
    said: dict[str, Any] = {"date": "2026-11-30", "present": ["person"]}
    for key in ("better", "not_working"):
        if draw(st.booleans()):
            said[key] = draw(st.lists(SAID, min_size=1, max_size=3))
    outcomes = [outcome.word("id") for outcome in plan.active_outcomes if outcome.word("id")]
    if outcomes:
        looks = draw(st.lists(st.sampled_from(outcomes), unique=True, max_size=3))
        said["outcomes"] = [{"outcome": name, "words": draw(SAID), "progress": draw(PROGRESS)} for name in looks]
        if draw(st.booleans()):
            said["new"] = {"outcomes": [{"words": draw(SAID), "replaces": outcomes[0]}]}
    said["reasons"] = draw(WORDS)
    if draw(st.booleans()):
        said["next_review"] = "2027-05-30"
    return said


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=15)
@given(data=st.data())
def test_taking_the_added_lines_away_gives_the_old_plan(name: str, data: st.DataObject) -> None:
    plan = PLANS[name]
    if plan.is_closed:
        return
    brought = data.draw(reviews(plan))
    edited = record_all(plan, of_values(brought))
    old, new = plan.source.text.splitlines(keepends=True), edited.text.splitlines(keepends=True)
    kinds = {line[0] for line in difflib.ndiff(old, new)} - {"?"}
    if name == "end-at-home" and "new" in brought:  # its outcomes stand in brackets, and share their lines
        return
    assert kinds <= {" ", "+"}
    (held,) = again(plan, edited).items("reviews")[-1:]
    assert held.word("reasons").split() == brought["reasons"].split() or held.word("reasons") == brought["reasons"]


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_form_is_valid_and_says_nothing(sbp, name: str) -> None:
    plan = PLANS[name]
    from pathlib import Path

    Path("plan.yaml").write_text(plan.source.text, encoding="utf-8")
    Path("form.yaml").write_text(form(plan), encoding="utf-8")
    if plan.is_closed:
        return
    run = sbp("review", "plan.yaml", "--from", "form.yaml", "--as-of", "2026-12-01")
    assert run.code == 2
    assert "nothing was said in this review" in run.err, run.err


def test_a_form_quotes_every_outcome_action_and_worry_and_whatever_is_in_them_stays_a_comment() -> None:
    plan = plan_of(
        "sbp: 1\nid: a\nkind: adult\nperson: {name: Ann}\n"
        'outcomes: [{id: o, words: "Swim\\n- now: {"}, {words: no id}]\n'
        'actions: [{id: a1, what: "# Ring"}, {id: a2, what: Done, status: done}]\n'
        "worries: [{id: w, worry: '''quoted'''}]\n"
    )
    lines = form(plan).split("\n")
    for said in ("# “Swim - now: {”", "# “# Ring”", "# “'quoted'”"):
        assert any(said in line for line in lines), said
    assert "  - outcome: o" in lines
    assert "  - action: a1" in lines
    assert not any("a2" in line for line in lines)


PLAN = (
    "sbp: 1\nid: a\nkind: adult\nstatus: agreed\nperson: {name: Ann}\n"
    "outcomes: [{id: o, words: Swim, aim: change}, {id: p, words: Sing, aim: maintain}]\n"
)


def after(*looks: tuple[str, str]) -> Plan:
    said = ", ".join(f"{{outcome: {name}, progress: {progress}}}" for name, progress in looks)
    return plan_of(PLAN + f"reviews: [{{date: 2026-11-01, outcomes: [{said}]}}]\n")


@pytest.mark.parametrize(
    ("looks", "achieved"),
    [
        ((), ""),
        ((("o", "achieved"), ("p", "achieved")), "Fully met"),
        ((("o", "achieved"), ("p", "maintained")), "Fully met"),
        ((("o", "maintained"), ("p", "maintained")), "Partially met"),
        ((("o", "improving"), ("p", "slipping")), "Partially met"),
        ((("o", "slipping"), ("p", "not-yet-started")), "Not met"),
        ((("o", "no-longer-wanted"), ("p", "achieved")), "Fully met"),
        ((("o", "changed"),), ""),
    ],
)
def test_englands_review_outcomes_achieved_is_told_from_outcomes(looks, achieved: str) -> None:
    assert outcomes_achieved(after(*looks)) == achieved


def test_services_that_go_on_say_nothing_of_how_far_an_outcome_was_met() -> None:
    plan = plan_of(PLAN + "services: [{id: s, what: Day centre, supports: [o]}]\n")
    assert outcomes_achieved(plan) == ""
    assert met(plan, plan.outcomes[0]) is None


def test_what_was_done_or_stopped_is_not_open() -> None:
    plan = plan_of(
        PLAN + "actions: [{id: a, what: A}, {id: b, what: B, status: stopped}, {id: c, what: C, done: 2026-01-01},"
        " {id: d, what: D}]\nreviews: [{date: 2026-11-01, actions: [{action: d, status: done}]}]\n"
    )
    assert [action.word("id") for action in open_actions(plan)] == ["a"]


def test_an_outcome_whose_place_another_took_is_no_longer_open() -> None:
    plan = plan_of(PLAN.replace("aim: maintain}", "aim: maintain, replaces: o}"))
    assert [outcome.word("id") for outcome in still_open(plan)] == ["p"]


CLOSING = {
    "date": "2026-11-30",
    "present": ["person"],
    "outcomes": [{"outcome": "o", "words": "I swim", "progress": "achieved"}],
    "closure": {"kind": "persons-choice", "reasons": "Enough", "remaining_needs_met_by": "Dilys"},
}


def test_closing_changes_the_status_and_adds_the_statement() -> None:
    plan = plan_of(PLAN)
    edited = record_all(plan, of_values(CLOSING))
    assert edited.text.startswith(PLAN.replace("status: agreed", "status: closed"))
    assert again(plan, edited).is_closed


def test_a_second_closure_statement_is_refused() -> None:
    plan = plan_of(PLAN + "closure: {kind: other}\n")
    with pytest.raises(SbpError, match="there is a closure statement already"):
        record_all(plan, of_values(CLOSING))


def test_new_things_get_ids_that_nothing_has() -> None:
    plan = plan_of(PLAN)
    edited = again(
        plan,
        record_all(
            plan,
            of_values(
                {
                    "date": "2026-11-30",
                    "better": ["Yes"],
                    "new": {
                        "people": [{"name": "Dilys", "kind": "friend"}],
                        "outcomes": [{"words": "Swim"}, {"words": "Swim"}],
                        "actions": [{"what": "Ring the pool", "who": "person"}],
                    },
                }
            ),
        ),
    )
    ids = [item.word("id") for section in ("people", "outcomes", "actions") for item in edited.items(section)]
    assert len({*ids}) == len(ids)
    assert all(ids)
