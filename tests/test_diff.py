"""What changed for the person between two versions of a plan, in plain sentences."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from conftest import EXAMPLES, plan_of
from hypothesis import given
from hypothesis import strategies as st

from sbp.answers import values_of
from sbp.differences import differences
from sbp.nodes import Mapping, Scalar, Sequence
from sbp.output.difference import Teller, lines_of
from sbp.plan import Plan

PLAN = """\
sbp: 1
id: a-plan
kind: adult
status: draft
person: {name: Mair}
people:
  - {id: dilys, name: Dilys, relationship: neighbour}
  - {id: carys, name: Carys}
outcomes:
  - {id: swim, words: I want to swim on Tuesdays, why: The water holds me}
  - {id: bus, words: I want to get to town on my own}
actions:
  - {id: sit, what: Sit with Emyr, who: dilys, when: every Tuesday, helps: [swim]}
  - {id: ring, what: Ring the pool, who: [person, carys], by: 2026-05-04}
about_me:
  what_matters: [My husband, The chapel, Quiet in the mornings]
"""
TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.yaml"))}
PLANS = {name: plan_of(text) for name, text in TEXTS.items() if name not in ("rough", "supervision")}


def told(old: str, new: str) -> list[str]:
    before, after = plan_of(old), plan_of(new)
    teller = Teller(before, after)
    return [teller.tell(change).sentence for change in differences(before, after)]


def changed(*pairs: str) -> list[str]:
    new = PLAN
    for old, instead in zip(pairs[::2], pairs[1::2], strict=True):
        assert old in new
        new = new.replace(old, instead)
    return told(PLAN, new)


# What is left alone


@pytest.mark.parametrize("name", sorted(PLANS))
def test_a_plan_is_as_it_is(name: str) -> None:
    assert differences(PLANS[name], PLANS[name]) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("kind: adult\n", "kind: adult  # as agreed on the telephone\n\n"),
        ("kind: adult\nstatus: draft\n", "status: draft\nkind: adult\n"),
        (
            "words: I want to swim on Tuesdays, why: The water holds me",
            "why: 'The water holds me', words: I want to swim on Tuesdays",
        ),
        ("{id: bus, words: I want to get to town on my own}", "{id: bus, words: 'I want to get to town on my own'}"),
        ("who: dilys,", "who: [dilys],"),
        ("status: draft\n", "status: draft\nworries: []\n"),
    ],
)
def test_layout_comments_quotes_and_the_order_of_names_are_no_change(old: str, new: str) -> None:
    assert changed(old, new) == []


# What is told


def test_a_new_outcome_is_told_with_the_one_whose_place_it_takes() -> None:
    new = "{id: bus, words: I want to get to town on my own}\n  - {id: train, words: I want to take the train, replaces: bus}"
    assert changed("{id: bus, words: I want to get to town on my own}", new) == [
        "A new outcome, in the place of “I want to get to town on my own”: “I want to take the train”"
    ]


def test_what_is_gone_is_told_in_its_words() -> None:
    assert changed("  - {id: bus, words: I want to get to town on my own}\n", "") == [
        "No longer in the plan: outcome “I want to get to town on my own”"
    ]


def test_who_is_no_longer_among_the_people_is_told_by_name() -> None:
    assert changed("  - {id: carys, name: Carys}\n", "", ", carys]", "]")[0] == "No longer among them: Carys"


def test_another_wording_is_told_with_both() -> None:
    assert changed("on Tuesdays", "on Fridays") == [
        "In other words now: “I want to swim on Fridays”; before: “I want to swim on Tuesdays”"
    ]


def test_who_does_something_now_is_told_by_name() -> None:
    assert changed("who: dilys", "who: carys") == ["“Sit with Emyr”: now it is Carys who does this; it was Dilys"]
    assert changed("who: [person, carys]", "who: person") == [
        "“Ring the pool”: now it is Mair who does this; it was Mair; Carys"
    ]


def test_a_field_that_came_went_or_changed() -> None:
    assert changed("when: every Tuesday", "when: every Friday") == [
        "“Sit with Emyr”: When: “every Friday”; before: “every Tuesday”"
    ]
    assert changed(", by: 2026-05-04", "") == ["“Ring the pool”: By, no longer there: 4 May 2026"]
    assert changed("when: every Tuesday,", "when: every Tuesday, by: 2026-05-04,") == [
        "“Sit with Emyr”: By, new: 4 May 2026"
    ]


def test_the_status_is_told_in_a_sentence() -> None:
    assert changed("status: draft", "status: agreed") == ["The plan is now agreed; it was draft"]


def test_whose_words_they_are_is_a_change() -> None:
    assert changed("why: The water holds me", "why: {words: The water holds me, said_by: dilys}") == [
        "“I want to swim on Tuesdays”: Why it matters: “The water holds me” (Dilys); before: “The water holds me”"
    ]


def test_another_order_is_told_once() -> None:
    lines = PLAN.splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if "id: swim" in line)
    lines[at], lines[at + 1] = lines[at + 1], lines[at]
    assert told(PLAN, "".join(lines)) == ["What I want to achieve: in another order"]
    assert changed("[My husband, The chapel,", "[The chapel, My husband,") == ["What matters to me: in another order"]


def test_in_a_list_of_words_one_alike_is_another_wording_and_others_come_and_go() -> None:
    assert changed("The chapel,", "The chapel choir,") == [
        "What matters to me: “The chapel choir”; before: “The chapel”"
    ]
    assert changed("The chapel,", "My allotment,") == [
        "What matters to me, no longer there: “The chapel”",
        "What matters to me, new: “My allotment”",
    ]


def test_another_id_is_another_thing_whatever_its_words() -> None:
    assert len(changed("{id: bus,", "{id: town,")) == 2


def test_a_new_section_is_told_thing_by_thing() -> None:
    assert told(PLAN, PLAN + "worries:\n  - {id: stairs, worry: The stairs}\n  - {id: night, worry: The nights}\n") == [
        "A new worry: “The stairs”",
        "A new worry: “The nights”",
    ]


def test_a_new_review_is_known_by_its_day_and_says_what_was_said() -> None:
    more = "reviews: [{date: 2026-09-01, kind: planned, outcomes: [{outcome: swim, words: I float, progress: improving}]}]\n"
    before, after = plan_of(PLAN), plan_of(PLAN + more)
    one = Teller(before, after).tell(differences(before, after)[0])
    assert one.sentence == "A new review: 1 September 2026"
    assert "Each outcome: “I want to swim on Tuesdays”: in my words “I float”, progress improving" in one.more


def test_numbers_that_identify_somebody_are_dots() -> None:
    said = told(PLAN, PLAN + "feedback: [{from: dilys, words: Her number is NHS 943 476 5919}]\n")
    assert "943" not in " ".join(said)


# Whatever a plan says


def _places(node: Any) -> list[Any]:
    if isinstance(node, Mapping):
        return [place for entry in node.entries for place in _places(entry.value)]
    if isinstance(node, Sequence):
        return [place for item in node.items for place in _places(item)]
    return [node] if isinstance(node, Scalar) and node.data is not None and node.style not in "|>" else []


LEAVES = {name: _places(plan.root) for name, plan in PLANS.items()}


@given(st.sampled_from(sorted(PLANS)), st.data())
def test_no_change_of_a_single_value_goes_unsaid(name: str, data: st.DataObject) -> None:
    leaf = data.draw(st.sampled_from(LEAVES[name]))
    text = TEXTS[name].replace("\r\n", "\n")
    new = plan_of(text[: leaf.span.start] + '"otherwise"' + text[leaf.span.end :])
    found = differences(PLANS[name], new)
    assert found
    teller = Teller(PLANS[name], new)
    assert all(teller.tell(change).sentence.strip() for change in found)
    assert "\n".join(lines_of(new, values_of(new.root, ""))) != "\n".join(_lines(PLANS[name]))


def _lines(plan: Plan) -> list[str]:
    return list(lines_of(plan, values_of(plan.root, "")))


@given(st.sampled_from(sorted(PLANS)), st.sampled_from(sorted(PLANS)))
def test_any_two_plans_can_be_held_against_each_other(old: str, new: str) -> None:
    teller = Teller(PLANS[old], PLANS[new])
    assert bool([teller.tell(change) for change in differences(PLANS[old], PLANS[new])]) == (old != new)


# The command, with two files


def test_two_files_need_no_git(sbp) -> None:
    Path("old.yaml").write_text(PLAN, encoding="utf-8")
    Path("new.yaml").write_text(PLAN.replace("on Tuesdays", "on Fridays"), encoding="utf-8")
    run = sbp("diff", "old.yaml", "new.yaml")
    assert (run.code, "on Fridays" in run.out) == (0, True)
    assert "What changed for Mair since old.yaml" in run.err
    data = json.loads(sbp("diff", "old.yaml", "new.yaml", "--format", "json").out)
    assert [(one["how"], one["path"]) for one in data["changes"]] == [("changed", "outcomes.swim.words")]


def test_where_nothing_changed_it_says_so(sbp) -> None:
    Path("old.yaml").write_text(PLAN, encoding="utf-8")
    Path("new.yaml").write_text(f"# Looked at again\n{PLAN}", encoding="utf-8")
    run = sbp("diff", "old.yaml", "new.yaml")
    assert (run.code, run.out) == (0, "")
    assert "Nothing has changed for Mair since old.yaml." in run.err


def test_words_are_words_in_markdown(sbp) -> None:
    Path("old.yaml").write_text(PLAN, encoding="utf-8")
    Path("new.yaml").write_text(PLAN.replace("on Tuesdays", "on *Fridays* <b>"), encoding="utf-8")
    out = sbp("diff", "old.yaml", "new.yaml", "--format", "md").out
    assert out.startswith("# What changed for Mair since old.yaml")
    assert "<b>" not in out


def test_what_cannot_be_told_is_said_with_how_to_mend_it(sbp) -> None:
    Path("p.yaml").write_text(PLAN, encoding="utf-8")
    Path("q.yaml").write_text("sbp: [", encoding="utf-8")
    for arguments, says in (
        (["p.yaml"], "give two files: sbp diff OLD NEW"),
        (["p.yaml", "none.yaml"], "none.yaml"),
        (["p.yaml", "q.yaml"], "q.yaml:"),
        (["p.yaml", "q.yaml", "--since", "main"], "--since"),
    ):
        run = sbp("diff", *arguments)
        assert (run.code, run.out) == (2, "")
        assert says in run.err
