"""A page to Markdown that reads well as it is and on the web."""

from __future__ import annotations

from html import escape

from sbp.documents import markdown_start, markdown_words
from sbp.formats.blocks import Block, blocks
from sbp.pagetree import Element, Node


def markdown(page: Element) -> str:
    """Return a page as Markdown. Nothing that somebody said is markup in it, whatever it holds."""
    parts: list[str] = []
    before: Block | None = None
    for block in blocks(page):
        if before is not None:
            parts.append("\n" if before.kind == block.kind == "item" else "\n\n")
        parts.append(_block(block))
        before = block
    return "".join(parts) + f"\n\n[{page_made_by(page)}]: #\n"


def page_made_by(page: Element) -> str:
    """Return by which program a page says that it was made."""
    made = (meta for meta in page.all("meta") if meta.attributes.get("name") == "generator")
    return next((meta.attributes.get("content", "") for meta in made), "")


def _block(block: Block) -> str:
    match block.kind:
        case "heading":
            number = f"{block.number}. " if block.number else ""
            return f"{'#' * block.level} {number}{_line(block.nodes)}"
        case "item":
            mark = f"{block.number}." if block.number else "-"
            indent = "   " if block.number else "  "
            title = f"**{_line(block.title)}{block.colon}** " if block.title else ""
            return f"{indent * (block.level - 1)}{mark} {title}{_line(block.nodes, begins=not title)}".rstrip()
        case "table":
            return _table(block)
        case "note":
            return f"**{_line(block.nodes)}**"
        case "row":
            picture = _line([block.picture]) if block.picture else ""
            title = f"**{_line(block.title)}{block.colon}**" if block.title else ""
            return " ".join(filter(None, (picture, title, _line(block.nodes, begins=not (picture or title)))))
        case _:
            return _line(block.nodes, begins=True)


def _table(block: Block) -> str:
    head, *body = block.rows
    rows = ["| " + " | ".join(_line(cell.children) for cell in row) + " |" for row in (head, *body)]
    caption = f"{_line(block.nodes)}\n\n" if block.nodes else ""
    return caption + "\n".join([rows[0], "|" + "---|" * len(head), *rows[1:]])


def _line(nodes: list[Node], begins: bool = False) -> str:
    """Return a stretch of words as one line; begins tells whether it is the first thing on it."""
    line = " ".join(_words(nodes).split())
    return markdown_start(line) if begins else line


def _words(nodes: list[Node]) -> str:
    found = ""
    for node in nodes:
        if isinstance(node, str):
            found += _text(node)
        elif node.tag == "br":
            found += " "
        elif node.tag == "img":
            found += f" ({_text(node.attributes.get('alt', ''))}) "
        elif node.tag == "strong":
            found += f"**{_line(node.children)}**" if node.text else ""
        else:
            inner = _words(node.children)
            by = "by" in node.classes and node.text
            inner = f"({inner.strip()})" if by else inner
            found += f'<span lang="{escape(node.lang)}">{inner}</span>' if node.lang and node.text else inner
    return found


def _text(text: str) -> str:
    """Return words in which nothing is markup, with a space where they had one."""
    said = markdown_words(text)
    before, after = text[:1].isspace(), text[-1:].isspace()
    return f"{' ' * before}{said}{' ' * after}" if said else " " * bool(text)
