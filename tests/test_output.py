"""Findings as people, programs and CI read them."""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from typing import Any
from xml.etree import ElementTree

import pytest
from conftest import EXAMPLES, ROOT, SMALL, TODAY
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator
from markdown_it import MarkdownIt

from sbp.finding import Finding, Reference
from sbp.linter import lint
from sbp.output import concise, github, gitlab, junit, sarif, text
from sbp.output import json as json_format
from sbp.output.counts import Tally
from sbp.output.fingerprint import with_fingerprints
from sbp.output.paint import coloured

FINDING = Finding(
    "outcome-is-service", "warning", "plans/cedar.yaml", 31, 12, 31, 39, "outcomes.0.words", "receive a home care service",
    "this is a service", "What would it make possible?", ("…",), Reference("A page", "https://example.org/"), None,
    "    words: receive a home care service", "outcomes.swim.words",
)  # fmt: skip
LEFT = FINDING._replace(suppressed="her own word", line=40, end_line=40)
ERROR = FINDING._replace(rule="dangling-ref", severity="error", message="nothing in people has this id")
INFO = FINDING._replace(rule="outcome-no-why", severity="info", message="it doesn't say why")

KEPT_AND_PASSED_ON = (concise, github, gitlab, sarif, junit)
ALL = (text, json_format, *KEPT_AND_PASSED_ON)


def written(form: Any, findings: list[Finding], *more: Any, **options: Any) -> str:
    """Return what a format writes of findings, without the line break at its end."""
    return "".join(form.pieces(iter(findings), *more, **options)).removesuffix("\n")


def tally(findings: list[Finding]) -> Tally:
    """Return findings counted."""
    counted = Tally()
    assert list(counted.counted(findings)) == findings
    return counted


def table(findings: list[Finding], checked: int) -> str:
    """Return the table of a step's summary."""
    rows = Counter((finding.file, finding.severity, finding.rule) for finding in findings if finding.is_open)
    return github.table(rows, tally(findings).summary(checked))


def test_text_shows_place_reason_line_caret_question_other_words_and_source() -> None:
    assert written(text, [FINDING, LEFT]) == (
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
    _, line, caret, *_ = written(text, [finding]).split("\n")
    wide = {"👩": 2, "👧": 2, "你": 2, "好": 2, "\u200d": 0}
    column = sum(wide.get(char, 1) for char in line[: line.index("service")])
    assert caret.index("^") == column


def test_a_long_line_is_cut_round_the_phrase() -> None:
    plan = SMALL + f"version_note: {'word ' * 60}service user {'word ' * 60}\n"
    (finding,) = [found for found in lint("p", plan.encode(), TODAY) if found.rule == "label-person"]
    _, line, caret, *_ = written(text, [finding]).split("\n")
    assert len(line) < 130
    assert line[caret.index("^") : caret.rindex("^") + 1] == "service user"


@given(st.text(st.characters(exclude_characters="\n\r"), min_size=1, max_size=60))
def test_nothing_in_a_plan_reaches_the_terminal_as_a_command(words: str) -> None:
    plan = SMALL + f"actions: [{{what: {json.dumps(words)}, who: nobody}}]\nversion_note: {json.dumps(words)}\n"
    found = lint(f"{words}.yaml", plan.encode(errors="replace"), TODAY)
    for shown in (written(text, found), written(concise, found, 1, True), written(github, found, 1, True)):
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)


def test_colour_only_repeats_what_the_words_say() -> None:
    assert re.sub("\x1b\\[[0-9;]*m", "", written(text, [FINDING], paint=coloured)) == written(text, [FINDING])


def test_json_keeps_to_its_contract() -> None:
    data = json.loads(written(json_format, [FINDING, LEFT], 12))
    assert list(data) == ["sbp", "format", "checked", "findings", "summary"]
    assert (data["format"], data["checked"]) == (1, 12)
    assert data["summary"] == {"error": 0, "warning": 1, "info": 0, "suppressed": 1}
    assert list(data["findings"][0]) == [
        "rule", "severity", "file", "line", "column", "end_line", "end_column", "path", "match", "message", "question", "instead", "source",
        "suppressed",
    ]  # fmt: skip
    assert data["findings"][0]["source"] == {"title": "A page", "url": "https://example.org/"}
    assert data["findings"][1]["suppressed"] == "her own word"


def test_concise_is_one_line_for_each_finding() -> None:
    assert (
        written(concise, [FINDING, LEFT]) == "plans/cedar.yaml:31:12: warning: this is a service [outcome-is-service]"
    )


@pytest.mark.parametrize("form", KEPT_AND_PASSED_ON, ids=lambda form: form.__name__)
def test_what_is_kept_and_passed_on_names_rule_and_place_and_quotes_only_when_asked(form: Any) -> None:
    shown = written(form, [FINDING], 1, False)
    assert "outcome-is-service" in shown
    assert "31" in shown
    assert "home care" not in shown
    assert "receive a home care service" in written(form, [FINDING], 1, True)


@pytest.mark.parametrize("form", KEPT_AND_PASSED_ON[1:], ids=lambda form: form.__name__)
def test_what_is_kept_and_passed_on_asks_the_question(form: Any) -> None:
    assert "What would it make possible?" in written(form, [FINDING], 1, False)


@pytest.mark.parametrize("form", ALL, ids=lambda form: form.__name__)
def test_every_format_can_say_that_there_is_nothing(form: Any) -> None:
    shown = written(form, [], 3, False)
    assert FINDING.rule not in shown
    if form in (json_format, gitlab, sarif):
        json.loads(shown)


@pytest.mark.parametrize("form", ALL, ids=lambda form: form.__name__)
def test_identifiers_are_never_repeated(form: Any) -> None:
    plan = SMALL + (
        "people: [{id: a, name: A, kind: friend}]\n"
        "actions:\n"
        "  - {what: The service user 999 000 0018 writes to AB123456C, who: '9990000018'}\n"
        "  - {what: x}  # sbp: ignore[action-no-who] -- agreed for 999 000 0018\n"
    )
    found = lint("p.yaml", plan.encode(), TODAY)
    assert {"label-person", "dangling-ref"} <= {finding.rule for finding in found}
    shown = written(form, found, 1, True)
    assert "0018" not in shown
    assert "AB123456" not in shown


# GitHub


def test_annotations_carry_severity_place_and_rule() -> None:
    assert written(github, [FINDING]).startswith(
        "::warning file=plans/cedar.yaml,line=31,endLine=31,col=12,endColumn=39,title=outcome-is-service::"
    )


def test_ten_annotations_are_made_errors_first_and_the_others_are_counted() -> None:
    lines = written(github, [INFO] * 6 + [FINDING] * 6 + [ERROR, LEFT]).split("\n")
    assert [line.split(" ")[0] for line in lines[:10]] == ["::error"] + ["::warning"] * 6 + ["::notice"] * 3
    assert lines[10:] == ["3 more findings are not annotated; GitHub shows 10"]
    assert "more" not in written(github, [ERROR] * 10).split("\n")[-1]


def test_nothing_breaks_out_of_an_annotation() -> None:
    odd = FINDING._replace(
        file="a,b:c%\n::error::x.yaml",
        match="m\n::stop-commands::x",
        message="one\r\n::set-output::two%0A",
        end_line=32,
    )
    line = written(github, [odd], 1, True)
    assert "\n" not in line
    assert "\r" not in line
    assert "a%2Cb%3Ac%25" in line.split("::")[1]


def test_the_table_for_a_step_counts_by_rule_and_file() -> None:
    shown = table([FINDING, FINDING, ERROR, LEFT], 2)
    rows = [line for line in shown.split("\n") if line.startswith("| ")][1:]
    assert [row.replace("\\", "") for row in rows] == [
        "| error | `dangling-ref` | plans/cedar.yaml | 1 |",
        "| warning | `outcome-is-service` | plans/cedar.yaml | 2 |",
    ]
    assert "2 files checked" in shown
    assert "home care" not in shown


def test_a_long_table_is_cut_and_says_so() -> None:
    found = [FINDING._replace(file=f"{number}.yaml") for number in range(1000)]
    assert "and 800 more in 800 rows" in table(found, 1000)


@given(st.text(max_size=40))
def test_nothing_breaks_out_of_the_table(name: str) -> None:
    html = MarkdownIt("commonmark").enable("table").render(table([FINDING._replace(file=f"a{name}b")], 1))
    assert html.count("<td") == 4
    assert not re.search("<(?:a|img|script|h[12]|em|strong)\\b", html)


# GitLab


def test_gitlab_reads_a_list_with_paths_lines_and_marks() -> None:
    (entry,) = json.loads(written(gitlab, [FINDING, LEFT]))
    assert entry["check_name"] == "outcome-is-service"
    assert entry["severity"] == "minor"
    assert entry["location"] == {"path": "plans/cedar.yaml", "lines": {"begin": 31, "end": 31}}
    assert len(entry["fingerprint"]) == 40


# SARIF


@cache
def schema() -> Draft4Validator:
    path = ROOT / "tests" / "data" / "sarif-2.1.0-rtm.5.json"
    return Draft4Validator(json.loads(path.read_text(encoding="utf-8")))


def log(findings: list[Finding], show_text: bool = False) -> dict[str, Any]:
    data = json.loads(written(sarif, findings, 1, show_text))
    schema().validate(data)
    return data["runs"][0]


def test_sarif_keeps_to_its_schema() -> None:
    data = (EXAMPLES / "rough.yaml").read_bytes()
    for show_text in (False, True):
        run = log(lint("rough.yaml", data, TODAY), show_text)
        assert len(run["results"]) > 10
    assert log([])["results"] == []


def test_sarif_names_each_rule_once_and_says_what_it_is_for() -> None:
    run = log([FINDING, FINDING, ERROR])
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["outcome-is-service", "dangling-ref"], "in the order in which they speak"
    assert rules[0]["shortDescription"]["text"].startswith("An outcome is something in the person's life")
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    assert [result["level"] for result in log([ERROR, FINDING, INFO])["results"]] == ["error", "warning", "note"]


def test_sarif_counts_characters_and_places_relative_to_the_repository() -> None:
    run = log([FINDING._replace(file="plans/tŷ bach.yaml")])
    assert run["columnKind"] == "unicodeCodePoints"
    location = run["results"][0]["locations"][0]["physicalLocation"]
    assert location["artifactLocation"] == {"uri": "plans/t%C5%B7%20bach.yaml", "uriBaseId": "%SRCROOT%"}
    assert location["region"] == {"startLine": 31, "startColumn": 12, "endLine": 31, "endColumn": 39}
    absolute = log([FINDING._replace(file="/plans/a.yaml")])["results"][0]["locations"][0]["physicalLocation"]
    assert absolute["artifactLocation"] == {"uri": "file:///plans/a.yaml"}


def test_sarif_keeps_what_is_left_alone_with_its_reason() -> None:
    left, found = log([LEFT, FINDING])["results"]
    assert left["suppressions"] == [{"kind": "inSource", "justification": "her own word"}]
    assert "suppressions" not in found


def test_nothing_in_a_message_of_sarif_is_a_link_or_a_place_to_fill_in() -> None:
    odd = FINDING._replace(message="see [here](https://example.org) and {0}")
    message = log([odd])["results"][0]["message"]["text"]
    assert message.startswith("see \\[here\\](https://example.org) and {{0}}")


# JUnit


def test_junit_has_a_case_for_each_finding_by_file() -> None:
    root = ElementTree.fromstring(written(junit, [FINDING, INFO, LEFT, ERROR._replace(file="b.yaml")]))
    assert root.attrib == {"name": "sbp lint", "tests": "3", "failures": "2"}
    assert [(suite.get("name"), suite.get("tests"), suite.get("failures")) for suite in root] == [
        ("plans/cedar.yaml", "2", "1"),
        ("b.yaml", "1", "1"),
    ]
    case = root[0][0]
    assert case.attrib == {
        "classname": "plans/cedar.yaml", "name": "outcome-is-service:31:12", "file": "plans/cedar.yaml", "line": "31",
    }  # fmt: skip
    assert case[0].tag == "failure"
    assert root[0][1][0].tag == "system-out"


def test_junit_with_nothing_to_say_is_one_case_that_passes() -> None:
    root = ElementTree.fromstring(written(junit, []))
    assert root.attrib == {"name": "sbp lint", "tests": "1", "failures": "0"}
    assert [case.get("name") for case in root[0]] == ["nothing to look at again"]


@given(st.text(max_size=40))
def test_junit_is_sound_xml_whatever_stands_in_it(words: str) -> None:
    odd = FINDING._replace(file=words, match=words, message=f"]]>{words}", question=words)
    shown = written(junit, [odd], 1, True)
    root = ElementTree.fromstring(shown.encode("utf-8"))
    assert len(root.findall("./testsuite/testcase/failure")) == 1


# Counts


def test_the_summary_counts_and_says_when_all_is_well() -> None:
    assert tally([FINDING, FINDING]).summary(3) == "3 files checked: 2 warnings"
    assert tally([FINDING, LEFT]).summary(3) == "3 files checked: 1 warning; 1 left alone with a reason"
    assert tally([]).summary(1) == "1 file checked: nothing to look at again"


def test_statistics_count_by_rule_the_most_frequent_first() -> None:
    found = [ERROR] + [FINDING] * 12 + [LEFT]
    assert tally(found).statistics(2) == "12  warning  outcome-is-service\n 1  error    dangling-ref\n"
    data = json.loads(tally(found).statistics(2, as_json=True))
    assert data["statistics"][0] == {"rule": "outcome-is-service", "severity": "warning", "count": 12}
    assert data["summary"] == {"error": 1, "warning": 12, "info": 0, "suppressed": 1}
    assert data["checked"] == 2


# Fingerprints


def marks(plan: str, rule: str = "label-person", name: str = "a.yaml") -> list[str]:
    found = lint(name, plan.encode(), TODAY)
    return [mark for finding, mark in with_fingerprints(found) if finding.rule == rule]


ACTIONS = "actions:\n  - {id: ask, what: Ask the service user}\n  - {what: Ring the service user}\n"


def test_a_finding_is_known_again_when_lines_move() -> None:
    before = marks(SMALL + ACTIONS)
    moved = ACTIONS.replace("actions:\n", "actions:\n  - {id: new, what: Wait}\n")
    assert marks("# a comment\n" + SMALL + "version_note: new\n" + moved) == before
    assert len(set(before)) == 2


def test_a_finding_is_another_in_another_file_place_or_phrase() -> None:
    one, _ = marks(SMALL + ACTIONS)
    assert one not in marks(SMALL + ACTIONS, name="b.yaml")
    assert one not in marks(SMALL + ACTIONS.replace("id: ask", "id: other"))
    assert one not in marks(SMALL + ACTIONS.replace("service user", "service users"))


def test_no_two_findings_share_a_fingerprint() -> None:
    assert len({mark for _, mark in with_fingerprints([FINDING] * 5)}) == 5
    found = lint("rough.yaml", (EXAMPLES / "rough.yaml").read_bytes(), TODAY)
    assert len({mark for _, mark in with_fingerprints(found)}) == len(found)
