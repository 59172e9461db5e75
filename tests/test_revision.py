"""The plan that takes the place of another: what stands goes with it, and what is over stays behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import EXAMPLES, plan_of

from sbp.linter import lint
from sbp.newplan import new_plan
from sbp.revision import revision

NAMES = sorted(path.stem for path in EXAMPLES.glob("*.yaml") if path.stem not in ("rough", "supervision"))

PLAN = """\
sbp: 1
id: old-plan
kind: adult
status: active
dates: {started: 2026-01-10, agreed: 2026-02-01}
person: {name: Mair}
people: [{id: dilys, name: Dilys, relationship: neighbour}]
worries: [{id: stairs, worry: The stairs at night}]
outcomes:
  - {id: swim, words: I want to swim on Tuesdays, baseline: {date: 2026-01-10, scale: ten, score: 3}}
  - {id: bus, words: I want to get to town on my own}
  - {id: train, words: I want to see my sister by train, replaces: bus}
strengths: [{id: maps, words: I read maps}]
actions:
  - {id: lift, what: Drive Mair home, who: dilys, helps: [swim, bus]}
  - {id: card, what: Fill in the form for the bus pass, who: dilys, helps: [bus]}
  - {id: rail, what: Mend the rail, who: dilys, helps: [stairs], status: done}
services:
  - {id: alarm, what: A falls alarm, supports: [stairs], end: 2026-06-30}
  - {id: pool, what: A carer at the pool, supports: [swim, bus]}
reviews:
  - date: 2026-09-01
    kind: planned
    outcomes:
      - {outcome: swim, words: The water holds me, progress: improving, score: {scale: ten, score: 6}}
      - {outcome: bus, words: I don't want the bus any more, progress: changed}
sharing:
  consent: [{who: dilys, what: The whole plan}]
  withheld:
    - {path: outcomes.1, why: A surprise, decided_by: dilys}
    - {path: outcomes.2.words, from: [dilys], why: A surprise, decided_by: dilys}
    - {path: actions.0, from: [dilys], why: A surprise, decided_by: dilys}
    - {path: services.1, from: [dilys], why: A surprise, decided_by: dilys}
    - {path: reviews, from: [dilys], why: A surprise, decided_by: dilys}
    - {path: worries, from: [dilys], why: A surprise, decided_by: dilys}
agreement: [{who: person, agreed: yes, date: 2026-02-01}]
copies: [{to: dilys}]
"""


def of(name: str, key: str = "id", text: str = PLAN) -> list[str]:
    return [item[key] for item in revision(plan_of(text))[name]]


def test_what_is_over_stays_behind_and_the_rest_goes_with_it() -> None:
    assert of("outcomes") == ["swim", "train"]
    assert of("actions") == ["lift", "card"]
    assert of("services") == ["pool"]
    assert of("worries") == ["stairs"]
    assert of("people") == ["dilys"]


def test_nothing_points_to_what_stayed_behind() -> None:
    new = revision(plan_of(PLAN))
    assert "replaces" not in new["outcomes"][1]
    assert new["actions"][0]["helps"] == ["swim"]
    assert "helps" not in new["actions"][1]
    assert new["services"][0]["supports"] == ["swim"]


def test_how_the_old_plan_was_agreed_reviewed_given_and_ended_is_the_old_plans() -> None:
    new = revision(plan_of(PLAN))
    assert new.keys().isdisjoint({"id", "status", "dates", "reviews", "agreement", "closure", "copies", "feedback"})
    assert new["supersedes"] == "old-plan"


def test_an_outcome_starts_where_the_last_review_left_it() -> None:
    swim = revision(plan_of(PLAN))["outcomes"][0]
    assert swim["baseline"] == {"date": "2026-09-01", "words": "The water holds me", "scale": "ten", "score": 6}


def test_without_a_review_it_starts_where_it_started() -> None:
    text = PLAN.replace("outcome: swim, words: The water holds me", "outcome: train, words: Not yet")
    assert revision(plan_of(text))["outcomes"][0]["baseline"]["score"] == 3


def test_a_review_without_a_score_leaves_the_baseline() -> None:
    text = PLAN.replace(", score: {scale: ten, score: 6}", "")
    assert revision(plan_of(text))["outcomes"][0]["baseline"]["score"] == 3


def test_what_is_kept_back_stays_kept_back_where_it_now_stands() -> None:
    kept = revision(plan_of(PLAN))["sharing"]["withheld"]
    assert [one["path"] for one in kept] == ["outcomes.train.words", "actions.lift", "services.pool", "worries"]
    assert revision(plan_of(PLAN))["sharing"]["consent"]


def test_a_place_that_nobody_finds_is_not_lost() -> None:
    text = PLAN.replace("path: worries,", "path: worrys,")
    assert revision(plan_of(text))["sharing"]["withheld"][-1]["path"] == "worrys"


@pytest.mark.parametrize("name", NAMES)
def test_every_example_can_be_begun_anew_and_has_no_error(sbp, name: str) -> None:
    old = EXAMPLES / f"{name}.yaml"
    run = sbp("new", "new.yaml", "--from-plan", str(old))
    assert run.code == 0, run.err
    data = Path("new.yaml").read_bytes()
    plan = plan_of(data.decode())
    assert plan.status == "draft"
    assert plan.top.word("supersedes") == plan_of(old.read_text(encoding="utf-8")).id
    assert [finding for finding in lint("new.yaml", data, plan.today) if finding.severity == "error"] == []


@pytest.mark.parametrize("name", NAMES)
def test_what_the_person_says_of_themself_is_the_same_to_the_letter(name: str) -> None:
    plan = plan_of((EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8"))
    new = plan_of(new_plan({"id": "new", **revision(plan)}, "en", "plan.schema.json"))
    parts = ("about_me", "language_notes", "people", "strengths")
    then, now = ([text.words for text in one.prose if text.path.split(".")[0] in parts] for one in (plan, new))
    assert sorted(now) == sorted(then)


def test_two_beginnings_are_one_too_many(sbp) -> None:
    Path("old.yaml").write_text(PLAN, encoding="utf-8")
    run = sbp("new", "new.yaml", "--from-plan", "old.yaml", "--from", "old.yaml")
    assert (run.code, Path("new.yaml").exists()) == (2, False)
    assert "--from-plan" in run.err


def test_a_plan_that_cannot_be_read_is_said_with_its_place(sbp) -> None:
    Path("old.yaml").write_text("sbp: 1\nperson: [", encoding="utf-8")
    run = sbp("new", "new.yaml", "--from-plan", "old.yaml")
    assert (run.code, Path("new.yaml").exists()) == (2, False)
    assert "old.yaml:" in run.err
    assert sbp("new", "new.yaml", "--from-plan", "none.yaml").code == 2


def test_the_old_plan_is_not_touched(sbp) -> None:
    Path("old.yaml").write_text(PLAN, encoding="utf-8")
    run = sbp("new", "new.yaml", "--from-plan", "old.yaml")
    assert "old.yaml holds until this one is agreed" in run.err
    assert Path("old.yaml").read_text(encoding="utf-8") == PLAN
