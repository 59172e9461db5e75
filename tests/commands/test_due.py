"""`sbp due`: what it lists and in what order, in every format, and how it ends."""

from __future__ import annotations

import csv
import io
import json
import re
import shlex
import sys
from pathlib import Path

import pytest
from conftest import EXAMPLES, ROOT

from sbp.output.due_rows import COLUMNS

PLAN = """\
sbp: 1
id: cedar
kind: personal-plan
jurisdiction: wales
status: active
dates: {agreed: 2026-09-01, next_review: 2026-11-19}
prepared_by: {name: Sian P.}
person: {name: Mair Zebedee}
people: [{id: dilys, name: Dilys}]
actions:
  - {id: bus, what: Ask about the pass, who: [person, dilys], by: 2026-12-04}
  - {id: pool, what: Book the pool, who: dilys, by: 2026-12-01}
"""
UNDATED = PLAN.replace("cedar", "wren").replace(", next_review: 2026-11-19", "").partition("people:")[0]


@pytest.fixture
def due(sbp):
    """List what is due on a day that does not move."""
    return lambda *arguments: sbp("due", *arguments, "--as-of", "2026-12-01")


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    (tmp_path / "cedar.yaml").write_text(PLAN)
    (tmp_path / "wren.yaml").write_text(UNDATED)
    return tmp_path


def test_each_promise_is_a_line_the_longest_overdue_first(due, plans: Path) -> None:
    run = due()
    assert run.code == 0
    assert run.out == (
        "2026-11-19  12 days overdue  cedar  review (Sian P.)  cedar.yaml:6\n"
        "2026-12-01  today            cedar  action: Book the pool (Dilys)  cedar.yaml:12\n"
        "2026-12-01  today            wren   review, no day is written down; every 3 months (Sian P.)  wren.yaml:6\n"
        "2026-12-04  in 3 days        cedar  action: Ask about the pass (the person and Dilys)  cedar.yaml:11\n"
    )
    assert run.err == "2 plans checked: 1 overdue, 2 today, 1 to come within 30 days\n"


def test_the_person_is_named_only_when_names_are_asked_for(due, plans: Path) -> None:
    for form in ("text", "json", "csv"):
        assert "Zebedee" not in due("--format", form, "--explain").out
        assert "Zebedee" in due("--format", form, "--names").out
    assert "Mair Zebedee  action: Ask about the pass (Mair Zebedee and Dilys)" in due("--names").out


@pytest.mark.parametrize(
    ("within", "lines"), [("0d", 1), ("2d", 3), ("3d", 4), ("1 w", 4), ("2 working days", 3), ("3 months", 4)]
)
def test_how_far_it_looks_ahead_is_for_the_one_who_asks(due, plans: Path, within: str, lines: int) -> None:
    assert len(due("--within", within).out.splitlines()) == lines


def test_nothing_due_is_nothing_on_standard_output(due, plans: Path) -> None:
    run = due("wren.yaml", "--within", "0d", "--fail-overdue")
    assert (run.code, run.out, run.err) == (0, "", "1 plan checked: nothing is overdue\n")
    (plans / "wren.yaml").write_text(UNDATED.replace("active", "draft"))
    assert due("wren.yaml", "--within", "1m").err == "1 plan checked: nothing is due within 1 month\n"


def test_it_fails_for_what_is_overdue_only_if_that_is_asked_for(due, plans: Path) -> None:
    assert due("--fail-overdue").code == 1
    assert due("--fail-overdue", "--format", "csv").code == 1
    assert due("wren.yaml", "--fail-overdue").code == 0  # today is not overdue


def test_lines_stand_under_each_worker_plan_or_kind(due, plans: Path) -> None:
    headings = {by: re.findall(r"^(\S.*)$", due("--by", by).out, re.MULTILINE) for by in ("worker", "plan", "kind")}
    assert headings["worker"] == ["Dilys: 2", "Sian P.: 2, 1 overdue", "the person: 1"]
    assert headings["plan"] == ["cedar: 3, 1 overdue", "wren: 1"]
    assert headings["kind"] == ["review: 2, 1 overdue", "action: 2"]
    assert due("--by", "date").out == due().out


def test_what_nobody_is_named_for_comes_last(due, plans: Path) -> None:
    (plans / "cedar.yaml").write_text(PLAN.replace(", who: dilys", "").replace("Dilys", "Zoe"))
    assert re.findall(r"^(\S.*): ", due("--by", "worker").out, re.MULTILINE) == [
        "Sian P.",
        "the person",
        "Zoe",
        "nobody is named",
    ]


def test_the_interval_of_a_review_is_explained_with_its_source(due, plans: Path) -> None:
    lines = due("wren.yaml", "--explain").out.splitlines()
    assert lines[1].strip().startswith("Every 3 months, counted from 2026-09-01: The Regulated Services")
    assert lines[1].endswith("https://www.legislation.gov.uk/wsi/2017/1264/regulation/16")
    assert len(due("--explain").out.splitlines()) == 6  # nothing is added to an action


def test_json_says_all_of_it_and_nothing_else(due, plans: Path) -> None:
    data = json.loads(due("--format", "json").out)
    assert (data["format"], data["as_of"], data["within"], data["checked"]) == (1, "2026-12-01", "30 days", 2)
    assert (data["unreadable"], data["undated"]) == (0, [])
    assert data["counts"] == {"overdue": 1, "today": 2, "coming": 1}
    first, last = data["due"][0], data["due"][-1]
    assert (first["date"], first["state"], first["days"], first["kind"], first["line"]) == (
        "2026-11-19",
        "overdue",
        12,
        "review",
        6,
    )
    assert (first["interval"]["length"], first["interval"]["said_by"]) == ("3 months", "law")
    assert (last["what"], last["who"], last["interval"], last["person"]) == (
        "Ask about the pass",
        ["the person", "Dilys"],
        None,
        None,
    )
    assert [one["kind"] for one in json.loads(due("-f", "json", "--by", "kind").out)["due"]] == [
        "review",
        "review",
        "action",
        "action",
    ]
    assert [one["plan"] for one in json.loads(due("-f", "json", "--by", "plan").out)["due"]] == ["cedar"] * 3 + ["wren"]
    assert json.loads(due("-f", "json", "--by", "worker").out)["due"][0]["who"] == ["Dilys"]


def test_the_page_of_the_json_names_every_field(due, plans: Path) -> None:
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8").partition("# The JSON of `sbp due`")[2]
    data = json.loads(due("--format", "json").out)
    for field in (*data, *data["due"][0], *data["due"][0]["interval"]):
        assert f"`{field}`" in page, field


def test_csv_has_a_first_row_of_names_and_a_row_for_each(due, plans: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(due("--format", "csv").out)))
    assert tuple(rows[0]) == COLUMNS
    assert [row["when"] for row in rows] == ["12 days overdue", "today", "today", "in 3 days"]
    assert rows[3]["who"] == "the person; Dilys"
    assert rows[0]["url"].startswith("https://")


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", "\\t=", " =", "\uff1d"])
def test_no_cell_is_a_formula(due, plans: Path, begins: str) -> None:
    (plans / "cedar.yaml").write_text(PLAN.replace("Ask about the pass", f'"{begins}HYPERLINK(1)"'), encoding="utf-8")
    rows = list(csv.reader(io.StringIO(due("--format", "csv").out)))
    assert any("HYPERLINK" in cell for row in rows for cell in row)
    assert not any(re.match(r"\s*[=+\-@\t\uff1d]", cell) for row in rows for cell in row)


def test_words_in_any_script_come_through(due, plans: Path) -> None:
    (plans / "cedar.yaml").write_text(PLAN.replace("Ask about", "Gofyn i Siân 你好"), encoding="utf-8")
    for form in ("text", "json", "csv"):
        assert "Siân 你好" in due("--format", form).out


def test_a_long_action_is_cut_in_text_and_whole_elsewhere(due, plans: Path) -> None:
    (plans / "cedar.yaml").write_text(PLAN.replace("Ask about the pass", "Ask " * 40))
    assert "…" in due().out
    assert ("Ask " * 40).strip() in due("--format", "csv").out


def test_what_cannot_be_read_is_said_and_the_others_go_on(due, plans: Path) -> None:
    (plans / "broken.yaml").write_text("id: x\na: b: c\n")
    (plans / "bytes.yaml").write_bytes(b"\xff\xfe\x00")
    run = due("--fail-overdue")
    assert run.code == 2
    assert len(run.out.splitlines()) == 4
    said = run.err.splitlines()
    assert said[0].startswith("sbp: broken.yaml:2:5: a colon")
    assert said[1].startswith("sbp: bytes.yaml:1:1: the file is saved as UTF-16")
    assert "2 plans checked" in said[2]
    assert said[2].endswith("2 files can't be read, and what is promised there is not in the list")
    assert json.loads(due("--format", "json").out)["unreadable"] == 2


def test_quiet_leaves_the_summary_out_and_not_what_went_wrong(due, plans: Path) -> None:
    assert due("--quiet").err == ""
    (plans / "broken.yaml").write_text("id: x\na: b: c\n")
    assert due("--quiet").err.startswith("sbp: broken.yaml:2:5:")


def test_a_plan_without_any_day_is_named(due, plans: Path) -> None:
    (plans / "wren.yaml").write_text(UNDATED.replace("agreed", "updated"))
    assert due().err.endswith("No day for a review, and none to count it from: wren.yaml\n")
    assert json.loads(due("--format", "json").out)["undated"] == ["wren.yaml"]


def test_files_are_found_as_lint_finds_them(due, plans: Path) -> None:
    (plans / "sbp.yaml").write_text("exclude: [archive]\nreview_intervals: {personal-plan: 14 weeks}\n")
    (plans / "other.yaml").write_text("steps: [one]\n")
    for folder in ("archive", ".hidden", "more"):
        (plans / folder).mkdir()
        (plans / folder / "plan.yaml").write_text(PLAN)
    run = due("--within", "0d")
    assert [line.split()[-1] for line in run.out.splitlines()] == ["cedar.yaml:6", "more/plan.yaml:6"]
    assert "Passed over, for it has no line `sbp: 1`: other.yaml" in run.err
    assert "every 14 weeks" in due().out
    assert len(due("--within", "0d", "--exclude", "more").out.splitlines()) == 1
    assert len(due("more/*.yaml", "--within", "0d").out.splitlines()) == 1


def test_a_plan_comes_in_on_standard_input(due, plans: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for arguments, name in ((("-",), "stdin"), (("-", "--stdin-filename", "new.yaml"), "new.yaml")):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PLAN.encode())))
        assert due(*arguments).out.splitlines()[0].endswith(f"{name}:6")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--within", "soon"), "--within: 'soon' is no length of time; write it like 30d, 6w, 3m or '10 working days'"),
        (("nowhere.yaml",), "nowhere.yaml: there is no such file or folder"),
        (("--by", "moon"), "'moon' is not one of"),
        (("--stdin-filename", "x.yaml"), "--stdin-filename goes with -"),
    ],
)
def test_what_it_cannot_do_it_says_in_one_line(due, plans: Path, arguments: tuple[str, ...], says: str) -> None:
    run = due(*arguments)
    assert (run.code, run.out) == (2, "")
    assert says in run.err
    assert len(run.err.strip().split("\n")) == 1


def test_it_writes_nothing_and_says_the_same_twice(due, plans: Path) -> None:
    before = {path.name: path.read_bytes() for path in plans.iterdir()}
    assert due().out == due().out
    assert {path.name: path.read_bytes() for path in plans.iterdir()} == before


def test_colour_only_repeats_what_the_words_say(due, plans: Path) -> None:
    coloured = due("--color", "always").out
    assert "\x1b[31;1m12 days overdue" in coloured
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == due().out


def test_it_runs_no_rule(due, plans: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("sbp.rules._code_rule", fail)
    monkeypatch.setattr("sbp.rules.all_rules", fail)
    assert due().code == 0


@pytest.mark.parametrize("page", ["README.md", "docs/due.md"])
def test_what_the_pages_show_is_true(sbp, monkeypatch: pytest.MonkeyPatch, page: str) -> None:
    monkeypatch.chdir(ROOT)
    text = (ROOT / page).read_text(encoding="utf-8")
    shown = re.findall(r"^\$ sbp (due .*)\n((?:(?!\$|```).*\n)*)", text, re.MULTILINE)
    assert shown
    for command, expected in shown:
        run = sbp(*shlex.split(command))
        assert run.code in (0, 1), run.err
        pattern = re.escape(expected.rstrip("\n")).replace("…\\\n", r"(?:.*\n)*").replace("…", ".*")
        assert re.match(pattern, run.out), (command, run.out)


def test_the_examples_owe_what_they_owe_and_no_more(due) -> None:
    data = json.loads(due(EXAMPLES, "--format", "json").out)
    assert {one["plan"] for one in data["due"] if one["state"] == "overdue"} == {"grey-file"}
    assert data["undated"] == []


def test_many_plans_give_what_each_gives_alone(sbp, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("plans").mkdir()
    for n in range(12):
        Path(f"plans/p{n}.yaml").write_text(
            f"sbp: 1\nid: plan-{n}\nkind: adult\nstatus: agreed\nperson: {{name: Mair}}\ndates: {{next_review: 2026-11-{n + 10}}}\n"
        )
    Path("plans/broken.yaml").write_text("sbp: 1\na: b: c\n")
    alone = sbp("due", "plans", "--as-of", "2026-12-01")
    monkeypatch.setattr("sbp.commands.due.MANY", 5)
    assert sbp("due", "plans", "--as-of", "2026-12-01") == alone
    assert alone.code == 2
    assert len(alone.out.strip().split("\n")) == 12
