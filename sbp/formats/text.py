"""A page to plain text: for screen readers, for braille, for a letter or an e-mail."""

from __future__ import annotations

from sbp.formats.blocks import Block, blocks
from sbp.formats.markdown import page_made_by
from sbp.pagetree import Element, Node


def plain_text(page: Element) -> str:
    """Return a page as plain text: one idea on a line, no drawing, no table, no sign that stands for something.

    Headings are numbered and in capital letters for the first level below the title; lines are not broken, so that
    whoever prints or embosses it can.
    """
    lines: list[str] = []
    numbers = [0, 0, 0, 0, 0, 0]
    for block in blocks(page):
        if block.kind == "heading":
            lines += ["", _heading(block, numbers)]
        elif block.kind == "table":
            lines += _table(block)
        else:
            title = f"{_line(block.title)}{block.colon} " if block.title else ""
            picture = f"{_line([block.picture])} " if block.picture else ""
            lines.append(f"{picture}{title}{_line(block.nodes)}".strip())
    return "\n".join(lines).strip("\n") + f"\n\nEnd ({page_made_by(page)}).\n"


def _heading(block: Block, numbers: list[int]) -> str:
    words = _line(block.nodes)
    if block.level == 1:
        return words.upper()
    numbers[block.level - 1] = block.number or numbers[block.level - 1] + 1
    numbers[block.level :] = [0] * (len(numbers) - block.level)
    number = ".".join(str(one) for one in numbers[1 : block.level] if one)
    return f"{number}. {words.upper() if block.level == 2 else words}"


def _table(block: Block) -> list[str]:
    """Return a row of a table as a line: every cell after the first with what stands above it."""
    head = [cell.text for cell in block.rows[0]]
    found = [f"{_line(block.nodes)}:"] if block.nodes else []
    for row in block.rows[1:]:
        rest = [f"{title}: {_line(cell.children)}" for title, cell in zip(head[1:], row[1:], strict=False) if cell.text]
        found.append(". ".join([_line(row[0].children), *rest]))
    return found


def _line(nodes: list[Node]) -> str:
    return " ".join(_words(nodes).split())


def _words(nodes: list[Node]) -> str:
    found = ""
    for node in nodes:
        if isinstance(node, str):
            found += node
        elif node.tag == "br":
            found += " "
        elif node.tag == "img":
            found += f" ({node.attributes.get('alt', '')}) "
        else:
            inner = _words(node.children)
            found += f"({inner.strip()})" if "by" in node.classes and inner.strip() else inner
    return found
