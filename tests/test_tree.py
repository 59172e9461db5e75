"""Many files to findings."""

from __future__ import annotations

import pickle
import time
from functools import partial
from pathlib import Path

import pytest
from conftest import EXAMPLES, SMALL, TODAY, plan_of

from sbp.alike import marks, pairs
from sbp.errors import SbpError
from sbp.files import read
from sbp.finding import Finding
from sbp.linter import lint
from sbp.rules import all_rules
from sbp.rules.outcome_cloned_text import Memory, Statement, compare
from sbp.settings import Settings
from sbp.source import Span
from sbp.tree import File, lint_all, lint_each

ALL_BUT_IDS = Settings().overridden(
    None, [name for name in all_rules() if name not in ("duplicate-plan-id", "suppression-unused")]
)


def files(settings: Settings | None = None, **texts: str) -> list[File]:
    def reader(text: str):
        return lambda: text.encode()

    return [File(f"{name}.yaml", reader(text), settings or Settings()) for name, text in texts.items()]


def found(*listed: File) -> list[tuple[str, str]]:
    return [(finding.file, finding.rule) for finding in lint_all(listed, TODAY) if finding.is_open]


def test_one_file_gives_what_it_gives_alone() -> None:
    (one,) = files(a=SMALL)
    assert lint_all([one], TODAY) == lint("a.yaml", SMALL.encode(), TODAY)


def test_findings_stand_in_the_order_of_the_files() -> None:
    names = [finding.file for finding in lint_all(files(b=SMALL, a=SMALL.replace("heron", "kite"), c="a: b: c"), TODAY)]
    assert list(dict.fromkeys(names)) == ["b.yaml", "a.yaml", "c.yaml"]


def test_a_file_that_cannot_be_read_is_a_finding_and_the_others_go_on() -> None:
    def fail() -> bytes:
        raise SbpError("gone.yaml: there is no such file or folder")

    (first, *others) = lint_all([File("gone.yaml", fail, Settings()), *files(a=SMALL)], TODAY)
    assert first == Finding(
        "unreadable-file", "error", "gone.yaml", 1, 1, 1, 1, "", "", "there is no such file or folder"
    )
    assert {finding.file for finding in others} == {"a.yaml"}


def test_what_shows_only_among_several_files_is_found_in_each() -> None:
    assert found(*files(ALL_BUT_IDS, a=SMALL, b=SMALL, c=SMALL.replace("heron", "kite"))) == [
        ("a.yaml", "duplicate-plan-id"),
        ("b.yaml", "duplicate-plan-id"),
    ]
    assert found(*files(ALL_BUT_IDS, a=SMALL)) == []


def test_each_file_keeps_its_own_settings() -> None:
    off = ALL_BUT_IDS.overridden(None, ["duplicate-plan-id"])
    one, other = files(a=SMALL, b=SMALL)
    assert found(File("a.yaml", one.read, off), File("b.yaml", other.read, ALL_BUT_IDS)) == []


def test_a_comment_keeps_quiet_what_is_found_among_several_files() -> None:
    kept = SMALL.replace("id: heron-lane", "id: heron-lane  # sbp: ignore[duplicate-plan-id] -- moving to one of them")
    assert found(*files(ALL_BUT_IDS, a=kept, b=SMALL)) == [("b.yaml", "duplicate-plan-id")]
    (finding,) = [finding for finding in lint_all(files(ALL_BUT_IDS, a=kept, b=SMALL), TODAY) if finding.suppressed]
    assert finding.suppressed == "moving to one of them"
    assert found(*files(ALL_BUT_IDS, a=kept)) == [], "alone it has nothing to say, and the comment is still needed"


@pytest.mark.parametrize("changes_at", [1, 2])
def test_nothing_is_said_of_a_file_that_changes_in_the_meantime(changes_at: int) -> None:
    readings = iter([SMALL.encode()] * changes_at + [b"x: y\n"] * 2)
    changing = File("a.yaml", lambda: next(readings), ALL_BUT_IDS)
    told = [("b.yaml", "duplicate-plan-id")] if changes_at == 2 else []  # it was held against what has gone since
    assert found(changing, *files(ALL_BUT_IDS, b=SMALL)) == told


def test_many_files_give_what_few_give_and_what_shows_among_them_comes_last(tmp_path: Path) -> None:
    some = []
    for name, text in {"a": SMALL, "b": "a: b: c", "c": SMALL, "d": SMALL.replace("heron", "kite")}.items():
        path = tmp_path / f"{name}.yaml"
        path.write_text(text, encoding="utf-8")
        some.append(File(str(path), partial(read, path), ALL_BUT_IDS))
    few = [*lint_each(some, TODAY)]
    many = [*lint_each(some, TODAY, many=1)]
    assert sorted(many) == sorted(few)
    assert [finding.rule for finding in many][-2:] == ["duplicate-plan-id"] * 2


def test_a_rule_that_reads_files_again_meets_those_alone_that_share_something() -> None:
    seen: list[str] = []

    def reading(name: str, text: str) -> File:
        return File(name, lambda: seen.append(name) or text.encode(), ALL_BUT_IDS)

    lint_all([reading("a", SMALL), reading("b", SMALL), reading("c", SMALL.replace("heron", "kite"))], TODAY)
    assert seen.count("c") == 1
    assert seen.count("a") > 1


@pytest.mark.parametrize("number", [0, 1, 4])
def test_texts_that_are_alike_share_a_number(number: int) -> None:
    words = "i want to go to the allotment on a saturday with my sister and come home with onions".split()
    other = [*words]
    other[number * 3] = "other"
    assert set(pairs(marks(words))) & set(pairs(marks(other)))
    assert not set(pairs(marks(words))) & set(pairs(marks("carers to prompt medication twice a day".split())))


@pytest.mark.parametrize("name", [name for name, rule in all_rules().items() if rule.remember])
def test_what_is_remembered_of_a_plan_can_be_sent_to_other_processes(name: str) -> None:
    plan = plan_of((EXAMPLES / "swimming.yaml").read_text(encoding="utf-8"))
    remember = all_rules()[name].remember
    assert remember is not None
    kept = list(remember(plan))
    assert pickle.loads(pickle.dumps(kept)) == kept


def test_three_thousand_plans_are_held_against_each_other_in_no_time() -> None:
    def memory(number: int) -> Memory:
        words = f"the person {number} will be supported to keep up with what they like to do in town {number % 7} today".split()
        same = "this one is the same in all of the plans that were ever written in this county here".split()
        listed = tuple(
            Statement(Span(0, 1), 1, marks([*text, str(number)][: len(text) + n]))
            for n, text in enumerate([same, words])
        )
        return Memory(frozenset({f"p{number}"}), frozenset(), frozenset(), listed)

    remembered = {f"{number}.yaml": [memory(number)] for number in range(3000)}
    start = time.process_time()
    hits = list(compare(remembered))
    assert time.process_time() - start < 10
    assert len({name for name, _ in hits}) == 3000
