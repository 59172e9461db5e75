"""An HTML page of the program's own to a tree, for the forms that are made from it: Markdown, text, Word, PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TypeAlias

# Elements that hold no others.
_VOID = frozenset("br hr img meta link input path circle rect line polyline".split())

# Elements whose content is a stretch of words, with markup only inside it.
LINES = frozenset("h1 h2 h3 h4 h5 h6 p dt th caption figcaption title desc".split())

# Elements that stand inside a stretch of words.
INLINE = frozenset("span strong em a br img abbr time bdi".split())

Node: TypeAlias = "Element | str"


@dataclass
class Element:
    """An element of a page, with what stands in it. The text of a page is str, exactly as a reader sees it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)

    @property
    def lang(self) -> str:
        """The language that it says it is in; empty if it is that of what it stands in."""
        return self.attributes.get("lang", "")

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    @property
    def text(self) -> str:
        """All words in it, as one line; line breaks count as spaces."""
        return " ".join("".join(self._texts()).split())

    def _texts(self) -> Iterator[str]:
        for child in self.children:
            if isinstance(child, str):
                yield child
            elif child.tag == "br":
                yield "\n"
            else:
                yield from child._texts()
                if child.tag not in INLINE:
                    yield " "

    @property
    def is_block(self) -> bool:
        """Whether it begins on a line of its own."""
        return self.tag not in INLINE

    def find(self, tag: str) -> Element | None:
        """Return the first element of a name in it, or None."""
        return next(self.all(tag), None)

    def all(self, *tags: str) -> Iterator[Element]:
        """Yield every element in it that has one of these names, in the order of the page."""
        for child in self.children:
            if isinstance(child, Element):
                if child.tag in tags:
                    yield child
                yield from child.all(*tags)


class _Builder(HTMLParser):
    """Builds the tree as the tags come; a tag that nothing closes ends with what it stands in."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("page")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in _VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].children.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if any(element.tag == tag for element in self.open[1:]):
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def parse_page(page: str) -> Element:
    """Return the tree of a page, or of a part of one; its root stands around all that the text holds."""
    builder = _Builder()
    builder.feed(page)
    builder.close()
    return builder.root
