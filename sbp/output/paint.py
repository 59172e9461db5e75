"""Colour, which only repeats what the words say."""

from __future__ import annotations

from collections.abc import Callable

Paint = Callable[[str, str], str]  # a text and what it is (error, warning, info, place, quiet) to a coloured text

_COLOURS = {"error": "31;1", "warning": "33", "info": "36", "place": "1", "quiet": "2"}


def plain(text: str, kind: str) -> str:
    """Paint nothing."""
    return text


def coloured(text: str, kind: str) -> str:
    """Paint for a terminal."""
    return f"\x1b[{_COLOURS[kind]}m{text}\x1b[0m"
