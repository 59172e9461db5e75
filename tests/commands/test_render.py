"""`sbp render`: to the screen or to a file that is its own."""

from __future__ import annotations

import os
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


PLAN = (
    SMALL
    + "languages: {records_in: [en]}\npeople: [{id: d, name: Dai, kind: family, may_see: [outcomes]}]\noutcomes: [{id: swim, words: I want to swim}]\nneeds: [{id: lift, words: A lift}]\n"
)


def made(folder: str) -> list[str]:
    return sorted(path.name for path in Path(folder).iterdir())


@pytest.mark.parametrize(
    ("options", "name"),
    [
        ((), "heron-lane-en.html"),
        (("--only", "profile", "--lang", "both"), "heron-lane-profile-both.html"),
        (("--to", "d", "--format", "md"), "heron-lane-d-en.md"),
        (("--for", "staff", "--style", "large-print", "-f", "txt"), "heron-lane-staff-large-print-en.txt"),
        (("--named",), "Mair-heron-lane-en.html"),
    ],
)
def test_a_file_is_named_after_the_plan_and_never_after_the_person_unless_asked(
    sbp, options: tuple[str, ...], name: str
) -> None:
    Path("plan.yaml").write_text(PLAN)
    run = sbp("render", "plan.yaml", "-o", "copies/", *options)
    assert run.code == 0, run.err
    assert made("copies") == [name]


def test_many_plans_go_to_a_folder_and_one_that_cannot_be_read_holds_nothing_up(sbp) -> None:
    for name in ("one", "two"):
        Path(f"{name}.yaml").write_text(PLAN.replace("heron-lane", name))
    Path("broken.yaml").write_text("a: b: c\n")
    run = sbp("render", "one.yaml", "broken.yaml", "two.yaml", "-o", "copies")
    assert run.code == 2
    assert "broken.yaml:1:5:" in run.err
    assert made("copies") == ["one-en.html", "two-en.html"]
    assert sbp("render", "one.yaml", "two.yaml", "-o", "copies").code == 0


@pytest.mark.skipif(os.name == "nt", reason="rights are another matter there")
def test_a_copy_can_be_read_by_its_owner_alone(sbp) -> None:
    Path("plan.yaml").write_text(PLAN)
    sbp("render", "plan.yaml", "-o", "copies/")
    assert Path("copies/heron-lane-en.html").stat().st_mode & 0o777 == 0o600
    assert Path("copies").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("form", ["html", "md", "txt", "docx", "pdf"])
def test_every_form_is_made_and_made_anew(sbp, form: str) -> None:
    Path("plan.yaml").write_text(PLAN)
    for _ in range(2):
        run = sbp("render", "plan.yaml", "-o", f"copy.{form}")
        assert run.code == 0, run.err
    assert Path(f"copy.{form}").stat().st_size > 100


def test_a_copy_for_somebody_holds_what_they_may_see(sbp) -> None:
    Path("plan.yaml").write_text(PLAN)
    run = sbp("render", "plan.yaml", "--to", "d")
    assert "I want to swim" in run.out
    assert "A lift" not in run.out
    assert "Copy for Dai" in run.out


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--format", "pdf"), "a pdf file can't go to the screen; say where with -o"),
        (("--open",), "say where to write it with -o"),
        (("plan.yaml",), "several plans need a folder for their copies"),
        (("plan.yaml", "-o", "mine.md"), "several plans need a folder for their copies, and this is a file"),
        (("--to", "nobody"), "nobody under people has the id 'nobody'"),
        (("--for", "child"), "this plan is not a child's"),
        (("--pictures", "nowhere"), "there is no such file; it lists the pictures"),
        (("-o", "nowhere/deep/"), "this folder can't be made here"),
    ],
)
def test_options_that_do_not_fit_are_said_in_one_line(sbp, options: tuple[str, ...], says: str) -> None:
    Path("plan.yaml").write_text(PLAN)
    Path("mine.md").write_text("mine")
    run = sbp("render", "plan.yaml", *options)
    assert run.code == 2
    assert says in run.err
    assert len(run.err.strip().split("\n")) == 1
    assert Path("mine.md").read_text() == "mine"


def test_it_is_shown_if_asked(sbp, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    Path("plan.yaml").write_text(PLAN)
    assert sbp("render", "plan.yaml", "-o", "copy.html", "--open").code == 0
    assert opened == [Path("copy.html").resolve().as_uri()]


def test_how_hard_it_is_to_read_is_said_of_what_professionals_wrote(sbp) -> None:
    Path("plan.yaml").write_text(
        PLAN + "actions: [{what: The OT assesses transfers. Dai rings., who: d, by: 2027-01-01}]\n"
        "about_me: {good_life: Incomprehensibilities everywhere for me}\n"
    )
    run = sbp("render", "plan.yaml", "--check-reading", "-o", "copy.html")
    assert "what professionals wrote: 3 words a sentence (the longest 4, 0 over 25)" in run.err
    assert "1 unexplained terms (OT)" in run.err
    Path("plan.yaml").write_text(SMALL)
    assert "nothing to count" in sbp("render", "plan.yaml", "--check-reading", "-o", "copy.html").err


def test_the_same_plan_gives_the_same_bytes(sbp) -> None:
    Path("plan.yaml").write_text(PLAN)
    for form in ("html", "md", "txt", "docx", "pdf"):
        sbp("render", "plan.yaml", "-o", f"one.{form}")
        sbp("render", "plan.yaml", "-o", f"two.{form}")
        assert Path(f"one.{form}").read_bytes() == Path(f"two.{form}").read_bytes()


def test_large_letters_are_as_large_as_asked(sbp) -> None:
    Path("plan.yaml").write_text(PLAN)
    sbp("render", "plan.yaml", "-o", "copy.html", "--size", "24")
    assert "--size: 24pt" in Path("copy.html").read_text(encoding="utf-8")
