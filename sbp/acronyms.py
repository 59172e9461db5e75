"""A text to the initials and shorthand in it that not everybody knows.

What everybody knows, what is written large for emphasis, and what is a name or a word is passed over. Whose text it is
is not asked here. `explained` finds what a plan explains itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple

from sbp.data import read_data
from sbp.lazy import regex
from sbp.words import Phrases, split


class Acronym(NamedTuple):
    """Initials or shorthand: where they stand, how they are written, and what is known of them."""

    start: int
    end: int
    written: str  # without an ending like 'd or 's
    meanings: tuple[str, ...] = ()  # none: nobody has listed it
    shuts_out: bool = False  # stands in the place of a person or of a reason


def acronyms(text: str, medicines: bool = False) -> Iterator[Acronym]:
    """Yield the initials and the shorthand of a text that not everybody knows, from left to right.

    In a text about medicines, those that say how often they are taken are left, as they are beside a dose.
    """
    if _may_hold_any(text) and not (text.isupper() and len(text.split()) > 2):
        yield from _Reading(text, medicines).acronyms()


# Most texts hold nothing of the sort, and are passed over at once.
_LARGE = regex(r"[A-Z](?:[A-Z&.\d]|[a-z][A-Z\d])")
_STROKE = regex(r"\w/\w")
_SECTION = regex(r"[Ss]\.? ?\d\d")
_SMALL = regex("[a-z]+")


def _may_hold_any(text: str) -> bool:
    return (
        bool(_LARGE.search(text))
        or ("/" in text and bool(_STROKE.search(text)))
        or bool(_SECTION.search(text))
        or not _lexicon().small.isdisjoint(_SMALL.findall(text.lower()))
        or "\u0304" in text
    )


class _Lexicon(NamedTuple):
    listed: dict[str, str]  # in capitals: as it is usually written
    meanings: dict[str, tuple[str, ...]]
    shut_out: frozenset[str]
    small: frozenset[str]
    medicines: frozenset[str]
    only: Phrases[None]
    needing: frozenset[str]  # those that are found in the phrases of only
    leave: Phrases[None]
    everyday: frozenset[str]
    words: frozenset[str]


@cache
def _lexicon() -> _Lexicon:
    data = read_data(Path(__file__).parent / "rules" / "_acronyms.yaml")
    only = [phrase for line in data["only"] for phrase in line]
    return _Lexicon(
        {name.upper(): name for name in data["meanings"]},
        {name: tuple(meaning.split("; ")) for name, meaning in data["meanings"].items()},
        frozenset(data["shut_out"]),
        frozenset(data["small"]),
        frozenset(data["medicines"]),
        Phrases((phrase, None) for phrase in only),
        frozenset(word for phrase in only for word in phrase.split() if word.isupper()),
        Phrases((phrase, None) for line in data["leave"] for phrase in line),
        frozenset(name for line in data["everyday"] for name in line),
        frozenset(word.upper() for word in data["words"]),
    )


_TOKEN = regex(
    r"(?P<address>(?:https?://|www\.)\S+|\S{1,64}@\S+)"
    r"|(?P<stroke>(?<![\w/])[A-Za-z](?:/[A-Za-z])?/[A-Za-z]{1,5}(?![\w/]))"  # c/o
    r"|(?P<dotted>(?<!\w)(?:[A-Z]\.){3,})"  # C.P.N.
    r"|(?P<section>(?<!\w)[Ss]\.? ?(?:17|20|42|47|76|117|135|136)(?!\w))"  # s.47
    r"|(?P<period>(?<![\w/.])\d{1,2}/(?:7|12|52)(?![\w/]))"  # 6/52
    r"|(?P<barred>[acps]\u0304)"  # c with a bar over it
    r"|(?P<word>[^\W_]+(?:&[A-Z])?(?:['’][sd])?)"
)
_ENDING = regex("['’]?[sd]$")
_NEAR = 30  # characters around a token in which something that belongs to it may stand

_PERIODS = {"7": "days", "52": "weeks", "12": "months"}
_BARRED = {"c": "with", "s": "without", "p": "after", "a": "before"}
_FOR = regex(r"\b(?:for|in|over|every|x|past|last|next|within|approx|about|another|further)\s*$", re.IGNORECASE)
_AGO = regex(r"\s*(?:ago|history|hx|course|then|duration)\b", re.IGNORECASE)
_DOSE = regex(
    r"\d\s?(?:mg|mcg|micrograms?|milligrams?|grams?|g|ml|mls|units?|tabs?|tablets?|puffs?|drops?|sachets?|%)(?!\w)"
)
_ADDRESS = regex(r"\s+(?:[A-Z\d]|(?:the|his|her|my|our|their|your|a)\b)")
_CITED = regex(r"\s*(?:\(|of the\b|\d[A-Z]{2}\b)")
_CITING = regex(r"\bAct(?: \d{4})?,?\s*$")
_CODE_BEFORE = regex(r"[\d/&]\s?$")  # a number plate, a postcode, a reference
_CODE_AFTER = regex(r"[\d/&@]|\s?\d")
_UNIT = regex(r"\d\s?$")  # 2 pt of milk
_TITLE = regex(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.? $")
_NAMED = regex(
    r"\s+(?:caf[eé]|centre|club|shop|hall|church|choir|band|hotel|stadium|gym|arena|cinema|theatre|garage|pub|radio)\b",
    re.IGNORECASE,
)
_OFFICE = regex(
    r"\s+(?:teams?|nurses?|workers?|assessments?|reviews?|meetings?|referrals?|panel|funding|clinic|unit|ward|forms?)\b"
)
_MIXED = regex(r"(?!Mc|Mac)(?=\w{3,5}$)[A-Z]{1,3}[a-z][A-Z]{1,3}")  # LoRT
_INITIALS = regex("[A-Z]{2,5}")
_ROMAN = regex("[IVX]{2,}")


class _Token(NamedTuple):
    kind: str
    written: str
    start: int
    end: int


class _Reading:
    """A text, its tokens, and for each kind of token what it is."""

    def __init__(self, text: str, medicines: bool) -> None:
        self.text = text
        self.medicines = medicines
        self.tokens = [
            _Token(found.lastgroup or "", found.group(), found.start(), found.end()) for found in _TOKEN.finditer(text)
        ]

    def acronyms(self) -> Iterator[Acronym]:
        for number, token in enumerate(self.tokens):
            if token.kind == "word":
                found = self._word(number)
            elif token.kind == "address":
                found = None
            else:
                found = getattr(self, f"_{token.kind}")(token)
            if found and not any(start <= found.start < end for start, end in self._left):
                yield found

    @cached_property
    def _left(self) -> list[tuple[int, int]]:
        return [(match.start, match.end) for match in _lexicon().leave.find(self.text, split(self.text))]

    @cached_property
    def _only(self) -> list[tuple[int, int]]:
        return [(match.start, match.end) for match in _lexicon().only.find(self.text, split(self.text))]

    def _before(self, token: _Token) -> str:
        return self.text[max(0, token.start - _NEAR) : token.start]

    def _stroke(self, token: _Token) -> Acronym | None:
        name = token.written.lower()
        if name not in _lexicon().meanings or (name == "c/o" and _ADDRESS.match(self.text, token.end)):
            return None
        return _known(token, name, token.written)

    def _dotted(self, token: _Token) -> Acronym | None:
        name = _lexicon().listed.get(token.written.replace(".", ""))
        return _known(token, name, token.written) if name else None

    def _section(self, token: _Token) -> Acronym | None:
        if _CITED.match(self.text, token.end) or _CITING.search(self._before(token)):
            return None
        return _known(token, f"S{re.sub('[^0-9]', '', token.written)}", token.written)

    def _period(self, token: _Token) -> Acronym | None:
        """6/52 is six weeks. A number over 7 or 12 may be a date as well, and needs words that tell."""
        much, unit = token.written.split("/")
        if unit == "52" or _FOR.search(self._before(token)) or _AGO.match(self.text, token.end):
            return Acronym(token.start, token.end, token.written, (f"{much} {_PERIODS[unit]}",))
        return None

    def _barred(self, token: _Token) -> Acronym:
        return Acronym(token.start, token.end, token.written, (_BARRED[token.written[0]],))

    def _word(self, number: int) -> Acronym | None:
        token = self.tokens[number]
        bare = _ENDING.sub("", token.written)
        for written in (token.written, bare):
            if name := _listed(written):
                return _known(token, name, written) if self._is_meant(number, name, written) else None
        written = token.written if token.written.isupper() else bare
        return Acronym(token.start, token.end, written) if self._is_unknown(number, written) else None

    def _is_meant(self, number: int, name: str, written: str) -> bool:
        """Tell whether what is listed is no word, no unit and no dose here."""
        token = self.tokens[number]
        beside = self._written_large_beside(number)
        if any(map(_is_word, beside)) and (len(beside) > 2 or _is_word(written)):
            return False
        if written.islower() and _UNIT.search(self._before(token)):
            return False
        if name in _lexicon().medicines:
            if self.medicines or _DOSE.search(self.text, max(0, token.start - _NEAR), token.end + _NEAR):
                return False
        return written not in _lexicon().needing or any(start <= token.start < end for start, end in self._only)

    def _is_unknown(self, number: int, written: str) -> bool:
        """Tell whether something looks like initials that nobody has listed."""
        token = self.tokens[number]
        if written.upper() in _lexicon().everyday or written.upper() in _lexicon().words:
            return False
        if _MIXED.fullmatch(written):
            return True
        if not _INITIALS.fullmatch(written) or _ROMAN.fullmatch(written) or _is_word(written):
            return False
        before = self._before(token)
        if _CODE_BEFORE.search(before) or _CODE_AFTER.match(self.text, token.end):
            return False
        if _TITLE.search(before) or _NAMED.match(self.text, token.end):
            return False
        if any(map(_is_word, self._written_large_beside(number))):
            return False
        return len(written) > 2 or bool(_OFFICE.match(self.text, token.end))  # two letters are often somebody

    def _written_large_beside(self, number: int) -> list[str]:
        """Return the words in capitals, up to three on each side, that stand side by side with one."""
        found = []
        for step in (-1, 1):
            at = number
            while abs(at + step - number) < 4 and 0 <= at + step < len(self.tokens):
                left, right = sorted((self.tokens[at], self.tokens[at + step]), key=lambda token: token.start)
                at += step
                if not self.tokens[at].written.isupper() or self.text[left.end : right.start].strip(" ,"):
                    break
                found.append(self.tokens[at].written)
        return found


def _listed(written: str) -> str | None:
    """Return how something is listed, if it is written so that it can be meant."""
    lexicon = _lexicon()
    name = lexicon.listed.get(written.upper())
    if name is None or written == name or written.isupper():
        return name
    capitals = sum(map(str.isupper, written))
    if capitals > 1:
        return None if written.endswith("s") else name  # LPs are no LPS
    return name if written.lower() in lexicon.small and (not capitals or len(written) > 2) else None


def _known(token: _Token, name: str, written: str) -> Acronym:
    return Acronym(token.start, token.end, written, _lexicon().meanings[name], name in _lexicon().shut_out)


_ONSET = (
    "[bcdfghjklmnprstvwyz]|[bcfgps]l|[bcdfgpt]r|s[cklmnpqtw]|[cgprstw]h|[st]w|[gk]n|wr|s?qu|chr|sch|scr|shr|spl|spr"
    "|str|thr|"
)
_CODA = (
    "[bcdfghklmnprstvwxyz]|([bdfglmnprstz])\\1s?|n[cdgkst]s?|n[dgkt]h?|nch|m[bps]s?|l[bdfkmptsv]s?|r[bcdfgklmnpstv]s?"
    "|s[hkpt]s?|c[hkt]s?|[fpx]ts?|[bdfgkpt]s|tch|[ct]?ths?|ghts?|gh|ph|gn|lth|rth|rch|rst|ngth|w[lnks]s?|"
)
_SHAPE = regex(rf"(?:{_ONSET})[aeiouy]+(?:[^aeiouy]{{1,4}}[aeiouy]+)*(?:{_CODA})", re.IGNORECASE)


def _is_word(written: str) -> bool:
    """Tell whether capitals are a word written large: short ones are listed, longer ones have the shape of one."""
    return written in _lexicon().words or (len(written) > 3 and bool(_SHAPE.fullmatch(written)))


# What a plan explains itself

_NAME = r"(?<!\w)([A-Z][\w/&]*[A-Z](?=s\b)|[A-Z][\w/&]*[A-Z]\w*|[A-Z][a-z]\b|[a-z]/[a-z]+)(?:['’]?s\b)?"
_NAME_FIRST = regex(rf"{_NAME}\s*\(([^()]{{5,90}})\)")  # MDT (the meeting of everybody who helps)
_NAME_LAST = regex(  # next of kin (NOK)
    rf"(?<![\w’'-])((?:[\w’'-]+,? ){{1,8}})\((?:the |or |called |known as )?[“\"']?{_NAME}"
)
_LINK = (
    r"\W{1,4}(?:(?:or|called|known as|that is|i\.e\.|means|meaning|stands for|is short for|is)\W{1,3})?"
    r"(?:(?:the|an?) )?[“\"']?"
)
_LITTLE = frozenset("a an and for in is it of on or that the to with your".split())
_NO_GLOSS = regex(
    r"^(?:see|from|on|with|who|tbc|if|by|at|in|until|due|last|next|but|not|and|or|weekly|monthly|every|each|via)\b|\d",
    re.IGNORECASE,
)


def explained(text: str) -> frozenset[str]:
    """Return what a text explains in brackets: “next of kin (NOK)”, or “NOK (next of kin)”."""
    found = {match[1] for match in _NAME_FIRST.finditer(text) if _spells(match[1], match[2]) or _is_gloss(match[2])}
    for match in _NAME_LAST.finditer(text):
        words = re.findall(r"[\w’'-]+", match[1])
        if any(_spells(match[2], " ".join(words[-many:])) for many in range(1, len(words) + 1)):
            found.add(match[2])
    return frozenset(found)


def is_said_beside(acronym: Acronym, text: str) -> bool:
    """Tell whether a text says in full, next to an acronym, what it is known to stand for."""
    written = rf"(?<!\w){re.escape(acronym.written)}(?!\w)"
    for meaning in acronym.meanings:
        for words in re.split(r" \(|\)", meaning):
            said = r"[\s-]+".join(map(re.escape, re.split(r"[\s-]+", words)))
            if words and re.search(rf"\b{said}s?{_LINK}{written}|{written}{_LINK}{said}\b", text, re.IGNORECASE):
                return True
    return False


def _is_gloss(words: str) -> bool:
    """Tell whether words in brackets explain: several small ones, and no number or date."""
    return len(words.split()) > 2 and words[:1].islower() and not _NO_GLOSS.search(words)


def _spells(written: str, words: str) -> bool:
    """Tell whether words begin with the letters of an acronym, little words not counted."""
    letters = re.sub(r"\W", "", written).lower()
    initials = [word[0].lower() for word in re.findall(r"[^\W_]+(?:['’]\w+)?", words) if word.lower() not in _LITTLE]
    rest = iter(letters)
    return (
        len(initials) > 1
        and len(initials) >= len(letters) - 2
        and initials[0] == letters[0]
        and all(initial in rest for initial in initials)
    )
