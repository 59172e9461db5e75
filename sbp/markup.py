"""What a copy shows to HTML: the one place where the words of a plan become part of a page, escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from markupsafe import Markup

from sbp.documents import visible_block
from sbp.pictures import Picture, Pictures
from sbp.shown import Part, Passage, Shown
from sbp.source import visible
from sbp.strings import Label


class Marker:
    """Writes passages, lists and fields as HTML. Templates call it; it knows the pictures that belong to the plan."""

    def __init__(self, pictures: Pictures, size: float = 12) -> None:
        self._pictures = pictures
        self._room = _ROOM * (12 / size) ** 2

    def said(self, value: Passage | str | None) -> Markup:
        """Return somebody's words in their language, with whose they are where that has to be said."""
        return Markup(_said(value))

    def item(self, value: Shown) -> Markup:
        """Return one thing of a list: words alone, or what it is about with its details below."""
        return Markup(self._item(value))

    def bullets(self, values: Iterable[Shown]) -> Markup:
        """Return a list."""
        return Markup(self._bullets(values))

    def fields(self, part: Part) -> Markup:
        """Return all fields of a part, each with its title; nothing for an empty part."""
        return Markup(self._fields(part))

    def inline(self, part: Part) -> Markup:
        """Return the short values of a part in one line, each with its title."""
        return Markup(_inline(part))

    def longer(self, part: Part) -> Markup:
        """Return the fields of a part that are more than short values."""
        return Markup(self._fields(part.without_strings()))

    def picture(self, name: str) -> Markup:
        """Return the picture for an id, or for the name of a section; nothing if there is none."""
        return Markup(_picture(self._pictures.get(name)))

    def whole(self, *values: Any) -> bool:
        """Tell whether values together are so short that a printer should keep them on one page."""
        return sum(_length(value) for value in values) < self._room

    def _item(self, value: Shown) -> str:
        if not isinstance(value, Part):
            return _said(value) if not isinstance(value, list) else self._bullets(value)
        picture = _picture(self._pictures.get(value.id)) if value.id else ""
        if not value.lead:
            return picture + self._fields(value)
        details = value.details()
        who = f"<strong>{escape(visible(value.who))}:</strong> " if value.who else ""
        more = f'<span class="more">{said}</span>' if (said := _inline(details)) else ""
        return f"{picture}{who}{_said(value.lead)}{more}{self._fields(details.without_strings())}"  # type: ignore[arg-type]

    def _bullets(self, values: Iterable[Shown]) -> str:
        items = "".join(f"<li>{self._item(value)}</li>\n" for value in values)
        return f"<ul>\n{items}</ul>\n" if items else ""

    def _fields(self, part: Part) -> str:
        if not part:
            return ""
        rows = "".join(
            f"<div><dt>{_title(title)}</dt>\n<dd>{self._value(value)}</dd></div>\n" for title, value in part.fields()
        )
        return f'<dl class="plain">\n{rows}</dl>\n'

    def _value(self, value: Shown) -> str:
        if not isinstance(value, list):
            return self._item(value)
        if all(isinstance(one, str) for one in value):
            return escape(visible(", ".join(value)))
        return self._item(value[0]) if len(value) == 1 else self._bullets(value)


# How many letters of a plan fit on half a page at 12 points, with the titles around them.
_ROOM = 900
_A_FIELD = 45  # what a title, or the end of a line, takes


def _length(value: Any) -> int:
    """Return about how much room a value takes, in letters."""
    if isinstance(value, (Passage, str)):
        return len(str(value)) + _A_FIELD
    if isinstance(value, Part):
        return sum(_length(inner) for inner in value.content.values())
    if isinstance(value, (list, tuple)):
        return sum(_length(inner) for inner in value)
    return 0


def _said(value: Passage | str | None) -> str:
    if value is None or isinstance(value, str):
        return escape(visible(value or ""))
    lang = f' lang="{escape(value.lang)}"' if value.lang else ""
    words = "<br>".join(escape(line) for line in visible_block(value.words))
    own = ' class="own"' if value.is_own else ""
    by = f' <span class="by">{escape(visible(value.by))}</span>' if value.by else ""
    return f"<span{lang}{own}>{words}</span>{by}" if lang or own else f"{words}{by}"


def _title(title: Label) -> str:
    return escape(title.text)


def _inline(part: Part) -> str:
    short = [(title, value) for title, value in part.fields() if isinstance(value, str)]
    return "".join(f" · {_title(title)}{title.colon} {escape(visible(value))}" for title, value in short)


def _picture(picture: Picture | None) -> str:
    return f'<img class="picture" src="{picture.address}" alt="{escape(visible(picture.shows))}">' if picture else ""
