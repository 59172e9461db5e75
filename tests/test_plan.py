"""Whose words a text holds, in which language, and how a plan is asked."""

from __future__ import annotations

import pytest
from conftest import SMALL, plan_of

from sbp.plan import Text
from sbp.settings import Settings

PEOPLE = "people: [{id: dilys, name: Dilys, kind: friend}, {id: sian, name: Sian, kind: paid}, {id: pat, name: Pat}]\n"


def texts(text: str) -> dict[str, Text]:
    return {
        found.words: found
        for found in plan_of(SMALL.replace("Mair}", "Mair, pronouns: she/her}") + PEOPLE + text).prose
    }


VOICES = {
    "what matters is the person's": ("about_me: {what_matters: [Swimming]}", "person"),
    "an action is the professional's": ("actions: [{what: Ring the pool}]", "professional"),
    "what is appreciated is the family's": ("about_me: {appreciated: [She makes us laugh]}", "family"),
    "said by the person": ("actions: [{what: {words: Ring the pool, said_by: person}}]", "person"),
    "said by a friend": ("about_me: {what_matters: [{words: The choir, said_by: dilys}]}", "family"),
    "said by somebody paid": ("about_me: {what_matters: [{words: The choir, said_by: sian}]}", "professional"),
    "observed": ("outcomes: [{id: o, words: {words: He turns to the window, said_by: observed}}]", "professional"),
    "about the person by name": ("about_me: {what_matters: [Mair likes swimming]}", "professional"),
    "about the person as she": ("about_me: {what_matters: [She likes swimming]}", "professional"),
    "by name and in the first person": ("about_me: {what_matters: [They call me Mair the Pool]}", "person"),
    "about somebody else, in the person's answer": ("outcomes: [{id: o, words: w, why: He can know about school}]", "person"),
    "a score that a friend gives": ("outcomes: [{id: o, words: w, baseline: {others: [{who: dilys, words: A four}]}}]", "family"),
    "a score that a worker gives": ("outcomes: [{id: o, words: w, baseline: {others: [{who: sian, words: A four}]}}]", "professional"),
    "a view that the person has": ("worries: [{worry: w, disagreements: [{who: person, view: It isn't so}]}]", "person"),
    "the person's own promise": ("actions: [{what: Put my things on the chair, who: person}]", "person"),
    "a promise that somebody wrote for the person": ("actions: [{what: Attend all appointments, who: person}]", "professional"),
    "what the one who agreed said": ("agreement: [{who: sian, agreed: yes, said: This is right}]", "professional"),
}  # fmt: skip


@pytest.mark.parametrize("name", VOICES)
def test_a_text_knows_whose_words_it_holds(name: str) -> None:
    written, voice = VOICES[name]
    (*_, last) = (found for found in texts(written + "\n").values() if found.words != "w")
    assert last.voice == voice


def test_what_people_offer_is_in_their_own_voice() -> None:
    plan = plan_of(
        SMALL
        + "people: [{id: d, name: D, kind: friend, offers: Tea}, {id: s, name: S, kind: paid, offers: Visits, views: [Going well]}]\n"
    )
    assert [text.voice for text in plan.prose] == ["family", "professional", "professional"]


def test_a_text_is_in_its_own_language_or_the_plans() -> None:
    found = texts("version_note: {words: Bore da, lang: cy}\nadvice: {reduce: [Walk]}\n")
    assert found["Bore da"].lang == "cy"
    assert found["Walk"].lang == "en"
    assert plan_of(SMALL + "languages: {records_in: [cy, en]}\nversion_note: Bore da\n").prose[0].lang == "cy"


def test_prose_stands_in_the_order_of_the_file() -> None:
    plan = plan_of(SMALL + "outcomes: [{id: o, words: b}]\nversion_note: a\nworries: [{worry: c}]\n")
    assert [text.words for text in plan.prose] == ["b", "a", "c"]
    assert [text.path for text in plan.prose] == ["outcomes.0.words", "version_note", "worries.0.worry"]


def test_what_is_absent_empty_or_of_another_shape_is_not_there() -> None:
    plan = plan_of(SMALL + "outcomes: [{id: o, words: }, 7, {}]\nactions: none\ndates: {agreed: soon}\nstrengths:\n")
    assert [outcome.word("id") for outcome in plan.outcomes] == ["o", ""]
    assert "words" not in plan.outcomes[0]
    assert plan.items("actions") == []
    assert plan.items("strengths") == []
    assert list(plan.days("dates.agreed")) == []
    assert plan.people == {}


def test_an_item_gives_its_values_by_kind() -> None:
    plan = plan_of(
        SMALL + "worries: [{id: w, worry: w, priority: true, worried: person, about: [a, b]}]\nmoney: {sds_option: 2}\n"
    )
    (worry,) = plan.items("worries")
    assert worry.flag("priority")
    assert worry.words("worried") == ["person"]
    assert worry.words("about") == ["a", "b"]
    money = plan.top.item("money")
    assert money is not None
    assert money.number("sds_option") == 2


def test_an_outcome_that_is_over_is_not_active() -> None:
    plan = plan_of(
        SMALL
        + "outcomes: [{id: a, words: a}, {id: b, words: b, status: achieved}, {id: c, words: c, replaced_by: a}]\n"
    )
    assert [outcome.word("id") for outcome in plan.active_outcomes] == ["a"]


def test_a_record_of_supervision_has_the_jurisdiction_of_its_repository() -> None:
    record = "sbp: 1\nid: s\nkind: supervision\nwho: [worker]\ndate: 2026-11-01\n"
    assert plan_of(record).jurisdiction == "other"
    assert plan_of(record, Settings(None, {"jurisdiction": "wales"})).jurisdiction == "wales"
