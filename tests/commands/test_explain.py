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
    assert "did you mean outcome-is-service?" in run.err
    assert sbp("explain", "[outcome_is_service]").code == 0


def test_rules_are_listed_for_people_and_programs(sbp) -> None:
    names = list(all_rules())
    assert [line.split()[0] for line in sbp("rules").out.strip().split("\n")] == names
    assert [rule["rule"] for rule in json.loads(sbp("rules", "--format", "json").out)] == names
    assert sbp("rules", "--format", "markdown").out.startswith("| rule |")


@pytest.mark.parametrize("name", SCHEMA_NAMES)
def test_a_schema_is_printed(sbp, name: str) -> None:
    assert json.loads(sbp("schema", name).out)["type"] == "object"


def test_the_plans_schema_is_the_usual_one(sbp) -> None:
    assert sbp("schema").out == sbp("schema", "plan").out
