"""Text to words, phrases found among them, and what stands around a phrase: quotation, negation."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from sbp.lazy import regex

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_GAP = re.compile(r"[\s‐‑–-]+|:")

NEGATIONS = frozenset(
    (
        "not never no none nobody neither nor without isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't"
        " didn't won't wouldn't can't cannot couldn't shouldn't stop stopped avoid avoided instead than"
    ).split()
)


class Word(NamedTuple):
    """A word of a text: how it is compared, how it is written, and where it stands."""

    key: str
    written: str
    start: int
    end: int


def split(text: str) -> list[Word]:
    """Return the words of a text. A hyphen parts words as a space does; curly and straight apostrophes are the same."""
    some = [(found.group(), found.span()) for found in _WORD.finditer(text)]
    if not some:
        return []
    keys = " ".join([written for written, _ in some]).replace("’", "'").casefold().split(" ")
    new = tuple.__new__
    return [new(Word, (key, written, *span)) for key, (written, span) in zip(keys, some, strict=True)]


def _key(word: str) -> str:
    return word.replace("’", "'").casefold()


def folded(text: str) -> list[str]:
    """Return the words of a text as they are compared, in their order."""
    return " ".join(_WORD.findall(text)).replace("’", "'").casefold().split(" ")


def keys(words: list[str]) -> frozenset[str]:
    """Return the different ones of words; of one that owns something (Mum's), its owner too."""
    found = frozenset(words)
    owners = [word[:-2] for word in found if word[-2:] == "'s"]
    return found.union(owners) if owners else found


T = TypeVar("T")


class Match(Generic[T]):
    """A phrase found in a text: its stretch, its first and last word's number, and what belongs to the phrase."""

    def __init__(self, start: int, end: int, first: int, last: int, value: T) -> None:
        self.start, self.end, self.first, self.last, self.value = start, end, first, last, value


def by_first(phrases: Iterable[tuple[str, T]]) -> dict[str, list[tuple[str, T]]]:
    """Return phrases by their first words, as words are compared."""
    found: dict[str, list[tuple[str, T]]] = {}
    for phrase, value in phrases:
        if first := _WORD.search(phrase):
            found.setdefault(_key(first.group()), []).append((phrase, value))
    return found


class Phrases(Generic[T]):
    """Phrases to look for, longest first; a phrase in capitals (an acronym) is found in capitals only."""

    def __init__(self, phrases: Iterable[tuple[str, T]], built: Mapping[str, Any] | None = None) -> None:
        """Take phrases with what belongs to each; or, as it was built, “phrase|value|phrase|value” by first words."""
        self._by_first: Mapping[str, Any] = by_first(phrases) if built is None else built
        self._split: dict[str, list[tuple[list[Word], T]]] = {}  # the same, split and sorted, once they are asked for

    def find(self, text: str, words: list[Word]) -> Iterator[Match[T]]:
        """Yield the phrases that stand in a text, from left to right, none overlapping another."""
        by_first, free = self._by_first, 0
        for at, word in enumerate(words):
            if at >= free and (word.key in by_first or (word.key[-2:] == "'s" and word.key[:-2] in by_first)):
                match = self._match(text, words, at)
                if match:
                    free = match.last + 1
                    yield match

    def _match(self, text: str, words: list[Word], at: int) -> Match[T] | None:
        for phrase, value in self._beginning(words[at].key):
            last = at + len(phrase) - 1
            if last >= len(words) or not _same(phrase[-1], words[last]):
                continue
            found = words[at : last + 1]
            if all(map(_same, phrase, found)) and (last == at or _together(text, found)):
                return Match(found[0].start, found[-1].end, at, last, value)
        return None

    def _beginning(self, first: str) -> list[tuple[list[Word], T]]:
        """Return the phrases that begin with a word, longest first."""
        first = first if first in self._by_first else first.removesuffix("'s")
        if first not in self._by_first:
            return []
        if first not in self._split:
            found = self._by_first[first]
            pairs = zip(*(found.split("|")[n::2] for n in (0, 1)), strict=True) if isinstance(found, str) else found
            phrases = [(split(phrase), value) for phrase, value in pairs]
            self._split[first] = sorted(phrases, key=lambda pair: len(pair[0]), reverse=True)
        return self._split[first]


def _same(wanted: Word, found: Word) -> bool:
    if wanted.written != wanted.key and len(wanted.written) > 1 and wanted.written.isupper():
        return wanted.written == found.written
    return found.key == wanted.key or (found.key[-2:] == "'s" and found.key[:-2] == wanted.key)


def _together(text: str, words: list[Word]) -> bool:
    return all(_GAP.fullmatch(text, left.end, right.start) for left, right in zip(words, words[1:], strict=False))


QUOTATION = regex(r"“[^”“]*”|(?<!\w)‘[^’‘]*(?:’\w[^’‘]*)*’(?!\w)|\"[^\"]*\"|(?<!\w)'[^']*(?:'\w[^']*)*'(?!\w)")


_ABOUT_WORDS = regex(r"\b(?:words?|terms?|labels?|phrases?|described (?:\w+ )?as|called (?:\w+ )?)\W*$", re.IGNORECASE)
_REACH = 60  # characters before a word in which it is said that it is talked about
_CLAUSE = regex(r"[.;:,!?()]")


def is_word_talked_about(text: str, start: int) -> bool:
    """Tell whether what begins at start is a word that is talked about: the word “aggressive”."""
    return bool(_ABOUT_WORDS.search(text, max(0, start - _REACH), start))


def quotations(text: str, least: int = 3) -> list[tuple[int, int]]:
    """Return where somebody is quoted, or where a word is talked about (the word “aggressive”).

    Marks round fewer words than least are otherwise the writer's own doubt, and no quotation.
    """
    return [
        found.span()
        for found in QUOTATION.finditer(text)
        if len(_WORD.findall(found.group())) >= least or is_word_talked_about(text, found.start())
    ]


def before(text: str, words: list[Word], at: int, reach: int) -> list[Word]:
    """Return up to reach words before the word at this number, in the same clause, the nearest first."""
    found: list[Word] = []
    for number in range(at - 1, max(-1, at - reach - 1), -1):
        if _CLAUSE.search(text, words[number].end, words[number + 1].start) or words[number].key in ("and", "but"):
            break
        found.append(words[number])
    return found


def is_negated(text: str, words: list[Word], at: int, reach: int = 4) -> bool:
    """Tell whether a negation stands within reach before the word at this number, in the same clause."""
    return any(word.key in NEGATIONS for word in before(text, words, at, reach))


_TITLES = frozenset("mr mrs ms miss dr".split())


def is_name(words: list[Word], at: int) -> bool:
    """Tell whether the word at this number is somebody's name, after a title: Mrs Stoner."""
    return at > 0 and words[at - 1].key in _TITLES and words[at].written[:1].isupper()


FORMS_OF_BE = frozenset("is are was were be been being am got gets getting".split())


def is_passive(words: list[Word], at: int) -> bool:
    """Tell whether the word at this number is something that was done to somebody: she was refused a bath."""
    return at > 0 and words[at].key in ("refused", "denied", "declined") and words[at - 1].key in FORMS_OF_BE


_SENTENCE_END = regex(r"[.!?][\"”’')]*(?:\s|$)|\n\s*\n")


def sentence(text: str, words: list[Word], at: int) -> list[Word]:
    """Return the words of the sentence in which the word at this number stands."""
    ends = [found.end() for found in _SENTENCE_END.finditer(text)]
    start = max((end for end in ends if end <= words[at].start), default=0)
    stop = min((end for end in ends if end > words[at].start), default=len(text))
    return [word for word in words if start <= word.start < stop]


class Plain(NamedTuple):
    """A text as phrases are looked for in it: its words and signs that part clauses, no white space or hyphens."""

    tokens: list[str]  # as written, with straight apostrophes
    keys: list[str]  # the same in small letters
    different: frozenset[str]  # each of these once
    numbers: list[int]  # of the words that they are; -1 for a sign
    starts: list[int]  # where they begin in text
    text: str  # all of them, each followed by a space

    def token_at(self, offset: int) -> int:
        """Return the number of the token that begins at an offset of text, or how many there are at its end."""
        return bisect_left(self.starts, offset)


_SHORT = regex(r"(he|she|it|they|who|that|there|we|you)('s|'re)", re.IGNORECASE)


def apart(word: str) -> tuple[str, ...]:
    """Return what a short form is made of: he's is he and 's, as “he is” is two words. Any other word is itself."""
    short = "'" in word and _SHORT.fullmatch(word)
    return (short[1], short[2]) if short else (word,)


_SIGN = regex(r"[.;:,!?()]|\n\s*\n| [-–—] |—")


def plain(text: str, words: list[Word]) -> Plain:
    """Return the words of a text, and the signs between them, as phrases want them (see sbp/search.py)."""
    tokens: list[str] = []
    numbers: list[int] = []
    end = 0
    for number, word in enumerate(words):
        signs = _signs(text, end, word.start)
        some = apart(word.written.replace("’", "'"))
        tokens += [*signs, *some]
        numbers += [*(-1 for _ in signs), *(number for _ in some)]
        end = word.end
    last = _signs(text, end, len(text))
    tokens += last
    numbers += [-1 for _ in last]
    starts, at = [], 0
    for token in tokens:
        starts.append(at)
        at += len(token) + 1
    keys = [token.casefold() for token in tokens]
    return Plain(tokens, keys, frozenset(keys), numbers, starts, "".join(f"{token} " for token in tokens))


def _signs(text: str, start: int, end: int) -> list[str]:
    """Return the signs in a stretch: a dash counts as a comma, an empty line as a full stop."""
    if end - start < 2 and text[start:end] in ("", " ", "-"):
        return []
    found = _SIGN.findall(text, start, end)
    return [sign if sign in ".;:,!?()" else "." if "\n" in sign else "," for sign in found]
