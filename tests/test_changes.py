"""What is new since a commit, as a real git tells it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from sbp.changes import Changes, is_on_new_lines, since
from sbp.errors import SbpError
from sbp.finding import Finding
from sbp.rules import all_rules

Git = Callable[..., str]

_WHO = {
    "GIT_AUTHOR_NAME": "Ann",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "Ann",
    "GIT_COMMITTER_EMAIL": "a@example.org",
}


@pytest.fixture
def git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """Run git in a repository of its own."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, where: Path = tmp_path) -> str:
        done = subprocess.run(
            ["git", "-C", str(where), *arguments],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, **_WHO},
        )
        return done.stdout.strip()

    run("init", "--quiet", "--initial-branch", "main")
    return run


def commit(git: Git, **files: str) -> str:
    """Write files, commit all that is there, and return the commit's name."""
    for name, content in files.items():
        Path(f"{name}.yaml").write_text(content, encoding="utf-8")
    git("add", "--all")
    git("commit", "--quiet", "--message", "x")
    return git("rev-parse", "HEAD")


def new(ref: str, name: str, lines: int = 9) -> list[int]:
    """Return which of the first lines of a file are new."""
    changes = since(ref, [Path()])[Path()]
    path = Path(name).resolve()
    return [number for number in range(1, lines + 1) if changes.touches(path, range(number, number + 1))]


ABC = "a\nb\nc\nd\n"


def test_added_and_changed_lines_are_new_committed_or_not(git: Git) -> None:
    start = commit(git, p=ABC, q=ABC)
    commit(git, p="a\nB\nc\nd\n")
    Path("p.yaml").write_text("a\nB\nc\nd\ne\nf\n")
    git("add", "p.yaml")
    Path("p.yaml").write_text("0\na\nB\nc\nd\ne\nf\n")
    assert new(start, "p.yaml") == [1, 3, 6, 7]
    assert new("HEAD", "p.yaml") == [1, 6, 7]
    assert new(start, "q.yaml") == []


def test_lines_that_were_taken_out_make_nothing_new(git: Git) -> None:
    commit(git, p=ABC)
    Path("p.yaml").write_text("a\nd\n")
    assert new("HEAD", "p.yaml") == []
    changes = since("HEAD", [Path()])[Path()]
    assert changes.touches(Path("p.yaml").resolve())


def test_a_file_that_git_does_not_have_is_all_new(git: Git) -> None:
    commit(git, p=ABC)
    Path("q.yaml").write_text(ABC)
    Path(".gitignore").write_text("r.yaml\n")
    Path("r.yaml").write_text(ABC)
    assert new("HEAD", "q.yaml", 4) == [1, 2, 3, 4]
    assert new("HEAD", "r.yaml", 4) == [1, 2, 3, 4]


def test_a_file_that_was_only_moved_has_nothing_new(git: Git) -> None:
    start = commit(git, p=ABC * 9)
    git("mv", "p.yaml", "moved.yaml")
    assert new(start, "moved.yaml") == []


def test_what_looks_like_a_header_inside_a_plan_is_a_line(git: Git) -> None:
    odd = "++ b/q.yaml\n@@ -1 +1 @@\n-- a\ndiff --git a/x b/x\n"
    commit(git, p="x\n", q=ABC)
    Path("p.yaml").write_text(odd)
    assert new("HEAD", "p.yaml", 5) == [1, 2, 3, 4]
    assert new("HEAD", "q.yaml") == []


def test_no_newline_at_the_end_does_not_confuse_the_count(git: Git) -> None:
    commit(git, p="a\nb", q=ABC)
    Path("p.yaml").write_text("a\nc")
    Path("q.yaml").write_text("z\n" + ABC)
    assert new("HEAD", "p.yaml", 3) == [2]
    assert new("HEAD", "q.yaml") == [1]


@pytest.mark.parametrize(
    "name",
    [
        "tŷ bach",
        "two  words ",
        "“quoted”",
        "tab\there" if os.name != "nt" else "tab",
        'q"uote' if os.name != "nt" else "q",
    ],
)
def test_files_of_any_name_are_found(git: Git, name: str) -> None:
    commit(git, **{name: ABC})
    Path(f"{name}.yaml").write_text(ABC + "e\n")
    assert new("HEAD", f"{name}.yaml") == [5]


def test_settings_of_the_user_change_nothing(git: Git) -> None:
    commit(git, p=ABC)
    for name, value in (
        ("diff.noprefix", "true"),
        ("diff.mnemonicPrefix", "true"),
        ("diff.interHunkContext", "9"),
        ("color.ui", "always"),
        ("diff.external", "false"),
    ):
        git("config", name, value)
    Path("p.yaml").write_text("0\n" + ABC + "e\n")
    assert new("HEAD", "p.yaml") == [1, 6]


def test_on_a_branch_what_the_other_branch_has_since_is_not_new(git: Git) -> None:
    commit(git, p=ABC)
    git("checkout", "--quiet", "-b", "branch")
    commit(git, p=ABC + "e\n")
    git("checkout", "--quiet", "main")
    commit(git, p="c\nd\n")
    git("checkout", "--quiet", "branch")
    assert new("main", "p.yaml") == [5]


def test_it_works_from_a_folder_below_and_for_a_link_to_a_folder(git: Git, tmp_path: Path) -> None:
    Path("deep").mkdir()
    commit(git, **{"deep/p": ABC})
    Path("deep/p.yaml").write_text(ABC + "e\n")
    changes = since("HEAD", [Path("deep")])[Path("deep")]
    assert changes.top == tmp_path.resolve()
    assert changes.touches(Path("deep/p.yaml").resolve(), range(4, 6))
    assert not changes.touches(Path("deep/p.yaml").resolve(), range(1, 5))


def test_a_folder_outside_a_repository_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SbpError, match="is in no git repository"):
        since("HEAD", [Path()])


@pytest.mark.parametrize("ref", ["mian", "--output=pwned.txt", "", "HEAD~9", "main:p.yaml"])
def test_a_commit_that_is_not_there_is_said_in_one_line(git: Git, ref: str) -> None:
    commit(git, p=ABC)
    with pytest.raises(SbpError) as error:
        since(ref, [Path()])
    assert str(error.value).startswith("--since: there is no commit, branch or tag")
    assert "\n" not in str(error.value)
    assert sorted(path.name for path in Path().iterdir()) == [".git", "p.yaml"]


def test_a_shallow_clone_is_said_plainly(git: Git, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    start = commit(git, p=ABC)
    commit(git, p=ABC + "e\n")
    git("clone", "--quiet", "--depth", "1", tmp_path.as_uri(), "shallow")
    monkeypatch.chdir(tmp_path / "shallow")
    with pytest.raises(SbpError, match=r"only a part of the history.*`git fetch --unshallow` brings the rest"):
        since(start, [Path()])


def test_without_git_it_is_said(git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    commit(git, p=ABC)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SbpError, match="git is wanted for this"):
        since("HEAD", [Path()])


# Findings


def test_findings_about_words_are_kept_where_their_lines_are_new(tmp_path: Path) -> None:
    changes = {tmp_path: Changes(tmp_path.resolve(), {"p.yaml": (range(5, 7),)}, frozenset({"p.yaml", "q.yaml"}))}
    words = Finding("label-person", "warning", str(tmp_path / "p.yaml"), 5, 1, 5, 9, "", "", "")
    old = words._replace(line=3, end_line=4)
    long = words._replace(line=3, end_line=5)
    shown = [finding for finding in (words, old, long) if is_on_new_lines(finding, changes, all_rules())]
    assert shown == [words, long]


def test_findings_about_a_plan_are_kept_where_something_in_it_has_changed(tmp_path: Path) -> None:
    changes = {tmp_path: Changes(tmp_path.resolve(), {"p.yaml": ()}, frozenset({"p.yaml", "q.yaml"}))}
    changed = Finding("dangling-ref", "error", str(tmp_path / "p.yaml"), 3, 1, 3, 9, "", "", "")
    unchanged = changed._replace(file=str(tmp_path / "q.yaml"))
    unreadable = unchanged._replace(rule="yaml-syntax")
    among_several = unchanged._replace(rule="duplicate-plan-id")
    some = (changed, unchanged, unreadable, among_several)
    kept = [finding for finding in some if is_on_new_lines(finding, changes, all_rules())]
    assert kept == [changed, unreadable, among_several]


def test_rules_about_words_are_filtered_and_rules_about_the_plan_are_not() -> None:
    rules = all_rules()
    assert all(rule.textual for rule in rules.values() if rule.words)
    assert rules["outcome-cloned-text"].textual
    assert rules["outcome-is-service"].textual
    for name in (
        "dangling-ref",
        "duplicate-id",
        "duplicate-plan-id",
        "outcome-missing",
        "unknown-field",
        "suppression-unused",
    ):
        assert not rules[name].textual
