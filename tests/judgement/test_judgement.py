"""Judgement on labelled sets: floors that are never lowered. benchmarks/judgement.py prints the figures."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from benchmarks import judgement

FOLDER = Path(__file__).parent


@cache
def outcomes(name: str) -> dict[str, Any]:
    return judgement.outcomes(judgement.read(FOLDER / f"{name}.jsonl"))


@cache
def language(name: str) -> dict[str, Any]:
    return judgement.language(judgement.read(FOLDER / f"{name}.jsonl"))


def test_services_are_told_from_outcomes() -> None:
    service = outcomes("outcomes")["by_label"]["service"]
    assert service["f1"] >= 0.93
    assert service["precision"] >= 0.96


def test_outcomes_are_not_warned_of() -> None:
    assert outcomes("outcomes")["outcomes_warned"] <= 0.02


# The examples of outcomes, and of services, that Social Care Wales gives in “About strengths-based practice”.
OUTCOMES = [
    "I want to get to school on time like the other kids and have a clean uniform",
    "to be able to go back home, build my confidence and live on my own like I did before",
    "I want to see my brother, speak to him and spend time with him and not lose touch now we don’t live together",
    "I want to go to swimming classes, but I need to know my husband will be okay and that someone will be there for"
    " him when I’m not",
]
SERVICES = ["a person attending a parenting group", "have a walk-in shower fitted", "receive a home care service"]


@pytest.mark.parametrize("text", OUTCOMES)
@pytest.mark.parametrize("speaker", ["person", "professional"])
def test_the_examples_of_outcomes_are_outcomes(text: str, speaker: str) -> None:
    found = judgement.findings(text, judgement.PLACES["outcome_own_words"], speaker)
    assert {place.finding.rule for place in found} & judgement.OF_OUTCOMES == set()


@pytest.mark.parametrize("text", SERVICES)
def test_the_examples_of_services_are_services(text: str) -> None:
    found = judgement.findings(text, judgement.PLACES["outcome_own_words"], "person")
    assert ("outcome-is-service", "warning") in {(place.finding.rule, place.finding.severity) for place in found}


def test_passages_are_flagged_as_trained_readers_flag_them() -> None:
    figures = language("language")
    assert figures["precision"] >= 0.95
    assert figures["recall"] >= 0.85
    assert figures["false_alarms_per_100_clean"] <= 3


def test_passages_by_another_author_are_flagged_as_trained_readers_flag_them() -> None:
    figures = language("language_third")
    assert figures["precision"] >= 0.98
    assert figures["recall"] >= 0.96
    assert figures["false_alarms_per_100_clean"] <= 2


@pytest.mark.parametrize("voice", ["person", "family"])
def test_the_persons_and_the_familys_voice_is_never_touched(voice: str) -> None:
    for path in FOLDER.glob("language*.jsonl"):
        assert language(path.stem)["by_voice"][voice] == 0


def test_the_measure_sees_what_a_linter_without_judgement_would_do() -> None:
    """A passage that is labelled flagged and holds nothing to find lowers recall, and an alarm lowers precision."""
    row = {"text": "He likes tea.", "field": "about", "speaker": "professional", "clean": False}
    figures = judgement.language([{**row, "flags": [{"span": "tea", "category": "label"}]}])
    assert figures["recall"] == figures["span_recall"] == 0
    clean = {**row, "text": "He is a junkie.", "clean": True, "flags": []}
    assert judgement.language([clean])["false_alarms_per_100_clean"] == 100
    assert judgement.language([{**clean, "speaker": "family"}])["false_alarms_per_100_clean"] == 0
    assert judgement.outcomes([{"text": "receive home care", "label": "outcome", "lang": "en"}])["outcomes_warned"] == 1
