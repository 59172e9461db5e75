"""A plan's texts to the phrases of word lists that may stand in them, found by their most telling words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
                for at, phrases in self._in(text).items():
                    found.setdefault(at, []).append((text, phrases))
        return found

    def _in(self, text: Text) -> dict[int, list[tuple[int, str]]]:
        found: dict[int, list[tuple[int, str]]] = {}
        for word in text.keys & self.words.keys():
            numbers = [*map(int, self.words[word].split())]
            for at, entry, phrase, other in zip(*(numbers[n::4] for n in range(4)), strict=True):
                if other < 0 or not text.keys.isdisjoint(self.also[other].split()):
                    found.setdefault(at, []).append((entry, self.phrases[phrase]))
        return found


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
