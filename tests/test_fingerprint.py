"""A fingerprint is the same for the same content, and another for any other."""

from __future__ import annotations

import pytest
from conftest import EXAMPLES, plan_of
from hypothesis import given
from hypothesis import strategies as st

from sbp.fingerprint import Fingerprint, fingerprint, parts_of, way_of

PLAN = """\
sbp: 1
id: a
kind: adult
person: {name: Mair}
outcomes:
  - id: swim
    words: I want to swim again
  - {id: choir, words: Canu eto, status: improving}
actions:
  - {id: sit, what: Sit with Emyr, who: dilys, when: every Tuesday, helps: [swim]}
people: [{id: dilys, name: Dilys, kind: friend, contact: 01632 960142}]
"""


def taken(text: str) -> Fingerprint:
    return fingerprint(plan_of(text))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("words: I want to swim again", "words: >-\n      I want to\n      swim again\n    # as she said"),
        ("words: I want to swim again", 'words: {words: "I want to swim again"}'),
        ("    words: I want to swim again", "    words: I want  to swim again\n    why:"),
        ("{id: choir, words: Canu eto, status: improving}", "{words: Canu eto, status: achieved, id: choir}"),
        ("when: every Tuesday, helps: [swim]}", "helps: [swim], when: every Tuesday, status: done, done: 2026-11-01}"),
        ("contact: 01632 960142", "contact: 01632 960199"),
        ("sbp: 1\nid: a", "# A plan.\nsbp: 1\nid: another\nstatus: agreed\ndates: {next_review: 2027-01-01}"),
        ("kind: adult\n", "kind: adult\nreviews: [{date: 2026-10-01, reasons: It works}]\n"),
        ("\n", "\r\n"),
    ],
)
def test_layout_order_and_how_things_stand_make_no_difference(old: str, new: str) -> None:
    assert old in PLAN
    assert taken(PLAN.replace(old, new)) == taken(PLAN)


def test_the_order_of_things_with_ids_makes_no_difference() -> None:
    first, second = "  - id: swim\n    words: I want to swim again\n", PLAN.split("\n")[7] + "\n"
    assert taken(PLAN.replace(first + second, second + first)).whole == taken(PLAN).whole


@pytest.mark.parametrize(
    ("old", "new", "parts"),
    [
        ("I want to swim again", "I want to swim", {"swim"}),
        ("I want to swim again", "{words: I want to swim again, said_by: dilys}", {"swim"}),
        ("who: dilys", "who: person", {"sit"}),
        ("helps: [swim]", "helps: [choir]", {"sit"}),
        ("person: {name: Mair}", "person: {name: Mari}", set()),
        ("name: Dilys", "name: Delyth", set()),
    ],
)
def test_other_content_has_another_fingerprint_and_the_part_tells_where(old: str, new: str, parts: set[str]) -> None:
    before, after = taken(PLAN), taken(PLAN.replace(old, new))
    assert after.whole != before.whole
    assert {name for name in before.parts if before.parts[name] != after.parts[name]} == parts


def test_what_was_written_once_is_never_taken_otherwise() -> None:
    """A held figure: if it changes, everybody would have to agree again. Give the new way a new name instead."""
    assert taken(PLAN).whole == "sbp1-sha256:fce8ad7c32671c0c84822ead2499dc96de8c083e7c52cd7fbe98da8ca6153804"
    assert taken(PLAN).of_parts == "swim=90230dff choir=ce05dbe3 sit=c2dd3b8b"


@pytest.mark.parametrize("written", ["", "sbp1-sha256:", "sbp2-sha256:" + "a" * 64, "sbp1-sha256:abc", "yes"])
def test_what_this_version_cannot_check_has_no_way(written: str) -> None:
    assert way_of(written) is None


def test_parts_are_read_back_as_they_were_written() -> None:
    some = taken(PLAN)
    assert way_of(some.whole) == "sbp1-sha256"
    assert parts_of(some.of_parts) == some.parts
    assert parts_of("swim=1 = x= =y nonsense") == {"swim": "1"}


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_example_has_one_with_a_part_for_each_outcome(path) -> None:
    plan = plan_of(path.read_text(encoding="utf-8"))
    if plan.schema.name == "plan":
        assert {outcome.word("id") for outcome in plan.outcomes} <= {*fingerprint(plan).parts}


_SAID = st.text("aeé\u0301 \n\t’'ŵ1", max_size=6)


@given(_SAID, _SAID)
def test_two_texts_have_one_fingerprint_when_they_read_the_same_and_only_then(first: str, second: str) -> None:
    import json
    import unicodedata

    def of(text: str) -> str:
        return taken(f"sbp: 1\nid: a\nkind: adult\nperson: {{name: {json.dumps(text)}}}\n").whole

    def read(text: str) -> str:
        return " ".join(unicodedata.normalize("NFC", text).split())

    assert (of(first) == of(second)) == (read(first) == read(second))
