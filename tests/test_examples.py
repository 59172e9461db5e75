"""The examples: clean for the right reasons, rich, different, and of nobody who lives."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import EXAMPLES, ROOT, TODAY

from sbp.linter import lint
from sbp.nodes import Mapping
from sbp.output.text import pieces
from sbp.parsing import parse
from sbp.plan import Plan
from sbp.rules import all_rules
from sbp.source import Source, decode

FILES = sorted(path for path in EXAMPLES.glob("*.yaml") if path.stem != "rough")
# Numbers that Ofcom keeps for drama, and helplines that everybody knows.
DRAMA = re.compile(
    r"01632 ?960\d{3}|07700 ?900 ?\d{3}|0808 ?157 ?0\d{3}|08081 ?570 ?\d{3}|0(?:113|114|115|116|117|118|121|131|141|151|161|191) ?496 ?0\d{3}"
    r"|020 ?7946 ?0\d{3}|028 ?9649 ?6\d{3}|029 ?2018 ?0\d{3}|01639 ?555 ?01\d{2}|116 ?123|0800 ?1111"
)


def plan(path: Path) -> Plan:
    source = decode(path.name, path.read_bytes())
    assert isinstance(source, Source)
    root = parse(source)
    assert isinstance(root, Mapping)
    return Plan(source, root, TODAY)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_example_is_clean_at_its_status(path: Path) -> None:
    findings = lint(path.name, path.read_bytes(), TODAY)
    assert [(finding.line, finding.rule, finding.message) for finding in findings if finding.suppressed is None] == []


def test_what_lint_says_of_the_rough_example_is_kept() -> None:
    """After a change on purpose: sbp lint examples/rough.yaml --as-of 2026-12-01 > examples/rough.txt"""
    findings = lint("examples/rough.yaml", (EXAMPLES / "rough.yaml").read_bytes(), TODAY)
    assert "".join(pieces([finding for finding in findings if finding.suppressed is None])) == (
        EXAMPLES / "rough.txt"
    ).read_text(encoding="utf-8")


# Rules that the rough example can't show, and why.
FOR_OTHERS = ("england", "scotland", "child", "carer", "family", "provider")  # it is one Welsh adult's plan
NOT_IN_ONE_PLAN = {
    # Of a file with one of these, nothing else could be said.
    *("duplicate-key", "empty-file", "hidden-character", "merge-conflict", "plain-yaml", "too-deep"),
    *("unreadable-file", "yaml-syntax"),
    # It takes two plans.
    *("duplicate-plan-id", "outcome-cloned-text"),
    "too-large",
    *("changed-since-agreed", "suspect-link"),  # nobody has agreed to it with a fingerprint
    # A section can't be missing in which there is so much to look at.
    *("outcome-missing", "strength-missing", "what-matters-missing", "worry-missing", "needs-missing"),
    *("review-arrangement-missing", "closed-no-statement"),
    "outcome-whose-missing",  # in a family's plan alone
    "eol-no-what-matters",  # towards the end of life alone, and there others are silent
    "all-actions-professional",  # a son who was never asked is counted on, and one promise has no name
    "not-asked-who-to-involve",  # the person was asked: she wants her nephew left out
    "no-own-words",  # its outcomes are headings, and nobody's words at all
    "deficit-ratio",  # it promises too much
}


def test_the_rough_example_shows_every_rule_that_one_plan_can_show() -> None:
    shown = set(re.findall(r" \[([a-z-]+)\]$", (EXAMPLES / "rough.txt").read_text(encoding="utf-8"), re.MULTILINE))
    for_it = {
        name
        for name, rule in all_rules().items()
        if rule.pack not in FOR_OTHERS and not rule.strict and "plan" in rule.files
    }
    assert for_it - shown == NOT_IN_ONE_PLAN


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_example_names_its_schema_for_editors(path: Path) -> None:
    first = path.read_text(encoding="utf-8").split("\n")[0]
    found = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert found
    assert (path.parent / found[1]).resolve().is_relative_to(ROOT / "schemas")
    assert (path.parent / found[1]).is_file()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_example_is_as_rich_as_a_real_plan(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) >= 80


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_numbers_in_examples_reach_nobody(path: Path) -> None:
    text = DRAMA.sub("", path.read_text(encoding="utf-8"))
    assert re.findall(r"\b0\d{2,4} ?\d{3,4} ?\d{3,4}\b", text) == []
    assert re.findall(r"\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b", text) == [], "no postcodes"


def test_the_examples_are_of_many_kinds_places_and_times() -> None:
    plans = [plan(path) for path in FILES if path.stem != "supervision"]
    assert len(plans) >= 12
    assert {found.kind for found in plans} == {
        "adult",
        "child",
        "carer",
        "young-carer",
        "family",
        "personal-plan",
        "profile",
    }
    assert sum(found.jurisdiction == "england" for found in plans) >= 4
    assert sum(found.jurisdiction == "scotland" for found in plans) >= 1
    assert sum(found.status == "closed" for found in plans) == 1
    assert sum(found.language == "cy" for found in plans) == 1
    reviewed = [[day.date for day in found.days("reviews.*.date")] for found in plans]
    started = [next(found.days("dates.started"), None) for found in plans]
    over_a_year = [
        start
        for start, days in zip(started, reviewed, strict=True)
        if start and days and (max(days) - start.date).days > 365
    ]
    assert len(over_a_year) >= 3
    ids = [found.id for found in plans]
    assert len(set(ids)) == len(ids)
