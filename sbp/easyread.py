"""A document to the rows of an Easy Read draft: one idea beside one picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from markupsafe import Markup

from sbp.pagetree import Element, Node, parse_page
from sbp.sentences import sentences

_NONE = Markup("")

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(frozen=True)
class Row:
    """One row: a heading, or words with the picture that belongs to them."""

    words: Markup
    level: int = 0  # of a heading; 0 for words
    title: str = ""  # what the words are about
    picture: Markup = _NONE
    id: str = ""


def rows(content: str) -> list[Row]:
    """Return the rows of a document's content in HTML, in its order.

    What somebody said stays whole in one row; what others wrote has a row for each sentence. Nothing is left out and no
    word is changed.
    """
    return list(_rows(parse_page(content), ""))


def _rows(element: Element, title: str) -> Iterator[Row]:
    """Yield the rows of an element: stretches of words between the blocks in it, and the blocks' own rows.

    title is what the first of them is about.
    """
    stretch: list[Node] = []
    about = ""
    for child in element.children:
        if isinstance(child, str) or not child.is_block:
            stretch.append(child)
            continue
        said = list(_said(stretch, title, element))
        yield from said
        title, stretch = "" if said else title, []
        if child.tag in _HEADINGS:
            yield Row(Markup(_inline(child.children)), int(child.tag[1]), id=child.attributes.get("id", ""))
        elif child.tag == "dt":
            about = child.text
        elif child.tag == "dl" and title:
            yield Row(Markup(""), title=title)
            yield from _rows(child, "")
        elif child.tag != "svg":
            yield from _rows(child, about if child.tag == "dd" else title)
        title = "" if child.tag not in ("dt", "dd") else title
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
    for sentence in parts:
        yield Row(Markup(_language(escape(sentence), element.lang)), title=title, picture=picture)
        title, picture = "", _NONE


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
