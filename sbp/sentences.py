"""A plan to what professionals wrote in it, and a text to its sentences."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from sbp import context, words
from sbp.data import read_data
from sbp.lazy import regex
from sbp.plan import Plan, Text


class Sentence(NamedTuple):
    """A sentence, and where in its text it stands."""

    words: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.words)


_LONGEST = 20_000  # characters; what is longer was pasted in, and nobody wrote it for a plan


def ours(plan: Plan) -> list[Text]:
    """Return what professionals wrote in English. The person's and the family's words are theirs."""
    if ours not in plan.remembered:
        plan.remembered[ours] = [
            text
            for text in plan.prose
            if text.voice == "professional" and text.lang == "en" and len(text.words) <= _LONGEST
        ]
    found: list[Text] = plan.remembered[ours]
    return found


# A stop after a number, a title, an initial or a shortened word ends nothing, nor does one before a small letter.
_END = regex(
    r"(?<!\A\d\.)(?<!\n\d\.)(?<!\b[A-Z]\.)(?<!\b(?:Mr|Ms|Dr|St|Rd|eg|ie|vs)\.)(?<!\b(?:Mrs|Rev|Ave)\.)(?<!\b(?:e\.g|i\.e)\.)"
    r"(?<=[.!?…])[\"”’')]*\s+(?=[^a-z\s])|\n\s*\n|\n\s*(?=[-•*–]\s)|\n\s*(?=\d+[.)]\s)"
)


def sentences(text: str) -> list[Sentence]:
    """Return the sentences of a text. A line break alone ends none; a blank line or a bullet does."""
    found: list[Sentence] = []
    start = 0
    for end in [*(match.end() for match in _END.finditer(text)), len(text)]:
        written = text[start:end].rstrip()
        if written.strip():
            found.append(Sentence(written, start))
        start = end
    return found


def plain(text: str) -> str:
    """Return a text of the same length for patterns: straight apostrophes, one sort of blank."""
    return re.sub(r"[\s\u00a0]", " ", text.replace("’", "'").replace("‘", "'"))


def place_of(text: Text, start: int) -> context.Place | None:
    """Return the word at start, as sbp.context wants it."""
    number = next((number for number, word in enumerate(text.split) if word.end > start), None)
    return None if number is None else context.Place(text.words, text.split, number, number)


def is_somebody_elses(text: Text, start: int) -> bool:
    """Tell whether what stands at start is what somebody is quoted or reported to have said, or is being put right."""
    place = place_of(text, start)
    return place is not None and (context.is_somebody_elses_word(place) or context.is_put_right(place))


def is_quoted(text: Text, start: int) -> bool:
    """Tell whether what stands at start stands in quotation marks, and is somebody else's."""
    inside = any(begin <= start < end for begin, end in words.quotations(text.words, 1))
    return inside and is_somebody_elses(text, start)


def is_denied(text: Text, start: int) -> bool:
    """Tell whether what begins at start is denied: does not lack, never banned."""
    place = place_of(text, start)
    return place is not None and words.is_negated(text.words, text.split, place.first)


def any_of(listed: str) -> re.Pattern[str]:
    """Return the pattern that finds any of these words, in any case; an asterisk stands for any ending."""
    options = "|".join(re.escape(word).replace(r"\*", r"\w*") for word in listed.split())
    return regex(rf"\b(?:{options})\b", re.IGNORECASE)


_LITTLE = frozenset(
    "a an the and or but of for to in on at by with from as into about over that this these those it its is are was"
    " were be been being has have had will would can could may might should he she they him her them his hers their"
    " theirs himself herself themself themselves who which so very really quite also both not no".split()
)


@cache
def _empty(section: str) -> frozenset[str]:
    data = read_data(Path(__file__).parent / "rules" / "_empty.yaml")[section]
    return frozenset(str(word) for part in data for word in (part if isinstance(part, list) else [part]))


def is_empty(text: Text, section: str, names: tuple[str, ...] = ()) -> bool:
    """Tell whether a text is made of a section's words in _empty.yaml, besides little words and the names of people."""
    own = {word.key for name in (text.plan.name, *names) for word in words.split(name)}
    keys = {word.key.removesuffix("'s") for word in text.split} - _LITTLE - own
    return bool(keys) and keys <= _empty(section)
