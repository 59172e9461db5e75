"""Words that stand nowhere yet: the same findings as in a plan, about the words alone, at places in the words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from conftest import SMALL, unmarked
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sbp import SbpError, words_findings
from sbp.finding import Finding
from sbp.linter import lint
from sbp.phrase import _FIELDS, SORTS, VOICES
from sbp.rules import all_rules
from sbp.settings import Settings
from sbp.source import Source, Span
from sbp.yamltext import quoted


def rules(text: str, *arguments: str, **named: str) -> set[str]:
    return {finding.rule for finding in words_findings(text, *arguments, **named)}


def offsets(text: str, finding: Finding) -> Span:
    source = Source("words", text)
    return Span(
        source.line_start(finding.line) + finding.column - 1,
        source.line_start(finding.end_line) + finding.end_column - 1,
    )


@pytest.fixture
def found() -> Callable[..., None]:
    """Hold words against the linter: a rule, or the word lists together, find what stands in «…», and nothing else."""

    def check(marked: str, rule: str = "", **named: str) -> None:
        text, spans = unmarked(marked)
        lists = {name for name, known in all_rules().items() if known.words}
        hits = [hit for hit in words_findings(text, **named) if hit.rule == rule or (not rule and hit.rule in lists)]
        assert [text[slice(*offsets(text, hit))] for hit in hits] == [text[slice(*span)] for span in spans]
        assert [offsets(text, hit) for hit in hits] == spans
        assert [hit.match for hit in hits] == [" ".join(text[slice(*span)].split()) for span in spans]

    return check


def test_a_service_is_no_outcome(found) -> None:
    found("«receive a home care service»", "outcome-is-service", as_="outcome")


def test_what_is_no_outcome_may_be_an_action() -> None:
    assert "outcome-is-service" not in rules("receive a home care service", "action")


def test_words_are_found_in_whatever_they_are_to_be(found) -> None:
    for sort in SORTS:
        found("Mair is a «service user»", as_=sort)


def test_a_worry_in_a_word_is_asked_to_say_more(found) -> None:
    found("«Falls»", "worry-unspecific", as_="worry")
    found("Emyr may fall on the steps to the garden", "worry-unspecific", as_="worry")


def test_an_outcome_is_held_to_being_the_persons_own_whoever_types_it(found) -> None:
    found("«He will see his friends»", "outcome-not-own-words", as_="outcome")
    found("I want to see my friends", "outcome-not-own-words", as_="outcome")


def test_the_persons_own_words_are_never_corrected() -> None:
    said = "I'm a service user and I suffer from dementia"
    assert "label-person" in rules(said, "outcome")
    for sort in SORTS:
        assert "label-person" not in rules(said, sort, "person")


def test_places_are_those_in_the_words(found) -> None:
    found('The "gate" \\ is open.\n\tMair is a «service\n user»,\r\n👍🏽 a «service user» — \u00a0é')


def test_an_escape_or_a_comment_in_words_is_words(found) -> None:
    found(
        "label-person",
        "\\n # sbp: ignore[label-person] -- mine\\x41. Mair is a «service user» {x: [y]} *a &b !c %d |\n- >",
    )


def test_a_number_is_never_shown() -> None:
    for hit in words_findings("The service user 999 123 4567"):
        assert "999 123 4567" not in hit.excerpt + hit.match + hit.message


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("lang", ["en", "cy"])
@pytest.mark.parametrize("voice", VOICES)
@pytest.mark.parametrize("kind", ["adult", "child", "carer", "family"])
def test_good_words_have_nothing_to_look_at_again(sort: str, lang: str, voice: str, kind: str) -> None:
    assert words_findings(_FIELDS[sort].good[lang], sort, voice, kind, lang) == []


def test_what_is_about_the_plan_is_left_out() -> None:
    plan = SMALL + "status: agreed\nactions: [{what: Go to the pool with Mair}]\n"
    assert "action-no-who" in {finding.rule for finding in lint("plan.yaml", plan.encode(), date(2026, 12, 1))}
    assert rules("Go to the pool with Mair", "action") == set()


@pytest.mark.parametrize(
    ("sort", "line"),
    [
        ("outcome", "outcomes: [{{id: swim, words: {}}}]"),
        ("action", "actions: [{{what: {}}}]"),
        ("worry", "worries: [{{worry: {}}}]"),
        ("about", "about_me: {{what_matters: [{}]}}"),
        ("strength", "strengths: [{{words: {}}}]"),
        ("note", "version_note: {}"),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "receive a home care service",
        "The service user is non-compliant and a wanderer",
        "He refused to engage with us",
        "Mair to remain safe in the community",
        "Falls risk",
    ],
)
def test_word_lists_say_the_same_as_in_a_plan(sort: str, line: str, text: str) -> None:
    """In a plan the same words, as the section's usual voice has them, are told what they are told here, and no more."""
    plan = f"{SMALL}status: agreed\n{line.format(quoted(text))}\n"
    there = {
        (hit.rule, hit.severity, hit.message, hit.match)
        for hit in lint("plan.yaml", plan.encode(), date(2026, 12, 1))
        if all_rules()[hit.rule].words
    }
    here = {(hit.rule, hit.severity, hit.message, hit.match) for hit in words_findings(text, sort)}
    assert there <= here


def test_settings_hold_for_words_too() -> None:
    off = Settings(content={"rules": {"label-person": "off"}})
    assert words_findings("a service user", settings=off) == []
    allowed = Settings(content={"words": {"allow": [{"phrase": "service user", "because": "so named"}]}})
    assert words_findings("a service user", settings=allowed) == []


@pytest.mark.parametrize("named", [{"as_": "poem"}, {"said_by": "cat"}, {"kind": "dog"}])
def test_what_there_is_not_is_said(named: dict[str, str]) -> None:
    with pytest.raises(SbpError, match="is none of: "):
        words_findings("x", **named)


def test_a_hidden_character_is_all_that_is_said_as_in_a_plan() -> None:
    (finding,) = words_findings("a service user\u202e")
    assert (finding.rule, finding.line, finding.column) == ("hidden-character", 1, 15)


ANYTHING = st.text(
    st.one_of(
        st.sampled_from("\0\n\r\t\"'\\{}[]:,#&*!|>%@`-?~ \u00a0\u2028\u202e\u2066\ufeff\ud800👍🏽é\u0301"),
        st.characters(exclude_categories=()),
    ),
    max_size=60,
)


@given(ANYTHING, st.sampled_from(SORTS), st.sampled_from(VOICES), st.sampled_from(["en", "cy", "xx"]))
@settings(max_examples=60)
@example("", "outcome", "person", "en")
@example(" \n ", "worry", "professional", "en")
@example("true", "note", "professional", "en")
@example("2026-02-30", "action", "professional", "en")
def test_any_text_can_be_looked_at(text: str, sort: str, voice: str, lang: str) -> None:
    for finding in words_findings(text, sort, voice, lang=lang):
        start, end = offsets(text, finding)
        assert 0 <= start <= end <= len(text)
        assert finding.match in ("", " ".join(text[start:end].split()))


# Signs that mean something in YAML, and nothing in a sentence.
SIGNS = st.text("\\{}[]#&*|>%@`~ \n\t\u00a0\u3000👍🏽", max_size=30)


@given(SIGNS, SIGNS)
@settings(max_examples=60)
@example("\\", "\\\n")
@example("\r\n\r\n", "\r\n")
def test_a_phrase_is_found_where_it_stands_whatever_signs_stand_around_it(before: str, after: str) -> None:
    text = f"{before} Mair is a bed\nblocker {after}"
    assert "bed\nblocker" in {text[slice(*offsets(text, finding))] for finding in words_findings(text)}
