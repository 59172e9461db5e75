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
    """A heading, a paragraph, a note, an item of a list (with its title, where it has one), a table, or a row.

    A row is one of Easy Read's: a picture, or room for one, beside words.
    """

    kind: str  # heading, paragraph, note, item, table, row
    nodes: list[Node]
    level: int = 0  # of a heading, or how deep an item stands, from 1
    number: int = 0  # of an item in a list that is numbered, or of the heading that it begins with
    title: list[Node] = field(default_factory=list)  # what an item is about
    rows: list[list[Element]] = field(default_factory=list)  # of a table; the first is its head
    picture: Element | None = None  # of a row
    lang: str = ""  # the language that all of it stands in; empty for the page's

    @property
    def colon(self) -> str:
        """What parts a title from what follows."""
        return "" if Element("dt", {}, self.title).text.endswith(("?", "…", ":")) else ":"


def blocks(page: Element) -> Iterator[Block]:
    """Yield the blocks of a page's body. Drawings are left out: the same stands beside them in words."""
    yield from _blocks(page.find("body") or page, 0)


def _blocks(element: Element, depth: int) -> Iterator[Block]:
    """Yield the blocks in an element; depth is that of the list that it stands in, 0 for none."""
    for block in _in_language(element, depth):
        block.lang = block.lang or element.lang
        yield block


def _in_language(element: Element, depth: int) -> Iterator[Block]:
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
            yield Block("heading", child.children, int(child.tag[1]), lang=child.lang)
        elif child.tag == "table":
            yield _table(child)
        elif "row" in child.classes:
            yield _row(child)
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


def _row(element: Element) -> Block:
    """Return a row: its title, if it has one, its words and its picture."""
    paragraphs = list(element.all("p"))
    titles = [one.children for one in paragraphs if "title" in one.classes]
    words = [one.children for one in paragraphs if "title" not in one.classes]
    return Block("row", words[0] if words else [], title=titles[0] if titles else [], picture=element.find("img"))


def _has_words(nodes: list[Node]) -> bool:
    return any(node.strip() if isinstance(node, str) else _says_something(node) for node in nodes)


def _says_something(element: Element) -> bool:
    return bool(element.text or element.tag == "img" or element.find("img"))


def _table(element: Element) -> Block:
    caption = element.find("caption")
    rows = [list(row.all("th", "td")) for row in element.all("tr")]
    return Block("table", caption.children if caption else [], rows=rows)
