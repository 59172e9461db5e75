"""The rules that law, guidance and practice ask for: every one is here, and what is absent is absent on purpose."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from conftest import ROOT, TODAY

from sbp.linter import lint
from sbp.plan import DRAFTS
from sbp.rules import all_rules
from sbp.settings import Settings

RULES = all_rules()
ABSENT, LATER = "absent on purpose", "later"


class Row(NamedTuple):
    """One thing that is asked for, and the rules that look at it; or that it is absent on purpose, or comes later."""

    number: str
    asked: str
    rules: str

    @property
    def names(self) -> list[str]:
        return [] if self.rules in (ABSENT, LATER) else self.rules.split(" ")


def catalogue() -> list[Row]:
    head, *rows = (ROOT / "tests/data/catalogue.tsv").read_text(encoding="utf-8").splitlines()
    assert head.split("\t") == list(Row._fields)
    return [Row(*row.split("\t")) for row in rows]


def test_no_row_is_lost() -> None:
    assert [row.number for row in catalogue()] == [str(number) for number in range(1, 116)]


@pytest.mark.parametrize("row", catalogue(), ids=lambda row: row.number)
def test_what_is_asked_for_has_a_rule(row: Row) -> None:
    assert row.asked
    assert row.rules, "a rule, absent on purpose or later"
    assert set(row.names) <= set(RULES)
    assert len(set(row.names)) == len(row.names)


def test_what_has_no_rule_is_known_by_name() -> None:
    assert {row.number: row.rules for row in catalogue() if not row.names} == {
        "19": ABSENT,  # a verb of change: keeping what is good, a good death and not slipping back are success
        "107": LATER,
        "108": LATER,
    }


KEEPING = """\
sbp: 1
id: quiet-harbour
kind: adult
status: {status}
person: {{name: Mair}}
about_me:
  what_matters: [{{id: home, words: My own bed and the window}}]
strengths: [{{id: rows, kind: personal, words: Rowed across this bay for forty years}}]
outcomes:
  - id: kept
    words: {words}
    aim: {aim}
    why: I was born here
    matters: [home]
    builds_on: [rows]
    signs: [I can see the boats]
    realistic: It is how she lives today
    status: maintained
actions: [{{what: Gwen opens the window at seven, who: person, when: every morning, helps: [kept]}}]
reviews:
  - {{date: 2026-05-01, present: [person], outcomes: [{{outcome: kept, words: As it was, progress: maintained}}]}}
  - {{date: 2026-11-01, present: [person], outcomes: [{{outcome: kept, words: As it was, progress: maintained}}]}}
"""


@pytest.mark.parametrize("profile", ["agreed", "strict"])
@pytest.mark.parametrize("status", [*DRAFTS, "agreed", "active", "under-review", "revised"])
@pytest.mark.parametrize(
    ("words", "aim"),
    [
        ("I want to stay in my own bed", "maintain"),
        ("My Friday dominoes as long as I can slam a tile", "maintain"),
        ("I don't want to be any worse by Christmas than I am today", "maintain"),
        ("I'd like nothing to change. I like it here.", "maintain"),
        ("{words: Aros yn fy nghartref fy hun, lang: cy}", "maintain"),
        ("I want to die with the window open, and no fuss", "end-of-life"),
        ("A good death, with Gwen there", "end-of-life"),
    ],
)
def test_no_rule_demands_a_change(words: str, aim: str, status: str, profile: str) -> None:
    """Nothing is found in keeping what is good, in not slipping back and in a good death, however long it goes on."""
    data = KEEPING.format(words=words, aim=aim, status=status).encode()
    findings = lint("plan.yaml", data, TODAY, Settings(None, {"profile": profile}))
    of_whole_reviews = ("review-no-decision", "review-no-reasons")  # that the review decides nothing is another matter
    assert [
        finding.message
        for finding in findings
        if finding.path.startswith(("outcomes", "reviews")) and finding.rule not in of_whole_reviews
    ] == []


# What is said of a draft as of any other plan: that it can't be read, or contradicts itself.
ERRORS_IN_DRAFTS = set(
    "unreadable-file empty-file yaml-syntax plain-yaml too-deep hidden-character merge-conflict duplicate-key"  # not read
    " too-large"
    " unknown-field missing-field wrong-shape wrong-value"  # not in the format
    " dangling-ref duplicate-id duplicate-plan-id date-order withheld-unknown".split()  # contradicts itself
)


def test_drafts_are_prompted_and_never_failed() -> None:
    assert {name for name, rule in RULES.items() if rule.draft_severity == "error"} == ERRORS_IN_DRAFTS
