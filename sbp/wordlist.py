"""A word list's file to a check: words to look at again, what to say instead, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from sbp import words
from sbp.data import read_data
from sbp.finding import Hit, Reference, Severity
from sbp.plan import Plan, Text


@dataclass(frozen=True)
class Entry:
    """Phrases that say the same, other words for them, and the reason."""

    avoid: tuple[str, ...]
    prefer: tuple[str, ...]
    why: str
    source: Reference
    example: str
    counter_example: str
    leave: tuple[str, ...] = ()  # longer phrases in which the words do another job
    ask: str = ""
    severity: Severity | None = None


@dataclass(frozen=True, eq=False)
class WordList:
    """A word list: what it is about, its entries, and the search for them."""

    about: str
    severity: Severity
    question: str
    sources: tuple[Reference, ...]
    entries: tuple[Entry, ...]
    harm: frozenset[str] = frozenset()  # words that make a sentence an honest account, which is left alone
    not_of: frozenset[str] = frozenset()  # who or what may stand before a phrase and make it no matter of a person

    @cached_property
    def _avoided(self) -> words.Phrases[Entry]:
        return words.Phrases((phrase, entry) for entry in self.entries for phrase in entry.avoid)

    @cached_property
    def _left(self) -> words.Phrases[None]:
        return words.Phrases((phrase, None) for entry in self.entries for phrase in entry.leave)

    def check(self, plan: Plan) -> Iterator[Hit]:
        """Yield what professionals wrote that stands on the list.

        The person's and the family's words are never touched.
        """
        chosen = words.Phrases((phrase, None) for phrase in (*chosen_words(plan), *plan.settings.allowed_phrases))
        for text in plan.prose:
            if text.voice == "professional" and text.lang == "en":
                yield from self._check(text, chosen)

    def _check(self, text: Text, chosen: words.Phrases[None]) -> Iterator[Hit]:
        split = text.split
        found = list(self._avoided.find(text.words, split))
        if not found:
            return
        left = [
            *words.quotations(text.words),
            *(
                (match.start, match.end)
                for phrases in (self._left, chosen)
                for match in phrases.find(text.words, split)
            ),
        ]
        for match in found:
            inside = any(start <= match.start and match.end <= end for start, end in left)
            excused = (
                words.is_negated(text.words, split, match.first)
                or words.is_passive(split, match.first)
                or words.is_name(split, match.first)
                or self._tells_of_harm(text.words, split, match)
                or any(word.key in self.not_of for word in words.before(text.words, split, match.first, 3))
            )
            if not inside and not excused:
                entry = match.value
                yield Hit(
                    text.part(match.start, match.end), entry.why, entry.ask, entry.prefer, entry.severity, entry.source
                )

    def _tells_of_harm(self, text: str, split: list[words.Word], match: words.Match[Entry]) -> bool:
        """Tell whether the sentence, besides the phrase itself, says what was done to somebody."""
        beside = (
            word for word in words.sentence(text, split, match.first) if not match.start <= word.start < match.end
        )
        return any(word.key in self.harm for word in beside)


def chosen_words(plan: Plan) -> list[str]:
    """Return the phrases that the person chose for themself."""
    if plan.schema.name != "plan":
        return []
    notes = plan.items("language_notes")
    return [note.word("phrase") for note in notes if note.word("person_chose_it") == "yes" and note.word("phrase")]


def read_wordlist(path: Path) -> WordList:
    """Return the word list of a file. Its shape is held by a test, so that it can be relied on here."""
    data = read_data(path)
    sources = {key: Reference(source["title"], source["url"]) for key, source in data["sources"].items()}
    return WordList(
        data["about"],
        data["severity"],
        data["question"],
        tuple(sources.values()),
        tuple(_entry(entry, sources) for entry in data["entries"]),
        frozenset(data.get("harm", ())),
        frozenset(data.get("not_of", ())),
    )


def _entry(data: dict[str, Any], sources: dict[str, Reference]) -> Entry:
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
    )
