"""A document to the rows of an Easy Read draft: one idea beside one picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from markupsafe import Markup

from sbp.pagetree import Element, Node, parse_page
from sbp.sentences import sentences

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(frozen=True)
class Row:
    """One row: a heading, or words with the picture that belongs to them."""

    words: Markup
    level: int = 0  # of a heading; 0 for words
    title: str = ""  # what the words are about
    picture: Markup = Markup("")
    id: str = ""


def rows(content: str) -> list[Row]:
    """Return the rows of a document's content in HTML, in its order.

    What somebody said stays whole in one row; what others wrote has a row for each sentence. Nothing is left out and no
    word is changed.
    """
    return list(_rows(parse_page(content), ""))


def _rows(element: Element, title: str) -> Iterator[Row]:
    """Yield the rows of an element: stretches of words between the blocks in it, and the blocks' own rows."""
    stretch: list[Node] = []
    about = ""
    for child in element.children:
        if isinstance(child, str) or not child.is_block:
            stretch.append(child)
            continue
        yield from _said(stretch, title, element)
        stretch = []
        if child.tag in _HEADINGS:
            yield Row(Markup(_inline(child.children)), int(child.tag[1]), id=child.attributes.get("id", ""))
        elif child.tag == "dt":
            about = child.text
        elif child.tag != "svg":
            yield from _rows(child, about if child.tag == "dd" else title if child.tag in ("ul", "ol", "li") else "")
    yield from _said(stretch, title, element)


def _said(stretch: list[Node], title: str, element: Element) -> Iterator[Row]:
    pictures = [node for node in stretch if isinstance(node, Element) and node.tag == "img"]
    words = [node for node in stretch if node not in pictures]
    picture = Markup("".join(_inline([one]) for one in pictures))
    if not _text(words):
        if picture:
            yield Row(Markup(""), picture=picture, title=title)
        return
    plain = all(isinstance(node, str) for node in words)
    parts = [sentence.words for sentence in sentences(_text(words))] if plain else []
    if len(parts) < 2:
        yield Row(Markup(_language(_inline(words).strip(), element.lang)), title=title, picture=picture)
        return
    for number, sentence in enumerate(parts):
        first = number == 0
        yield Row(
            Markup(_language(escape(sentence), element.lang)), title=title if first else "", picture=picture if first else Markup("")
        )


def _text(nodes: list[Node]) -> str:
    return Element("span", {}, nodes).text


def _language(words: str, lang: str) -> str:
    return f'<span lang="{escape(lang)}">{words}</span>' if lang else words


def _inline(nodes: list[Node]) -> str:
    """Return nodes as HTML again."""
    found = ""
    for node in nodes:
        if isinstance(node, str):
            found += escape(node)
            continue
        attributes = "".join(f' {name}="{escape(value)}"' for name, value in node.attributes.items())
        closing = "" if node.tag in ("br", "img") else f"</{node.tag}>"
        found += f"<{node.tag}{attributes}>{_inline(node.children)}{closing}"
    return found
