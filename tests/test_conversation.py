"""The what-matters conversation: which question comes when, and answers to a plan."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import TODAY
from hypothesis import given
from hypothesis import strategies as st

from sbp.conversation import LANGUAGES, Conversation, says, sections
from sbp.ids import new_plan_id, short_id
from sbp.linter import lint
from sbp.newplan import new_plan
from sbp.nodes import Mapping
from sbp.parsing import parse
from sbp.source import Source

KINDS = ["adult", "child", "carer", "young-carer", "family", "personal-plan", "profile"]
BASE: dict[str, Any] = {"sbp": 1, "id": "heron-lane", "kind": "adult", "status": "draft", "person": {"name": "Mair"}}


def talk(*answers: str, kind: str = "adult") -> Conversation:
    conversation = Conversation(kind, "en", "2026-11-20")
    for answer in answers:
        if answer == ":back":
            conversation.back()
        else:
            conversation.answer(answer)
    return conversation


def skip_to(conversation: Conversation, path: str) -> None:
    while conversation.slot is not None and conversation.question.path != path:
        conversation.answer("")


@pytest.mark.parametrize("kind", KINDS)
def test_every_question_can_be_skipped(kind: str) -> None:
    conversation = Conversation(kind, "en", "2026-11-20")
    asked = 0
    while conversation.slot is not None:
        conversation.answer("")
        asked += 1
    assert asked == len(conversation.questions)
    assert conversation.values(BASE) == BASE


@pytest.mark.parametrize("kind", KINDS)
def test_strengths_come_before_worries_and_what_matters_before_all(kind: str) -> None:
    paths = [question.path for _, question in Conversation(kind, "en", "").questions]
    assert paths[0] == "about_me.what_matters"
    if "worries" in paths:
        assert paths.index("strengths") < paths.index("outcomes") < paths.index("worries")


def test_answers_become_a_plan_with_ids_of_its_own() -> None:
    conversation = talk("Swimming keeps me going", "The choir", "", "Tuesdays")
    skip_to(conversation, "people")
    for answer in ("Dilys", "friend since school", "friend", "07700 900 123", "", ""):
        conversation.answer(answer)
    skip_to(conversation, "outcomes")
    for answer in (
        "I want to go to swimming classes",
        "It's my thing",
        "Somebody is with Emyr",
        "Three weeks running",
        "Not been since spring",
        "",
    ):
        conversation.answer(answer)
    skip_to(conversation, "actions")
    for answer in ("Sit with Emyr", "Dilys and me", "Tuesdays", "1", "Ring the pool", "Carys", "", "swimming", ""):
        conversation.answer(answer)
    values = conversation.values(BASE)
    assert values["about_me"] == {"what_matters": ["Swimming keeps me going", "The choir"], "good_now": ["Tuesdays"]}
    assert [person["name"] for person in values["people"]] == ["Dilys", "Carys"]
    (outcome,) = values["outcomes"]
    assert outcome["words"] == "I want to go to swimming classes"
    assert outcome["whose"] == "person"
    assert outcome["baseline"] == {"date": "2026-11-20", "words": "Not been since spring"}
    first, second = values["actions"]
    assert first["who"] == ["dilys", "person"]
    assert first["helps"] == second["helps"] == [outcome["id"]]
    assert second["who"] == "carys"


def test_it_goes_back_and_forth_and_keeps_what_was_said() -> None:
    conversation = talk("Swimming", ":back")
    assert conversation.current == "Swimming"
    conversation.answer("")
    assert conversation.slot is not None
    assert conversation.slot.item == 1
    conversation.back()
    conversation.answer("The sea")
    assert conversation.values({})["about_me"]["what_matters"] == ["The sea"]


def test_at_the_first_question_there_is_no_way_back() -> None:
    assert not talk().back()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_is_said_in_both_languages(lang: str) -> None:
    for section in sections("adult") + sections("young-carer") + sections("family"):
        assert section.heading[lang]
        assert section.note[lang]
        for question in section.questions:
            assert question.ask[lang]
            assert question.help[lang]
            assert all(part.ask[lang] for part in question.parts)
    for key in ("welcome", "name", "another", "now", "part", "service", "start"):
        assert says(key, lang)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_written_is_valid_and_has_no_error_as_a_draft(kind: str, lang: str) -> None:
    text = new_plan({**BASE, "kind": kind}, lang, "plan.schema.json")
    assert text.startswith("# yaml-language-server: $schema=plan.schema.json\n")
    assert [finding.rule for finding in lint("p", text.encode(), TODAY) if finding.severity != "info"] == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_example_in_the_comments_is_right_when_the_marks_are_taken_away(kind: str) -> None:
    """Whoever takes the # off an example gets a plan that fits the schema and points to nothing that isn't there."""
    samples = "".join(section.sample for section in sections(kind))
    text = f"sbp: 1\nid: x\nkind: {kind}\nperson: {{name: Mair}}\n{samples}"
    assert isinstance(parse(Source("p", text)), Mapping)
    wrong = [finding for finding in lint("p", text.encode(), TODAY) if finding.severity == "error"]
    assert [(finding.line, finding.rule, finding.message) for finding in wrong] == []


ANSWER = st.text(st.sampled_from("ab :#-'\"?,[]{}&*!|>%@`é🙂ŵ1"), max_size=30).map(str.strip)


@given(st.lists(ANSWER, max_size=60), st.sampled_from(KINDS), st.sampled_from(LANGUAGES))
def test_whatever_is_answered_the_plan_stays_valid_at_every_step(answers: list[str], kind: str, lang: str) -> None:
    conversation = Conversation(kind, lang, "2026-11-20")
    for answer in answers:
        if conversation.slot is None:
            break
        part = conversation.part
        conversation.answer(
            part.choices[len(answer) % len(part.choices)] if part and part.choices and answer else answer
        )
    text = new_plan(conversation.values({**BASE, "kind": kind}), lang, "plan.schema.json")
    root = parse(Source("p", text))
    assert isinstance(root, Mapping), text
    assert [finding.rule for finding in lint("p", text.encode(), TODAY) if finding.severity == "error"] == []


def test_ids_tell_nothing_of_the_person_and_do_not_meet() -> None:
    ids = {new_plan_id() for _ in range(500)}
    assert len(ids) == 500
    assert all(len(name) >= 8 and name.islower() for name in ids)


@given(st.text(max_size=40))
def test_short_ids_are_ids_whatever_they_are_made_of(text: str) -> None:
    import re

    name = short_id(text, {"somebody", "somebody-2"}, "somebody")
    assert re.fullmatch("[a-z0-9][a-z0-9-]{0,62}", name)
    assert name not in ("person", "somebody", "somebody-2")
