"""The examples on the rules' pages are true: what is shown as wrong is found, what is shown as right is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import dedent, indent
from typing import NamedTuple

import pytest
import yaml
from conftest import plan_of

from sbp.plan import Plan
from sbp.rules import Rule, all_rules
from sbp.schema import Schema, schema
from sbp.settings import Settings

RULES = {name: rule for name, rule in all_rules().items() if rule.check is not None}
COMPARED = {name: rule for name, rule in all_rules().items() if rule.compare is not None}
TOO_SHORT = {"deficit-ratio"}  # speaks of many words only; a page shows few
TOO_SHORT |= {
    "changed-since-agreed",
    "suspect-link",
}  # need a fingerprint of a plan as it was; their own tests have one

# The plan in which an example stands, as far as it doesn't bring it itself.
EVERYWHERE = """\
id: heron-lane
kind: adult
jurisdiction: wales
status: agreed
person: {name: Mair}
"""
OF_A_PACK = {
    "england": "jurisdiction: england",
    "scotland": "jurisdiction: scotland",
    "child": "kind: child",
    "carer": "kind: carer",
    "family": "kind: family",
    "provider": "kind: personal-plan",
    "protection": "settings: [safeguarding]",
    "end-of-life": "settings: [end-of-life]",
    "direct-payment": "settings: [direct-payment]",
}
_PEOPLE = """\
people:
  - {id: dilys, name: Dilys, kind: friend, willing: yes, able: yes, agreed: 2026-03-02}
  - {id: sian, name: Sian, kind: paid}
  - {id: tom, name: Tom, kind: paid}
"""
OF_A_RULE = {
    "all-actions-professional": _PEOPLE,
    "contingency-one-contact": _PEOPLE,
    "copy-missing": "reviews: [{date: 2026-10-22, decision: revise}]",
    "dangling-ref": _PEOPLE,
    "family-view-missing": "people: [{id: beca, name: Beca, kind: family}, {id: paul, name: Paul, kind: family}]",
    "interval-and-date": "reviews: [{date: 2026-10-22}]",
    "no-less-step": "outcomes: [{id: cook, words: I want to cook}]",
    "outcome-no-baseline": "needs: [{id: own-time, words: Time of her own, eligible: yes}]",
    "outcome-no-strength": "strengths: [{id: swam, words: She swam for the county}]",
    "outcome-not-linked-to-matters": "about_me: {what_matters: [{id: water, words: Water}]}",
    "outcome-stale": "outcomes: [{id: bus, words: I want to take the bus}]",
    "outcome-whose-missing": "kind: family",
    "personal-plan-late": "kind: personal-plan",
    "review-interval-long": "kind: personal-plan\nreviews: [{date: 2026-09-30}]",
    "review-outcome-skipped": "outcomes: [{id: swim, words: I want to swim}, {id: sleep, words: I want to sleep}]",
    "service-first": "outcomes: [{id: home, words: I want to stay at home}]",
    "slipping-no-response": "outcomes: [{id: sleep, words: I want to sleep}]",
    "strength-unused": "outcomes: [{id: sing, words: I want to sing, builds_on: [voice]}]",
    "withheld-unknown": "worries: [{id: fire, worry: He may set fire to the shed}]",
}


class Example(NamedTuple):
    """One example of a page: whether it is wrong or right, what is said of it, and its lines."""

    label: str
    remark: str
    lines: str


def examples(page: str) -> Iterator[Example]:
    """Yield the examples of a page; where one shows several values of one field, each of them."""
    for label, remark, block in re.findall(
        r"^(Wrong|Right)\b([^\n]*):\n((?:(?: +[^\n]+)?\n)+)", page + "\n", re.MULTILINE
    ):
        lines = dedent(block).strip("\n")
        key = re.match(r"\w+:", lines)
        parts = re.split(rf"\n(?={key[0]})", lines) if key else [lines]
        yield from (Example(label, remark, part + "\n") for part in parts)


def places(lines: str, of: Schema) -> Iterator[str]:
    """Yield where in a plan an example may stand: every place of the format that has all of its names."""
    shown = yaml.load(lines, Loader=yaml.BaseLoader)
    names = {name for item in (shown if isinstance(shown, list) else [shown]) for name in item}
    for path in of.fields:
        item = of.fields.get(f"{path}.*" if isinstance(shown, list) else path)
        if item is not None and names <= set(item.children):
            yield path


def standing(lines: str, place: str) -> str:
    """Return an example with all the names around it."""
    for step in reversed(place.split(".") if place else []):
        lines = f"- {indent(lines, '  ')[2:]}" if step == "*" else f"{step}:\n{indent(lines, '  ')}"
    return lines


def together(*texts: str) -> str:
    """Return a plan of several texts; where a name stands in more than one, the last has it."""
    parts: dict[str, str] = {}
    for text in texts:
        for part in re.split(r"\n(?=\w)", text.strip("\n")):
            parts[part.partition(":")[0]] = part
    return "\n".join(part for part in parts.values() if part) + "\n"


def plans(rule: Rule, example: Example, also: str = "") -> dict[str, Plan]:
    """Return the plans that an example may be part of, by its place, as far as the format allows them."""
    kind = "plan" if "plan" in rule.files else "supervision"
    around = "kind: supervision" if kind == "supervision" else together(EVERYWHERE, OF_A_PACK.get(rule.pack, ""))
    settings = Settings(None, {"profile": "strict"} if rule.strict else {})
    made = {}
    for place in places(example.lines, schema(kind)):  # type: ignore[arg-type]
        text = together(around, OF_A_RULE.get(rule.name, ""), also, standing(example.lines, place))
        plan = plan_of(text, settings)
        slips = {found.rule for found in plan.schema.check(plan.root)} - {"missing-field", "empty-field"}
        if not slips:
            made[place] = plan
    return made


@pytest.mark.parametrize("name", [*RULES, *COMPARED])
def test_examples_can_be_read_and_stand_somewhere_in_a_plan(name: str) -> None:
    for example in examples(all_rules()[name].page):
        assert plans(all_rules()[name], example), example


@pytest.mark.parametrize("name", [name for name in RULES if name not in TOO_SHORT])
def test_what_a_page_shows_as_wrong_is_found_and_what_it_shows_as_right_is_not(name: str) -> None:
    rule = RULES[name]
    wrong, there = "", set[str]()
    for example in examples(rule.page):
        also = wrong if "with the same" in example.remark and re.match(r"\w", wrong) else ""
        found = {place: list(rule.check(plan)) for place, plan in plans(rule, example, also).items()}  # type: ignore[misc]
        if example.label == "Wrong":
            wrong, there = example.lines, {place for place, hits in found.items() if hits}
            assert there, example
        else:
            assert any(not hits for place, hits in found.items() if place in there or not there & set(found)), example
