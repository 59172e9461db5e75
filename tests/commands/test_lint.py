"""`sbp lint`: streams, exit codes, formats, and that it writes nothing."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from conftest import EXAMPLES, ROOT, SMALL

from sbp.commands.lint import Format

CLEAN = SMALL
WARNING = SMALL.replace("heron", "kite") + "version_note: the service user\n"
ERROR = SMALL.replace("heron", "wren") + "zzz: 1\n"


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
    assert re.fullmatch("1 file checked: 1 warning, [0-9]+ info\n", run.err)
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
    lines = sbp("lint", ".", "--format", "github", "--select", "label-person,unknown-field").out.strip().split("\n")
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


# Formats


@pytest.mark.parametrize("form", ["text", "concise", "json", "github", "gitlab", "sarif", "junit"])
def test_every_format_has_a_name_and_quotes_only_where_it_may(sbp, plans: Path, form: str) -> None:
    run = sbp("lint", "warning.yaml", "--format", form)
    assert run.code == 0
    assert "label-person" in run.out
    assert ("service user" in run.out) == (form in ("text", "json"))
    assert "service user" in sbp("lint", "warning.yaml", "--format", form, "--show-text").out


def test_a_step_of_github_gets_a_table_where_it_asks_for_one(
    sbp, plans: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("before\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    sbp("lint", "warning.yaml")
    assert summary.read_text() == "before\n"
    sbp("lint", "warning.yaml", "--format", "github")
    written = summary.read_text(encoding="utf-8")
    assert written.startswith("before\n### sbp lint\n")
    assert "| warning | `label-person` | warning.yaml | 1 |" in written
    assert "service user" not in written
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path))
    run = sbp("lint", "warning.yaml", "--format", "github")
    assert run.code == 0
    assert "the summary of this step can't be written to" in run.err


def test_findings_are_counted_by_rule(sbp, plans: Path) -> None:
    run = sbp("lint", "warning.yaml", "error.yaml", "--select", "label-person,unknown-field", "--statistics")
    assert run.out == "1  warning  label-person\n1  error    unknown-field\n"
    assert run.code == 1
    data = json.loads(sbp("lint", "warning.yaml", "--statistics", "--format", "json").out)
    assert {"rule": "label-person", "severity": "warning", "count": 1} in data["statistics"]
    assert sbp("lint", "warning.yaml", "--statistics", "--format", "sarif").code == 2


# Which rules


def rules_of(run) -> set[str]:
    return {finding["rule"] for finding in json.loads(run.out)["findings"]}


def test_rules_are_selected_and_ignored(sbp, plans: Path) -> None:
    assert rules_of(sbp("lint", ".", "-f", "json", "--select", "label-person", "--select", "unknown-field,action")) == {
        "label-person",
        "unknown-field",
    }
    assert "label-person" not in rules_of(sbp("lint", ".", "-f", "json", "--ignore", "language"))
    run = sbp("lint", ".", "--select", "label-persn")
    assert (run.code, run.out) == (2, "")
    assert "did you mean label-person?" in run.err


def test_what_cannot_be_read_is_said_whatever_is_selected(sbp, plans: Path) -> None:
    (plans / "broken.yaml").write_text("a: b: c\n")
    assert "yaml-syntax" in rules_of(sbp("lint", ".", "-f", "json", "--select", "label-person"))


def test_a_rule_that_sbp_yaml_turns_off_stays_off(sbp, plans: Path) -> None:
    (plans / "sbp.yaml").write_text("rules: {label-person: off}\n")
    assert rules_of(sbp("lint", "warning.yaml", "-f", "json", "--select", "label-person")) == set()


def test_another_profile_is_used_for_once(sbp, plans: Path) -> None:
    assert sbp("lint", "warning.yaml").code == 0
    assert sbp("lint", "warning.yaml", "--profile", "strict").code == 1


def test_a_profile_on_the_command_line_stands_before_that_of_sbp_yaml(sbp, plans: Path) -> None:
    (plans / "sbp.yaml").write_text("profile: strict\n")
    assert sbp("lint", "warning.yaml").code == 1
    assert sbp("lint", "warning.yaml", "--profile", "agreed").code == 0


# Which files


def test_each_folder_keeps_its_settings(sbp, plans: Path) -> None:
    for name in ("one", "two"):
        (plans / name).mkdir()
        (plans / name / "plan.yaml").write_text(WARNING.replace("kite", name))
    (plans / "one" / "sbp.yaml").write_text("rules: {label-person: error}\n")
    run = sbp("lint", "one", "two", "--select", "label-person", "-f", "concise")
    assert [line.split(": ")[:2] for line in run.out.strip().split("\n")] == [
        ["one/plan.yaml:6:19", "error"],
        ["two/plan.yaml:6:19", "warning"],
    ]
    assert "2 files checked" in run.err


def test_patterns_and_exclude_choose_files(sbp, plans: Path) -> None:
    assert sbp("lint", "*.yaml", "--exclude", "error.yaml").code == 0
    assert "2 files checked" in sbp("lint", ".", "--exclude", "error.*").err
    assert "1 file checked" in sbp("lint", "error.yaml", "--exclude", "error.yaml").err


class Stdin:
    """Standard input that holds a plan."""

    def __init__(self, text: str) -> None:
        self.buffer = io.BytesIO(text.encode())

    def isatty(self) -> bool:
        return False


def test_a_plan_comes_in_on_standard_input(sbp, plans: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (plans / "one").mkdir()
    (plans / "one" / "sbp.yaml").write_text("rules: {label-person: error}\n")
    monkeypatch.setattr(sys, "stdin", Stdin(WARNING))
    run = sbp("lint", "-", "--select", "label-person", "-f", "concise")
    assert run.out.startswith("stdin:6:19: warning: ")
    monkeypatch.setattr(sys, "stdin", Stdin(WARNING))
    run = sbp("lint", "-", "--stdin-filename", "one/new.yaml", "--select", "label-person", "-f", "concise")
    assert run.out.startswith("one/new.yaml:6:19: error: ")
    assert "1 file checked" in run.err
    assert run.code == 1


def test_standard_input_stands_for_the_file_that_it_is_called_after(
    sbp, plans: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(CLEAN))
    run = sbp("lint", "warning.yaml", "-", "--stdin-filename", "warning.yaml", "-f", "json")
    assert json.loads(run.out)["checked"] == 1
    assert "label-person" not in rules_of(run)


def test_a_name_for_standard_input_goes_with_standard_input(sbp, plans: Path) -> None:
    run = sbp("lint", "--stdin-filename", "plan.yaml")
    assert run.code == 2
    assert "--stdin-filename goes with -" in run.err


# What is new


def git(*arguments: str) -> None:
    who = ("-c", "user.name=Ann", "-c", "user.email=ann@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *arguments], check=True, capture_output=True)


def test_only_what_is_new_since_a_commit_is_shown(sbp, plans: Path) -> None:
    git("init", "--quiet")
    git("add", "--all")
    git("commit", "--quiet", "--message", "x")
    assert sbp("lint", "warning.yaml", "--since", "HEAD", "--select", "label-person").out == ""
    (plans / "warning.yaml").write_text(WARNING + "actions: [{what: Ask the service user, who: nobody}]\n")
    run = sbp("lint", "warning.yaml", "--since", "HEAD", "--select", "label-person,dangling-ref", "-f", "concise")
    assert [line.split(" ")[0] for line in run.out.strip().split("\n")] == ["warning.yaml:7:26:", "warning.yaml:7:45:"]
    assert "1 more in what was there already" in run.err
    assert sbp("lint", "error.yaml", "--since", "HEAD").code == 1, (
        "a field that the format hasn't is no matter of lines"
    )


def test_what_is_new_cannot_be_told_without_a_repository_or_the_commit(sbp, plans: Path) -> None:
    run = sbp("lint", ".", "--since", "HEAD")
    assert (run.code, run.out) == (2, "")
    assert "is in no git repository" in run.err
    git("init", "--quiet")
    git("add", "--all")
    git("commit", "--quiet", "--message", "x")
    run = sbp("lint", ".", "--since", "mian")
    assert (run.code, run.out, run.err.count("\n")) == (2, "", 1)
    assert "there is no commit, branch or tag mian" in run.err


def test_standard_input_has_no_history(sbp, plans: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(CLEAN))
    run = sbp("lint", "-", "--since", "HEAD")
    assert run.code == 2
    assert "--since" in run.err


def test_a_baseline_covers_what_was_there_and_shows_what_is_more(sbp, plans: Path) -> None:
    run = sbp("lint", ".", "--write-baseline", "baseline.json", "--select", "label-person,unknown-field")
    assert (run.code, run.out) == (0, "")
    assert run.err == "baseline.json: 1 finding, counted by rule and file\n"
    (plans / "warning.yaml").write_text(WARNING + "review_arrangements: {how_to_ask: Ask the service user}\n")
    run = sbp("lint", ".", "--baseline", "baseline.json", "--select", "label-person", "-f", "concise")
    assert [line.split(" ")[0] for line in run.out.strip().split("\n")] == ["warning.yaml:7:43:"]
    assert "baseline.json covers 1 more" in run.err
    (plans / "warning.yaml").write_text(CLEAN)
    run = sbp("lint", ".", "--baseline", "baseline.json", "--select", "label-person")
    assert "1 entry of it says more than is found now; `--write-baseline baseline.json` writes it anew" in run.err
    assert run.code == 0


def test_a_baseline_that_is_not_there_is_said_before_the_work(sbp, plans: Path) -> None:
    run = sbp("lint", ".", "--baseline", "nowhere.json")
    assert (run.code, run.out) == (2, "")
    assert run.err == "sbp: nowhere.json: there is no such file or folder\n"


def test_the_page_describes_every_option_and_format_and_no_other(sbp) -> None:
    page = (ROOT / "docs" / "lint.md").read_text(encoding="utf-8")
    options = set(re.findall("--[a-z][a-z-]+", sbp("lint", "--help").out)) - {"--help"}
    of_others = {"--unshallow"}
    assert options - set(re.findall("--[a-z][a-z-]+", page)) == {"--as-of", "--color"}, "which all commands have"
    assert set(re.findall("`(?:sbp lint )?(--[a-z][a-z-]+)", page)) - of_others <= options
    assert all(f"| `{form.value}` |" in page for form in Format)


def test_the_snippets_of_the_page_are_sound(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "lint.md").read_text(encoding="utf-8")
    snippets = re.findall("```yaml\n(.*?)```", page, re.DOTALL)
    assert len(snippets) >= 6
    for snippet in snippets:
        assert yaml.safe_load(snippet)
