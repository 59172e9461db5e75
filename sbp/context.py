"""A phrase found in a text to whether what stands around it makes it no matter to raise.

Whose voice a field is, is settled before. Here it is asked: is it somebody's quoted or reported speech, and whose? Is
the word there to be put right? Is it denied? Is it part of a name? Whom or what is it said of, and who failed? Is a
small child meant? Every question can only excuse; none makes a finding.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

from sbp import search, words
from sbp.data import read_data
from sbp.lazy import regex
from sbp.words import Word

Of = Literal["person", "staff", "thing", ""]


class _Lexicon(NamedTuple):
    people: frozenset[str]
    staff: frozenset[str]
    passing_on: frozenset[str]
    things: frozenset[str]
    saying: frozenset[str]
    naming: frozenset[str]
    after_adjective: frozenset[str]
    was_said: frozenset[str]
    not_to_say: tuple[str, ...]  # phrases, as sbp/patterns.py describes
    countered: tuple[str, ...]


_PHRASES = ("not_to_say", "countered")


@cache
def _lexicon() -> _Lexicon:
    data = read_data(Path(__file__).parent / "rules" / "_context.yaml")
    sets = {name: frozenset(map(str, data[name])) for name in _Lexicon._fields if name not in _PHRASES}
    return _Lexicon(not_to_say=tuple(data["not_to_say"]), countered=tuple(data["countered"]), **sets)


class Place(NamedTuple):
    """Where a phrase stands in a text: the text, its words, and the number of the phrase's first and last word."""

    text: str
    words: list[Word]
    first: int
    last: int

    @property
    def start(self) -> int:
        return self.words[self.first].start

    @property
    def end(self) -> int:
        return self.words[self.last].end


def is_excused(place: Place) -> bool:
    """Tell whether what stands around a phrase excuses it, whatever the phrase is."""
    return (
        words.is_negated(place.text, place.words, place.first)
        or words.is_name(place.words, place.first)
        or _is_part_of_name(place)
        or is_somebody_elses_word(place)
        or is_put_right(place)
    )


# Speech


def is_somebody_elses_word(place: Place) -> bool:
    """Tell whether the phrase is what the person, the family or another human being is quoted or reported to have said.

    Quotation marks alone do not excuse: labels from staff, a handover sheet or another agency are passed on, not said
    by the person; and marks around a word or two by nobody are the writer's own doubt.
    """
    quotation = next((span for span in _quotations(place.text) if span[0] <= place.start < span[1]), None)
    if quotation is None:
        return _is_reported(place)
    speaker = _speaker(place, quotation)
    if speaker:
        return speaker == "person"
    return len(words.split(place.text[slice(*quotation)])) >= 3 or bool(
        words.is_word_talked_about(place.text, quotation[0])
    )


@lru_cache(maxsize=64)  # every phrase of a text asks
def _quotations(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(found.span() for found in words.QUOTATION.finditer(text))


_REPORTING = frozenset("report reports reported reporting list lists listed is".split())


def _speaker(place: Place, quotation: tuple[int, int]) -> Of:
    """Return who is quoted: whoever says it before the quotation, or right after it."""
    lexicon = _lexicon()
    before = [word for word in _sentence(place) if word.end <= quotation[0]]
    for number in range(len(before) - 1, 0, -1):
        if before[number].key in lexicon.saying or before[number].key in _REPORTING:
            if speaker := _nearest(before[:number], 5):
                return speaker
    after = [word for word in _sentence(place) if word.start >= quotation[1]][:4]
    if any(word.key in lexicon.saying for word in after):
        return _nearest(after[::-1], 4)
    return "staff" if any(word.key in lexicon.passing_on for word in before[-4:]) else ""


_HIMSELF = frozenset("himself herself themself themselves".split())


_CONDITIONS = frozenset("if when whenever while once".split())
_NOT_REPORTING = frozenset("use uses used know knows put puts words word".split())
_SHOUTING = frozenset("out for round in on at back bell over".split())  # after call: nothing is named


def _is_reported(place: Place) -> bool:
    """Tell whether the phrase follows, in its sentence, what somebody says, thinks or calls themself."""
    lexicon = _lexicon()
    if found := _SAID_AFTER.match(place.text, place.end):
        return _is_person(words.split(found["who"])[0], False)  # lazy on Sundays, she says
    before = [word for word in _sentence(place) if word.end <= place.start]
    for number in range(len(before) - 1, 0, -1):
        word = before[number]
        saying = {other.key for other in before[max(0, number - 3) : number]} & lexicon.saying
        if word.key in _HIMSELF and saying - _NOT_REPORTING:
            return True
        if word.key not in lexicon.saying or word.key in _NOT_REPORTING:
            continue
        if word.key.startswith("call") and number + 1 < len(before) and before[number + 1].key in _SHOUTING:
            continue
        if before[number - 1].key in words.FORMS_OF_BE:
            continue  # is called, was described as: by whom is not said
        if before[0].key in _CONDITIONS and place.text[word.end : word.end + 1] == ",":
            continue  # if he shouts, he is …: nothing is said here
        speaker = _nearest(before[:number], 4)
        if speaker == "person" and not _breaks(place.text, before[number:], place.start):
            return True
        if speaker:
            return False
    return False


_SAID_AFTER = regex(
    r"[^,;.!?]{0,40}, (?P<who>he|she|they|[A-Z][a-z]+) (?:says|said|tells us|told (?:us|me|him|her|them))\b(?! to| not)"
)


def _breaks(text: str, between: list[Word], start: int) -> bool:
    """Tell whether what somebody said ends before the phrase: at “and” with a new start, or at a semicolon."""
    stretch = text[between[0].end : start]
    return ";" in stretch or bool(
        re.search(r",? (?:but|and) (?:remains?|is|was|can|continues|has|presents|refuses?)\b", stretch)
    )


def _nearest(before: list[Word], reach: int) -> Of:
    """Return what the last word that is somebody or something is, among the last few words."""
    lexicon = _lexicon()
    for number in range(len(before) - 1, max(-1, len(before) - reach - 1), -1):
        word = before[number]
        if word.key in lexicon.staff or word.key in lexicon.passing_on:
            return "staff"
        if _is_person(word, number == 0):
            return "person"
    return ""


_NO_NAMES = frozenset(
    "the a an this that these those it its in at on if when while after before since during no not and but or has had"
    " is was were are be been can could will would should may might does did do likes enjoys needs wants there here as"
    " for with from to of by very so then now also however despite following known still often sometimes always never"
    " all some any both each every monday tuesday wednesday thursday friday saturday sunday january february march"
    " april june july august september october november december one two three four five new good bad poor high low"
    " risk history long due some many most more other another breakfast lunch dinner tea supper morning evening quiet"
    " wet pads".split()
)


def _is_person(word: Word, first: bool) -> bool:
    """Tell whether a word is somebody: he, Mum, the patient, or a name."""
    if word.key.removesuffix("'s") in _lexicon().people:
        return True
    written = word.written
    capital = written[:1].isupper() and not written.isupper() and len(written) > 1
    return capital and word.key not in _NO_NAMES and (not first or not word.key.endswith(("ed", "ing", "ly")))


def _sentence(place: Place) -> list[Word]:
    return words.sentence(place.text, place.words, place.first)


# Correction


def is_put_right(place: Place) -> bool:
    """Tell whether the word stands there to be dropped, corrected, questioned or apologised for."""
    lexicon = _lexicon()
    clause = place.text.rfind(";", 0, place.start)  # what was said before a semicolon was said of something else
    before = [word for word in _sentence(place) if clause < word.start and word.end <= place.start]
    if _says(place.text, before, lexicon.not_to_say, within=3):
        return True
    quoted = any(start <= place.start < end for start, end in _quotations(place.text))
    told = any(word.key in lexicon.was_said for word in _sentence(place) if word.end <= place.start)
    return quoted and told and _says(place.text, place.words[place.last + 1 :], lexicon.countered)


def _says(text: str, some: list[Word], phrases: tuple[str, ...], within: int = 0) -> bool:
    """Tell whether one of the phrases stands among some words of a text; with within, so few words before their end."""
    if not some:
        return False
    said = words.plain(text[: some[-1].end], some)
    found = (last for phrase in phrases for _, last in search.find(phrase, said))
    return any(not within or last >= len(some) - 1 - within for last in found)


# Names


def _is_part_of_name(place: Place) -> bool:
    """Tell whether the phrase is part of the name of a service, a law or a group: a run of capitals around it."""
    naming = _lexicon().naming
    found = place.words[place.first : place.last + 1]
    if not all(word.written[:1].isupper() for word in found if len(word.key) > 3) or not found[0].written[:1].isupper():
        return False
    first, last = place.first, place.last
    while first > 0 and _runs_on(place, first - 1, first):
        first -= 1
    while last + 1 < len(place.words) and _runs_on(place, last, last + 1):
        last += 1
    around = [*place.words[first : place.first], *place.words[place.last + 1 : last + 1]]
    return any(word.key in naming and word.written[:1].isupper() for word in around)


def _runs_on(place: Place, left: int, right: int) -> bool:
    between = place.text[place.words[left].end : place.words[right].start]
    both = [place.words[left], place.words[right]]
    return between.strip() in ("", "-", "&", "’", "'") and all(
        word.written[:1].isupper() or word.key in ("of", "and", "for", "the") for word in both
    )


# Whom or what it is said of

_PREPOSITIONS = frozenset(
    "to with towards toward for of by at in on from about against between over near than like".split()
)
_SKIPPED = frozenset("the a an his her their this that my our some any all".split())


_BESIDE = 3  # words at most between a verb and its subject: Dad has again failed


def said_of(place: Place) -> Of:
    """Return of whom or what the phrase is said: who or what stands right before it, else first in its sentence.

    What hangs on a preposition (towards staff, with the dog) is passed over. Empty where the note has no subject, as
    notes about the person often have not.
    """
    before = [word for word in _sentence(place) if word.end <= place.start]
    new = [n + 1 for n, word in enumerate(before) if re.search(r"[;:]", place.text[word.end : word.end + 2])]
    before = before[max(new, default=0) :]  # after a semicolon or a colon somebody else may be meant
    named = [
        (number, of)
        for number, word in enumerate(before)
        if not _hangs_on_preposition(before, number)
        and not _holds_an_opinion(before, number)
        and (of := _of(word, number == 0, number == len(before) - 1))
    ]
    if not named:
        return ""
    number, last = named[-1]
    between = before[number + 1 :]
    is_beside = len(between) <= _BESIDE and not any(word.key in ("and", "or", "but") for word in between)
    return last if is_beside else named[0][1]


def _of(word: Word, first: bool, last: bool) -> Of:
    lexicon = _lexicon()
    key = word.key.removesuffix("'s")
    if last and key in ("it", "this", "that", "which", "these", "those"):
        return "thing"
    if key in lexicon.staff and word.key == key:
        return "staff"
    if key in lexicon.things:
        return "thing"
    return "person" if _is_person(word, first) else ""


_OPINIONS = frozenset(
    (
        "find finds found consider considers considered feel feels felt think thinks see sees say says report reports"
        " describe describes"
    ).split()
)


def _holds_an_opinion(before: list[Word], number: int) -> bool:
    """Tell whether the word is whoever thinks so of somebody else: staff find him …, I consider her …"""
    return number + 1 < len(before) and before[number + 1].key in _OPINIONS and number + 2 < len(before)


def _hangs_on_preposition(before: list[Word], number: int) -> bool:
    left = number - 1
    while left >= 0 and (before[left].key in _SKIPPED or before[left].key.endswith("'s")):
        left -= 1
    return left >= 0 and before[left].key in _PREPOSITIONS


def is_adjective_of_person(place: Place) -> bool:
    """Tell whether an adjective is said of somebody: it ends its clause, or a person follows; not a difficult road."""
    lexicon = _lexicon()
    following = place.last + 1
    if following >= len(place.words) or re.search(
        r"[.;:,!?()–—]", place.text[place.end : place.words[following].start]
    ):
        return True
    for word in place.words[following : following + 3]:
        key = word.key.removesuffix("'s")
        if key in lexicon.people or key.isdigit():
            return True
        if word is place.words[following] and key in lexicon.after_adjective:
            return True
        if not key.endswith(("y", "ed", "ful", "ive", "al", "old", "ing", "young", "elderly", "ous")):
            return False
    return False


# Age

_YOUNG = regex(
    r"\b(?:baby|babies|toddlers?|infants?|newborn|new-born|pre-?school(?:er)?|nursery|months? old|weeks? old)\b"
    r"|\((?:[0-9]|10)\)|\b(?:aged?|is|was) (?:[0-9]|10)\b|\b(?:[0-9]|10)[ -]years?[ -]old\b|, (?:[0-9]|10),",
    re.IGNORECASE,
)


def tells_of_small_child(text: str) -> bool:
    """Tell whether a baby or a small child is meant: a nappy on Leo (4) is a fact, on Barry (56) it is not."""
    return bool(_YOUNG.search(text))
