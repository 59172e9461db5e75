"""Paths as somebody named them to the plans that they stand for."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sbp import git
from sbp.errors import SbpError
from sbp.settings import Settings, settings_for
from sbp.walk import find_plans

Lay = Callable[..., Path]


@pytest.fixture
def lay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Lay:
    """Put files, with a plan's first line in them, into a folder of their own, and go there."""
    monkeypatch.chdir(tmp_path)

    def put(*names: str, content: str = "sbp: 1\n") -> Path:
        for name in names:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(content)
        return tmp_path

    return put


def found(*paths: str, exclude: tuple[str, ...] = ()) -> list[str]:
    plans = find_plans([Path(path) for path in paths], settings_for, exclude).plans
    return [path.as_posix() for path in plans]


def repository(folder: Path) -> None:
    subprocess.run(["git", "init", "--quiet", str(folder)], check=True)


def test_folders_are_walked_and_files_are_taken_as_named(lay: Lay) -> None:
    lay("b.yaml", "a.yml", "notes.txt", ".hidden.yaml", "sbp.yaml", "deep/c.yaml", ".git/d.yaml", "node_modules/e.yaml")
    (Path() / "sbp.yaml").write_text("")
    assert found(".") == ["a.yml", "b.yaml", "deep/c.yaml"]
    assert found("notes.txt", "notes.txt") == ["notes.txt"]


def test_plans_stay_in_the_order_in_which_they_were_named(lay: Lay) -> None:
    lay("b.yaml", "a.yaml", "deep/c.yaml")
    assert found("deep", "b.yaml", ".") == ["deep/c.yaml", "b.yaml", "a.yaml"]


def test_a_file_of_two_names_is_looked_at_once(lay: Lay) -> None:
    top = lay("a.yaml")
    assert found(str(top / "a.yaml"), ".") == [(top / "a.yaml").as_posix()]
    (top / "link.yaml").symlink_to("a.yaml")
    assert found(".") == ["a.yaml"]


def test_a_path_that_is_not_there_and_a_folder_without_plans_are_said(lay: Lay) -> None:
    lay("notes.txt")
    with pytest.raises(SbpError, match="there is no such file or folder"):
        found("nowhere")
    with pytest.raises(SbpError, match="no plans here"):
        found(".")
    with pytest.raises(SbpError, match="no plans here"):
        found("plans/*.yaml")


def test_patterns_are_filled_in_where_no_shell_has_done_so(lay: Lay) -> None:
    lay("plans/a.yaml", "plans/deep/b.yaml", "plans/notes.txt", "plans/.hidden/c.yaml", "plans/node_modules/d.yaml")
    assert found("plans/**/*.yaml") == ["plans/a.yaml", "plans/deep/b.yaml"]
    assert found("plans/*") == ["plans/a.yaml", "plans/deep/b.yaml"]
    assert found("plans/[a-m].yaml") == ["plans/a.yaml"]


def test_a_file_that_looks_like_a_pattern_is_that_file(lay: Lay) -> None:
    lay("a[1].yaml", "a1.yaml")
    assert found("a[1].yaml") == ["a[1].yaml"]


def test_what_exclude_names_is_passed_over_but_not_what_is_named_outright(lay: Lay) -> None:
    lay("plans/a.yaml", "plans/a-old.yaml", "plans/archive/b.yaml", "archive/c.yaml")
    assert found(".", exclude=("archive",)) == ["plans/a-old.yaml", "plans/a.yaml"]
    assert found(".", exclude=("plans/archive/", "*-old.yaml")) == ["archive/c.yaml", "plans/a.yaml"]
    assert found("archive/c.yaml", exclude=("archive",)) == ["archive/c.yaml"]


def test_each_folder_is_walked_by_its_own_settings(lay: Lay) -> None:
    lay("one/a.yaml", "one/old/b.yaml", "two/a.yaml", "two/old/b.yaml")
    Path("one/sbp.yaml").write_text("exclude: [old]\n")
    assert found("one", "two") == ["one/a.yaml", "two/a.yaml", "two/old/b.yaml"]


def test_yaml_of_another_sort_is_passed_over_and_named(lay: Lay) -> None:
    lay("a.yaml")
    lay("compose.yaml", content="services: {}\n")
    lay("broken.yaml", content="a: b: c\n")
    met = find_plans([Path()], lambda _: Settings())
    assert [path.name for path in met.plans] == ["a.yaml", "broken.yaml"]
    assert [path.name for path in met.others] == ["compose.yaml"]
    assert find_plans([Path("compose.yaml")], lambda _: Settings()).plans == [Path("compose.yaml")]


# What git ignores


def test_what_git_ignores_is_passed_over_on_a_walk(lay: Lay) -> None:
    top = lay("a.yaml", "copies/b.yaml", "deep/c.yaml", "deep/draft-d.yaml", "ŵ ‘odd’ name.yaml", "kept.yaml")
    repository(top)
    lay(".gitignore", content="copies/\nkept.yaml\n")
    lay("deep/.gitignore", content="draft-*\n")
    subprocess.run(["git", "-C", str(top), "add", "--force", "kept.yaml"], check=True)
    assert found(".") == ["a.yaml", "deep/c.yaml", "kept.yaml", "ŵ ‘odd’ name.yaml"]
    assert found("deep") == ["deep/c.yaml"]
    assert found("**/*.yaml") == ["a.yaml", "deep/c.yaml", "kept.yaml", "ŵ ‘odd’ name.yaml"]


@pytest.mark.skipif(sys.platform == "win32", reason="no file can be called that")
def test_a_name_is_never_taken_for_an_instruction_to_git(lay: Lay) -> None:
    top = lay(":!a.yaml", ":(top)b.yaml", "--c.yaml", "line\nbreak.yaml", "d.yaml")
    repository(top)
    lay(".gitignore", content="d.yaml\n")
    assert found(".") == ["--c.yaml", ":!a.yaml", ":(top)b.yaml", "line\nbreak.yaml"]


def test_a_file_named_outright_is_looked_at_even_if_git_ignores_it(lay: Lay) -> None:
    top = lay("a.yaml")
    repository(top)
    lay(".gitignore", content="*.yaml\n")
    assert found("a.yaml") == ["a.yaml"]
    with pytest.raises(SbpError, match="no plans here"):
        found(".")


def test_a_repository_inside_another_has_its_own_say(lay: Lay) -> None:
    top = lay("a.yaml", "inner/a.yaml", "inner/b.yaml")
    repository(top)
    repository(top / "inner")
    lay("inner/.gitignore", content="b.yaml\n")
    assert found(".") == ["a.yaml", "inner/a.yaml"]


def test_without_git_everything_is_looked_at(lay: Lay, monkeypatch: pytest.MonkeyPatch) -> None:
    top = lay("a.yaml", "b.yaml")
    repository(top)
    lay(".gitignore", content="b.yaml\n")
    monkeypatch.setenv("PATH", "")
    assert found(".") == ["a.yaml", "b.yaml"]


def test_nothing_that_a_repository_names_is_run(lay: Lay, tmp_path: Path) -> None:
    top = lay("a.yaml")
    repository(top)
    subprocess.run(["git", "-C", str(top), "config", "core.fsmonitor", "touch ran; false"], check=True)
    subprocess.run(["git", "-C", str(top), "config", "diff.external", "touch ran; false"], check=True)
    assert found(".") == ["a.yaml"]
    git.ask(top, "ls-files", "--others")
    assert not (tmp_path / "ran").exists()


def test_git_is_asked_about_the_repository_of_the_files_whatever_a_hook_says(
    lay: Lay, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    top = lay("a.yaml", "b.yaml")
    repository(top)
    lay(".gitignore", content="b.yaml\n")
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "elsewhere" / "index"))
    assert found(".") == ["a.yaml"]
