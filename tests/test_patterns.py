"""Phrases of word lists as patterns: what they find, where, and by which words they are looked up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sbp.inflection import forms
from sbp.patterns import anchors, index
from sbp.search import find
from sbp.words import plain, split


def found(phrase: str, text: str) -> list[str]:
    words = split(text)
    return [text[words[first].start : words[last].end] for first, last in find(phrase, plain(text, words))]


@pytest.mark.parametrize(
    ("phrase", "text", "finds"),
    [
        ("did not engage", "He Did not engage.", "Did not engage"),
        ("self-harmer", "a known self harmer", "self harmer"),
        ("self harmer", "a known self‑harmer", "self‑harmer"),
        ("can't be bothered", "She can’t be  bothered to", "can’t be  bothered"),
        ("service user", "the service user's room", "service user's"),
        ("~refuse to (eat|drink)", "She has been refusing to drink", "refusing to drink"),
        ("~deny", "he denied it", "denied"),
        ("~hit", "She was hitting out", "hitting"),
        ("(is|was) (very|so)? rude", "He was rude to us", "was rude"),
        ("(is|was) (very|so)? rude", "He was so rude to us", "was so rude"),
        ("puts ... at risk", "She puts herself and the baby at risk", "puts herself and the baby at risk"),
        ("<person> kicks off", "If Kieran kicks off, ring", "kicks off"),
        ("<person> kicks off", "If his mum kicks off, ring", "kicks off"),
        ("<person> kicks off", "Helen kicks off at tea", "kicks off"),
        ("<person> kicks off", "Andrew kicks off at tea", "kicks off"),
        ("difficult <people>", "a difficult woman", "difficult"),
        ("^ toileted", "Ate well. Toileted at 2pm", "Toileted"),
        ("^ toileted", "Washed and toileted at 2pm", "toileted"),
        ("poor historian $", "Poor historian, as ever", "Poor historian"),
        ("(at|after (<time>|tea)) ~wander", "After tea wanders", "After tea wanders"),
        ("tested (dirty|$)", "He tested.", "tested"),
        ("tested (dirty|$)", "He tested", "tested"),
        ("LAC", "the LAC review", "LAC"),
    ],
)
def test_a_phrase_finds(phrase: str, text: str, finds: str) -> None:
    assert found(phrase, text) == [finds]


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("did not engage", "did not, engage"),
        ("user", "users and misuser"),
        ("LAC", "lac and Lac"),
        ("puts ... at risk", "It puts her off. Not at risk"),
        ("puts ... at risk", "It puts one two three four five at risk"),
        ("<person> kicks off", "The match kicks off at three"),
        ("<person> kicks off", "There kicks off a march"),
        ("^ toileted", "She is toileted"),
        ("poor historian $", "a poor historian of the railways"),
        ("~refuse to", "a refusal to"),
    ],
)
def test_a_phrase_leaves(phrase: str, text: str) -> None:
    assert found(phrase, text) == []


@pytest.mark.parametrize(
    ("phrase", "says"),
    [
        ("(a|b", "never closed"),
        ("a) b", "never opened"),
        ("a|b", "in brackets"),
        ("(" * 9 + "a" + ")" * 9, "too many"),
        ("kicks <nobody>", "no kind of word"),
        ("<person> ...", "always there"),
        ("hates ...", "between two others"),
        ("... again", "between two others"),
        ("R&R", "found nowhere"),
        ("tea (money|£)", "found nowhere"),
        ("offered, refused", "found nowhere"),
        ("(very)?", "always there"),
        ("", "always there"),
    ],
)
def test_what_is_no_phrase_is_said_so(phrase: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        anchors(phrase)


def test_a_phrase_is_looked_up_by_its_most_telling_words() -> None:
    assert anchors("did not engage")[0] == ["engage"]
    assert anchors("(is|was) (very|so)? rude") == [["rude"], ["is", "was"]]
    assert set(anchors("~refuse to")[0]) == {"refuse", "refuses", "refused", "refusing"}
    assert index([{"entries": [{"avoid": ["poor historian", "rude"], "leave": ["rude health"]}]}]) == {
        "words": {"historian": "0 0 0 0", "rude": "0 0 1 -1", "health": "0 -1 2 1"},
        "phrases": ["poor historian", "rude", "rude health"],
        "also": ["poor", "rude"],
    }


def test_forms_are_those_of_english() -> None:
    assert "denied" in forms("deny")
    assert "stopped" in forms("stop")
    assert "matches" in forms("match")
    assert "wives" in forms("wife")


@given(st.text(max_size=80))
def test_any_text_has_a_plain_form_in_which_each_word_stands_once_in_its_order(text: str) -> None:
    words = split(text)
    said = plain(text, words)
    assert [number for number in said.numbers if number >= 0] == list(range(len(words)))
    for token, number, start in zip(said.tokens, said.numbers, said.starts, strict=True):
        assert said.text[start : start + len(token)] == token
        assert number < 0 or token == words[number].written.replace("’", "'")


@given(st.text(alphabet="abc .,;-’'“”\n", max_size=40))
def test_words_found_lie_in_the_text(text: str) -> None:
    for part in found("(a|b) ... c", text):
        assert part in text
