"""The person's own pictures stand beside what they are for, with what they show in words, and nothing else gets in."""

from __future__ import annotations

from base64 import b64decode
from pathlib import Path

import pytest
from conftest import SMALL, plan_of

from sbp.audience import Reader
from sbp.errors import SbpError
from sbp.pictures import read_pictures
from sbp.rendering import Wish, render

DOT = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
PLAN = (
    SMALL
    + "outcomes: [{id: swim, words: I want to swim}]\nstrengths: [{id: swam, kind: personal, words: Swam for the county}]\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pool.png").write_bytes(DOT)
    (tmp_path / "me.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    (tmp_path / "pictures.yaml").write_text(
        "pool.png: {for: [swim, swam], shows: Me at the pool}\nme.svg: {for: person, shows: My face}\n"
    )
    return tmp_path


@pytest.mark.parametrize("style", ["standard", "large-print", "easy-read", "plain"])
def test_a_picture_stands_with_what_it_is_for(folder: Path, style: str) -> None:
    page = render(plan_of(PLAN), Reader(), Wish("html", style=style), read_pictures(folder)).decode()
    assert page.count('alt="Me at the pool"') == 2
    assert page.count('alt="My face"') == 1
    assert 'src="data:image/png;base64,' in page
    assert 'src="data:image/svg+xml;base64,' in page


def test_in_text_a_picture_is_what_it_shows(folder: Path) -> None:
    for form in ("md", "txt"):
        text = render(plan_of(PLAN), Reader(), Wish(form), read_pictures(folder)).decode()
        assert "Me at the pool" in text
        assert "base64" not in text


def test_a_picture_of_what_is_kept_back_is_not_shown(folder: Path) -> None:
    plan = plan_of(PLAN + "sharing: {withheld: [{path: outcomes.swim}, {path: strengths.swam}]}\n")
    assert "Me at the pool" not in render(plan, Reader(), Wish("html"), read_pictures(folder)).decode()


@pytest.mark.parametrize(
    ("index", "says"),
    [
        ("pool.png: {for: swim}\n", "pictures.yaml:1:1: say what it shows, for those who can't see it"),
        ("pool.png: {shows: Me}\n", "pictures.yaml:1:1: this picture is for nothing"),
        ("pool.png: Me\n", "pictures.yaml:1:1: this picture is for nothing"),
        ("\nnone.png: {for: swim, shows: Me}\n", "pictures.yaml:2:1: there is no picture of this name"),
        ("../pool.png: {for: swim, shows: Me}\n", "a picture is a .png, .jpg or .svg file in this folder itself"),
        ("pool.gif: {for: swim, shows: Me}\n", "a picture is a .png, .jpg or .svg file in this folder itself"),
        ("text.png: {for: swim, shows: Me}\n", "what this file holds is no picture of its kind"),
        ("a: [\n", "pictures.yaml:"),
    ],
)
def test_a_picture_that_cannot_be_shown_says_where_and_why(folder: Path, index: str, says: str) -> None:
    (folder / "text.png").write_text("words")
    (folder / "pictures.yaml").write_text(index)
    with pytest.raises(SbpError) as error:
        read_pictures(folder)
    assert says in str(error.value)
    assert "\n" not in str(error.value)


def test_a_folder_without_its_list_says_what_the_list_is_like(tmp_path: Path) -> None:
    with pytest.raises(SbpError, match=r"pool.jpg: \{for: swim, shows: Me at the pool\}"):
        read_pictures(tmp_path)


def test_the_command_finds_the_folder_beside_the_plan(sbp) -> None:
    Path("plan.yaml").write_text(PLAN)
    Path("plan-pictures").mkdir()
    Path("plan-pictures/pool.png").write_bytes(DOT)
    Path("plan-pictures/pictures.yaml").write_text("pool.png: {for: swim, shows: Me at the pool}\n")
    assert sbp("render", "plan.yaml", "-o", "copy.html", "--lang", "en").code == 0
    assert 'alt="Me at the pool"' in Path("copy.html").read_text(encoding="utf-8")
