"""Two plans of one id."""

from __future__ import annotations

from conftest import SMALL, plan_of

from sbp.rules.duplicate_plan_id import compare, remember


def hits(**plans: str) -> dict[str, str]:
    """Return what is said of each plan."""
    remembered = {f"{name}.yaml": list(remember(plan_of(text))) for name, text in plans.items()}
    return {file: hit.message for file, hit in compare(remembered)}


def test_finds_both_and_says_where_the_other_is():
    other = "# a copy\n" + SMALL
    assert hits(a=SMALL, b=other, c=SMALL.replace("heron", "kite")) == {
        "a.yaml": "this is also the id of b.yaml:3; give one of them another",
        "b.yaml": "this is also the id of a.yaml:2; give one of them another",
    }


def test_counts_the_others_where_there_are_several():
    found = hits(a=SMALL, b=SMALL, c=SMALL)
    assert found["a.yaml"] == "this is also the id of b.yaml:2 and 1 more; give one of them another"
    assert len(found) == 3


def test_points_to_the_id():
    ((_, hit), _) = compare({name: list(remember(plan_of(SMALL))) for name in ("a.yaml", "b.yaml")})
    assert SMALL[slice(*hit.span)] == "heron-lane"


def test_a_plan_and_a_record_of_supervision_are_told_apart_too():
    record = "sbp: 1\nid: heron-lane\nkind: supervision\nwho: [worker]\ndate: 2026-11-01\n"
    assert set(hits(a=SMALL, b=record)) == {"a.yaml", "b.yaml"}


def test_leaves_plans_without_an_id_and_ids_of_other_things_alone():
    nameless = SMALL.replace("id: heron-lane\n", "")
    outcome = "outcomes: [{id: heron-lane, words: I swim}]\n"
    assert hits(a=nameless, b=nameless) == {}
    assert hits(a=SMALL, b=SMALL.replace("heron", "kite") + outcome) == {}


def test_leaves_odd_ids_alone():
    assert hits(a="id: [x]\n", b="id: [x]\n") == {}
    assert hits(a="id:\n", b="id:\n") == {}
