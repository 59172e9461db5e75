"""A name that isn't known to the known ones that are like it."""

from __future__ import annotations

from collections.abc import Iterable


def get_close_matches(word: str, possibilities: Iterable[str], n: int = 3, cutoff: float = 0.6) -> list[str]:
    """Return up to n names that are like a word, the likest first, as difflib does; that is imported when needed."""
    from difflib import get_close_matches as close

    return close(word, list(possibilities), n, cutoff)
