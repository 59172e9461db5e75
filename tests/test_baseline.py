"""How many findings there were when a team began."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sbp.baseline import read_baseline, write_baseline
from sbp.errors import SbpError
from sbp.finding import Finding
from sbp.rules import all_rules

RULES = all_rules()
WORDS = Finding(
    "label-person", "warning", "", 3, 1, 3, 9, "outcomes.0.words", "the service user", "…", excerpt="the service user"
)


def of(file: Path, rule: str = "label-person", line: int = 3) -> Finding:
    return WORDS._replace(file=str(file), rule=rule, line=line)


def test_it_holds_counts_by_file_and_rule_and_no_words(tmp_path: Path) -> None:
    found = [of(tmp_path / "b.yaml"), of(tmp_path / "a.yaml"), of(tmp_path / "a.yaml", line=5)]
    left = found[0]._replace(suppressed="her own word")
    assert write_baseline(tmp_path / "baseline.json", [*found, left], RULES) == 3
    text = (tmp_path / "baseline.json").read_text(encoding="utf-8")
    assert json.loads(text) == {
        "baseline": 1,
        "findings": [
            {"file": "a.yaml", "rule": "label-person", "count": 2},
            {"file": "b.yaml", "rule": "label-person", "count": 1},
        ],
    }
    assert "service user" not in text


def test_what_goes_beyond_the_count_is_shown_and_it_is_the_last(tmp_path: Path) -> None:
    before = [of(tmp_path / "a.yaml", line=3), of(tmp_path / "a.yaml", line=5)]
    write_baseline(tmp_path / "baseline.json", before, RULES)
    baseline = read_baseline(tmp_path / "baseline.json")
    assert [*baseline.beyond(before, RULES)] == []
    third, elsewhere = of(tmp_path / "a.yaml", line=9), of(tmp_path / "b.yaml")
    other = of(tmp_path / "a.yaml", "outcome-no-why")
    baseline = read_baseline(tmp_path / "baseline.json")
    assert [*baseline.beyond([*before, third, elsewhere, other], RULES)] == [third, elsewhere, other]


def test_files_are_seen_from_where_the_baseline_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "plans").mkdir()
    monkeypatch.chdir(tmp_path)
    write_baseline(Path("baseline.json"), [of(Path("plans/a.yaml"))], RULES)
    monkeypatch.chdir(tmp_path / "plans")
    assert [*read_baseline(Path("../baseline.json")).beyond([of(Path("a.yaml"))], RULES)] == []


def test_what_speaks_whatever_a_comment_says_is_never_covered(tmp_path: Path) -> None:
    broken = of(tmp_path / "a.yaml", "yaml-syntax")
    assert write_baseline(tmp_path / "baseline.json", [broken], RULES) == 0
    (tmp_path / "baseline.json").write_text(
        json.dumps({"baseline": 1, "findings": [{"file": "a.yaml", "rule": "yaml-syntax", "count": 9}]})
    )
    assert [*read_baseline(tmp_path / "baseline.json").beyond([broken], RULES)] == [broken]


def test_what_is_left_alone_with_a_reason_uses_nothing_up(tmp_path: Path) -> None:
    write_baseline(tmp_path / "baseline.json", [of(tmp_path / "a.yaml")], RULES)
    left = of(tmp_path / "a.yaml", line=1)._replace(suppressed="her own word")
    shown = read_baseline(tmp_path / "baseline.json").beyond([left, of(tmp_path / "a.yaml")], RULES)
    assert [*shown] == [left]


def test_entries_that_say_more_than_is_found_now_are_counted(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml", "c.yaml"):
        (tmp_path / name).write_text("")
    found = [of(tmp_path / name) for name in ("a.yaml", "a.yaml", "b.yaml", "c.yaml", "gone.yaml")]
    write_baseline(tmp_path / "baseline.json", found, RULES)
    checked = [str(tmp_path / name) for name in ("a.yaml", "b.yaml")]

    def stale(found: list[Finding], off: tuple[str, ...] = ()) -> int:
        baseline = read_baseline(tmp_path / "baseline.json")
        assert [*baseline.beyond(found, RULES)] == []
        return baseline.stale(checked, off)

    assert stale(found) == 0
    assert stale(found[1:4]) == 2, "one less in a.yaml, and a file that is gone; c.yaml was not asked"
    assert stale(found[1:4], ("label-person",)) == 0, "a rule that was not asked"


def test_a_baseline_is_written_over_and_nothing_else_is(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    write_baseline(path, [of(tmp_path / "a.yaml")], RULES)
    assert write_baseline(path, [], RULES) == 0
    assert json.loads(path.read_text())["findings"] == []
    (tmp_path / "plan.yaml").write_text("sbp: 1\n")
    with pytest.raises(SbpError, match=r"plan\.yaml: this is no baseline"):
        write_baseline(tmp_path / "plan.yaml", [], RULES)
    assert (tmp_path / "plan.yaml").read_text() == "sbp: 1\n"


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"baseline": 2, "findings": []}', '{"baseline": 1, "findings": [{"file": "a"}]}', "\xff"],
)
def test_what_is_no_baseline_is_said_in_one_line(tmp_path: Path, content: str) -> None:
    (tmp_path / "baseline.json").write_text(content, encoding="latin-1")
    with pytest.raises(SbpError, match=r"baseline\.json: this is no baseline"):
        read_baseline(tmp_path / "baseline.json")
    with pytest.raises(SbpError, match="there is no such file"):
        read_baseline(tmp_path / "nowhere.json")
