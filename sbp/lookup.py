"""A plan's texts to the phrases of word lists that may stand in them, found by their most telling words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from sbp import patterns
from sbp.data import derived, read_data
from sbp.plan import Plan, Text

NAME = "_lists.json"  # where the look-up of our own lists is built

# A text with the phrases that may stand in it: the number of the entry (-1 for a phrase to leave), and the phrase.
Candidates = list[tuple[Text, list[tuple[int, str]]]]


@dataclass(eq=False)
class Lookup:
    """What patterns.index returns, for one list or several."""

    words: Mapping[str, str]
    phrases: Sequence[str]
    also: Sequence[str]

    def candidates(self, plan: Plan, number: int) -> Candidates:
        """Return the texts of professionals in which phrases of a list may stand. A plan is looked through once."""
        if self not in plan.remembered:
            plan.remembered[self] = self._look_through(plan)
        found: dict[int, Candidates] = plan.remembered[self]
        return found.get(number, [])

    def _look_through(self, plan: Plan) -> dict[int, Candidates]:
        found: dict[int, Candidates] = {}
        for text in plan.prose:
            if text.voice == "professional":
                for at, phrases in self._in(text.keys).items():
                    found.setdefault(at, []).append((text, [*phrases]))
        return found

    def _in(self, keys: frozenset[str]) -> dict[int, dict[tuple[int, str], None]]:
        """Return the phrases that may stand among words, by list."""
        found: dict[int, dict[tuple[int, str], None]] = {}
        ready = self._ready
        for word in keys & self._known:
            under = ready[word] if word in ready else self._under(word)
            for row in under.alone:
                found.setdefault(row.list, {})[row.entry, row.phrase] = None
            for second in keys & under.seconds:
                for row in under.by_second[second]:
                    for group in row.groups:
                        if keys.isdisjoint(group):
                            break
                    else:
                        found.setdefault(row.list, {})[row.entry, row.phrase] = None
        return found

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(self.words)

    @cached_property
    def _ready(self) -> dict[str, _Under]:
        return {}

    def _under(self, word: str) -> _Under:
        """Return the phrases for a word; made ready when it is first met."""
        if word not in self._ready:
            alone: list[_Row] = []
            by_second: dict[str, list[_Row]] = {}
            numbers = [*map(int, self.words[word].split())]
            for at, entry, phrase, other in zip(*(numbers[n::4] for n in range(4)), strict=True):
                first, *groups = self._groups(other) or (frozenset[str](),)
                row = _Row(at, entry, self.phrases[phrase], tuple(groups))
                for second in first:
                    by_second.setdefault(second, []).append(row)
                if not first:
                    alone.append(row)
            self._ready[word] = _Under(alone, by_second, frozenset(by_second))
        return self._ready[word]

    def _groups(self, other: int) -> tuple[frozenset[str], ...]:
        if other < 0:
            return ()
        return tuple(frozenset(group.split()) for group in self.also[other].split("|"))


class _Row(NamedTuple):
    """A phrase to look for, and the words of which one of each group has to stand in the text besides."""

    list: int
    entry: int
    phrase: str
    groups: tuple[frozenset[str], ...]


class _Under(NamedTuple):
    """The phrases to look for where a word stands: at once, and where one of other words stands too."""

    alone: list[_Row]
    by_second: dict[str, list[_Row]]
    seconds: frozenset[str]


def of_lists(lists: Sequence[Mapping[str, Any]]) -> Lookup:
    """Return the look-up of the values of lists."""
    return Lookup(**patterns.index(lists))


def build(paths: list[Path]) -> dict[str, Any]:
    """Return what is built of our own lists: their values without the entries, and their look-up."""
    lists = [read_data(path) for path in paths]
    heads = [{key: value for key, value in data.items() if key != "entries"} for data in lists]
    # long texts are read faster than many short ones
    index = patterns.index(lists)
    words, phrases, also = index["words"], index["phrases"], index["also"]
    texts = {"words": [*words], "places": [*words.values()], "phrases": phrases, "also": also}
    return {"heads": heads, **{name: "\n".join(some) for name, some in texts.items()}}


def read(paths: list[Path]) -> tuple[list[dict[str, Any]], Lookup]:
    """Return the heads of our own lists, and the look-up of all of them together."""
    built: dict[str, Any] = derived(NAME, paths, lambda: build(paths))
    words, places, phrases, also = (built[name].split("\n") for name in ("words", "places", "phrases", "also"))
    return built["heads"], Lookup(dict(zip(words, places, strict=True)), phrases, also)
