"""A word list's file to a check: words to look at again, what to say instead, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple, cast

from sbp import context, search, words
from sbp.context import Place
from sbp.data import read_data
from sbp.finding import Hit, Reference, Severity
from sbp.lookup import Lookup, of_lists, read
from sbp.plan import Plan, Text


class Entry(NamedTuple):
    """Phrases that say the same, other words for them, the reason, and where they are looked for.

    Phrases are written as sbp/patterns.py describes. What narrows an entry down can only leave more alone.
    """

    avoid: tuple[str, ...]
    prefer: tuple[str, ...]
    why: str
    source: Reference
    example: str
    counter_example: str
    leave: tuple[str, ...] = ()  # longer phrases in which the words do another job
    ask: str = ""
    severity: Severity | None = None
    of: str = ""  # person: left alone where said of us, an organisation, an animal or a thing; nobody: of anything
    adjective: bool = False  # left alone before the name of a thing: a difficult road
    within: tuple[str, ...] = ()  # the sections of a plan in which it is looked for; none: all
    unless: tuple[str, ...] = ()  # words that, in the same sentence, give it another meaning
    beside: tuple[str, ...] = ()  # words one of which stands in the same sentence
    adult: bool = False  # left alone where a baby or a small child is meant
    strict: bool = False  # looked for in the profile strict alone


class _Found(NamedTuple):
    start: int  # in the words of the text
    end: int
    first: int
    last: int
    entry: int


@dataclass(eq=False)
class WordList:
    """A word list: what it is about, its entries, and the search for them."""

    data: dict[str, Any]  # as read, see docs/words.md; or all but the entries
    lookup: Lookup
    number: int = 0  # of the list in the look-up
    path: Path | None = None  # where the entries are read, once something is found

    @property
    def lang(self) -> str:
        """The language of the texts that it looks at."""
        return str(self.data.get("lang", "en"))

    @property
    def about(self) -> str:
        return str(self.data["about"]).strip()

    @property
    def severity(self) -> Severity:
        return cast("Severity", self.data["severity"])

    @property
    def question(self) -> str:
        return str(self.data["question"])

    @cached_property
    def _references(self) -> dict[str, Reference]:
        return {key: Reference(source["title"], source["url"]) for key, source in self.data["sources"].items()}

    @property
    def sources(self) -> tuple[Reference, ...]:
        return tuple(self._references.values())

    @cached_property
    def harm(self) -> frozenset[str]:
        """Words that make a sentence an honest account, which is left alone."""
        return frozenset(self.data.get("harm", ()))

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(self.entry(number) for number in range(len(self._rows)))

    @cached_property
    def _rows(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = (read_data(self.path) if self.path else self.data)["entries"]
        return rows

    def entry(self, number: int) -> Entry:
        """Return an entry by its number in the file."""
        if number not in self._entries:
            self._entries[number] = _entry(self._rows[number], self._references, self.data.get("of", ""))
        return self._entries[number]

    @cached_property
    def _entries(self) -> dict[int, Entry]:
        return {}

    def check(self, plan: Plan) -> Iterator[Hit]:
        """Yield what professionals wrote that stands on the list.

        The person's and the family's words are never touched. Where two entries find the same, or part of it, the one
        that stands first in the file speaks.
        """
        candidates = self.lookup.candidates(plan, self.number)
        chosen = (*chosen_words(plan), *plan.settings.allowed_phrases) if candidates else ()
        for text, phrases in candidates:
            if text.lang == self.lang:
                yield from self._check(text, phrases, chosen)

    def _check(self, text: Text, phrases: list[tuple[int, str]], chosen: tuple[str, ...]) -> Iterator[Hit]:
        found = {
            _Found(*match, entry)
            for entry, phrase in phrases
            if entry >= 0 and search.may_stand_in(phrase, text.joined)
            for match in _matches(text, phrase)
        }
        if not found:
            return
        left = [*_chosen_spans(text, chosen), *_spans(text, (phrase for entry, phrase in phrases if entry < 0))]
        taken: list[_Found] = []
        for match in sorted(found, key=lambda match: (match.entry, match.start - match.end)):
            if any(match.start < other.end and other.start < match.end for other in taken):
                continue
            if any(start <= match.start and match.end <= end for start, end in left):
                continue
            entry = self.entry(match.entry)
            place = Place(text.words, text.split, match.first, match.last)
            if not self._is_left(text, entry, place):
                taken.append(match)
                span = text.part(match.start, match.end)
                yield Hit(span, entry.why, entry.ask, entry.prefer, entry.severity, entry.source)

    def _is_left(self, text: Text, entry: Entry, place: Place) -> bool:
        sentence = {
            word.key for word in words.sentence(text.words, text.split, place.first)
        }  # the phrase itself among them
        beside = sentence - {word.key for word in text.split[place.first : place.last + 1]}
        return (
            (entry.strict and text.plan.settings.profile != "strict")
            or bool(entry.within and text.field.path.split(".")[0] not in entry.within)
            or bool(self.harm & beside)
            or not beside.isdisjoint(entry.unless)
            or bool(entry.beside and beside.isdisjoint(entry.beside))
            or (entry.of == "person" and context.said_of(place) in ("staff", "thing"))
            or (entry.of == "nobody" and context.said_of(place) != "")
            or (entry.adjective and not context.is_adjective_of_person(place))
            or (entry.adult and (context.tells_of_small_child(text.words) or text.plan.kind == "child"))
            or words.is_passive(text.split, place.first)
            or context.is_excused(place)
        )


def _matches(text: Text, phrase: str) -> Iterator[tuple[int, int, int, int]]:
    """Yield where a phrase stands in a text: first and last character, number of the first and the last word."""
    for first, last in search.find(phrase, text.plain):
        yield text.split[first].start, text.split[last].end, first, last


def _spans(text: Text, phrases: Iterable[str]) -> Iterator[tuple[int, int]]:
    for phrase in phrases:
        for start, end, _, _ in _matches(text, phrase):
            yield start, end


def _chosen_spans(text: Text, chosen: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    for match in words.Phrases((phrase, None) for phrase in chosen).find(text.words, text.split):
        yield match.start, match.end


def chosen_words(plan: Plan) -> list[str]:
    """Return the phrases that the person chose for themself."""
    if plan.schema.name != "plan":
        return []
    notes = plan.items("language_notes")
    return [note.word("phrase") for note in notes if note.word("person_chose_it") == "yes" and note.word("phrase")]


def of_data(data: dict[str, Any]) -> WordList:
    """Return the word list of a file's values. Their shape is relied on."""
    return WordList(data, of_lists([data]))


def read_wordlists(paths: list[Path]) -> list[WordList]:
    """Return our own word lists, which are looked for together. Their shape is held by a test."""
    heads, lookup = read(paths)
    return [WordList(head, lookup, number, path) for number, (head, path) in enumerate(zip(heads, paths, strict=True))]


def _entry(data: dict[str, Any], sources: dict[str, Reference], of: str) -> Entry:
    return Entry(
        tuple(map(str, data["avoid"])),
        tuple(map(str, data["prefer"])),
        data["why"],
        sources[data["source"]],
        data["example"],
        data["counter_example"],
        tuple(map(str, data.get("leave", ()))),
        data.get("ask", ""),
        cast("Severity | None", data.get("severity")),
        data.get("of", of),
        data.get("adjective", False),
        tuple(data.get("in", ())),
        tuple(map(str, data.get("unless", ()))),
        tuple(map(str, data.get("with", ()))),
        data.get("adult", False),
        data.get("strict", False),
    )
