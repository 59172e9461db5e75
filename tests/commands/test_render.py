"""`sbp render`: to the screen or to a file that is its own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from conftest import EXAMPLES, SMALL


@pytest.mark.parametrize(
    "name", sorted(path.stem for path in EXAMPLES.glob("*.yaml") if path.stem not in ("rough", "supervision"))
)
def test_every_example_renders(sbp, name: str) -> None:
    assert sbp("render", EXAMPLES / f"{name}.yaml", "-o", "copy.html").code == 0
    assert Path("copy.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    run = sbp("render", EXAMPLES / f"{name}.yaml")
    assert run.code == 0
    assert run.out.startswith("# ")


@pytest.mark.parametrize("kind", ["adult", "child", "carer", "young-carer", "family", "personal-plan", "profile"])
def test_a_plan_that_was_just_started_renders(sbp, kind: str) -> None:
    sbp("new", "plan.yaml", "--kind", kind, "--name", "Mair", "--no-input")
    run = sbp("render", "plan.yaml", "-o", "copy.md")
    assert run.code == 0, run.err
    assert "Mair" in Path("copy.md").read_text(encoding="utf-8")


def test_the_language_is_the_plans_unless_another_is_asked_for(sbp) -> None:
    Path("plan.yaml").write_text(SMALL + "languages: {records_in: [cy]}\n")
    assert "Amdanaf i" in sbp("render", "plan.yaml").out
    assert "About me" in sbp("render", "plan.yaml", "--lang", "en").out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("nowhere.yaml",), "nowhere.yaml: there is no such file"),
        (("broken.yaml",), "broken.yaml:1:5:"),
        (("unknown.yaml",), "unknown.yaml:6:1: there is no field of this name here"),
        (("plan.yaml", "-o", "copy.odt"), "ends in .html, .md, .txt, .docx, .pdf"),
        (("plan.yaml", "-o", "plan.yaml", "-f", "md"), "this is the plan itself"),
        (("plan.yaml", "-o", "mine.md", "-f", "md"), "sbp did not make it"),
        (("plan.yaml", "-o", "nowhere/copy.md"), "there is no such folder"),
        (("plan.yaml", "-o", "mine.md"), "sbp did not make it"),
        (("plan.yaml", "--format", "doc"), "'doc' is not one of"),
        (("withheld.yaml",), "withheld.yaml:6:29: this names no place in the plan"),
        (("supervision.yaml",), "this is a supervision record"),
    ],
)
def test_what_it_cannot_do_it_says_in_one_line_and_nothing_is_lost(sbp, arguments: tuple[str, ...], says: str) -> None:
    Path("plan.yaml").write_text(SMALL)
    Path("broken.yaml").write_text("a: b: c\n")
    Path("unknown.yaml").write_text(SMALL + "zzz: 1\n")
    Path("withheld.yaml").write_text(SMALL + "sharing: {withheld: [{path: worries.9}]}\n")
    Path("mine.md").write_text("mine")
    Path("folder").mkdir()
    shutil.copy(EXAMPLES / "supervision.yaml", "supervision.yaml")
    run = sbp("render", *arguments)
    assert run.code == 2
    assert says in run.err
    assert len(run.err.strip().split("\n")) == 1
    assert Path("plan.yaml").read_text() == SMALL
    assert Path("mine.md").read_text() == "mine"


def test_a_copy_that_sbp_made_is_made_anew(sbp) -> None:
    Path("plan.yaml").write_text(SMALL)
    for name in ("copy.md", "copy.html"):
        assert sbp("render", "plan.yaml", "-o", name).code == 0
        assert sbp("render", "plan.yaml", "-o", name).code == 0
