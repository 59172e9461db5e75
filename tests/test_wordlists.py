"""What holds of every word list: it proves itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, SMALL, plan_of

from sbp import nodes, parsing
from sbp.finding import Hit
from sbp.plan import Plan
from sbp.rules import all_rules
from sbp.settings import Settings
from sbp.source import Source, decode
from sbp.wordlist import WordList

LISTS = {name: rule.words for name, rule in all_rules().items() if rule.words is not None}
ENTRIES = [(name, entry) for name, words in LISTS.items() for entry in words.entries]
KEYS = {"avoid", "prefer", "why", "source", "example", "counter_example"}
MAY = {"leave", "ask", "severity", "of", "adjective", "in", "unless", "with", "adult", "strict"}


def files() -> list[Path]:
    return sorted(path for path in (ROOT / "sbp" / "rules").glob("*.yaml") if path.stem[0] != "_")


def content(path: Path) -> Any:
    source = decode(path.name, path.read_bytes())
    assert isinstance(source, Source)
    root = parsing.parse(source)
    assert isinstance(root, nodes.Mapping), root
    return root.data


PLACES = {
    "actions": "actions: [{{id: a, what: {}}}]",
    "strengths": "strengths: [{{id: s, kind: personal, words: {}}}]",
    "outcomes": "outcomes: [{{id: o, words: {}}}]",
    "worries": "worries: [{{id: w, worry: {}}}]",
    "services": "services: [{{id: v, what: {}}}]",
    "reviews": "reviews: [{{date: 2026-10-01, reasons: {}}}]",
    "communication": "communication: {{how_i_communicate: {}}}",
    "about_me": "about_me: {{important_for: [{}]}}",
}


def said(sentence: str, lang: str = "en", section: str = "actions", profile: str = "agreed") -> Plan:
    """Return a plan in which a professional wrote a sentence, in a section."""
    words = json.dumps({"words": sentence, "said_by": "worker", "lang": lang}, ensure_ascii=False)
    people = "people: [{id: worker, name: W, kind: paid}]\n"
    return plan_of(f"{SMALL}{people}{PLACES[section].format(words)}\n", Settings(None, {"profile": profile}))


def hits(words: WordList, sentence: str, section: str = "actions", profile: str = "agreed") -> list[Hit]:
    """Return what a list finds in a sentence that a professional wrote."""
    return list(words.check(said(sentence, words.lang, section, profile)))


def hits_of_all(sentence: str, lang: str = "en", section: str = "actions") -> list[tuple[str, str]]:
    """Return what any list finds in such a sentence: the list's name and the reason."""
    plan = said(sentence, lang, section)
    return [(name, hit.message) for name, words in LISTS.items() for hit in words.check(plan)]


@pytest.mark.parametrize("path", files(), ids=lambda path: path.stem)
def test_a_list_has_one_shape(path: Path) -> None:
    data = content(path)
    assert [key for key in data if key not in ("harm", "of", "lang")] == [
        "about",
        "severity",
        "question",
        "sources",
        "entries",
    ]
    for source in data["sources"].values():
        assert set(source) == {"title", "url", "read"}
        assert source["url"].startswith("http")
    for entry in data["entries"]:
        assert KEYS <= set(entry) <= KEYS | MAY, entry
        assert entry["source"] in data["sources"]
        assert all(isinstance(entry[key], list) and entry[key] for key in ("avoid", "prefer")), entry
        assert entry["why"].endswith("."), entry["why"]
    used = {entry["source"] for entry in data["entries"]}
    assert used == set(data["sources"]), "every source is used"


@pytest.mark.parametrize(
    ("name", "entry"), ENTRIES, ids=lambda value: value.avoid[0] if hasattr(value, "avoid") else value
)
def test_an_entry_finds_its_example_and_leaves_its_counter_example(name: str, entry: Any) -> None:
    section = entry.within[0] if entry.within else "actions"
    found = hits(LISTS[name], entry.example, section, "strict" if entry.strict else "agreed")
    assert {hit.message for hit in found} == {entry.why}, entry.example
    assert hits_of_all(entry.counter_example, LISTS[name].lang, section) == [], entry.counter_example


@pytest.mark.parametrize(
    ("name", "entry"), ENTRIES, ids=lambda value: value.avoid[0] if hasattr(value, "avoid") else value
)
def test_no_advice_is_itself_to_be_avoided(name: str, entry: Any) -> None:
    for advice in (*entry.prefer, entry.why, entry.ask):
        assert hits_of_all(advice or "nothing", LISTS[name].lang) == [], advice


def test_no_phrase_stands_on_two_lists_or_twice_on_one() -> None:
    seen: dict[str, str] = {}
    for name, entry in ENTRIES:
        for phrase in entry.avoid:
            key = phrase if phrase.isupper() else " ".join(phrase.casefold().replace("-", " ").split())
            assert key not in seen, (phrase, name, seen[key])
            seen[key] = name


def test_honest_clean_passages_are_left_alone() -> None:
    """Of the labelled passages that professionals wrote well, none is flagged."""
    rows = [
        json.loads(line) for line in (ROOT / "tests/judgement/language.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    clean = [row for row in rows if row["clean"] and row["speaker"] == "professional"]
    assert len(clean) > 100
    assert [found for row in clean for found in hits_of_all(row["text"])] == []


HONEST = [
    "He is aggressive when he drinks, and has broken her arm.",
    "He struck her twice and was aggressive to the neighbour who came.",
    "Darren is manipulative and told Joanne what she could spend.",
    "On 4 May he hit a carer's arm when she pulled off his blanket. He was frightened.",
]


@pytest.mark.parametrize("sentence", HONEST)
def test_an_honest_account_of_harm_is_left_alone(sentence: str) -> None:
    assert hits_of_all(sentence) == []


OF_OTHERS = [
    "The pharmacy refused his medication because the form was out of date.",
    "The airline refused to engage with her complaint.",
    "The council failed to attend the hearing.",
    "The ward staff refused to listen to her and she went home.",
    "The social worker failed to attend the meeting.",
    "Mrs Stoner is coming on Friday.",
]


@pytest.mark.parametrize("sentence", OF_OTHERS)
def test_what_organisations_refuse_is_no_matter_of_the_person(sentence: str) -> None:
    assert hits_of_all(sentence) == []


@pytest.mark.parametrize("sentence", ["The service user's wishes were asked.", "It is an addict’s life."])
def test_a_label_that_owns_something_is_a_label_still(sentence: str) -> None:
    assert hits_of_all(sentence)


def test_a_label_in_another_sentence_than_the_account_is_still_looked_at() -> None:
    assert hits(LISTS["label-behaviour"], "The police came on Monday. Leon can be attention seeking.")


def test_the_persons_and_the_familys_own_words_are_never_touched() -> None:
    said = "I'm a service user and I suffer from dementia"
    plan = plan_of(
        f"{SMALL}people: [{{id: d, name: Dilys, kind: friend, offers: {said}, views: [{said}]}}]\n"
        f"about_me: {{what_matters: [{said}], appreciated: [{said}]}}\n"
        f"actions: [{{what: {{words: {said}, said_by: person}}}}, {{what: {{words: {said}, said_by: d}}}}]\n"
    )
    assert [hit for words in LISTS.values() for hit in words.check(plan)] == []


def test_words_in_the_persons_section_that_speak_about_the_person_are_somebody_elses() -> None:
    plan = plan_of(f"{SMALL}about_me: {{what_matters: [Mair is a service user]}}\n")
    assert [hit for words in LISTS.values() for hit in words.check(plan)]
