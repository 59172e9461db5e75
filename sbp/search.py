"""A phrase and a text to where the phrase stands in it (see sbp/patterns.py for how phrases are written)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from sbp.inflection import forms
from sbp.patterns import KINDS, SIGNS, Part, parts, pieces
from sbp.words import Plain

_GAP = 4  # words at most that ... stands for
_CLAUSE = frozenset(".;:,!?()")
_OPENING = frozenset((".", ";", ":", ",", "!", "?", "(", "and"))
_CLOSING = _CLAUSE | {"and", "but"}


def find(phrase: str, text: Plain) -> Iterator[tuple[int, int]]:
    """Yield the numbers of the first and the last word of each place where a phrase stands; no two places overlap."""
    pattern = _compiled(phrase)
    free = 0  # up to here it was found already
    for at, key in enumerate(text.keys):
        if at < free or (pattern.firsts is not None and key not in pattern.firsts):
            continue
        for first, last in _found(pattern, text, at):
            words = [number for number in text.numbers[first:last] if number >= 0]
            if words:
                yield words[0], words[-1]
            free = last
            break


def may_stand_in(phrase: str, joined: str) -> bool:
    """Tell whether a phrase can stand in a text at all: joined are its words in small letters, a blank before each.

    It is asked of many more texts than hold the phrase, and answered without taking the text apart.
    """
    pairs = _compiled(phrase).pairs
    return not pairs or any(pair in joined for pair in pairs)


class _Pattern(NamedTuple):
    """A phrase in its three stretches: what stands before, what is found, what stands after."""

    before: tuple[_Step, ...]
    found: tuple[_Step, ...]
    after: tuple[_Step, ...]
    firsts: frozenset[str] | None  # the words with which it may begin, if they can be told
    pairs: tuple[str, ...]  # two words, a blank before each, of which some stand wherever it does; none: can't be told


class _Step:
    """One part of a phrase, ready to be looked for."""

    __slots__ = ("_options", "_parts", "exact", "keys", "kind", "optional", "sign")

    def __init__(self, sign: str = "", keys: frozenset[str] | None = None, exact: str = "", kind: str = "") -> None:
        self.sign = sign
        self.keys = keys  # in small letters
        self.exact = exact  # a word in capitals
        self.kind = kind
        self.optional = False
        self._parts: tuple[tuple[Part, ...], ...] = ()
        self._options: list[tuple[_Step, ...]] | None = None

    @property
    def options(self) -> list[tuple[_Step, ...]]:
        """The phrases of which one stands here; made ready when the search first comes so far."""
        if self._options is None:
            self._options = list(map(_steps, self._parts))
        return self._options

    @classmethod
    def of_brackets(cls, part: Part) -> _Step:
        step = cls()
        step._parts, step.optional = part.options, part.optional
        return step


@cache
def _compiled(phrase: str) -> _Pattern:
    some = parts(phrase)
    inner = [number for number, part in enumerate(some) if part.options or part.text[0] not in "<^$"]
    first, last = inner[0], inner[-1] + 1
    before, found, after = _steps(some[:first]), _steps(some[first:last]), _steps(some[last:])
    every = (*before, *found, *after)
    return _Pattern(before, found, after, _firsts((*before, *found)), _pairs(every))


_MANY = 40  # pairs that are looked for


def _pairs(steps: tuple[_Step, ...]) -> tuple[str, ...]:
    """Return the shortest list of pairs of words of which one stands wherever the steps are found."""
    best: tuple[str, ...] = ()
    for left, right in zip(steps, steps[1:], strict=False):
        ends, begins = _edge(left, -1), _edge(right, 0)
        if ends and begins and len(ends) * len(begins) <= (len(best) - 1 if best else _MANY):
            best = tuple(sorted(f" {one} {other}" for one in ends for other in begins))
    return best


def _edge(step: _Step, at: int) -> frozenset[str]:
    """Return the words with which a step ends (at -1) or begins (at 0); none if it may be missing or be anything."""
    if step.optional or step.sign or step.kind:
        return frozenset()
    if step.exact:
        return _with_owner([step.exact])
    if step.options:
        each = [_edge(option[at], at) if option else frozenset[str]() for option in step.options]
        return frozenset().union(*each) if all(each) else frozenset()
    keys = step.keys or frozenset()
    return frozenset() if any(key.startswith("'") for key in keys) else keys


def _firsts(steps: tuple[_Step, ...]) -> frozenset[str] | None:
    for number, step in enumerate(steps):
        if step.sign == "^":
            continue
        if step.keys:
            return step.keys
        if step.options:
            each = [_firsts(option) for option in step.options]
            if step.optional:
                each.append(_firsts(steps[number + 1 :]))
            return None if None in each else frozenset(key for keys in each if keys for key in keys)
        return None
    return None


def _steps(some: tuple[Part, ...]) -> tuple[_Step, ...]:
    return tuple(step for part in some for step in _of(part))


def _of(part: Part) -> Iterator[_Step]:
    if part.text in SIGNS:
        yield _Step(sign=part.text)
    elif part.options:
        yield _Step.of_brackets(part)
    elif part.text.startswith("<"):
        step = _Step(kind=part.text.strip("<>"))
        step.optional = part.optional
        yield step
    else:
        yield from map(_word, pieces(part.text))


def _word(word: str) -> _Step:
    if word.startswith("~"):
        return _Step(keys=_with_owner(forms(word[1:])))
    if len(word) > 1 and word.isupper():
        return _Step(exact=word)
    return _Step(keys=_with_owner([word]))


def _with_owner(some: list[str]) -> frozenset[str]:
    return frozenset(key for word in some for key in (word.casefold(), f"{word.casefold()}'s"))


def _found(pattern: _Pattern, text: Plain, at: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of tokens that are found when the whole phrase begins at a token."""
    for first in _ends(pattern.before, text, at):
        for last in _ends(pattern.found, text, first):
            if next(_ends(pattern.after, text, last), None) is not None:
                yield first, last


def _ends(steps: tuple[_Step, ...], text: Plain, at: int) -> Iterator[int]:
    """Yield where the steps may end when they begin at a token, the likeliest first."""
    if not steps:
        yield at
        return
    for end in _end_of(steps[0], text, at):
        yield from _ends(steps[1:], text, end)


def _end_of(step: _Step, text: Plain, at: int) -> Iterator[int]:
    if step.sign:
        yield from _end_of_sign(step.sign, text, at)
        return
    for option in step.options:  # at the end of a text, too: (dirty|$)
        yield from _ends(option, text, at)
    if at < len(text.keys):
        if step.keys:
            if text.keys[at] in step.keys:
                yield at + 1
        elif step.exact:
            if text.tokens[at] in (step.exact, f"{step.exact}'s"):
                yield at + 1
        elif step.kind and (end := _end_of_kind(step.kind, text, at)) is not None:
            yield end
    if step.optional:
        yield at


def _end_of_sign(sign: str, text: Plain, at: int) -> Iterator[int]:
    if sign == "^":
        if at == 0 or text.keys[at - 1] in _OPENING:
            yield at
    elif sign == "$":
        if at == len(text.keys) or text.keys[at] in _CLOSING:
            yield at
    else:
        yield at
        for end in range(at + 1, min(at + _GAP, len(text.keys)) + 1):
            if text.keys[end - 1] in _CLAUSE:
                return
            yield end


@cache
def _kind(name: str) -> re.Pattern[str]:
    return re.compile(f"{KINDS[name]} ", re.IGNORECASE)


def _end_of_kind(name: str, text: Plain, at: int) -> int | None:
    found = _kind(name).match(text.text, text.starts[at])
    return text.token_at(found.end()) if found else None
