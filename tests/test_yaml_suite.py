"""The test suite of YAML itself: every case is read or refused with a place, as a table says, and none ends in a fault."""

from __future__ import annotations

import csv
import json
from collections import Counter

import pytest
from conftest import ROOT, TODAY

from sbp.linter import lint
from sbp.parsing import Refusal, parse
from sbp.source import Undecodable, decode

DATA = ROOT / "tests" / "data"
CASES = json.loads((DATA / "yaml-test-suite.json").read_text(encoding="utf-8"))["cases"]
with (DATA / "yaml-test-suite.tsv").open(encoding="utf-8", newline="") as file:
    VERDICTS = {row["case"]: row for row in csv.DictReader(file, delimiter="\t")}

# What a plan has no use for, and what is no plan; or what the parser of YAML 1.1 can't read.
REASONS = {"plain-yaml", "yaml-syntax", "empty-file", "hidden-character", "duplicate-key", "unreadable-file"}


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_a_case_is_read_or_refused_at_its_line(case) -> None:
    verdict = VERDICTS[case["id"]]
    source = decode("plan.yaml", case["yaml"].encode("utf-8", "surrogatepass"))
    refused = source if isinstance(source, Undecodable) else parse(source)
    if isinstance(refused, Undecodable):
        found = refused.rule, str(refused.source.place(refused.offset).line)
    elif isinstance(refused, Refusal):
        found = refused.rule, str(source.place(refused.span.start).line)
    else:
        found = "read", ""
    assert found == (verdict["here"], verdict["line"])
    if found[0] != "read":
        assert found[0] in REASONS
        (finding,) = lint("plan.yaml", case["yaml"].encode("utf-8", "surrogatepass"), TODAY)
        assert finding.line <= case["yaml"].count("\n") + 1


def test_the_table_has_every_case_and_no_other() -> None:
    assert list(VERDICTS) == [case["id"] for case in CASES]


def test_what_must_fail_is_refused_but_for_what_the_parser_lets_pass() -> None:
    """The C parser is lenient in a few places of white space and of signs; no value is changed by that."""
    counts = Counter((row["there"], row["here"] == "read") for row in VERDICTS.values())
    assert counts["fail", True] == LENIENT
    assert counts["fail", False] == 94 - LENIENT


LENIENT = 6
