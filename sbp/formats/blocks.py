"""A page to the blocks that a linear form has, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from sbp.pagetree import Element, Node

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LEFT_OUT = ("head", "nav", "svg", "style", "title")
_NOT_READ = {"skip", "hidden", "languages"}  # ways around a page on a screen, and headings that stand there already


@dataclass
class Block:
    """A heading, a paragraph, a note, an item of a list (with its title, where it has one), or a table."""

    kind: str  # heading, paragraph, note, item, table
    nodes: list[Node]
    level: int = 0  # of a heading, or how deep an item stands, from 1
    number: int = 0  # of an item in a list that is numbered, or of the heading that it begins with
    title: list[Node] = field(default_factory=list)  # what an item is about
    rows: list[list[Element]] = field(default_factory=list)  # of a table; the first is its head

    @property
    def colon(self) -> str:
        """What parts a title from what follows."""
        return "" if Element("dt", {}, self.title).text.endswith(("?", "…", ":")) else ":"


def blocks(page: Element) -> Iterator[Block]:
    """Yield the blocks of a page's body. Drawings are left out: the same stands beside them in words."""
    yield from _blocks(page.find("body") or page, 0)


def _blocks(element: Element, depth: int) -> Iterator[Block]:
    """Yield the blocks in an element; depth is that of the list that it stands in, 0 for none."""
    stretch: list[Node] = []
    title: list[Node] = []
    count = 0
    for child in element.children:
        if isinstance(child, Element) and _is_left_out(child):
            continue
        if isinstance(child, str) or not child.is_block:
            stretch.append(child)
            continue
        yield from _stretch(stretch, element, depth)
        stretch = []
        if child.tag in _HEADINGS:
            yield Block("heading", child.children, int(child.tag[1]))
        elif child.tag == "table":
            yield _table(child)
        elif child.tag == "li":
            count += 1
            yield from _item(child, depth, count if element.tag == "ol" else 0, [])
        elif child.tag == "dt":
            title = child.children
        elif child.tag == "dd":
            yield from _item(child, depth, 0, title)
        else:
            yield from _blocks(child, depth + 1 if child.tag in ("ul", "ol", "dl") else depth)
    yield from _stretch(stretch, element, depth)


def _is_left_out(element: Element) -> bool:
    return element.tag in _LEFT_OUT or not _NOT_READ.isdisjoint(element.classes)


def _item(element: Element, depth: int, number: int, title: list[Node]) -> Iterator[Block]:
    """Yield an item of a list: what it says, then whatever stands below it."""
    first: list[Node] = []
    rest = list(element.children)
    while rest and (isinstance(rest[0], str) or not rest[0].is_block):
        first.append(rest.pop(0))
    if _has_words(first) or title:
        yield Block("item", first, depth, number, title)
        yield from _blocks(Element("li", {}, rest), depth)
        return
    below = list(_blocks(Element("div", {}, rest), depth - 1))
    if below and below[0].kind == "heading":
        below[0].number = number
    yield from below


def _stretch(nodes: list[Node], element: Element, depth: int) -> Iterator[Block]:
    if not _has_words(nodes):
        return
    if depth and element.tag in ("li", "dd"):
        yield Block("item", nodes, depth)
    else:
        yield Block("note" if "note" in element.classes else "paragraph", nodes)


def _has_words(nodes: list[Node]) -> bool:
    return any(node.strip() if isinstance(node, str) else node.text or node.find("img") or node.tag == "img" for node in nodes)


def _table(element: Element) -> Block:
    caption = element.find("caption")
    rows = [[cell for cell in row.all("th", "td")] for row in element.all("tr")]
    return Block("table", caption.children if caption and "hidden" not in caption.classes else [], rows=rows)
