"""A page to a Word file: real headings, lists and tables, and the language of every passage."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, timezone
from typing import Any

from sbp.errors import SbpError
from sbp.formats.blocks import Block, blocks
from sbp.formats.runs import Run, runs
from sbp.pagetree import Element, Node

_FONT = "Arial"
_LOCALES = {"en": "en-GB", "cy": "cy-GB"}
_BLUE, _SOFT = "12507B", "4A4A4A"
_HEADINGS = {1: 1.75, 2: 1.35, 3: 1.15, 4: 1.0}  # sizes, by the size of the text
_MARK = b"made by sbp"


def word(page: Element, *, size: float = 14) -> bytes:
    """Return a page as a Word file (.docx) with letters of a size in points.

    The same page gives the same bytes; the file says nothing of who made it, or when. Raises SbpError if python-docx is
    not installed.
    """
    try:
        import docx
    except ImportError:
        raise SbpError("a Word file needs python-docx: pip install 'sbp[docx]'") from None
    document = docx.Document()
    lang = _lang_of(page)
    _set_up(document, page, lang, size)
    writer = _Writer(document, lang, size)
    for block in blocks(page):
        writer.write(block)
    return _saved(document)


def _lang_of(page: Element) -> str:
    root = page.find("html")
    return (root.lang if root else "") or "en"


class _Writer:
    """Writes blocks to a document, one after the other."""

    def __init__(self, document: Any, lang: str, size: float) -> None:
        self.document = document
        self.lang = lang
        self.size = size

    def write(self, block: Block) -> None:
        """Add a block at the end of the document."""
        match block.kind:
            case "heading":
                number = [f"{block.number}. "] if block.number else []
                self._words(self.document.add_heading(level=min(block.level, 4)), [*number, *block.nodes], block.lang)
            case "item":
                self._item(block)
            case "table":
                self._table(block)
            case "row":
                self._row(block)
            case "note":
                paragraph = self.document.add_paragraph()
                _shade(paragraph)
                self._words(paragraph, [Element("strong", {}, block.nodes)], block.lang)
            case _:
                self._words(self.document.add_paragraph(), block.nodes, block.lang)

    def _item(self, block: Block) -> None:
        level = min(block.level, 3)
        style = "List Bullet" if level < 2 else f"List Bullet {level}"
        paragraph = self.document.add_paragraph(style=style)
        self._words(paragraph, _titled(block), block.lang)

    def _table(self, block: Block) -> None:
        if block.nodes:
            caption = self.document.add_paragraph()
            caption.paragraph_format.keep_with_next = True
            self._words(caption, block.nodes, block.lang)
        width = max(len(row) for row in block.rows)
        table = self.document.add_table(rows=0, cols=width, style="Table Grid")
        for number, row in enumerate(block.rows):
            made = table.add_row()
            _keep_whole(made, is_head=number == 0)
            for cell, place in zip(row, made.cells, strict=False):
                nodes: list[Node] = [Element("strong", {}, cell.children)] if cell.tag == "th" else cell.children
                self._words(place.paragraphs[0], nodes, cell.lang or block.lang)
        self.document.add_paragraph()

    def _row(self, block: Block) -> None:
        from docx.shared import Cm

        table = self.document.add_table(rows=1, cols=2)
        table.autofit = False
        _keep_whole(table.rows[0], is_head=False)
        for cell, width in zip(table.rows[0].cells, (Cm(4.5), Cm(12)), strict=True):
            cell.width = width
        left, right = table.rows[0].cells
        if block.picture is not None:
            self._words(left.paragraphs[0], [block.picture], block.lang)
        self._words(right.paragraphs[0], _titled(block), block.lang)

    def _words(self, paragraph: Any, nodes: list[Node], lang: str) -> None:
        for run in runs(nodes, lang):
            self._run(paragraph, run)

    def _run(self, paragraph: Any, run: Run) -> None:
        from docx.shared import Cm, RGBColor

        if run.picture and run.kind != "svg":
            picture = paragraph.add_run().add_picture(io.BytesIO(run.picture), width=Cm(4))
            picture._inline.docPr.set("descr", run.text)
            return
        text = f"({run.text})" if run.picture else run.text
        made = paragraph.add_run()
        if text == "\n":
            made.add_break()
            return
        made.text = text
        made.bold = True if run.is_strong else None
        if run.is_soft:
            made.font.color.rgb = RGBColor.from_string(_SOFT)
        if run.lang and run.lang != self.lang:
            _add(made._r.get_or_add_rPr(), "w:lang", val=_LOCALES.get(run.lang, run.lang))


def _titled(block: Block) -> list[Node]:
    """Return the words of a block behind its title."""
    if not block.title:
        return block.nodes
    return [Element("strong", {}, [*block.title, block.colon]), " ", *block.nodes]


def _set_up(document: Any, page: Element, lang: str, size: float) -> None:
    from docx.enum.text import WD_LINE_SPACING
    from docx.shared import Cm, Pt, RGBColor

    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2)
    normal = document.styles["Normal"]
    _letters(normal, size)
    normal.paragraph_format.line_spacing_rule = WD_LINE_SPACING.ONE_POINT_FIVE
    normal.paragraph_format.space_after = Pt(size / 2)
    for level, larger in _HEADINGS.items():
        style = document.styles[f"Heading {level}"]
        _letters(style, size * larger)
        style.font.bold, style.font.italic = True, False
        style.font.color.rgb = RGBColor.from_string(_BLUE if level > 1 else "1A1A1A")
        style.paragraph_format.space_before = Pt(size * (1.5 if level < 3 else 0.9))
        style.paragraph_format.space_after = Pt(size * 0.4)
    defaults = document.styles.element.find(_name("w:docDefaults")).find(_name("w:rPrDefault")).find(_name("w:rPr"))
    for old in defaults.findall(_name("w:lang")):
        defaults.remove(old)
    _add(defaults, "w:lang", val=_LOCALES.get(lang, lang))
    _properties(document, page, lang)
    body = page.find("body")
    _footer(section, body.attributes.get("data-copy-for", "") if body else "")


def _letters(style: Any, size: float) -> None:
    """Set font and size of a style for every script, over what its theme says."""
    from docx.shared import Pt

    style.font.name, style.font.size = _FONT, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        if "heme" in name:
            del fonts.attrib[name]
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(_name(script), _FONT)


def _properties(document: Any, page: Element, lang: str) -> None:
    """Say title and language, and nothing else, of the file."""
    title, properties = page.find("title"), document.core_properties
    properties.title, properties.language = title.text if title else "", _LOCALES.get(lang, lang)
    properties.author = properties.comments = properties.last_modified_by = properties.keywords = ""
    properties.created = properties.modified = datetime(2000, 1, 1, tzinfo=timezone.utc)
    properties.revision = 1
    for part in (document.part.package, document.part):
        for key, relation in list(part.rels.items()):
            if relation.reltype.endswith(("/thumbnail", "/customXml")):
                del part.rels[key]


def _footer(section: Any, copy_for: str) -> None:
    """Say on every page for whom the copy is, and which page it is of how many."""
    paragraph = section.footer.paragraphs[0]
    paragraph.add_run(f"{copy_for}\t\t")
    for number, field in enumerate(("PAGE", "NUMPAGES")):
        if number:
            paragraph.add_run(" / ")
        for kind, text in (("begin", ""), ("", field), ("end", "")):
            element = paragraph.add_run()._r
            if kind:
                _add(element, "w:fldChar", fldCharType=kind)
            else:
                _add(element, "w:instrText").text = text


def _shade(paragraph: Any) -> None:
    _add(paragraph._p.get_or_add_pPr(), "w:shd", val="clear", color="auto", fill="F4EEDD")


def _keep_whole(row: Any, is_head: bool) -> None:
    """Keep a row of a table on one page; the head is said again on every page."""
    properties = row._tr.get_or_add_trPr()
    _add(properties, "w:cantSplit")
    if is_head:
        _add(properties, "w:tblHeader")


def _name(name: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(name))


def _add(parent: Any, name: str, **attributes: str) -> Any:
    from docx.oxml import OxmlElement

    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(_name(f"w:{key}"), value)
    parent.append(element)
    return element


def _saved(document: Any) -> bytes:
    """Return the file's bytes, without the time at which it was written."""
    written, still = io.BytesIO(), io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as old, zipfile.ZipFile(still, "w", zipfile.ZIP_DEFLATED) as new:
        new.comment = _MARK
        for name in sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), old.read(name), zipfile.ZIP_DEFLATED)
    return still.getvalue()
