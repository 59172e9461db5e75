"""What changed since an agreement, a day or a commit, and plans in plain words in `git diff`: with a real git."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from gits import Git
from test_diff import PLAN

AGREED = PLAN.replace("status: draft", "status: agreed") + "agreement: [{who: person, agreed: yes, date: 2026-03-02}]\n"
FRIDAYS = AGREED.replace("every Tuesday", "every Friday")


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    monkeypatch.chdir(tmp_path)
    return Git(tmp_path)


def test_without_an_agreement_it_is_since_the_last_commit(git: Git, sbp) -> None:
    git.commit(PLAN, "2026-03-01")
    Path("p.yaml").write_text(PLAN.replace("on Tuesdays", "on Fridays"), encoding="utf-8")
    run = sbp("diff", "p.yaml")
    assert "since the last commit (2026-03-01)" in run.err
    assert "In other words now" in run.out


def test_an_agreement_without_a_fingerprint_is_the_last_commit_of_its_day(git: Git, sbp) -> None:
    git.commit(PLAN, "2026-03-01")
    git.commit(AGREED, "2026-03-02")
    git.commit(FRIDAYS, "2026-03-09")
    run = sbp("diff", "p.yaml")
    assert "since the agreement of 2 March 2026" in run.err
    assert run.out.split("\n")[1:] == ["  “Sit with Emyr”: When: “every Friday”; before: “every Tuesday”", ""]


def test_an_agreement_with_a_fingerprint_is_the_commit_that_fits_it(git: Git, sbp) -> None:
    git.commit(PLAN, "2026-03-01")
    assert sbp("agree", "p.yaml", "--who", "person", "--date", "2026-03-02").code == 0
    agreed = Path("p.yaml").read_text(encoding="utf-8")
    git.commit(agreed, "2026-03-20")  # committed late
    git.commit(agreed.replace("every Tuesday", "every Friday"), "2026-03-21")
    run = sbp("diff", "p.yaml")
    assert "since the agreement of 2 March 2026" in run.err
    assert run.out.count("\n") == 2
    assert "every Friday" in run.out


def test_since_a_day_is_since_its_end_and_since_a_name_is_since_that_commit(git: Git, sbp) -> None:
    git.commit(PLAN, "2026-03-01")
    git("tag", "before")
    git.commit(PLAN.replace("on Tuesdays", "on Fridays"), "2026-03-05")
    for since in ("2026-03-01", "2026-03-04", "before", "HEAD~1"):
        assert "on Fridays" in sbp("diff", "p.yaml", "--since", since).out
    for since in ("2026-03-05", "HEAD"):
        run = sbp("diff", "p.yaml", "--since", since)
        assert (run.code, run.out) == (0, "")
        assert "Nothing has changed for Mair" in run.err


def test_a_file_that_was_moved_is_followed(git: Git, sbp) -> None:
    git.commit(PLAN, "2026-03-01", "old name.yaml")
    git("mv", "old name.yaml", "p.yaml")
    git.commit(PLAN.replace("on Tuesdays", "on Fridays"), "2026-03-05")
    assert "on Fridays" in sbp("diff", "p.yaml", "--since", "2026-03-01").out


@pytest.mark.parametrize("since", ["no-such-branch", "2020-01-01", "--help-me", "HEAD:p.yaml"])
def test_what_git_does_not_have_is_said(git: Git, sbp, since: str) -> None:
    git.commit(PLAN, "2026-03-01")
    run = sbp("diff", "p.yaml", f"--since={since}")
    assert (run.code, run.out, run.err.count("\n")) == (2, "", 1)


def test_an_old_version_that_cannot_be_read_is_said_with_its_commit(git: Git, sbp) -> None:
    git.commit("sbp: [", "2026-03-01")
    Path("p.yaml").write_text(PLAN, encoding="utf-8")
    run = sbp("diff", "p.yaml")
    assert (run.code, run.out) == (2, "")
    assert f"p.yaml ({git('rev-parse', '--short', 'HEAD')}):" in run.err


def test_a_shallow_clone_says_so(git: Git, sbp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git.commit(PLAN, "2026-03-01")
    git.commit(PLAN.replace("on Tuesdays", "on Fridays"), "2026-03-05")
    git("clone", "--quiet", "--depth", "1", f"file://{tmp_path}", str(tmp_path / "shallow"))
    monkeypatch.chdir(tmp_path / "shallow")
    assert "only a part of the history" in sbp("diff", "p.yaml").err


# git diff and git log -p


@pytest.fixture
def in_words(git: Git, tmp_path: Path) -> Git:
    """Return git with the lines of docs/diff.md in place."""
    (tmp_path / ".gitattributes").write_text("*.yaml diff=sbp\n", encoding="utf-8")
    git("config", "diff.sbp.textconv", f'"{sys.executable}" -m sbp diff --textconv')
    git("config", "diff.sbp.cachetextconv", "false")
    return git


def test_git_diff_and_git_log_read_in_plain_words(in_words: Git) -> None:
    in_words.commit(PLAN, "2026-03-01")
    in_words.commit(PLAN.replace("who: dilys", "who: carys"), "2026-03-05")
    for shown in (in_words("diff", "HEAD~1"), in_words("log", "-p", "-1"), in_words("show")):
        assert "-What needs to happen: “Sit with Emyr”: Who: Dilys" in shown
        assert "+What needs to happen: “Sit with Emyr”: Who: Carys" in shown


def test_a_version_that_is_no_plan_is_shown_as_it_is_written(in_words: Git) -> None:
    in_words.commit(PLAN, "2026-03-01")
    in_words.commit("sbp: [\nnot: a plan", "2026-03-05")
    assert "+not: a plan" in in_words("diff", "HEAD~1")


def test_layout_alone_shows_no_line(in_words: Git) -> None:
    in_words.commit(PLAN, "2026-03-01")
    in_words.commit("# looked at\n" + PLAN, "2026-03-05")
    assert "\n+" not in in_words("diff", "HEAD~1").partition("+++")[2]


def test_json_says_since_what(git: Git, sbp) -> None:
    git.commit(AGREED, "2026-03-02")
    data = json.loads(sbp("diff", "p.yaml", "--format", "json").out)
    assert (data["format"], data["plan"], data["since"], data["changes"]) == (
        1,
        "a-plan",
        "the agreement of 2 March 2026",
        [],
    )
