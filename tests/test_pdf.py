"""A PDF holds what the page holds, tagged for those who hear it, and nothing in somebody's words is code."""

from __future__ import annotations

import io
import re
import sys
from base64 import b64encode
from pathlib import Path

import pikepdf
import pypdf
import pytest
from conftest import EXAMPLES, SMALL, plan_of
from test_copies import FILES, for_the_person
from test_pictures import DOT

from sbp.audience import Reader
from sbp.errors import SbpError
from sbp.pictures import Picture, Pictures
from sbp.plan import Plan
from sbp.rendering import Wish, render
from sbp.source import visible


def copy(plan: Plan, lang: str = "en", **wish: object) -> bytes:
    return render(plan, Reader(), Wish("pdf", languages=(lang,), **wish))  # type: ignore[arg-type]


def words_of(data: bytes) -> str:
    """Return all letters of a PDF without spaces, for a line that ends is no end of a word; and without its feet."""
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    return "".join(
        re.sub(r"(?m)^(?:My own copy|Copy for|Staff).*\d+ / \d+$|\s", "", page.extract_text()) for page in pages
    )


def tags(data: bytes) -> list[pikepdf.Object]:
    """Return every element of the structure, in the order in which it is read."""
    with pikepdf.open(io.BytesIO(data)) as file:
        found: list[pikepdf.Object] = []
        waiting = [file.Root.StructTreeRoot]
        while waiting:
            element = waiting.pop(0)
            if isinstance(element, pikepdf.Array):
                waiting = [*element, *waiting]
            elif isinstance(element, pikepdf.Dictionary):
                found.append({str(key): str(element[key]) for key in element if key in ("/S", "/Lang", "/Alt")})
                if "/K" in element and not isinstance(element.K, int):
                    waiting = (
                        [element.K, *waiting] if isinstance(element.K, pikepdf.Dictionary) else [*element.K, *waiting]
                    )
        return found


@pytest.mark.parametrize("path", FILES[::3], ids=lambda path: path.stem)
def test_every_word_of_an_example_is_in_it(path: Path) -> None:
    plan = plan_of(path.read_text(encoding="utf-8"))
    shown = words_of(copy(plan))
    missing = [said for said in for_the_person(plan) if "".join(visible(said.replace("\n", " ")).split()) not in shown]
    assert missing == []


def test_it_is_tagged_after_the_standard_and_says_its_language() -> None:
    data = copy(plan_of((EXAMPLES / "swimming.yaml").read_text(encoding="utf-8")))
    with pikepdf.open(io.BytesIO(data)) as file:
        assert str(file.Root.Lang) == "en"
        assert file.Root.MarkInfo.Marked
        assert b"pdfuaid:part" in file.Root.Metadata.read_bytes()
        assert file.Root.ViewerPreferences.DisplayDocTitle
    names = {tag.get("/S") for tag in tags(data)}
    assert {"/H1", "/H2", "/H3", "/L", "/LI", "/Table", "/TH", "/TD"} <= names


def test_a_passage_says_its_language() -> None:
    data = copy(plan_of(SMALL + "about_me: {good_life: {words: Bod adre gyda'r ieir, lang: cy}}\n"))
    assert "cy" in {tag.get("/Lang") for tag in tags(data)} or b"/Lang (cy)" in data or b"/Lang(cy)" in _plain(data)


def _plain(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as file:
        streams = [page.Contents.read_bytes() for page in file.pages]
        return b"".join(streams)


def test_a_picture_says_what_it_shows() -> None:
    pictures = Pictures({"swim": Picture(f"data:image/png;base64,{b64encode(DOT).decode()}", "Me at the pool")})
    data = render(plan_of(SMALL + "outcomes: [{id: swim, words: Swim}]\n"), Reader(), Wish("pdf"), pictures)
    assert "Me at the pool" in {tag.get("/Alt") for tag in tags(data)}


@pytest.mark.parametrize(
    "said",
    [
        '#read("/etc/passwd")',
        "$x^2$",
        "*bold* _slanted_",
        "= heading",
        "#sys.inputs",
        "@label",
        "\\ / // /* */",
        '#import "x": *',
    ],
)
def test_what_somebody_said_is_words(said: str) -> None:
    plan = plan_of(SMALL + f"about_me:\n  good_life: |\n    {said}\n")
    assert "".join(said.split()) in words_of(copy(plan))


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert copy(plan_of(SMALL)) == copy(plan_of(SMALL))


def test_it_says_nothing_of_when_it_was_made() -> None:
    with pikepdf.open(io.BytesIO(copy(plan_of(SMALL)))) as file:
        assert str(file.docinfo.get("/Title")) == "My care and support plan: Mair"
        assert "/Author" not in file.docinfo
        assert "20" not in str(file.docinfo.get("/CreationDate", ""))[:4].replace("D:1970", "")


@pytest.mark.parametrize("style", ["standard", "large-print", "easy-read", "plain"])
@pytest.mark.parametrize("document", ["profile", "three-columns", "safety", "contacts", "circle", "progress"])
def test_every_style_of_a_document_can_be_made(style: str, document: str) -> None:
    plan = plan_of((EXAMPLES / "says-no.yaml").read_text(encoding="utf-8"))
    assert copy(plan, document=document, style=style).startswith(b"%PDF")


def test_without_the_package_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(SbpError, match=r"pip install 'sbp\[pdf\]'"):
        copy(plan_of(SMALL))
