"""Where a sentence ends, and what says nothing."""

from __future__ import annotations

import pytest
from conftest import SMALL, plan_of

from sbp.sentences import any_of, is_empty, ours, sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("He is well. She sings.", ["He is well.", "She sings."]),
        ("Is he well? Yes! Good.", ["Is he well?", "Yes!", "Good."]),
        ("She said “I sing.” Then she sang.", ["She said “I sing.”", "Then she sang."]),
        ("At 9.30 Mr. Cole and Mrs. Rao rang St. Mary's.", ["At 9.30 Mr. Cole and Mrs. Rao rang St. Mary's."]),
        ("D. Price came, e.g. Monday.", ["D. Price came, e.g. Monday."]),
        ("Approx. six cans a night", ["Approx. six cans a night"]),
        ("She is\nwell. He\nsings.", ["She is\nwell.", "He\nsings."]),
        ("A heading\n\nThen a text", ["A heading", "Then a text"]),
        ("We saw:\n- one\n- two", ["We saw:", "- one", "- two"]),
        ("1. Ring\n2. Wait", ["1. Ring", "2. Wait"]),
        ("", []),
        (" . ", [" ."]),
    ],
)
def test_sentences(text: str, parts: list[str]) -> None:
    found = sentences(text)
    assert [sentence.words for sentence in found] == parts
    for sentence in found:
        assert text[sentence.start : sentence.end] == sentence.words


def test_ours_is_what_professionals_wrote_in_english() -> None:
    plan = plan_of(
        f"{SMALL}about_me: {{what_matters: [I swim], good_now: [Mair swims]}}\n"
        "actions: [{what: Go to the pool}, {what: {words: Mynd i'r pwll, lang: cy}}, {what: {words: I go, said_by: person}}]\n"
    )
    assert [text.words for text in ours(plan)] == ["Mair swims", "Go to the pool"]


def test_any_of_finds_words_and_beginnings() -> None:
    pattern = any_of("ask want*")
    assert [found.group() for found in pattern.finditer("Ask what she wanted; a task, asked.")] == ["Ask", "wanted"]


def test_a_text_is_empty_that_has_nothing_but_a_sections_words() -> None:
    plan = plan_of(
        f"{SMALL}actions: [{{what: Support Mair as needed}}, {{what: Support Mair with the piano}}, {{what: She}}]\n"
    )
    assert [is_empty(text, "actions") for text in ours(plan)] == [True, False, False]
