"""Ordinary speech of staff about people: what is noticed, and above all what is left alone."""

from __future__ import annotations

from functools import cache

import pytest
from conftest import ROOT

from benchmarks.judgement import OF_LANGUAGE
from sbp.phrase import words_findings


def lines(name: str) -> list[str]:
    return (ROOT / "tests" / "data" / name).read_text(encoding="utf-8").splitlines()


@cache
def noticed(text: str) -> bool:
    return any(finding.rule in OF_LANGUAGE for finding in words_findings(text, "about", "professional"))


# A harmless sense that the lists don't tell from the other yet, or a word that some readers would leave.
NOT_YET = (
    "She left the unit at nine",
    "The dog is a wanderer",
    "He has been clean since Easter",
    "He was turned at two",
    "The report calls him aggressive",
)


@pytest.mark.parametrize("text", lines("left_alone.txt"))
def test_an_honest_note_is_left_alone(text: str) -> None:
    assert noticed(text) == text.startswith(NOT_YET)


def test_what_labels_blames_shrinks_or_excludes_is_noticed() -> None:
    said = lines("said_of_people.txt")
    assert sum(map(noticed, said)) >= 0.95 * len(said)
