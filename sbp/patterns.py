"""A phrase of a word list to the pattern that finds it.

    did not engage              these words, in any case; a word in capitals only in capitals
    ~refuse to engage           any form of a word: refuse, refuses, refused, refusing
    (is|was) (very|so)? rude    one of several; with ? it may be missing; brackets may stand in brackets
    puts ... at risk            up to four words between, in the same clause
    <person> kicks off          a kind of word (KINDS); at either end it is not part of what is found
    ^ toileted                  only where a sentence begins, or a part of one after a comma, semicolon or “and”
    poor historian $            only where a clause ends

Hyphens and spaces are the same, and so are straight and curly apostrophes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from sbp.inflection import forms
from sbp.words import apart

_NO_NAME = (
    "The|This|That|There|These|Those|Then|Their|He|She|They|It|We|In|At|On|If|When|No|Not|And|But|Has|Is|Was|Very|Her|Hers"
    "|Here|Had|Have|Having|His|Its|One|Once|Only|None|Nothing|Nobody|Now|Nor|Noted|Notes|Into|Inside|Instead|Indeed|Ate"
    "|Attended|Attempts|Held|Help|Helped|Heard|Health|Heating|Went|Well|Wears|Wet|Weight|Weekly|Week|Weekends|Incontinent"
    "|Independent|Increasingly|Informed|Items|Issues|Online|Ongoing|Onset|Normal|Normally|Needs|Any|All|After|Also|Another"
)
_NAME = rf"(?-i:(?!(?:{_NO_NAME})\b)[A-Z][\w'’]+)"

_KIN = (
    "mum|mam|mummy|mother|dad|daddy|father|parents?|wife|husband|partner|son|sons|daughters?|sister|sisters|brothers?"
    "|nan|nana|gran|grandma|grandad|grandfather|grandmother|aunt|uncle|cousin|niece|nephew|carer|family|families"
    "|girlfriend|boyfriend|ex|couple|siblings?|relatives?"
)
PEOPLE = (
    "person|people|man|men|woman|women|lady|ladies|gentleman|gentlemen|gent|child|children|boy|boys|girl|girls|baby"
    "|toddler|teenager|teenagers|youth|youths|teen|adult|adults|resident|residents|patient|patients|client|clients"
    "|individual|individuals|pupil|pupils|student|students|tenant|tenants|prisoner|prisoners|learner|learners"
    "|male|males|female|females|lad|lads|chap|character|fellow|guy|couple|personality|family|families|parent|parents"
    "|mother|mothers|father|fathers|mum|mums|dad|dads|relative|relatives|son|daughter|wife|husband|partner|brother"
    "|sister|user|users|customer|sufferer|member|kid|kids"
)

# Kinds of words that a phrase may name. A pattern is matched without regard to case.
KINDS = {
    "person": rf"(?:he|she|they|who|(?:the |this |our |his |her |their )?(?:young )?(?:{_KIN}|{PEOPLE})"
    rf"|(?:mr|mrs|miss|ms|dr) [\w'-]+|{_NAME})",
    "them": r"(?:him|her|them|(?:him|her)self|themsel(?:f|ves)"
    rf"|(?:the |this |his |her |their )?(?:{_KIN}|{PEOPLE})|{_NAME})",
    "child": r"(?:(?:the |this )?(?:young )?(?:child|children|girls?|boys?|person|people|teenagers?|baby|pupils?)"
    rf"|\d{{1,2}}|{_NAME}|he|she|they)",
    "his": rf"(?:his|her|their|the|{_NAME}'s)",
    "people": rf"(?:{PEOPLE})",
    "kin": rf"(?:{_KIN})",
    "be": r"(?:(?:(?:has|have|had|having|can|could|will|would|may|might|must|'s|to) )?(?:been|be|become)"
    r"|is|was|are|were|being|'s|'re|remains?|remained|becomes?|became|becoming|gets?|got|getting|appears?"
    r"|appeared|seems?|seemed|presents? as|presented as|considered|deemed)",
    "very": r"(?:very|so|quite|rather|too|extremely|increasingly|really|often|always|highly|somewhat|a bit|a little"
    r"|sometimes|still|both|frequently|generally|usually|more|most|fairly|becoming|clearly|totally|completely"
    r"|at times|also|just|simply|severely|verbally|physically|particularly)",
    "not": r"(?:not|never|no longer|[a-z]+n't)",
    "staff": r"(?:staff|carers|care staff|nurses?|nursing staff|workers?|support workers?|professionals|services?"
    r"|social workers?|social care|team|agencies|health visitor|school|us|ward|the ward|doctors?|gp|police|teachers?"
    r"|others|peers|residents|other (?:residents|patients|pupils|children)|everyone|everybody|people|intervention)",
    "number": r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|many)",
    "time": r"(?:\d{1,4}(?: ?[ap]m)?|\d\w*|morning|noon|lunch\w*|tea\w*|night|bedtime|hourly|am|pm)",
}

_TOKEN = re.compile(r"\(|\)\??|\||<[^<>]*>\??|[^\s()|<>]+|[<>]")
_DEEPEST = 8  # brackets in brackets

SIGNS = ("...", "^", "$")
_MARKS = (",", ";", ":", ".", "!", "?")  # that part clauses: words of their own
_SPELT = re.compile(r"<\w+>|~?[\w'’‐‑–/-]*\w[\w'’‐‑–/-]*")


class Part(NamedTuple):
    """One part of a phrase: a word, a kind of word or a sign; or, in brackets, phrases of which one stands here."""

    text: str
    options: tuple[tuple[Part, ...], ...] = ()
    optional: bool = False


def checked(phrase: str) -> tuple[Part, ...]:
    """Return the parts of a phrase that can be looked up. Raises ValueError, with what to mend, if it can't be."""
    some = parts(phrase)
    for part in _every(some):
        if not part.options and part.text not in SIGNS and part.text not in _MARKS and not _SPELT.fullmatch(part.text):
            raise ValueError(f"“{part.text}” is found nowhere: a text is read as words; put a space for other signs")
    if not _anchors(some):
        raise ValueError("a phrase needs a word that is always there")
    if "..." in (some[0].text, some[-1].text):
        raise ValueError("... stands for words between two others; a phrase can't begin or end with it")
    return some


@cache
def parts(phrase: str) -> tuple[Part, ...]:
    """Return the parts of a phrase. Raises ValueError, with what to mend, if it is none."""
    tokens = _TOKEN.findall(phrase)
    options, rest = _options(tokens, 0)
    if rest < len(tokens):
        raise ValueError("a bracket is closed that was never opened")
    if len(options) > 1:
        raise ValueError("put what is one of several in brackets: (a|b)")
    return options[0]


def _options(tokens: list[str], at: int, depth: int = 0) -> tuple[tuple[tuple[Part, ...], ...], int]:
    """Return what stands up to the closing bracket or the end, parted at |, and where that is."""
    if depth > _DEEPEST:
        raise ValueError("there are too many brackets in brackets here")
    options: list[tuple[Part, ...]] = []
    current: list[Part] = []
    while at < len(tokens) and tokens[at][0] != ")":
        token = tokens[at]
        if token == "|":
            options.append(tuple(current))
            current = []
        elif token == "(":
            inner, at = _options(tokens, at + 1, depth + 1)
            if at >= len(tokens):
                raise ValueError("a bracket is opened that is never closed")
            current.append(Part("", inner, tokens[at].endswith("?")))
        else:
            current.append(_single_part(token))
        at += 1
    return (*options, tuple(current)), at


def _single_part(token: str) -> Part:
    if token[0] not in "<>":
        return Part(token)
    kind = token.strip("<>?")
    if kind not in KINDS:
        raise ValueError(f"“{token}” is no kind of word; there are {', '.join(KINDS)}")
    return Part(f"<{kind}>", optional=token.endswith("?"))


_COMMON = frozenset(
    "a an and are as at be been being but by can could did do does for from get gets had has have having he her him his"
    " if in is it its may more most much no not of off on or our out over she so some that the their them they this to"
    " too up very was we were what when who will with would just any all up down always never".split()
)
# Words of which there are some in every plan.
_FREQUENT = frozenset(
    "about after afternoon again agreed anyone anything asked back bad because bed before best better can can't"
    " cannot care carer carers change children come comes couple dad day days different does doesn't don't done down"
    " each even evening every everybody everyone family feel feels find first five for four friend friends full give"
    " given go goes going good got half hand hard help helps herself himself home hour hours house i i'm into keep"
    " keeps kept kitchen know knows last leave left let life like likes little live lives long look made make makes"
    " man many me meal medication might money month months morning mum need needs new next night no nobody none not"
    " nothing now old once one other others own past people person phone place plan put puts reason review right ring"
    " rings room said same say says school see seen service services set several should six sleep somebody someone"
    " something sometimes staff start started stay step still stop support take takes talk tea tell tells ten than"
    " themselves there things think three through time times today told took tuesday turn turns twice two until us use"
    " used walk want wants way week weeks well went were who woman won't work worker working year years yes you"
    " your".split()
)


def anchors(phrase: str) -> list[list[str]]:
    """Return sets of words, in small letters, of each of which one stands in every text in which the phrase is found.

    The most telling set comes first.
    """
    return _anchors(checked(phrase))


def _anchors(some: tuple[Part, ...]) -> list[list[str]]:
    return sorted(filter(None, map(_anchors_of, some)), key=_weight, reverse=True)


def _anchors_of(part: Part) -> list[str]:
    """Return words of which one stands wherever a part does; none for a part that may be missing."""
    if part.optional or part.text in SIGNS or part.text.startswith("<"):
        return []
    if not part.options:
        telling = max(pieces(part.text), key=len)
        return [form.casefold() for form in (forms(telling[1:]) if telling.startswith("~") else [telling])]
    each = [next(iter(_anchors(option)), []) for option in part.options]
    return list(dict.fromkeys(word for found in each for word in found)) if all(each) else []


def index(lists: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return, for the values of word lists, which phrases to look for where a word stands.

    “words” gives for a word, four numbers at a time, the list, the entry in it (-1 for a phrase to leave), the phrase
    in “phrases”, and the place in “also” of what has to stand there as well, or -1: words of each group of which
    (between |) there is one. A phrase that begins with one of many words stands there once for each of them, so that
    what is looked for is short.
    """
    found: dict[str, dict[str, None]] = {}
    phrases: dict[str, int] = {}
    also: dict[str, int] = {}
    for at, data in enumerate(lists):
        for number, phrase in _phrases(data):
            for words, narrow, some in _apart(checked(phrase)):
                place = phrases.setdefault(_written(some), len(phrases))
                others = [" ".join(each) for each in _anchors(narrow) if each != words]
                second = also.setdefault("|".join(dict.fromkeys(others)), len(also)) if others else -1
                for word in words:
                    found.setdefault(word, {})[f"{at} {number} {place} {second}"] = None
    return {"words": {word: " ".join(of) for word, of in found.items()}, "phrases": [*phrases], "also": [*also]}


def _phrases(data: Mapping[str, Any]) -> Iterator[tuple[int, str]]:
    """Yield the phrases to look for with the number of their entry, and those to leave with -1."""
    for number, entry in enumerate(data["entries"]):
        for phrase in entry["avoid"]:
            yield number, str(phrase)
        for phrase in entry.get("leave", ()):
            yield -1, str(phrase)


_MUCH = 300  # characters that a phrase may grow by when it is taken apart


_Parts = tuple[Part, ...]


def _apart(some: _Parts) -> Iterator[tuple[list[str], _Parts, _Parts]]:
    """Yield words by which to look a phrase up, the phrase with that one of several which holds them, and the phrase.

    The last is the one before it, unless that would have to be written down too often.
    """
    telling = max((part for part in some if _anchors_of(part)), key=lambda part: _weight(_anchors_of(part)))
    at = some.index(telling)
    if not telling.options:
        yield _anchors_of(telling), some, some
        return
    rest = len(_written((*some[:at], *some[at + 1 :])))
    for option in telling.options:
        for words, narrow, inner in _apart(option):
            narrower = (*some[:at], *narrow, *some[at + 1 :])
            yield (
                words,
                narrower,
                some if rest * len(telling.options) > _MUCH else (*some[:at], *inner, *some[at + 1 :]),
            )


def _written(some: tuple[Part, ...]) -> str:
    """Return parts as a phrase is written."""
    return " ".join(
        (f"({'|'.join(map(_written, part.options))})" if part.options else part.text) + ("?" if part.optional else "")
        for part in some
    )


def _weight(words: list[str]) -> tuple[int, int]:
    """How telling it is that one of these words stands somewhere: the rarer and the longer, the more."""
    return min(0 if word in _COMMON else 1 if word in _FREQUENT else 2 for word in words), min(map(len, words))


def pieces(word: str) -> list[str]:
    """Return the words of a part: those of self-harm are two, and so are those of he's."""
    return [each for piece in re.split(r"[-‐‑–/]", word) if piece for each in apart(piece)] or [word]


def size(phrase: str) -> tuple[int, int]:
    """Return how many parts a phrase has, brackets counted through, and how many gaps. Raises as parts does."""
    every = list(_every(checked(phrase)))
    return len(every), sum(part.text == "..." for part in every)


def _every(some: tuple[Part, ...]) -> Iterator[Part]:
    for part in some:
        yield part
        for option in part.options:
            yield from _every(option)


_SPOKEN = {"...": "…", "<person>": "somebody", "<them>": "somebody", "<his>": "their", "<be>": "is", "<kin>": "family"}


def spoken(phrase: str) -> str:
    """Return a phrase as a reader would say it: one of its forms, without the signs of patterns."""
    some = [part for part in parts(phrase) if part.text not in ("^", "$")]
    while some and some[0].text.startswith("<"):
        del some[0]
    while some and some[-1].text.startswith("<"):
        del some[-1]
    return _said(tuple(some))


def _said(some: tuple[Part, ...]) -> str:
    return " ".join(filter(None, map(_said_part, some)))


def _said_part(part: Part) -> str:
    if part.optional or part.text in ("^", "$"):
        return ""
    if part.options:
        return next(filter(None, map(_said, part.options)), "")
    return _SPOKEN.get(part.text, part.text.strip("<>~"))
