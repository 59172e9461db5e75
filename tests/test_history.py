"""The road of each outcome: where it began, how it went, who said so, and what was changed in answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import EXAMPLES, plan_of
from gits import Git

from sbp.history import roads
from sbp.output.history import chart

PLAN = """\
sbp: 1
id: a-plan
kind: adult
status: active
jurisdiction: england
person: {name: Mair}
people: [{id: dilys, name: Dilys, relationship: neighbour}]
outcomes:
  - id: swim
    words: I want to swim on Tuesdays
    aim: change
    baseline: {date: 2026-01-10, scale: ten, score: 3, words: I get as far as the steps}
  - {id: bus, words: I want to get to town on my own, replaced_by: train}
  - {id: train, words: I want to see my sister by train, changed_because: The bus no longer runs}
reviews:
  - date: 2026-09-01
    kind: planned
    outcomes:
      - {outcome: swim, words: I swam a length, progress: achieved, score: {score: 8}, celebrate: Cake}
  - date: 2026-05-01
    kind: unplanned
    outcomes:
      - outcome: swim
        words: {words: She shivers on the steps, said_by: observed}
        progress: slipping
        score: {score: 2}
        others_say: [{who: dilys, view: It is the cold}]
        change: [A warmer pool]
        contributed: [dilys]
"""


def swim(text: str = PLAN):
    return roads(plan_of(text), "swim")[0]


def test_steps_go_by_their_days_whatever_their_order_in_the_file() -> None:
    assert [step.date for step in swim().steps] == ["2026-01-10", "2026-05-01", "2026-09-01"]
    assert [step.score for step in swim().steps] == [3, 2, 8]
    assert [step.progress for step in swim().steps] == ["", "slipping", "achieved"]


def test_a_step_without_a_day_stays_where_the_file_has_it() -> None:
    text = PLAN.replace("  - date: 2026-05-01\n    kind", "  - kind")
    assert [step.date for step in swim(text).steps] == ["2026-01-10", "2026-09-01", ""]


def test_it_says_who_said_what_and_what_was_changed_in_answer() -> None:
    began, slipped, achieved = swim().steps
    assert began.said == (("I get as far as the steps", "Mair"),)
    assert slipped.said == (("She shivers on the steps", "observed"),)
    assert slipped.others == (("It is the cold", "Dilys"),)
    assert slipped.answers == (("change", ("A warmer pool", "")),)
    assert slipped.contributed == ("Dilys",)
    assert achieved.answers[0][0] == "celebrate"


def test_the_scale_of_the_baseline_holds_until_another_is_named() -> None:
    assert {step.scale for step in swim().steps} == {"ten"}
    assert {step.highest for step in swim().steps} == {10}


def test_how_far_it_was_met_is_told_from_the_last_step() -> None:
    assert swim().met == "fully"


def test_what_took_the_place_of_an_outcome_is_said_on_both_sides() -> None:
    bus = roads(plan_of(PLAN), "bus")[0]
    assert (bus.replaced_by, bus.steps) == ("train", ())
    text = PLAN.replace(", replaced_by: train", "").replace("by train,", "by train, replaces: bus,")
    assert roads(plan_of(text), "bus")[0].replaced_by == "train"
    assert roads(plan_of(text), "train")[0].replaces == "bus"


def test_a_chart_has_as_many_squares_as_the_score_and_none_without_one() -> None:
    began, slipped, achieved = swim().steps
    assert [chart(step).count("■") for step in (began, slipped, achieved)] == [3, 2, 8]
    assert chart(began._replace(score=None)) == ""
    assert chart(began._replace(highest=None)) == ""


def test_the_command_shows_one_outcome_or_all(sbp) -> None:
    Path("p.yaml").write_text(PLAN, encoding="utf-8")
    run = sbp("history", "p.yaml", "swim")
    assert run.code == 0
    assert "“I swam a length” (Mair)" in run.out
    assert "sister" not in run.out
    everything = sbp("history", "p.yaml").out
    assert "sister" in everything
    assert "No review has looked at it yet" in everything


def test_an_outcome_that_is_not_there_is_said_with_the_nearest(sbp) -> None:
    Path("p.yaml").write_text(PLAN, encoding="utf-8")
    run = sbp("history", "p.yaml", "swin")
    assert (run.code, run.out) == (2, "")
    assert "did you mean swim?" in run.err


def test_what_england_counts_is_said_for_english_plans_alone(sbp) -> None:
    Path("p.yaml").write_text(PLAN, encoding="utf-8")
    assert "Client Level Data" in sbp("history", "p.yaml").err
    Path("p.yaml").write_text(PLAN.replace("england", "wales"), encoding="utf-8")
    assert "Client Level Data" not in sbp("history", "p.yaml").err


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_example_has_its_road_in_every_form(sbp, path: Path) -> None:
    if path.stem == "supervision":
        assert sbp("history", str(path)).code == 2
        return
    for form in ("text", "md", "json"):
        assert sbp("history", str(path), "--format", form).code == 0
    data = json.loads(sbp("history", str(path), "--format", "json").out)
    assert data["format"] == 1
    plan = plan_of(path.read_text(encoding="utf-8"))
    assert [one["outcome"] for one in data["outcomes"]] == [item.word("id") for item in plan.outcomes]


def test_words_are_words_in_markdown(sbp) -> None:
    Path("p.yaml").write_text(PLAN.replace("I swam a length", "I swam *a* <b>length</b> | 1"), encoding="utf-8")
    out = sbp("history", "p.yaml", "--format", "md").out
    assert "<b>" not in out
    assert "*a*" not in out.replace("\\*a\\*", "")


# With git


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    monkeypatch.chdir(tmp_path)
    return Git(tmp_path)


def test_git_tells_who_changed_which_words_when(git: Git, sbp) -> None:
    git.commit(PLAN, "2026-02-01")
    git.commit(PLAN.replace("status: active", "status: under-review"), "2026-02-02")
    git.commit(PLAN.replace("on Tuesdays", "on Tuesdays and Fridays"), "2026-03-02")
    data = json.loads(sbp("history", "p.yaml", "swim", "--git", "--format", "json").out)
    assert [(one["date"], one["by"], one["words"]) for one in data["wordings"]] == [
        ("2026-02-01", "Sioned", "I want to swim on Tuesdays"),
        ("2026-03-02", "Sioned", "I want to swim on Tuesdays and Fridays"),
    ]
    assert "2 March 2026, Sioned" in sbp("history", "p.yaml", "swim", "--git").out


def test_a_plan_that_was_moved_is_followed(git: Git, sbp) -> None:
    git.commit(PLAN, "2026-02-01", "old name.yaml")
    git("mv", "old name.yaml", "p.yaml")
    git("commit", "--quiet", "--message", "x", day="2026-02-02")
    git.commit(PLAN.replace("on Tuesdays", "on Fridays"), "2026-03-02")
    data = json.loads(sbp("history", "p.yaml", "swim", "--git", "--format", "json").out)
    assert [one["date"] for one in data["wordings"]] == ["2026-02-01", "2026-03-02"]


def test_a_commit_that_cannot_be_read_is_passed_over(git: Git, sbp) -> None:
    git.commit(PLAN, "2026-02-01")
    git.commit("sbp: [", "2026-02-02")
    git.commit(PLAN, "2026-02-03")
    data = json.loads(sbp("history", "p.yaml", "swim", "--git", "--format", "json").out)
    assert len(data["wordings"]) == 1


def test_an_outcome_that_was_taken_out_is_said(git: Git, sbp) -> None:
    git.commit(PLAN.replace("id: swim", "id: bathe").replace("outcome: swim", "outcome: bathe"), "2026-02-01")
    git.commit(PLAN, "2026-02-02")
    data = json.loads(sbp("history", "p.yaml", "--git", "--format", "json").out)
    assert ("bathe", "") in [(one["outcome"], one["words"]) for one in data["wordings"]]


def test_a_shallow_clone_says_that_it_has_only_a_part(git: Git, sbp, tmp_path: Path, monkeypatch) -> None:
    git.commit(PLAN, "2026-02-01")
    git.commit(PLAN.replace("on Tuesdays", "on Fridays"), "2026-03-02")
    git("clone", "--quiet", "--depth", "1", f"file://{tmp_path}", str(tmp_path / "shallow"))
    monkeypatch.chdir(tmp_path / "shallow")
    run = sbp("history", "p.yaml", "--git")
    assert run.code == 0
    assert "only a part of the history" in run.err


def test_without_git_or_a_commit_it_says_so_and_how_to_mend_it(sbp, tmp_path: Path, monkeypatch, git: Git) -> None:
    Path("p.yaml").write_text(PLAN, encoding="utf-8")
    run = sbp("history", "p.yaml", "--git")
    assert run.code == 2
    assert "commit the plan first" in run.err
