"""Findings as people, programs and CI read them."""

from __future__ import annotations

import json
import re

from conftest import SMALL, TODAY
from hypothesis import given
from hypothesis import strategies as st

from sbp.finding import Finding, Reference
from sbp.linter import lint
from sbp.output import as_github, as_json, as_text, coloured, summary

FINDING = Finding(
    "outcome-is-service", "warning", "plans/cedar.yaml", 31, 12, 31, 39, "outcomes.0.words", "receive a home care service",
    "this is a service", "What would it make possible?", ("…",), Reference("A page", "https://example.org/"), None,
    "    words: receive a home care service",
)  # fmt: skip


def test_text_shows_place_reason_line_caret_question_other_words_and_source() -> None:
    assert as_text([FINDING]) == (
        "plans/cedar.yaml:31:12: warning: this is a service [outcome-is-service]\n"
        "  31 |     words: receive a home care service\n"
        "     |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        "    Ask: What would it make possible?\n"
        "    Instead: …\n"
        "    Source: A page"
    )


def test_the_caret_stands_under_the_phrase_whatever_stands_before_it() -> None:
    plan = SMALL + "version_note: '👩‍👧 ŵ 你好 é the service user'\n"
    (finding,) = [found for found in lint("p", plan.encode(), TODAY) if found.rule == "label-person"]
    _, line, caret, *_ = as_text([finding]).split("\n")
    wide = {"👩": 2, "👧": 2, "你": 2, "好": 2, "\u200d": 0}
    column = sum(wide.get(char, 1) for char in line[: line.index("service")])
    assert caret.index("^") == column


def test_a_long_line_is_cut_round_the_phrase() -> None:
    plan = SMALL + f"version_note: {'word ' * 60}service user {'word ' * 60}\n"
    (finding,) = [found for found in lint("p", plan.encode(), TODAY) if found.rule == "label-person"]
    _, line, caret, *_ = as_text([finding]).split("\n")
    assert len(line) < 130
    assert line[caret.index("^") : caret.rindex("^") + 1] == "service user"


@given(st.text(st.characters(exclude_characters="\n\r"), min_size=1, max_size=60))
def test_nothing_in_a_plan_reaches_the_terminal_as_a_command(words: str) -> None:
    plan = SMALL + f"actions: [{{what: {json.dumps(words)}, who: nobody}}]\nversion_note: {json.dumps(words)}\n"
    shown = as_text(lint(f"{words}.yaml", plan.encode(errors="replace"), TODAY))
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)


def test_colour_only_repeats_what_the_words_say() -> None:
    assert re.sub("\x1b\\[[0-9;]*m", "", as_text([FINDING], coloured)) == as_text([FINDING])


def test_json_keeps_to_its_contract() -> None:
    data = json.loads(as_json([FINDING], 12))
    assert list(data) == ["sbp", "format", "checked", "findings", "summary"]
    assert (data["format"], data["checked"]) == (1, 12)
    assert data["summary"] == {"error": 0, "warning": 1, "info": 0, "suppressed": 0}
    assert list(data["findings"][0]) == [
        "rule", "severity", "file", "line", "column", "end_line", "end_column", "path", "match", "message", "question", "instead", "source",
        "suppressed",
    ]  # fmt: skip
    assert data["findings"][0]["source"] == {"title": "A page", "url": "https://example.org/"}


def test_annotations_name_rule_and_place_and_not_the_words() -> None:
    line = as_github([FINDING])
    assert line.startswith(
        "::warning file=plans/cedar.yaml,line=31,endLine=31,col=12,endColumn=39,title=outcome-is-service::"
    )
    assert "home care" not in line
    assert "receive a home care service" in as_github([FINDING], show_text=True)


def test_nothing_breaks_out_of_an_annotation() -> None:
    odd = Finding(
        "r", "error", "a,b:c%\n::error::x.yaml", 1, 1, 2, 1, "", "m\n::stop", "one\r\n::set-output::two%0A", ""
    )
    line = as_github([odd], show_text=True)
    assert "\n" not in line
    assert "\r" not in line
    assert line.count("::") == len(re.findall("::", line))
    head = line.split("::")[1]
    assert "a%2Cb%3Ac%25" in head


def test_the_summary_counts_and_says_when_all_is_well() -> None:
    assert summary([FINDING, FINDING], 3) == "3 files checked: 2 warnings"
    assert summary([], 1) == "1 file checked: nothing to look at again"
