"""A statement to what it is: an outcome of somebody's life, a service, or a service with what it is for."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

from sbp import words
from sbp.data import read_data
from sbp.words import Match, Phrases, Word

Sort = Literal["outcome", "service", "mixed"]


class Judgement(NamedTuple):
    """What a statement is, and the stretch of it that decided."""

    sort: Sort
    start: int = 0
    end: int = 0
    purpose: str = ""  # in a mixed statement: what the service is for


OUTCOME = Judgement("outcome")

_PURPOSE = (
    r"(?:,\s*)?\b(?:so that|in order that|in order to|as then|because|which means|that means"
    r"|so\s+(?:i|we|he|she|they|my|mum|dad|that|the|her|his|their|our)\b|so(?=\s+[A-Z])"
    r"|to help (?:me|him|her|them|us)|(?:which|that)\s+(?:will\s+)?(?:lets?|allows?|enables?)"
    r"|enabling|to enable|to be able to|er mwyn|fel y)|\s[-–—]\s"
)
_AMOUNT = re.compile(r"^\W*\d+\s*(?:x|×)\s*\d+", re.IGNORECASE)  # 4 x 30 min
_FITTED = re.compile(r"\b(?:fitted|installed|delivered|put in|provided|allocated|in place|paid for)\b", re.IGNORECASE)
_MANNER = frozenset(["in", "with", "on", "using", "by", "from"])
_OWN = frozenset(["my", "his", "her", "their", "our", "your"])
_LEAVING = frozenset(
    ["not", "no", "without", "instead", "never", "rather", "unaided", "than", "leave", "leaving", "out", "off"]
)


class _Lexicon(NamedTuple):
    things: Phrases[str]  # services and equipment, by kind
    workers: Phrases[str]
    giving: Phrases[str]
    lead_in: frozenset[str]
    helping: frozenset[str]
    catch_all: frozenset[str]


@cache
def _lexicon(lang: str) -> _Lexicon:
    data = read_data(Path(__file__).parent / "rules" / "_services.yaml")
    if lang == "cy":
        welsh = data["welsh"]
        services = [(phrase, "service") for phrase in welsh["services"]]
        return _Lexicon(
            Phrases(services), Phrases((worker, "worker") for worker in welsh["workers"]), Phrases(()),
            frozenset(welsh["lead_in"]), frozenset(), frozenset(),
        )  # fmt: skip
    return _Lexicon(
        Phrases([*_listed(data, "services", "service"), *_listed(data, "equipment", "equipment")]),
        Phrases(_listed(data, "workers", "worker")),
        Phrases((phrase, "giving") for phrase in data["giving"]),
        frozenset(data["lead_in"]),
        frozenset(data["helping"]),
        frozenset(data["catch_all"]),
    )


def _listed(data: dict[str, Any], key: str, kind: str) -> list[tuple[str, str]]:
    return [(str(phrase), kind) for group in data[key] for phrase in group]


def judge(statement: str, lang: str = "en") -> Judgement:
    """Say what a statement is, as if it stood as a personal outcome.

    The head of the statement decides, not whether a service is named somewhere: what is wanted, had, received; who
    acts. A service named only to be left behind, or in which the person themself gives or works, is life. A purpose
    that belongs to this person's life makes it mixed; a purpose that would fit anybody (safe, needs met) does not.
    After Social Care Wales: personal outcomes are not services or resources.
    """
    if lang not in ("en", "cy"):
        return OUTCOME
    lexicon = _lexicon(lang)
    purpose = _purpose(statement)
    head = statement[: purpose.start()] if purpose else statement
    found = _service(head, lexicon)
    if found is None:
        return OUTCOME
    if purpose and _is_personal(statement[purpose.end() :], lexicon):
        return Judgement("mixed", *found, statement[purpose.end() :].strip(" ,.-–—"))
    return Judgement("service", *found)


def _purpose(statement: str) -> re.Match[str] | None:
    return next(
        (
            found
            for found in re.finditer(_PURPOSE, statement, re.IGNORECASE)
            if len(statement[: found.start()].split()) >= 1
        ),
        None,
    )


def _is_personal(purpose: str, lexicon: _Lexicon) -> bool:
    content = [word for word in words.split(purpose) if word.key not in lexicon.catch_all]
    return len(content) >= 1 if lexicon.catch_all else bool(content)


def _service(head: str, lexicon: _Lexicon) -> tuple[int, int] | None:
    """Return the stretch that makes the head of a statement a service, or None."""
    split = words.split(head)
    if _AMOUNT.match(head):
        return split[0].start, split[-1].end
    giving = [match.first for match in lexicon.giving.find(head, split)]
    for match in lexicon.workers.find(head, split):
        if not _is_left(split, match) and not giving and _acts(split, match, lexicon):
            return split[0].start, split[-1].end
    for match in lexicon.things.find(head, split):
        if giving and giving[0] < match.first:
            continue
        if _is_left(split, match) or _is_manner(split, match) or _is_had_already(head, split, match):
            continue
        if _leads(split, match, lexicon) or (match.value == "equipment" and _FITTED.search(head)):
            return split[0].start, split[-1].end
    return None


def _is_left(split: list[Word], match: Match[str]) -> bool:
    """Tell whether what is named is named to be left behind: not in a contact centre."""
    return any(
        word.key in _LEAVING or word.key.endswith("n't") for word in split[max(0, match.first - 5) : match.first]
    )


def _is_manner(split: list[Word], match: Match[str]) -> bool:
    """Tell whether a thing is how somebody does something: down to the beach in my wheelchair."""
    before = [word.key for word in split[max(0, match.first - 3) : match.first]]
    return len(before) >= 2 and any(word in _OWN for word in before) and any(word in _MANNER for word in before)


def _is_had_already(head: str, split: list[Word], match: Match[str]) -> bool:
    """Tell whether a thing is the person's own, or is to go: my wheelchair, the hoist out of my bedroom."""
    before = split[match.first - 1].key if match.first else ""
    following = [word.key for word in split[match.last + 1 : match.last + 3]]
    own = match.value == "equipment" and before in _OWN and not _FITTED.search(head)
    return own or following == ["out", "of"] or following[:1] == ["college"]


def _leads(split: list[Word], match: Match[str], lexicon: _Lexicon) -> bool:
    """Tell whether only words that lead up to it stand before: want, have, receive, a name, an amount."""
    return all(
        word.key in lexicon.lead_in or word.key.isdigit() or (number < 3 and word.written[:1].isupper())
        for number, word in enumerate(split[: match.first])
    )


def _acts(split: list[Word], match: Match[str], lexicon: _Lexicon) -> bool:
    """Tell whether a worker acts or is what is wanted, rather than somebody whom the person meets or talks to."""
    if not _leads(split, match, lexicon):
        return False
    before = split[match.first - 1].key if match.first else ""
    if before in ("with", "by", "from"):
        return False
    if before == "to" and match.last + 1 == len(split):
        return False
    return not _is_wish_for_manner(split, match, lexicon)


def _is_wish_for_manner(split: list[Word], match: Match[str], lexicon: _Lexicon) -> bool:
    """Tell whether somebody wishes how workers are with them (I want staff to knock), rather than for their help."""
    following = [word.key for word in split[match.last + 1 : match.last + 3]]
    if following[:1] in (["who"], ["that"], ["group"], ["groups"]):
        return True
    return split[0].key == "i" and following[:1] == ["to"] and following[-1] not in lexicon.helping
