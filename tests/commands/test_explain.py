"""`sbp explain`, `sbp rules` and `sbp schema`."""

from __future__ import annotations

import json

import pytest

from sbp.rules import all_rules
from sbp.schema import SCHEMA_NAMES


@pytest.mark.parametrize("name", all_rules())
def test_every_rule_has_a_page(sbp, name: str) -> None:
    run = sbp("explain", name)
    assert run.code == 0
    assert run.out.startswith(name)


def test_a_page_of_a_word_list_shows_words_reasons_and_sources(sbp) -> None:
    out = sbp("explain", "label-person").out
    assert "service user" in out
    assert "Instead:" in out
    assert "Sources:" in out


def test_a_name_nearly_right_is_helped_along(sbp) -> None:
    run = sbp("explain", "outcome-is-servise")
    assert run.code == 2
    assert run.err.endswith("did you mean outcome-is-service?\n")
    assert sbp("explain", "[outcome_is_service]").code == 0
    assert sbp("explain", "Outcome is service").code == 0


def test_a_part_of_a_name_leads_to_those_that_have_it(sbp) -> None:
    run = sbp("explain", "suppression")
    assert run.code == 2
    assert "suppression-unused" in run.err
    assert " or " in run.err


def test_a_name_unlike_any_other_leads_to_the_list(sbp) -> None:
    assert "`sbp rules` lists them" in sbp("explain", "zzz").err


def test_rules_are_listed_for_people_and_programs(sbp) -> None:
    names = list(all_rules())
    assert [line.split()[0] for line in sbp("rules").out.strip().split("\n")] == ["rule", *names]
    listed = json.loads(sbp("rules", "--format", "json").out)
    assert [rule["rule"] for rule in listed] == names
    assert set(listed[0]) == {
        "rule", "severity", "draft_severity", "pack", "strict", "words", "about", "question", "sources"
    }  # fmt: skip
    assert sbp("rules", "--format", "md").out.startswith("| rule |")


def test_rules_can_be_listed_by_pack_and_severity(sbp) -> None:
    listed = json.loads(sbp("rules", "--pack", "wales", "--severity", "error", "--format", "json").out)
    assert listed
    assert {(rule["pack"], rule["severity"]) for rule in listed} == {("wales", "error")}
    assert sbp("rules", "--pack", "scotland", "--severity", "info").code == 0


def test_a_pack_that_there_is_not_is_said(sbp) -> None:
    run = sbp("rules", "--pack", "wale")
    assert (run.code, run.out) == (2, "")
    assert "did you mean wales?" in run.err


def test_settings_that_name_no_rule_keep_nobody_from_reading_the_rules(sbp, tmp_path) -> None:
    (tmp_path / "sbp.yaml").write_text("rules: {label-persn: off}\n")
    assert sbp("lint", "sbp.yaml").code == 2
    assert sbp("rules").code == 0
    assert sbp("explain", "label-person").code == 0


@pytest.mark.parametrize("name", SCHEMA_NAMES)
def test_a_schema_is_printed(sbp, name: str) -> None:
    assert json.loads(sbp("schema", name).out)["type"] == "object"


def test_the_plans_schema_is_the_usual_one(sbp) -> None:
    assert sbp("schema").out == sbp("schema", "plan").out
