"""Texts that say nearly the same, found without holding each against each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from zlib import crc32

Marks = tuple[int, ...]  # numbers that stand for a text's runs of three words; the words can't be read back from them

_KEPT = 64  # of a long text a sample is kept, the same for all: the smallest numbers
_LOOKED_UP = 5  # marks by whose pairs a text is looked up; texts that are alike share nearly all of theirs
_MOST = 64  # groups looked up by one number, so that what stands everywhere costs no more than the rest


def marks(words: Sequence[str]) -> Marks:
    """Return the marks of a text's words. Its beginning and its end count as words, so that they weigh as the rest."""
    padded = ["", "", *words, "", ""]
    runs = {crc32("\0".join(padded[n : n + 3]).encode()) for n in range(len(words) + 2)}
    return tuple(sorted(runs)[:_KEPT])


def pairs(of: Marks) -> list[int]:
    """Return numbers for a text; two texts that are alike have one in common, two that aren't hardly ever."""
    return [one << 32 | other for one, other in combinations(of[:_LOOKED_UP], 2)]


def likeness(one: Marks, other: Marks) -> float:
    """Return which part of the runs of two texts they share: 1 for the same words, 0 for none in common."""
    ours, theirs = frozenset(one), frozenset(other)
    both = ours & theirs
    if len(ours) + len(theirs) - len(both) <= _KEPT:
        return len(both) / (len(ours) + len(theirs) - len(both)) if ours or theirs else 0.0
    runs = sorted(ours | theirs)[:_KEPT]
    return len(both.intersection(runs)) / len(runs)


def groups(texts: Sequence[Marks], least: float) -> list[list[int]]:
    """Return the numbers of texts that are at least so much like the first of their group; none that is alone."""
    found: list[list[int]] = []
    by_number: dict[int, list[int]] = {}
    for number, own in enumerate(texts):
        looked_up = pairs(own)
        near = {group for number in looked_up for group in by_number.get(number, ())}
        fitting = next((group for group in sorted(near) if likeness(texts[found[group][0]], own) >= least), None)
        if fitting is not None:
            found[fitting].append(number)
            continue
        for number_of in looked_up:
            if len(listed := by_number.setdefault(number_of, [])) < _MOST:
                listed.append(len(found))
        found.append([number])
    return [group for group in found if group[1:]]
