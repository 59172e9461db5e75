"""Copies of a plan, one for each language, to one HTML file that needs nothing else."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from markupsafe import Markup

from sbp import __version__
from sbp.copies import Copy
from sbp.documents import COPIES, fill
from sbp.markup import Marker
from sbp.pictures import Pictures

DOCUMENTS = (
    "plan profile contacts safety contingency three-columns traffic-light circle progress agreement closure".split()
)
STYLES = ("standard", "large-print", "easy-read", "plain")

# Documents so short that two languages fit beside each other, in letters that leave room for it; the others have one
# after the other.
_SHORT = ("profile", "contacts", "safety", "traffic-light")
_BESIDE = ("standard", "plain")

# The size of letters on paper, in points: RNIB's Clear Print asks for 12 at least and large print for 16 to 18; Easy
# Read for 14 and more.
SIZES = {"standard": 12.0, "large-print": 18.0, "easy-read": 16.0, "plain": 14.0}

MADE_BY = "made by sbp"


class Page(NamedTuple):
    """What the page around a document says of itself."""

    lang: str
    style_name: str
    style: object  # safe to stand in a page
    style_hash: str
    copy_for: str
    made_by: str
    is_long: bool  # whether languages stand one after the other

    def lang_of(self, copy: Copy) -> Markup:
        """Return the attribute that says in which language a part is, if it isn't that of the page."""
        return Markup(f' lang="{copy.lang}"' if copy.lang != self.lang else "")


def page_of(
    copies: list[Copy], document: str, style: str, size: float, pictures: Pictures, own: Path | None = None
) -> str:
    """Return a document as one page.

    copies are the same plan for the same reader, one for each language in the order in which they are to stand; size is
    in points; own is a folder of a team's templates. Raises SbpError if a template there has a mistake.
    """
    html = Marker(pictures, size)
    contents = [Markup(_content(copy, document, style, html, own)) for copy in copies]
    copy_for = " / ".join(copy.copy_for() for copy in copies)
    css = _style(own) + _size(size, document) + _foot(copy_for)
    page = Page(
        lang=copies[0].lang,
        style_name=style,
        style=Markup(css),
        style_hash=b64encode(sha256(css.encode()).digest()).decode(),
        copy_for=copy_for,
        made_by=f"{MADE_BY} {__version__}",
        is_long=len(copies) > 1 and not (document in _SHORT and style in _BESIDE),
    )
    return fill("page.html.j2", own, page=page, copies=copies, contents=contents, document=document)


def _content(copy: Copy, document: str, style: str, html: Marker, own: Path | None) -> str:
    from sbp.easyread import rows

    content = fill(f"{document}.html.j2", own, copy=copy, html=html, document=document)
    return fill("easy-read.html.j2", own, copy=copy, rows=rows(content)) if style == "easy-read" else content


def _style(own: Path | None) -> str:
    path = own / "page.css" if own else None
    is_theirs = path is not None and path.is_file() and path.resolve().is_relative_to(path.parent.resolve())
    return _css(COPIES / "page.css") + (_css(path) if path and is_theirs else "")


@cache
def _css(path: Path) -> str:
    return path.read_text(encoding="utf-8").replace("</", "<\\/")


def _size(size: float, document: str) -> str:
    """Return the rules that set the size of letters, and of the paper of a card that is carried in a pocket."""
    paper = (
        "@page { size: 10.5cm 14.8cm; margin: 0.8cm; }" if document == "contacts" and size <= SIZES["standard"] else ""
    )
    return f":root {{ --size: {size:g}pt; --screen: {max(18, round(size * 4 / 3))}px; }}\n{paper}\n"


def _foot(copy_for: str) -> str:
    """Return the rule that prints on every page for whom the copy is. Every character is written as its number."""
    text = "".join(f"\\{ord(character):06x}" for character in copy_for)
    return f'@page {{ @bottom-left {{ content: "{text}"; }} }}\n'
