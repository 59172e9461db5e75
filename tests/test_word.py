"""A Word file holds what the page holds, as Word's own headings, lists and tables, and says nothing of its making."""

from __future__ import annotations

import io
import re
import sys
import zipfile
from base64 import b64encode
from pathlib import Path

import docx
import pytest
from conftest import EXAMPLES, SMALL, plan_of
from test_copies import FILES, for_the_person
from test_pictures import DOT

from sbp.audience import Reader
from sbp.errors import SbpError
from sbp.formats.blocks import blocks
from sbp.formats.runs import runs
from sbp.formats.word import word
from sbp.pagetree import parse_page
from sbp.pictures import Picture, Pictures
from sbp.plan import Plan
from sbp.rendering import Wish, render
from sbp.source import visible


def copy(plan: Plan, lang: str = "en", **wish: object) -> bytes:
    return render(plan, Reader(), Wish("docx", languages=(lang,), **wish))  # type: ignore[arg-type]


def xml(data: bytes, name: str = "word/document.xml") -> str:
    return zipfile.ZipFile(io.BytesIO(data)).read(name).decode()


def words_of(data: bytes) -> str:
    """Return all words of a document, in the order of the file."""
    text = re.sub(r"</w:p>|<w:br/>", " ", xml(data))
    return " ".join(re.sub("<[^>]+>", "", text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").split())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_word_of_an_example_is_in_it(path: Path) -> None:
    plan = plan_of(path.read_text(encoding="utf-8"))
    shown = words_of(copy(plan))
    for said in for_the_person(plan):
        assert " ".join(visible(said.replace("\n", " ")).split()) in shown, said


def test_headings_are_words_own() -> None:
    document = docx.Document(io.BytesIO(copy(plan_of((EXAMPLES / "swimming.yaml").read_text(encoding="utf-8")))))
    levels = [int(p.style.name[-1]) for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:], strict=False)), "no level is skipped"
    assert {"List Bullet", "List Bullet 2"} <= {p.style.name for p in document.paragraphs}


def test_tables_say_their_head_again_on_every_page() -> None:
    data = copy(plan_of((EXAMPLES / "swimming.yaml").read_text(encoding="utf-8")))
    assert xml(data).count("<w:tbl>") == xml(data).count("<w:tblHeader/>") > 0


def test_a_passage_says_its_language_and_so_does_the_file() -> None:
    plan = plan_of(SMALL + "about_me: {good_life: {words: Bod adre, lang: cy}}\n")
    found = re.search(r"<w:rPr>((?:(?!<w:rPr>).)*)</w:rPr><w:t[^>]*>Bod adre", xml(copy(plan)))
    assert found
    assert '<w:lang w:val="cy-GB"/>' in found[1]
    assert '<w:lang w:val="en-GB"/>' in xml(copy(plan), "word/styles.xml")
    assert '<w:lang w:val="cy-GB"/>' in xml(copy(plan, "cy"), "word/styles.xml")


def test_the_file_says_nothing_of_who_made_it_or_when() -> None:
    data = copy(plan_of(SMALL))
    properties = docx.Document(io.BytesIO(data)).core_properties
    assert properties.title == "My care and support plan: Mair"
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert properties.created.year == 2000
    names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    assert not [name for name in names if "thumbnail" in name or "customXml" in name]


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert copy(plan_of(SMALL)) == copy(plan_of(SMALL))


def test_every_page_says_for_whom_it_is_and_its_number() -> None:
    footer = xml(copy(plan_of(SMALL)), "word/footer1.xml")
    assert "My own copy" in footer
    assert "NUMPAGES" in footer


def test_a_picture_says_what_it_shows_and_one_that_word_does_not_know_is_its_words() -> None:
    address = f"data:image/png;base64,{b64encode(DOT).decode()}"
    drawn = "data:image/svg+xml;base64,PHN2Zy8+"
    plan = plan_of(SMALL + "outcomes: [{id: swim, words: Swim}, {id: sing, words: Sing}]\n")
    pictures = Pictures({"swim": Picture(address, "Me at the pool"), "sing": Picture(drawn, "A note")})
    data = render(plan, Reader(), Wish("docx"), pictures)
    assert 'descr="Me at the pool"' in xml(data)
    assert "(A note)" in words_of(data)


@pytest.mark.parametrize("said", ["<w:b/>", "{{ x }}", "a & b", "]]>", "a\u000bb", "\u202eabc", "&lt;b&gt;"])
def test_what_somebody_said_is_words(said: str) -> None:
    page = parse_page(f"<html lang=en><body><p>{said.replace('&', '&amp;').replace('<', '&lt;')}</p></body></html>")
    from sbp.source import visible

    page = parse_page(
        f"<html lang=en><body><p>{visible(said).replace('&', '&amp;').replace('<', '&lt;')}</p></body></html>"
    )
    assert docx.Document(io.BytesIO(word(page))).paragraphs[0].text == visible(said)


def test_large_print_is_large() -> None:
    document = docx.Document(io.BytesIO(copy(plan_of(SMALL), style="large-print")))
    assert document.styles["Normal"].font.size.pt == 18
    document = docx.Document(io.BytesIO(copy(plan_of(SMALL), style="large-print", size=24.0)))
    assert document.styles["Normal"].font.size.pt == 24


def test_without_the_package_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(SbpError, match=r"pip install 'sbp\[docx\]'"):
        copy(plan_of(SMALL))


def test_spaces_are_those_of_a_browser() -> None:
    page = parse_page("<body><p>  Mair <strong>swims</strong>\n  and <span lang=cy> nofio </span>.</p></body>")
    (block,) = blocks(page)
    assert "".join(run.text for run in runs(block.nodes)) == "Mair swims and nofio ."
