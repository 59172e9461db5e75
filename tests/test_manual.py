"""Rules' pages for people: phrases of word lists without the signs of patterns."""

from __future__ import annotations

import pytest

from sbp.manual import columns, page
from sbp.patterns import spoken
from sbp.rules import all_rules


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("did not engage", "did not engage"),
        ("~refuse to engage", "refuse to engage"),
        ("(is|was) (very|so)? rude", "is rude"),
        ("((has|had) been|was) rude", "has been rude"),
        ("puts ... at risk", "puts … at risk"),
        ("<person> kicks off", "kicks off"),
        ("^ <person> <be>? toileted $", "toileted"),
        ("make <them> comply <time>", "make somebody comply"),
        ("DNA", "DNA"),
    ],
)
def test_a_phrase_is_shown_as_it_would_be_said(phrase: str, said: str) -> None:
    assert spoken(phrase) == said


@pytest.mark.parametrize("name", [name for name, rule in all_rules().items() if rule.words])
def test_no_page_of_a_list_shows_the_signs_of_patterns(name: str) -> None:
    words = all_rules()[name].words
    assert words is not None
    for entry in words.entries:
        for phrase in entry.avoid:
            assert spoken(phrase), phrase
            assert not set(spoken(phrase)) & set("~<>^$|?()"), phrase


def test_a_page_says_when_an_entry_is_left_alone() -> None:
    shown = page(all_rules()["label-person"])
    assert "Fine as it is: " in shown
    assert "Left alone: " in shown


def test_a_page_says_for_whom_a_rule_is() -> None:
    wales = next(rule for rule in all_rules().values() if rule.pack == "wales")
    assert "pack wales" in page(wales)
    strict = next(rule for rule in all_rules().values() if rule.strict)
    assert "in the profile strict alone" in page(strict)


def test_what_no_comment_can_silence_says_nothing_of_comments() -> None:
    for rule in all_rules().values():
        assert ("# sbp: ignore[" in page(rule)) == (not rule.always or "# sbp: ignore[" in rule.page)


def test_the_table_has_a_line_for_every_rule() -> None:
    head, *rows = columns(all_rules().values()).split("\n")
    assert head.split()[:4] == ["rule", "agreed", "draft", "pack"]
    assert [row.split()[0] for row in rows] == list(all_rules())
