"""What plans promise for a day, and far more of what is no promise, or is kept. Today is the first of December 2026."""

from __future__ import annotations

import pickle
from datetime import date, timedelta

import pytest
from conftest import EXAMPLES, TODAY, plan_of
from hypothesis import given
from hypothesis import strategies as st

from sbp.errors import SbpError
from sbp.intervals import span
from sbp.linter import lint
from sbp.loading import load
from sbp.output.promised import note, reason, when
from sbp.plan import Plan
from sbp.promises import Promise, due, outlook, promises
from sbp.settings import Settings

PLAN = """\
id: cedar
kind: adult
jurisdiction: wales
status: {status}
dates: {{agreed: 2026-03-02, next_review: {day}}}
prepared_by: {{name: Sian P.}}
person: {{name: Mair}}
"""
ACTION = PLAN.replace("{status}", "active").replace("{day}", "2027-11-30") + (
    "people: [{{id: dilys, name: Dilys}}]\n"
    "actions: [{{id: bus, what: Ask about the pass, who: [person, dilys], by: {by}{more}}}]\n"
)


def review(day: str = "2026-11-19", status: str = "active", more: str = "") -> str:
    return PLAN.format(status=status, day=day) + more


def found(text: str, within: str = "30d", settings: Settings | None = None) -> list[Promise]:
    return due(plan_of(text, settings), within)


def one(text: str, within: str = "30d", settings: Settings | None = None) -> Promise:
    (promise,) = found(text, within, settings)
    return promise


def undated(text: str) -> str:
    """Return a plan without the day of its next review."""
    return text.replace(", next_review: 2026-11-19", "")


# Reviews


def test_a_review_whose_day_has_gone_by_is_overdue() -> None:
    promise = one(review())
    assert (promise.kind, promise.by, promise.state, when(promise)) == (
        "review",
        date(2026, 11, 19),
        "overdue",
        "12 days overdue",
    )
    assert (promise.plan, promise.who, promise.path, promise.line) == ("cedar", ("Sian P.",), "dates.next_review", 5)
    assert note(promise) == ""


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-11-30", "1 day overdue"),
        ("2026-12-01", "today"),
        ("2026-12-02", "in 1 day"),
        ("2026-12-31", "in 30 days"),
    ],
)
def test_how_late_or_how_soon_is_said_in_words(day: str, said: str) -> None:
    assert when(one(review(day))) == said


def test_what_lies_beyond_the_time_is_left_out() -> None:
    assert found(review("2027-01-01")) == []
    assert found(review("2027-01-01"), "31d") != []


def test_nothing_but_what_is_overdue_is_in_a_time_of_nothing() -> None:
    assert found(review("2026-12-01"), "0d") == []
    assert found(review("2026-12-02"), "0 weeks") == []
    assert found(review("2026-11-30"), "0d") != []


@pytest.mark.parametrize("status", ["draft", "shared-for-agreement", "closed"])
def test_drafts_and_closed_plans_promise_nothing(status: str) -> None:
    text = ACTION.format(by="2026-11-01", more="").replace("active", status).replace("2027-11-30", "2026-11-19")
    assert (
        found(
            text
            + "positive_risks: [{wish: Swim, review_by: 2026-11-01}]\nsharing: {withheld: [{path: worries, review: 2026-11-01}]}\n"
        )
        == []
    )


def test_a_team_that_only_drafts_promises_nothing() -> None:
    assert found(review(), settings=Settings(content={"profile": "draft"})) == []


@pytest.mark.parametrize("status", ["agreed", "active", "under-review", "revised"])
def test_plans_in_force_are_reviewed(status: str) -> None:
    assert one(review(status=status)).kind == "review"


def test_a_profile_is_reviewed_on_the_day_that_it_gives_itself_alone_and_a_supervision_is_no_plan() -> None:
    profile = review().replace("adult", "profile")
    assert one(profile).by == one(profile).written == date(2026, 11, 19)
    assert found(undated(profile)) == []
    assert found("kind: supervision\ndate: 2026-11-01\nagreed_actions: [{what: Ring, who: SR, by: 2026-11-02}]\n") == []


@pytest.mark.parametrize("held", ["2026-11-19", "2026-11-25", "2026-12-01"])
def test_a_review_on_the_day_or_since_keeps_the_promise(held: str) -> None:
    assert found(review(more=f"reviews: [{{date: {held}}}]\n")) == []


@pytest.mark.parametrize("held", ["2026-11-18", "2026-12-02", "soon"])
def test_a_review_before_the_day_or_still_to_come_keeps_no_promise(held: str) -> None:
    assert one(review(more=f"reviews: [{{date: {held}}}]\n")).by == date(2026, 11, 19)


def test_the_day_that_the_last_review_set_counts_where_the_plan_has_none() -> None:
    text = undated(review()) + "reviews:\n  - {date: 2026-06-02, next_review: 2026-12-09}\n"
    assert (one(text).by, one(text).path, one(text).line) == (date(2026, 12, 9), "reviews.0.next_review", 9)


def test_a_plan_without_a_day_is_due_by_the_interval_that_holds() -> None:
    promise = one(undated(review()))
    assert (promise.by, promise.written, promise.counted_from) == (date(2026, 9, 2), None, date(2026, 3, 2))
    assert note(promise) == "no day is written down; every 6 months"
    assert reason(promise) == [
        "Every 6 months, counted from 2026-03-02: this is usual; no law or guidance that sbp knows sets it"
    ]


def test_its_own_interval_comes_first_then_that_of_sbp_yaml() -> None:
    here = Settings(content={"review_intervals": {"adult": "9 months"}})
    own = undated(review()) + "review_arrangements: {interval: every 8 months}\n"
    assert one(undated(review()), settings=here).by == date(2026, 12, 2)
    assert one(undated(review()), settings=here).interval.said_by == "sbp.yaml"
    assert one(own, settings=here).by == date(2026, 11, 2)
    assert one(own, settings=here).interval.said_by == "plan"


def test_it_is_counted_from_the_last_review_and_from_the_start_if_there_is_nothing_else() -> None:
    assert one(undated(review()) + "reviews: [{date: 2026-06-10}]\n").by == date(2026, 12, 10)
    assert one(undated(review()).replace("agreed: 2026-03-02", "started: 2026-06-20")).by == date(2026, 12, 20)


def test_a_review_that_was_kept_and_set_no_new_day_leaves_the_interval() -> None:
    promise = one(review("2026-06-01", more="reviews: [{date: 2026-06-02}]\n"))
    assert (promise.by, note(promise)) == (date(2026, 12, 2), "no day is written down; every 6 months")


def test_a_plan_with_no_day_at_all_is_named_and_not_lost() -> None:
    text = undated(review()).replace("agreed: 2026-03-02", "updated: 2026-03-02")
    assert outlook([plan_of(text)]) == ([], ["plan.yaml"])
    for other in (
        text.replace("active", "draft"),
        text.replace("adult", "profile"),
        text.replace("active", "closed"),
        review(),
    ):
        assert outlook([plan_of(other)]).undated == []


def test_a_day_that_is_later_than_the_law_allows_is_brought_forward_and_this_is_said() -> None:
    text = review("2027-09-01").replace("adult", "personal-plan") + "reviews: [{date: 2026-09-15}]\n"
    promise = one(text)
    assert (promise.by, promise.written, promise.line) == (date(2026, 12, 15), date(2027, 9, 1), 5)
    assert note(promise) == "by law every 3 months; 2027-09-01 is written down"
    assert "regulation/16" in reason(promise)[0]


def test_a_day_within_what_the_law_allows_is_left_as_it_is() -> None:
    text = review("2026-12-10").replace("adult", "personal-plan") + "reviews: [{date: 2026-09-15}]\n"
    assert (one(text).by, note(one(text))) == (date(2026, 12, 10), "")
    assert reason(one(text))[0].startswith("Every 3 months, counted from 2026-09-15: The Regulated Services")


def test_the_law_also_comes_before_a_longer_interval_of_the_plans_own() -> None:
    text = (
        undated(review()).replace("adult", "personal-plan")
        + "review_arrangements: {interval: 6 months}\nreviews: [{date: 2026-09-15}]\n"
    )
    promise = one(text)
    assert (promise.by, note(promise)) == (date(2026, 12, 15), "no day is written down; by law every 3 months")
    assert reason(promise)[0] == "Every 6 months, counted from 2026-09-15: the plan says so"
    assert reason(promise)[1].startswith("At most 3 months: The Regulated Services")


def test_what_sbp_yaml_says_stands_in_the_place_of_the_law() -> None:
    here = Settings(content={"review_intervals": {"personal-plan": "6 months"}})
    text = review("2027-09-01").replace("adult", "personal-plan") + "reviews: [{date: 2026-06-15}]\n"
    assert note(one(text, settings=here)) == "by sbp.yaml every 6 months; 2027-09-01 is written down"


@pytest.mark.parametrize(
    ("about", "held", "by", "how"),
    [
        ("kind: personal-plan\njurisdiction: wales", "2026-09-15", "2026-12-15", "every 3 months"),
        ("kind: personal-plan\njurisdiction: scotland", "2026-06-15", "2026-12-15", "every 6 months"),
        ("kind: adult\njurisdiction: wales\nsettings: [safeguarding]", "2026-11-03", "2026-12-15", "every 6 weeks"),
        (
            "kind: child\njurisdiction: wales\nsettings: [child-protection]",
            "2026-06-15",
            "2026-12-15",
            "every 6 months",
        ),
        (
            "kind: child\njurisdiction: wales\nsettings: [child-protection]",
            "",
            "2026-12-15",
            "the first within 3 months",
        ),
        (
            "kind: child\njurisdiction: england\nsettings: [child-protection]",
            "",
            "2026-12-15",
            "the first within 3 months",
        ),
        ("kind: adult\njurisdiction: england", "2025-12-15", "2026-12-15", "every 12 months"),
        ("kind: adult\njurisdiction: england", "", "2026-11-10", "the first within 8 weeks"),
        ("kind: adult\njurisdiction: scotland", "2026-06-15", "2026-12-15", "every 6 months"),
    ],
)
def test_each_law_and_kind_of_plan_has_its_interval_with_a_source(about: str, held: str, by: str, how: str) -> None:
    agreed = held or "2026-09-15"
    text = f"id: cedar\n{about}\nstatus: active\ndates: {{agreed: {agreed}}}\n" + (
        f"reviews: [{{date: {held}}}]\n" if held else ""
    )
    promise = one(text)
    assert (promise.by.isoformat(), note(promise)) == (by, f"no day is written down; {how}")
    if "adult\njurisdiction: scotland" not in about:
        assert promise.interval.source.url.startswith("https://")


def test_the_usual_first_review_in_england_moves_no_day_that_is_written_down() -> None:
    text = review("2026-12-20").replace("wales", "england").replace("2026-03-02", "2026-09-01")
    assert (one(text).by, note(one(text))) == (date(2026, 12, 20), "")


def test_somebody_who_is_safe_again_is_reviewed_as_anybody_else() -> None:
    text = undated(review()).replace("status", "settings: [safeguarding]\nstatus").replace("2026-03-02", "2026-10-20")
    assert one(text).interval.length == "6 weeks"
    assert found(text + "safeguarding: {enquiry: {status: concluded}}\n") == []


def test_a_protection_plan_of_an_adult_says_how_often_too() -> None:
    text = (
        undated(review()).replace("2026-03-02", "2026-11-10")
        + "safeguarding: {protection_plan: {interval: 4 weeks, lead_coordinator: huw}}\npeople: [{id: huw, name: Huw}]\n"
    )
    assert (one(text).by, one(text).who) == (date(2026, 12, 8), ("Sian P.",))
    assert one(text.replace("prepared_by: {name: Sian P.}\n", "")).who == ("Huw",)


# The core group of a child's protection plan

CORE = """\
id: wren
kind: child
jurisdiction: {law}
settings: [child-protection]
status: active
dates: {{agreed: 2026-11-20, next_review: {day}}}
prepared_by: {{name: Sian P.}}
people: [{{id: huw, name: Huw}}]
safeguarding: {{protection_plan: {{lead_practitioner: huw, core_group: [huw]}}}}
"""


def core(text: str) -> list[Promise]:
    return [promise for promise in found(text, "6m") if promise.kind == "core-group"]


@pytest.mark.parametrize("law", ["wales", "england"])
def test_the_core_group_first_meets_within_ten_working_days(law: str) -> None:
    (promise,) = core(CORE.format(law=law, day="2027-02-19"))
    assert (promise.by, promise.who, promise.written) == (date(2026, 12, 4), ("Huw",), None)
    assert note(promise) == "no day is written down; the first within 10 working days"
    assert promise.interval.source.url


def test_and_then_every_six_weeks() -> None:
    (promise,) = core(CORE.format(law="wales", day="2027-04-19") + "reviews: [{date: 2026-11-30, kind: protection}]\n")
    assert (promise.by, note(promise)) == (date(2027, 1, 11), "no day is written down; every 6 weeks")


def test_a_review_that_is_promised_before_is_its_meeting() -> None:
    assert core(CORE.format(law="wales", day="2026-12-04")) == []


def test_no_core_group_is_made_up() -> None:
    text = CORE.format(law="wales", day="2027-02-19")
    assert core(text.replace(", core_group: [huw]", "")) == []
    assert core(text.replace("settings: [child-protection]\n", "")) == []
    assert core(text.replace("active", "draft")) == []
    assert core(text.replace("agreed: 2026-11-20, ", "")) == []


# Actions


def actions(by: str, more: str = "", then: str = "") -> list[Promise]:
    return [promise for promise in found(ACTION.format(by=by, more=more) + then, "6m") if promise.kind == "action"]


def test_an_action_whose_day_has_gone_by_is_overdue_with_its_words_and_whoever_does_it() -> None:
    (promise,) = actions("2026-11-28")
    assert (promise.kind, promise.what, promise.who) == ("action", "Ask about the pass", ("person", "Dilys"))
    assert (promise.line, promise.path, promise.person) == (9, "actions.0.by", "Mair")


@pytest.mark.parametrize("more", [", status: done", ", status: stopped", ", done: 2026-11-02"])
def test_what_is_done_or_stopped_is_settled(more: str) -> None:
    assert actions("2026-11-01", more) == []


@pytest.mark.parametrize("status", ["done", "stopped"])
def test_what_a_review_found_done_or_stopped_is_settled(status: str) -> None:
    then = f"reviews: [{{date: 2026-11-10, actions: [{{action: bus, status: {status}}}], next_review: 2027-11-30}}]\n"
    assert actions("2026-11-01", "", then) == []


def test_what_a_later_review_took_up_again_is_open() -> None:
    then = "reviews:\n  - {date: 2026-10-10, actions: [{action: bus, status: done}]}\n  - {date: 2026-11-10, actions: [{action: bus, status: doing}]}\n"
    assert len(actions("2026-11-01", "", then)) == 1


@pytest.mark.parametrize(
    "by", ["every Tuesday", "2026-13-01", "2026-02-30", "''", "[2026-11-01]", "{day: 2026-11-01}", ""]
)
def test_what_is_no_day_is_no_promise_for_a_day(by: str) -> None:
    assert actions(by) == []


def test_a_review_is_no_excuse_for_an_action() -> None:
    assert len(actions("2026-11-01", "", "reviews: [{date: 2026-11-10}]\n")) == 1


def test_numbers_that_identify_somebody_are_dots() -> None:
    text = ACTION.format(by="2026-11-01", more="").replace("Ask about the pass", "Quote AB123456C when ringing")
    promise = found(text)[0]
    assert "123456" not in promise.what


# Other promises to look again, and other days


def test_a_positive_risk_is_looked_at_again_on_its_day() -> None:
    text = review(
        "2027-11-30", more="positive_risks:\n  - {wish: {words: Swim alone, said_by: person}, review_by: 2026-12-03}\n"
    )
    assert (one(text).kind, one(text).what, one(text).who, one(text).line) == ("risk", "Swim alone", ("Sian P.",), 9)


def test_what_is_kept_back_is_looked_at_again_on_its_day() -> None:
    text = review(
        "2027-11-30",
        more="people: [{id: huw, name: Huw}]\nsharing: {withheld: [{path: worries.fire, why: A secret, decided_by: huw, review: 2026-12-03}]}\n",
    )
    assert (one(text).kind, one(text).what, one(text).who) == ("withheld", "worries.fire", ("Huw",))


@pytest.mark.parametrize(
    "more",
    [
        "positive_risks: [{wish: Swim, review_by: 2026-11-03}]\n",
        "sharing: {withheld: [{path: worries, review: 2026-11-03}]}\n",
    ],
)
def test_a_review_since_has_looked_at_them(more: str) -> None:
    assert len(found(review("2027-11-30", more=more))) == 1
    assert found(review("2027-11-30", more=more + "reviews: [{date: 2026-11-03, next_review: 2027-11-30}]\n")) == []


def test_days_that_promise_no_look_are_left_alone() -> None:
    more = """\
outcomes: [{id: swim, words: Swim, by: 2026-11-01}]
services: [{what: A lift, start: 2026-01-01, end: 2026-11-01}]
positive_risks: [{wish: Swim, responsibilities: [{who: person, what: Towel, by: 2026-11-01}]}]
decisions: [{decision: Where to live, date: 2026-11-01}]
copies: [{to: person, date: 2026-11-01}]
end_of_life: {reviewed: 2026-11-01}
"""
    assert found(review("2027-11-30", more=more)) == []


@pytest.mark.parametrize(
    "more",
    [
        "actions: 7\n",
        "actions: [x, 7, [y]]\n",
        "reviews: {date: 2026-11-20}\n",
        "sharing: []\n",
        "people: x\n",
        "positive_risks: [{review_by: 2027-12-01}]\n",
        "safeguarding: [x]\n",
    ],
)
def test_odd_plans_do_no_harm(more: str) -> None:
    assert one(review(more=more)).kind == "review"


# Many plans


def test_a_plan_that_another_has_taken_the_place_of_promises_nothing() -> None:
    old, new = review(), review("2027-11-30").replace("cedar", "cedar-2") + "supersedes: cedar\n"
    assert due([plan_of(old), plan_of(new)]) == due([plan_of(new), plan_of(old)]) == []
    assert due([plan_of(old), plan_of(new.replace("active", "closed"))]) == []


def test_a_draft_takes_no_plans_place_and_no_plan_its_own() -> None:
    draft = review("2027-11-30", "draft").replace("cedar", "cedar-2") + "supersedes: cedar\n"
    assert len(due([plan_of(review()), plan_of(draft)])) == 1
    assert len(due(plan_of(review(more="supersedes: cedar\n")))) == 1
    assert len(due([plan_of(review()), plan_of(draft.replace("supersedes: cedar", "supersedes: wren"))])) == 1


def test_the_list_goes_by_day_whichever_plan_comes_first() -> None:
    plans = [plan_of(review(day)) for day in ("2026-12-20", "2026-11-02", "2026-12-01")]
    assert [promise.by.isoformat() for promise in due(plans)] == ["2026-11-02", "2026-12-01", "2026-12-20"]
    assert due(plans) == due(plans[::-1])


def test_promises_can_be_sent_to_other_processes() -> None:
    listed = due(plan_of(undated(review())))
    assert pickle.loads(pickle.dumps(listed)) == listed


def test_a_plan_that_forgets_answers_as_before() -> None:
    plan = plan_of(review())
    before = due(plan)
    plan.forget()
    assert due(plan) == before
    assert set(vars(plan)) >= {"source", "root", "today", "settings"}


def test_what_lint_calls_overdue_is_overdue_here() -> None:
    listed = set()
    for path in sorted(EXAMPLES.glob("*.yaml")):
        for day in (TODAY, date(2028, 1, 1)):
            plan = Plan(*load(path.name, path.read_bytes()), day)
            late = {promise.line for promise in due(plan, "0d")}
            rules = ("review-overdue", "action-overdue")
            said = {finding.line for finding in lint(path.name, path.read_bytes(), day) if finding.rule in rules}
            listed |= said if plan.schema.name == "plan" else set()
            assert plan.schema.name != "plan" or said <= late, path.name
    assert listed


# Lengths of time


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("30d", "30 days"), ("6w", "6 weeks"), ("3m", "3 months"), ("1y", "1 years"), ("3 months", "3 months"), ("10 working days", "10 working days"), (" 2 W ", "2 weeks"), ("0d", "0 days"), ("1 month", "1 months")],
)  # fmt: skip
def test_lengths_of_time_are_read_as_people_type_them(typed: str, meant: str) -> None:
    assert span(typed) == meant


@pytest.mark.parametrize("typed", ["", "soon", "d", "-3d", "3", "3 fortnights", "1.5m", "99999d", "３d"])
def test_what_is_no_length_of_time_is_said(typed: str) -> None:
    assert span(typed) == ""
    with pytest.raises(SbpError, match="is no length of time; write it like 30d"):
        due([], typed)


def test_ten_working_days_pass_over_weekends() -> None:
    assert found(review("2026-12-15"), "10 working days") != []
    assert found(review("2026-12-16"), "10 working days") == []


def test_the_ends_of_the_calendar_do_no_harm() -> None:
    for day in (date.min, date.max):
        assert due(plan_of(review("9999-12-31"), today=day), "9999y") is not None
        assert due(plan_of(undated(review()), today=day), "0d") is not None


# Whatever a plan says

DAYS = st.dates(date(2025, 6, 1), date(2028, 6, 1)).map(date.isoformat)
ACTIONS = st.lists(st.tuples(DAYS, st.sampled_from(["to-do", "doing", "done", "stopped"])), max_size=5)


@st.composite
def plans(draw: st.DrawFn) -> str:
    """Return the text of a plan with days of all sorts."""
    law, kind = (
        draw(st.sampled_from(["wales", "england", "scotland", "other"])),
        draw(st.sampled_from(["adult", "child", "personal-plan", "profile"])),
    )
    about = draw(st.sampled_from(["", "safeguarding", "child-protection", "looked-after"]))
    dates = draw(st.dictionaries(st.sampled_from(["started", "agreed", "next_review"]), DAYS))
    lines = [
        f"id: cedar\nkind: {kind}\njurisdiction: {law}\nstatus: {draw(st.sampled_from(['active', 'agreed', 'draft', 'closed']))}"
    ]
    lines += [f"settings: [{about}]"] if about else []
    lines += [f"dates: {{{', '.join(f'{key}: {day}' for key, day in dates.items())}}}"]
    lines += [
        "actions:",
        *(f"  - {{id: a{n}, what: Ring, by: {by}, status: {status}}}" for n, (by, status) in enumerate(draw(ACTIONS))),
    ]
    lines += ["positive_risks:", *(f"  - {{wish: Swim, review_by: {day}}}" for day in draw(st.lists(DAYS, max_size=2)))]
    lines += [
        "reviews:",
        *(
            f"  - {{date: {held}, next_review: {after}}}"
            for held, after in draw(st.lists(st.tuples(DAYS, DAYS), max_size=3))
        ),
    ]
    lines += [
        "sharing:",
        "  withheld:",
        *(f"    - {{path: worries, review: {day}}}" for day in draw(st.lists(DAYS, max_size=2))),
    ]
    return "\n".join([*lines, "safeguarding: {protection_plan: {core_group: [person]}}"])


@given(plans(), st.integers(0, 400), st.integers(0, 400))
def test_every_promise_is_listed_once_at_most_and_none_is_lost_when_more_time_is_looked_at(
    text: str, some: int, more: int
) -> None:
    plan = plan_of(text)
    little, much, every = due(plan, f"{some}d"), due(plan, f"{some + more}d"), list(promises(plan))
    for listed in (little, much, every):
        assert len({(promise.kind, promise.path) for promise in listed}) == len(listed)
    assert set(little) <= set(much) <= set(every)
    assert all(promise.state == "overdue" or promise.by <= TODAY + timedelta(days=some) for promise in little)
    assert {promise for promise in every if promise.state == "overdue"} <= set(little)
    assert [promise.by for promise in much] == sorted(promise.by for promise in much)


@given(plans())
def test_a_review_today_keeps_every_promise_to_look_again_that_has_gone_by(text: str) -> None:
    held = text.replace("reviews:", f"reviews:\n  - {{date: {TODAY}}}")
    assert {promise.kind for promise in due(plan_of(held), "0d")} <= {"action"}
