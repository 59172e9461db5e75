"""What was changed, added or removed after the person agreed."""

from __future__ import annotations

import pytest
from conftest import plan_of, unmarked

from sbp.fingerprint import fingerprint
from sbp.rules import all_rules

PLAN = """\
status: agreed
people: [{id: dilys, name: Dilys, kind: friend, contact: 01632 960142}]
person: {name: Mair}
strengths: [{id: county, kind: personal, words: I swam for the county}]
outcomes: [{id: swim, words: I want to swim again}, {id: choir, words: Canu eto}]
actions:
  - {id: sit, what: Sit with Emyr, who: dilys, helps: [swim]}
  - {id: songs, what: Bring the song book, who: dilys, helps: [choir]}
worries: [{id: fall, worry: Emyr may fall}]
"""


def agreement(of: str = PLAN, who: str = "person", agreed: str = "yes", day: str = "2026-11-01") -> str:
    some = fingerprint(plan_of(of))
    return f"  - {{who: {who}, agreed: {agreed}, date: {day}, fingerprint: {some.whole}, parts: {some.of_parts}}}\n"


def finds(text: str, *agreements: str, rule: str = "changed-since-agreed") -> list[str]:
    """Return the messages of a rule, after holding that it points at what stands in «…»."""
    text, spans = unmarked(text)
    whole = text + "agreement:\n" + "".join(agreements or (agreement(),))
    hits = sorted(all_rules()[rule].check(plan_of(whole)), key=lambda hit: hit.span)
    inside = [hit for hit in hits if hit.span.start < len(text)]
    assert [text[slice(*hit.span)] for hit in inside] == [text[slice(*span)] for span in spans]
    return [hit.message for hit in hits]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("I want to swim again", "«I want to swim in the sea»", "this was changed after Mair agreed on 2026-11-01"),
        ("Emyr may fall", "«Emyr may fall on the stairs»", "changed"),
        ("Sit with Emyr, who: dilys", "«Sit with Emyr», who: person", "changed"),
        (
            "{id: choir, words: Canu eto}",
            "{id: choir, words: Canu eto}, {id: bake, words: «I want to bake»}",
            "this was added",
        ),
        (", {id: choir, words: Canu eto}", "", "“choir” is no longer in the plan"),
        ("I swam for the county", "I swam for Wales", "other parts of the plan have changed"),
        ("name: Mair", "name: Mari", "other parts"),
    ],
)
def test_finds_what_is_not_as_it_was_agreed(old: str, new: str, says: str) -> None:
    assert old in PLAN
    (message,) = finds(PLAN.replace(old, new))
    assert says in message


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Canu eto}", "Canu eto, status: improving}"),
        ("helps: [choir]}", "helps: [choir], status: done, done: 2026-11-20, helping: yes}"),
        ("01632 960142", "01632 960100"),
        ("words: I want to swim again", "words: 'I want to  swim again'  "),
        ("status: agreed", "status: agreed\nreviews: [{date: 2026-11-20, better: [All of it]}]"),
        ("status: agreed", "status: draft\nneeds: [{id: n, words: New}]"),
        ("status: agreed", "status: closed\nneeds: [{id: n, words: New}]"),
    ],
)
def test_leaves_how_things_stand_and_drafts_and_closed_plans(old: str, new: str) -> None:
    assert finds(PLAN.replace(old, new)) == []


CHANGED = PLAN.replace("I want to swim again", "I want to swim in the sea")


def test_leaves_what_was_agreed_again() -> None:
    assert finds(CHANGED, agreement(), agreement(CHANGED, day="2026-11-10")) == []


def test_leaves_a_plan_whose_agreement_has_no_fingerprint() -> None:
    assert finds(CHANGED, "  - {who: person, agreed: yes, date: 2026-11-01}\n") == []


def test_leaves_a_fingerprint_of_a_later_version() -> None:
    other = f"  - {{who: person, agreed: yes, fingerprint: sbp9-sha256:{'a' * 64}}}\n"
    assert finds(CHANGED, other) == []


def test_the_persons_word_counts_before_anybody_elses() -> None:
    marked = CHANGED.replace("I want to swim in the sea", "«I want to swim in the sea»")
    assert len(finds(marked, agreement(), agreement(CHANGED, who="dilys", day="2026-11-10"))) == 1


def test_a_no_agrees_to_nothing() -> None:
    no = agreement(CHANGED, agreed="no", day="2026-11-10")
    marked = CHANGED.replace("I want to swim in the sea", "«I want to swim in the sea»")
    assert len(finds(marked, agreement(), no)) == 1
