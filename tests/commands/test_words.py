"""`sbp words`: words from the command line or standard input, formats, exit codes."""

from __future__ import annotations

import io
import json
import re
import shlex
import sys
from pathlib import Path

import pytest
from conftest import ROOT

from sbp.commands.words import Kind, SaidBy, Sort
from sbp.phrase import SORTS, VOICES
from sbp.schema import schema


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch):
    """Put bytes on standard input."""

    def put(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return put


def test_a_finding_says_where_in_the_words_and_why(sbp) -> None:
    run = sbp("words", "Mair is a service user")
    assert run.out.startswith("words:1:11: warning: ")
    assert "[label-person]" in run.out
    assert "Instead:" in run.out
    assert run.code == 0


def test_good_words_get_a_kind_word(sbp) -> None:
    run = sbp("words", "I want to swim again", "--as", "outcome")
    assert (run.code, run.out) == (0, "")
    assert run.err == "There is nothing to look at again in these words.\n"


def test_quotation_marks_are_not_needed(sbp) -> None:
    assert "outcome-is-service" in sbp("words", "receive", "a", "home", "care", "service", "--as", "outcome").out


def test_the_exit_code_says_whether_anything_is_as_grave_as_asked(sbp) -> None:
    assert sbp("words", "a service user", "--fail-on", "warning").code == 1
    assert sbp("words", "a service user", "--fail-on", "error").code == 0
    assert sbp("words", "I want to swim", "--fail-on", "info").code == 0


def test_the_persons_own_words_are_left_alone(sbp) -> None:
    assert sbp("words", "I'm a service user", "--said-by", "person").out == ""


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_words_come_from_standard_input(sbp, typed, arguments: tuple[str, ...]) -> None:
    typed("\ufeffMair swims.\r\nShe is a service user — 👍🏽\r\n".encode())
    assert sbp("words", *arguments).out.startswith("words:2:10: ")


def test_lines_can_be_texts_of_their_own(sbp, typed) -> None:
    text = b"I want to swim\r\n\r\nreceive a home care service\r\nfall\n"
    typed(text)
    together = json.loads(sbp("words", "--as", "outcome", "--format", "json").out)
    assert together["checked"] == 1
    typed(text)
    run = json.loads(sbp("words", "--as", "outcome", "--each-line", "--format", "json").out)
    assert run["checked"] == 3
    assert (3, "outcome-is-service") in {(finding["line"], finding["rule"]) for finding in run["findings"]}


def test_json_has_the_same_fields_as_that_of_lint(sbp, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(
        "sbp: 1\nid: x\nkind: adult\nperson: {name: Mair}\nversion_note: a service user\n"
    )
    words = json.loads(sbp("words", "a service user", "--format", "json").out)
    plan = json.loads(sbp("lint", "plan.yaml", "--format", "json").out)
    assert list(words) == list(plan)
    assert list(words["findings"][0]) == list(plan["findings"][0])


def test_lines_for_editors_are_kept_short(sbp) -> None:
    run = sbp("words", "a service user", "--format", "concise")
    assert run.out.startswith("words:1:3: warning: ")
    assert run.out.count("\n") == 1
    assert "service user" not in run.out


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "there are no words to look at"),
        (b" \n\t\n", "there are no words to look at"),
        (b"I want\n\xff", "standard input:2:1: byte 0xff is not UTF-8"),
        (b"\xff\xfe\x00", "UTF-16"),
    ],
)
def test_what_are_no_words_is_said_in_one_line(sbp, typed, data: bytes, says: str) -> None:
    typed(data)
    run = sbp("words", "-")
    assert (run.code, run.out) == (2, "")
    assert says in run.err
    assert run.err.count("\n") == 1


def test_what_is_hidden_in_words_is_a_finding(sbp, typed) -> None:
    typed(b"I want\0 to swim")
    run = sbp("words", "-")
    assert run.code == 1
    assert "words:1:7: error: a hidden character (U+0000)" in run.out


def test_nobody_waits_at_a_terminal_for_words_that_were_forgotten(sbp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    run = sbp("words")
    assert run.code == 2
    assert 'like sbp words "I want to swim"' in run.err


def test_the_choices_are_those_that_there_are() -> None:
    assert tuple(sort.value for sort in Sort) == SORTS
    assert tuple(voice.value for voice in SaidBy) == VOICES
    assert tuple(kind.value for kind in Kind) == schema("plan").fields["kind"].choices


def test_what_sbp_yaml_says_holds_here(sbp, tmp_path: Path) -> None:
    (tmp_path / "sbp.yaml").write_text("rules: {label-person: error}\n")
    assert sbp("words", "a service user").code == 1


def test_it_says_what_the_readme_shows(sbp) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.search(r"\$ sbp (words .*)\n((?:.+\n)+?)```", text)
    assert shown
    assert sbp(*shlex.split(shown[1])).out == shown[2]
