"""A statement to the kinds of words in it, so that its grammar can be told from the row of kinds.

Which words are of which kind stands in sbp/rules/_services.yaml, _statements.yaml and _welsh.yaml; a word can be of
several. A pattern over kinds is a regular expression in which a name stands for one word or phrase of that kind:
`want* det? (worker|service)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from sbp.data import derived, read_data
from sbp.inflection import forms
from sbp.words import Phrases, Word, by_first, split

_FOLDER = Path(__file__).parent / "rules"
_FILES = {"en": ("_services.yaml", "_statements.yaml"), "cy": ("_welsh.yaml",)}
LANGUAGES = tuple(_FILES)
_LONGEST = 600  # characters; what a statement is shows at its beginning

# Names in capitals stand for several kinds.
GROUPS = {
    "FIRST": "self me own",
    "THING": "service process money placement equipment",
    "STAFF": "tend_verb help provide_verb refer_verb contact_verb have see",
    # who, and what they will or want
    "SUBJECT": "self they person kin name det own their adj for and comma amount dose number prep when filler",
    "WILL": "modal to want be have filler number adj and",
    # what stands before a service without making it anything else
    "AHEAD": "self me own they their person name det want modal to be see provide_verb adj amount dose number prep for"
    " from with by of and comma dash when filler help somebody field topic",
    "LEAD": "AHEAD have kin",
    "WORK": "field topic task service agency worker process money placement problem",
    "NOUN": "word agency office topic field task problem THING worker session",
    "KIND": "NOUN community school general gear duty bland client note system",
    "HEAD": "THING worker session group help",
    # what stands between a verb and what it is about
    "FILLER": "det own their they name person of adj amount dose number general general_verb field topic task and comma"
    " to prep filler be for from with session help have want agency office",
    "FILL": "det own their they name person of adj amount dose number general general_verb field topic task and comma"
    " to prep filler be for from with session help have problem",
    "GENERAL": "me own their det want modal to be have adj amount number prep for from with of and comma stop filler so"
    " field topic task general general_verb vague_verb help by",
    "LIVELY": "word life community office school do_verb manner_verb",
}


class Unit(NamedTuple):
    """A word, a phrase or a mark of a statement, of what kinds it is, and where it stands."""

    kinds: frozenset[str]
    start: int
    end: int


class Row(NamedTuple):
    """A statement, or a part of one, as a row of units, and the same with a letter for each set of kinds."""

    units: list[Unit]
    letters: str
    grammar: Grammar

    def part(self, start: int, stop: int | None = None) -> Row:
        return Row(self.units[start:stop], self.letters[start:stop], self.grammar)

    def find(self, pattern: str, start: int = 0) -> re.Match[str] | None:
        """Search for a pattern over kinds; the places in the match are numbers of units."""
        if any(kinds.isdisjoint(self.letters) for kinds in self.grammar.needs(pattern)):
            return None  # most patterns ask for a kind of word that isn't there, and need not be compiled
        return self.grammar.compile(pattern).search(self.letters, start)

    def has(self, pattern: str) -> bool:
        return self.find(pattern) is not None


_PATTERN = re.compile(r"\[(?P<how>[\^=]?)(?P<inside>[A-Za-z_ ]+)\]|[A-Za-z_]+")


_TOKEN = re.compile(rf"{_PATTERN.pattern}|[()|*?{{]")


def _always(pattern: str) -> list[re.Match[str]]:
    """Return the parts of a pattern that a row has to have: outside of brackets, and not followed by * or ?."""
    found: list[re.Match[str]] = []
    depth = 0
    last = None
    for token in _TOKEN.finditer(pattern):
        sign = token.group()
        if sign == "|" and depth == 0:
            return []
        if sign in ("*", "?", "{") and found and found[-1] is last:
            found.pop()
        depth += (sign == "(") - (sign == ")")
        last = token
        if depth == 0 and token["how"] != "^" and (token["inside"] or sign[0].isalpha()):
            found.append(token)
    return found


class Grammar:
    """The kinds of words of a language, and patterns over them; read and compiled when they are first asked for."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self._compiled: dict[str, re.Pattern[str]] = {}
        self._classes: dict[str, str] = {}
        self._needs: dict[str, list[frozenset[str]]] = {}

    @cached_property
    def _table(self) -> dict[str, Any]:
        table: dict[str, Any] = derived(f"_kinds.{self.lang}.json", sources(self.lang), lambda: kinds_of(self.lang))
        return table

    @cached_property
    def _sets(self) -> list[frozenset[str]]:
        """The sets of kinds that phrases have."""
        return list(map(frozenset, self._table["sets"]))

    @cached_property
    def _phrases(self) -> Phrases[str]:
        firsts, phrases = (self._table[name].split("\n") for name in ("firsts", "phrases"))
        return Phrases((), dict(zip(firsts, phrases, strict=True)))

    @cached_property
    def _letters(self) -> dict[frozenset[str], str]:
        """A letter for every set of kinds, those of the same groups next to each other, so that classes are short."""
        return {
            kinds: chr(_FIRST_LETTER + number) for number, kinds in enumerate(map(frozenset, self._table["ordered"]))
        }

    @cached_property
    def _numbers(self) -> dict[str, set[int]]:
        """For every kind, the letters of the sets that it is in."""
        found: dict[str, set[int]] = {}
        for kinds, letter in self._letters.items():
            for kind in kinds:
                found.setdefault(kind, set()).add(ord(letter))
        return found

    def compile(self, pattern: str) -> re.Pattern[str]:
        """Compile a pattern over kinds. Blanks in it mean nothing.

        [a b] is a word of either kind, [^ a b] of neither, [= a b] one that is of no other kinds than these.
        """
        if pattern not in self._compiled:
            self._compiled[pattern] = re.compile(_PATTERN.sub(self._class, pattern).replace(" ", ""))
        return self._compiled[pattern]

    def _class(self, found: re.Match[str]) -> str:
        if found.group() not in self._classes:
            inside = _ranges(self._of(found)) or "-"
            self._classes[found.group()] = f"[{'^' if found['how'] == '^' else ''}{inside}]"
        return self._classes[found.group()]

    def _of(self, found: re.Match[str]) -> set[int]:
        """Return the letters of the kinds that a part of a pattern names."""
        names = set(_spelt_out((found["inside"] or found.group()).split()))
        numbers = set().union(*(self._numbers.get(name, ()) for name in names))
        if found["how"] == "=":
            numbers -= set().union(*(of for kind, of in self._numbers.items() if kind not in names))
        return numbers

    def needs(self, pattern: str) -> list[frozenset[str]]:
        """Return sets of letters, of each of which one is in every row in which a pattern over kinds can be found."""
        if pattern not in self._needs:
            self._needs[pattern] = [frozenset(map(chr, self._of(found))) for found in _always(pattern)]
        return self._needs[pattern]

    def row(self, statement: str) -> Row:
        """Return a statement as a row of kinds."""
        text = statement[:_LONGEST].replace("/", " ").replace("A&E", "A E")
        units = list(self._units(text))
        for at, unit in enumerate(units):
            if unit.kinds == _CAPITAL:
                units[at] = unit._replace(kinds=_NAME if _is_name(text, units, at) else _WORD)
        return Row(units, "".join(self._letters[unit.kinds] for unit in units), self)

    def _units(self, text: str) -> Iterator[Unit]:
        words = split(text)
        matches = {match.first: match for match in self._phrases.find(text, words)}
        at = end = 0
        while at < len(words):
            yield from _marks(text, end, words[at].start)
            match = matches.get(at)
            of = self._sets[int(match.value)] if match else frozenset()
            if at and words[at - 1].key in _TITLES and words[at].written[0].isupper():
                kinds, last = _NAME, at
            elif match and not ("worker" in of and words[match.last].key.endswith("'s")):
                kinds, last = of, match.last
            else:
                kinds, last = (_TOPIC, match.last) if match else (_unknown(words[at]), at)
            while text[words[last].end : words[last].end + 1] in _HYPHENS and last + 1 < len(words):
                last += 1  # a compound that nobody knows says of what kind something is: Welsh-speaking
                kinds = _WORD if words[at].key in _PREFIXES else _ADJ
            end = words[last].end
            yield Unit(kinds, words[at].start, end)
            at = last + 1
        yield from _marks(text, end, len(text))


@cache
def grammar(lang: str) -> Grammar:
    return Grammar(lang)


def sources(lang: str) -> list[Path]:
    """Return the files that say of which kinds words are, and the one that makes other forms of them."""
    return [*(_FOLDER / name for name in _FILES[lang]), Path(__file__), Path(__file__).with_name("inflection.py")]


def kinds_of(lang: str) -> dict[str, Any]:
    """Return every form of every phrase by its first word, with the number of its set of kinds; and these sets."""
    found: dict[str, set[str]] = {}
    for kind, phrase in listed(lang):
        for form in _forms(phrase, kind, lang):
            found.setdefault(form.replace("-", " "), set()).add(kind)
    sets = sorted({tuple(sorted(kinds)) for kinds in found.values()})
    numbers = {kinds: number for number, kinds in enumerate(sets)}
    firsts = by_first((form, numbers[tuple(sorted(kinds))]) for form, kinds in found.items())
    return {
        "sets": [list(kinds) for kinds in sets],
        "ordered": _in_order(sets),
        # long texts are read faster than many short ones
        "firsts": "\n".join(firsts),
        "phrases": "\n".join("|".join(f"{form}|{number}" for form, number in some) for some in firsts.values()),
    }


def _in_order(sets: list[tuple[str, ...]]) -> list[list[str]]:
    """Return the sets of kinds so that those of the same groups stand next to each other."""
    groups = [frozenset(_spelt_out([name])) for name in GROUPS]
    every = {*map(frozenset, sets), *_UNKNOWN}
    return sorted(map(sorted, every), key=lambda kinds: ([group.isdisjoint(kinds) for group in groups], kinds))


def listed(lang: str) -> Iterator[tuple[str, str]]:
    """Yield every kind with each of its phrases, as the files have them."""
    for name in _FILES[lang]:
        for kind, phrases in read_data(_FOLDER / name).items():
            for phrase in filter(None, map(str.strip, str(phrases).split(","))):
                yield kind, phrase


def _spelt_out(names: list[str]) -> Iterator[str]:
    for name in names:
        if name in GROUPS:
            yield from _spelt_out(GROUPS[name].split())
        else:
            yield name


def _ranges(numbers: Iterable[int]) -> str:
    """Return numbers of letters as they stand in a class of a regular expression: runs as ranges."""
    runs = (list(run) for _, run in groupby(enumerate(sorted(numbers)), key=lambda pair: pair[1] - pair[0]))
    return "".join(f"{chr(run[0][1])}-{chr(run[-1][1])}" for run in runs)


_FIRST_LETTER = 0x4E00  # far from every letter that means something in a regular expression
_NOUNS = frozenset(
    "worker agency service process money placement equipment session problem system duty kin person".split()
)


def _forms(phrase: str, kind: str, lang: str) -> list[str]:
    if lang == "cy":
        return _mutated(phrase)
    if kind.endswith("_verb"):
        first, _, rest = phrase.partition(" ")
        return [f"{form} {rest}".strip() for form in forms(first)]
    if kind not in _NOUNS:
        return [phrase]
    before, _, last = phrase.rpartition(" ")
    if last == "care":  # nobody's “cares”
        return [phrase]
    several = f"{before} {forms(last)[1]}".strip()
    return [phrase, several, f"{phrase}'s"] if kind in ("kin", "person") else [phrase, several]


_MUTATIONS = (
    {"p": "b", "t": "d", "c": "g", "b": "f", "d": "dd", "g": "", "m": "f", "ll": "l", "rh": "r"},  # soft
    {"p": "mh", "t": "nh", "c": "ngh", "b": "m", "d": "n", "g": "ng"},  # nasal
    {"p": "ph", "t": "th", "c": "ch"},  # aspirate
)
_NEVER_MUTATED = ("ch", "dd", "ff", "ng", "ph", "th")


def _mutated(phrase: str) -> list[str]:
    """Return a Welsh phrase with every beginning that mutation gives its first word."""
    first = phrase[:2] if phrase[:2] in ("ll", "rh") else phrase[:1]
    if phrase.startswith(_NEVER_MUTATED):
        return [phrase]
    changed = [f"{table[first]}{phrase[len(first) :]}" for table in _MUTATIONS if first in table]
    return [phrase, *changed, *([f"h{phrase}"] if first in tuple("aeiouwy") else [])]


# What stands in no file.
_WORD, _NAME, _CAPITAL, _ADJ, _TOPIC = (frozenset([kind]) for kind in ("word", "name", "capital", "adj", "topic"))
_WORKER, _SERVICE = frozenset(["worker"]), frozenset(["service"])
_MARKS = "dash and measure comma stop".split()
_UNKNOWN = {*(frozenset([kind]) for kind in (*_MARKS, "number", "dose")), _WORD, _NAME, _ADJ, _TOPIC, _WORKER, _SERVICE}

_MARK = re.compile(r"(?P<dash>\s[-–—]+\s|[–—])|(?P<and>[&+])|(?P<measure>%)|(?P<comma>[,()])|(?P<stop>[.!?;]|:(?=\s))")
_AMOUNT = re.compile(r"x?\d+(?:x|min|mins|hr|hrs|h|pw|am|pm|th|st|nd|rd)?\Z")
_MEASURED = re.compile(r"\d+(?:ml|mls|kg|g|mg|mmol|kcal|cm|bpm)\Z")
_TITLES = frozenset("mr mrs ms miss dr".split())
_HYPHENS = ("-", "‐", "‑")
_PREFIXES = ("re", "co", "un")
# New treatments and professions are told by how their names end.
_ENDINGS = {"therapy": _SERVICE, "therapies": _SERVICE, "therapist": _WORKER, "ologist": _WORKER, "iatrist": _WORKER}


def _unknown(word: Word) -> frozenset[str]:
    if _AMOUNT.match(word.key):
        return frozenset(["number" if word.key.isdigit() else "dose"])
    if _MEASURED.match(word.key):
        return frozenset(["measure"])
    if word.key in _TITLES:
        return _NAME
    ending = next((kinds for ending, kinds in _ENDINGS.items() if word.key.endswith(ending)), None)
    return ending or (_CAPITAL if word.written[0].isupper() else _WORD)


def _marks(text: str, start: int, end: int) -> Iterator[Unit]:
    for found in _MARK.finditer(text, start, end):
        yield Unit(frozenset([str(found.lastgroup)]), found.start(), found.end())


_ACTS = frozenset("want modal be neg".split())
_NO_VERB = frozenset("det own their name capital number service placement community kin prep".split())


def _is_name(text: str, units: list[Unit], at: int) -> bool:
    """Tell whether a word with a capital that nobody knows is a name; the first of a sentence only if it acts."""
    if (at and "stop" not in units[at - 1].kinds) or text[: units[at].end].endswith(("'s", "’s")):
        return True
    following = [unit.kinds for unit in units[at + 1 :] if not unit.kinds & {"capital", "and", "name"}]
    if following and "to" in following[0]:
        return len(following) > 1 and not following[1] & _NO_VERB
    return bool(following) and bool(following[0] & _ACTS)
