"""What copies say besides a plan's own words, in English and Welsh: headings, titles, the words of the format."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any, NamedTuple

from sbp.data import read_data
from sbp.resources import TEMPLATES

LANGUAGES = ("en", "cy")

_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "cy": "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr".split(),
}


def day_in_words(text: str, lang: str) -> str:
    """Return a day in words: 14 March 2026, 14 Mawrth 2026. What is no day stays as it is."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return f"{day.day} {_MONTHS[lang][day.month - 1]} {day.year}"


def month_in_words(day: date, lang: str) -> str:
    """Return a day's month in few words: Mar 2026, Maw 2026."""
    return f"{_MONTHS[lang][day.month - 1][:3]} {day.year}"


class Label(NamedTuple):
    """A title of a field, in the language of the copy."""

    text: str

    @property
    def colon(self) -> str:
        """What parts the title from what follows on the same line."""
        return "" if self.text.endswith(("?", "…")) else ":"

    def __str__(self) -> str:
        return self.text


class Strings:
    """What a copy says in one language; it knows whether it has said something that nobody has checked yet."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.has_proposed = False

    def say(self, key: str) -> str:
        """Return one of the copy's own sentences or headings. Raises KeyError if there is none of this name."""
        return self._of("says", key)

    def has(self, key: str) -> bool:
        """Tell whether there is a sentence or heading of this name."""
        return key in strings()["says"]

    def title(self, title: str) -> Label:
        """Return the title of a field of the schema."""
        return Label(title if self.lang == "en" else self._of("titles", title))

    def choice(self, choice: str) -> str:
        """Return one of the words of the format, like wants-in or s126, as a reader would say it."""
        return self._of("choices", choice)

    def day(self, text: str) -> str:
        """Return a day in words."""
        return day_in_words(text, self.lang)

    def _of(self, part: str, key: str) -> str:
        found = strings()[part][key]
        self.has_proposed |= self.lang != "en" and found["status"] == "proposed"
        return str(found[self.lang])


@cache
def strings() -> dict[str, dict[str, Any]]:
    """Return all strings, by part (says, choices, titles) and name: each with its languages and its status."""
    return read_data(TEMPLATES / "strings.yaml")
