"""`sbp lint`: streams, exit codes, formats, and that it writes nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import EXAMPLES, SMALL

CLEAN = SMALL
WARNING = SMALL + "version_note: the service user\n"
ERROR = SMALL + "zzz: 1\n"


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    (tmp_path / "clean.yaml").write_text(CLEAN)
    (tmp_path / "warning.yaml").write_text(WARNING)
    (tmp_path / "error.yaml").write_text(ERROR)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "fail_on", "code"),
    [("warning", "error", 0), ("warning", "warning", 1), ("error", "error", 1), ("error", "never", 0), ("clean", "warning", 0), ("clean", "info", 1)],
)  # fmt: skip
def test_the_exit_code_says_whether_anything_is_as_grave_as_asked(
    sbp, plans: Path, name: str, fail_on: str, code: int
) -> None:
    assert sbp("lint", f"{name}.yaml", "--fail-on", fail_on).code == code


def test_findings_go_to_standard_output_and_the_summary_elsewhere(sbp, plans: Path) -> None:
    run = sbp("lint", "warning.yaml")
    assert "\nwarning.yaml:6:19: warning: " in run.out
    assert run.err == "1 file checked: 1 warning, 3 info\n"
    assert sbp("lint", "warning.yaml", "--quiet").err == ""


def test_a_file_that_cannot_be_read_is_a_finding_and_the_others_go_on(sbp, plans: Path) -> None:
    (plans / "bytes.yaml").write_bytes(b"\xff\xfe\x00")
    (plans / "broken.yaml").write_text("a: b: c\n")
    data = json.loads(sbp("lint", ".", "--format", "json").out)
    assert data["checked"] == 5
    files = {finding["file"]: finding["rule"] for finding in data["findings"]}
    assert files["bytes.yaml"] == "unreadable-file"
    assert files["broken.yaml"] == "yaml-syntax"
    assert "error.yaml" in files
    assert sbp("lint", ".").code == 1


def test_json_and_annotations_are_nothing_but_that(sbp, plans: Path) -> None:
    json.loads(sbp("lint", ".", "--format", "json").out)
    lines = sbp("lint", ".", "--format", "github").out.strip().split("\n")
    assert all(line.startswith("::") for line in lines)
    assert not any("service user" in line for line in lines)
    assert "service user" in sbp("lint", ".", "--format", "github", "--show-text").out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("nowhere.yaml",), "nowhere.yaml: there is no such file or folder"),
        (("--format", "xml"), "'xml' is not one of"),
        (("--as-of", "soon"), "--as-of: 'soon' is no day; write it like 2026-03-14"),
        (("--frmat", "json"), "No such option: --frmat"),
        (("empty",), "empty: no plans here"),
    ],
)
def test_what_it_cannot_do_it_says_in_one_line(sbp, tmp_path: Path, arguments: tuple[str, ...], says: str) -> None:
    (tmp_path / "empty").mkdir()
    run = sbp("lint", *arguments)
    assert (run.code, run.out) == (2, "")
    assert says in run.err
    assert len(run.err.strip().split("\n")) == 1


def test_settings_that_cannot_be_read_stop_it_with_their_place(sbp, plans: Path) -> None:
    (plans / "sbp.yaml").write_text("rules: {label-persn: off}\n")
    run = sbp("lint", ".")
    assert run.code == 2
    assert "did you mean label-person?" in run.err


def test_settings_hold_for_the_plans_below_them(sbp, plans: Path) -> None:
    (plans / "sbp.yaml").write_text("rules: {label-person: error}\nexclude: [error.yaml]\n")
    run = sbp("lint", ".")
    assert run.code == 1
    assert "warning.yaml:6:19: error" in run.out
    assert "error.yaml" not in run.out


def test_it_writes_nothing(sbp, plans: Path) -> None:
    before = {path.name: path.read_bytes() for path in plans.iterdir()}
    sbp("lint", ".")
    assert {path.name: path.read_bytes() for path in plans.iterdir()} == before


def test_it_says_the_same_from_any_folder(sbp, plans: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = json.loads(sbp("lint", plans / "warning.yaml", "--format", "json").out)
    monkeypatch.chdir("/")
    assert json.loads(sbp("lint", plans / "warning.yaml", "--format", "json").out) == here


def test_colour_is_used_when_asked_and_never_when_not_wanted(sbp, plans: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[" in sbp("lint", "warning.yaml", "--color", "always").out
    assert "\x1b[" not in sbp("lint", "warning.yaml").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in sbp("lint", "warning.yaml", "--color", "auto").out


def test_the_examples_keep_to_the_contract(sbp) -> None:
    data = json.loads(sbp("lint", EXAMPLES, "--format", "json", "--as-of", "2026-12-01").out)
    assert data["checked"] >= 14
    assert {Path(finding["file"]).stem for finding in data["findings"] if finding["suppressed"] is None} == {"rough"}
    for finding in data["findings"]:
        assert finding["line"] >= 1
        assert finding["rule"]
        assert finding["message"]
    assert data["summary"]["error"] == sum(finding["severity"] == "error" for finding in data["findings"])


def test_a_settings_file_among_the_paths_is_read_and_is_no_plan(sbp, plans: Path) -> None:
    (plans / "sbp.yaml").write_text("rules: {label-person: error}\n")
    assert sbp("lint", "sbp.yaml").code == 0
    assert "1 file checked" in sbp("lint", "sbp.yaml", "clean.yaml").err


def test_a_settings_file_that_is_named_is_checked(sbp, plans: Path) -> None:
    (plans / "sbp.yaml").write_text("rulez: {}\n")
    run = sbp("lint", "sbp.yaml")
    assert run.code == 2
    assert "did you mean `rules`?" in run.err


def test_yaml_of_another_sort_is_passed_over_on_a_walk_and_that_is_said(sbp, plans: Path) -> None:
    (plans / "answers.yaml").write_text("present: [person]\nbetter: [x]\n")
    (plans / "empty.yaml").write_text("")
    run = sbp("lint", ".")
    assert "Passed over, for it has no line `sbp: 1`: answers.yaml" in run.err
    assert "answers.yaml" not in run.out
    assert "empty.yaml" in run.out
    assert "answers.yaml:1:1" in sbp("lint", "answers.yaml").out
