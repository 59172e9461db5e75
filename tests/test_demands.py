"""How far we are: what the founding documents ask for, demand by demand, and the tests that show it."""

from __future__ import annotations

import ast
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent

# Every founding document, by the first figure of its ids, and how many demands it holds.
DOCUMENTS = {
    "0": ("Social Care Wales, About strengths-based practice", 39),
    "1": ("Neath Port Talbot, A strengths-based model of practice", 89),
    "2": ("Research in Practice, blog of 2019", 22),
    "3": ("Research in Practice, A brief guide", 28),
    "4": ("Social Care Wales, Positive cultures", 16),
}
SHOWN = 0.865  # the share of demands that tests show, measured; it only goes up


class Demand(NamedTuple):
    """One thing that a founding document asks for, and what shows it: tests; or later; or people, if no tool can."""

    id: str
    demand: str
    shown_by: str

    @property
    def tests(self) -> list[str]:
        return [] if self.shown_by in ("later", "people") else self.shown_by.split(" ")


def demands() -> list[Demand]:
    head, *rows = (ROOT / "tests/data/demands.tsv").read_text(encoding="utf-8").splitlines()
    assert head.split("\t") == list(Demand._fields)
    return [Demand(*row.split("\t")) for row in rows]


@cache
def defined_in(path: str) -> set[str]:
    """Return the names of the tests that stand in a file."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}


def test_no_demand_is_lost() -> None:
    names = [demand.id for demand in demands()]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[0-4]\.[a-z]?\d*[a-z]?", name) for name in names)
    counts = Counter(name.partition(".")[0] for name in names)
    assert counts == {number: count for number, (_, count) in DOCUMENTS.items()}
    assert all(demand.demand.strip() for demand in demands())


@pytest.mark.parametrize("demand", demands(), ids=lambda demand: demand.id)
def test_what_shows_a_demand_is_there(demand: Demand) -> None:
    assert demand.shown_by, "a test, later or people"
    assert len(set(demand.tests)) == len(demand.tests)
    for test in demand.tests:
        found = re.fullmatch(r"(tests/[a-z_/]+\.py)::(test_[a-z0-9_]+)", test)
        assert found, test
        assert (ROOT / found[1]).is_file(), found[1]
        assert found[2] in defined_in(found[1]), test


def test_what_was_shown_once_stays_shown() -> None:
    shown = [bool(demand.tests) for demand in demands()]
    assert sum(shown) / len(shown) >= SHOWN


if __name__ == "__main__":
    for number, (title, _) in DOCUMENTS.items():
        kinds = Counter(
            "shown" if demand.tests else demand.shown_by for demand in demands() if demand.id.startswith(number)
        )
        print(f"{title}: {kinds['shown']} shown, {kinds['later']} later, {kinds['people']} people")
