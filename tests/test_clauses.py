"""Statements as rows of kinds, patterns over them, and the words in the files."""

from __future__ import annotations

import re

import pytest

from sbp.clauses import GROUPS, LANGUAGES, grammar, listed


def kinds(statement: str, lang: str = "en") -> list[set[str]]:
    return [set(unit.kinds) for unit in grammar(lang).row(statement).units]


def test_the_longest_phrase_counts_and_a_word_can_be_of_several_kinds() -> None:
    first, second = kinds("home care service")
    assert first == {"service"}
    assert second >= {"session", "strong"}
    assert kinds("alcohol")[0] >= {"field", "problem"}


def test_places_are_those_in_the_statement() -> None:
    text = "Carers, twice a day"
    assert [text[unit.start : unit.end] for unit in grammar("en").row(text).units] == [
        "Carers",
        ",",
        "twice",
        "a",
        "day",
    ]


@pytest.mark.parametrize("form", ["refer", "refers", "referred", "referring"])
def test_verbs_are_found_in_all_their_forms(form: str) -> None:
    assert "refer_verb" in kinds(f"{form} to")[0]


def test_an_acronym_is_found_in_capitals_only() -> None:
    assert "worker" in kinds("OT")[0]
    assert "worker" not in kinds("ot")[0]


@pytest.mark.parametrize("form", ["gofalwyr", "ofalwyr", "ngofalwyr"])
def test_welsh_words_are_found_in_their_mutations(form: str) -> None:
    assert "worker" in kinds(form, "cy")[0]


@pytest.mark.parametrize(
    ("statement", "is_name"),
    [
        ("Rhian to attend", True),
        ("Walk to the shop", False),
        ("Idris’s package", True),
        ("Paint again", False),
        ("Leon not to", True),
    ],
)
def test_a_capital_at_the_beginning_is_a_name_where_somebody_acts(statement: str, is_name: bool) -> None:
    assert (kinds(statement)[0] == {"name"}) == is_name


def test_what_comes_after_a_title_is_a_name_whatever_else_it_means() -> None:
    assert kinds("Ms Ward to attend")[1] == {"name"}


def test_patterns_are_over_kinds() -> None:
    row = grammar("en").row("I want my carers to knock")
    assert row.has("^ self want own worker to manner_verb $")
    assert row.has("^ FIRST want")
    assert not row.has("THING")
    assert row.has("[^ self want own] to")
    assert not row.has("[= want] own $")
    assert row.part(2).has("^ own worker")


def test_every_kind_in_the_groups_has_words_in_english() -> None:
    there = {kind for kind, _ in listed("en")} | {"word", "name", "number", "dash", "comma", "stop"}
    names = {name for group in GROUPS.values() for name in group.split()} - set(GROUPS)
    assert names <= there


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_in_the_files_can_be_found_and_stand_once_in_their_kind(lang: str) -> None:
    seen = set()
    for kind, phrase in listed(lang):
        assert re.fullmatch(r"\w+(?:['’]\w+)*(?:[ -]\w+(?:['’]\w+)*|:\w+)*'?(?: \w+)*", phrase), phrase
        assert (kind, phrase) not in seen
        seen.add((kind, phrase))
