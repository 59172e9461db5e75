"""A page to a PDF that is tagged: headings, lists and tables, what pictures show, and the language of every passage."""

from __future__ import annotations

import json
from typing import Any

from sbp.errors import SbpError
from sbp.formats.blocks import Block, blocks
from sbp.formats.runs import Run, runs
from sbp.pagetree import Element, Node
from sbp.resources import TEMPLATES


def pdf(page: Element, *, size: float = 14) -> bytes:
    """Return a page as a PDF after the standard PDF/UA-1, with letters of a size in points.

    The words of the page go in as data, never as code; nothing is read from disk or network but fonts. The same page
    gives the same bytes. Raises SbpError if typst is not installed or can't make it.
    """
    try:
        import typst
    except ImportError:
        raise SbpError("a PDF needs typst: pip install 'sbp[pdf]'") from None
    template = (TEMPLATES / "page.typ").read_bytes()
    inputs = {"page": json.dumps(_page(page, size), ensure_ascii=False)}
    try:
        made = typst.compile(template, format="pdf", pdf_standards=["ua-1"], sys_inputs=inputs, timestamp=0)
    except RuntimeError as error:
        said = str(getattr(error, "message", error))
        if "could not be displayed with font" in said:  # it goes on with the letter, which is the plan's
            why = "no font on this machine has some letters of the plan; install one, or make a copy in another form"
        else:
            why = "typst refuses the page; please report it"
        raise SbpError(f"the PDF can't be made: {why}") from None
    assert isinstance(made, bytes)
    return made


def _language(tag: str) -> str:
    """Return the language that a tag begins with, which is all that typst takes: en for en-GB."""
    return tag.partition("-")[0].lower()


def _page(page: Element, size: float) -> dict[str, Any]:
    root, body, title = page.find("html"), page.find("body"), page.find("title")
    return {
        "lang": _language(root.lang if root else "") or "en",
        "title": title.text if title else "",
        "copy_for": body.attributes.get("data-copy-for", "") if body else "",
        "size": size,
        "blocks": _together([_block(block) for block in blocks(page)]),
    }


def _block(block: Block) -> dict[str, Any]:
    if block.kind == "table":
        head, *rows = block.rows
        return {
            "kind": "table",
            "runs": _runs(block.nodes, block.lang),
            "columns": len(head),
            "head": [_runs(cell.children, cell.lang or block.lang) for cell in head],
            "rows": [[{"runs": _runs(_strong(cell), cell.lang or block.lang)} for cell in row] for row in rows],
        }
    number: list[Node] = [f"{block.number}. "] if block.number else []
    title: list[Node] = [Element("strong", {}, [*block.title, block.colon]), " "] if block.title else []
    return {
        "kind": block.kind,
        "level": block.level,
        "runs": _runs([*number, *title, *block.nodes], block.lang),
        "picture": _runs([block.picture], block.lang) if block.picture else [],
    }


def _strong(cell: Element) -> list[Node]:
    return [Element("strong", {}, cell.children)] if cell.tag == "th" else cell.children


def _together(some: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return blocks with the items that follow one another put together as one list."""
    found: list[dict[str, Any]] = []
    for block in some:
        if block["kind"] == "item" and found and found[-1]["kind"] == "items":
            found[-1]["items"].append(block)
        else:
            found.append({"kind": "items", "items": [block]} if block["kind"] == "item" else block)
    return found


def _runs(nodes: list[Node], lang: str) -> list[dict[str, Any]]:
    return [_run(run) for run in runs(nodes, lang)]


def _run(run: Run) -> dict[str, Any]:
    made: dict[str, Any] = {"text": run.text, "lang": _language(run.lang), "strong": run.is_strong, "soft": run.is_soft}
    return made | ({"picture": list(run.picture), "kind": run.kind.replace("jpeg", "jpg")} if run.picture else {})
