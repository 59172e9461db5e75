"""A text to what in it tells who somebody is, how to reach them, where they live, or how to open their door."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sbp.lazy import regex


class Identifier(NamedTuple):
    """One such thing, and where in the text it stands, with the word that tells what it is."""

    kind: str  # nhs, insurance, born, birthday, code, mobile, telephone, email, postcode or address
    start: int
    end: int


_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)"
)
_DAY = (
    rf"(?P<id>\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d{{4}}|\d{{2}})\b|\d{{4}}-\d{{2}}-\d{{2}}\b"
    rf"|\d{{1,2}}(?:st|nd|rd|th|af|il|ydd|fed|eg|ain)?(?: of| o)? {_MONTH},? \d{{4}}\b"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}\b)"
)
_LOCK = r"\b(?:key ?-?safe|door|gate|entry|alarm|lock ?box|padlock)\b"
_STREET = (
    r"(?:(?:[A-Z][\w'’]+ ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Close|Drive|Terrace|Crescent|Way|Place|Gardens|Court"
    r"|Row|Grove|Square|Walk|Mews)\b|(?:Heol|Stryd|Ffordd|Lôn|Maes|Bryn) (?:y |yr )?[A-Z]\w+)"
)

_ANYTHING = regex(r"[\d@]")
_DIGIT = regex(r"\d")
# The digits that there are at least in each.
_LEAST = {
    "insurance": 6, "born": 4, "birthday": 4, "code": 4, "mobile": 10, "telephone": 10, "email": 0, "postcode": 2,
    "address": 1,
}  # fmt: skip

# Ten digits in threes and a four, whether or not the last one checks.
_TEN_DIGITS = regex(r"(?<![\w+])(?P<id>\d{3}[ -]?\d{3}[ -]?\d{4})(?!\w)")
_NHS_SAID = regex(r"\b(?:NHS|CHI|GIG)\b(?: (?:number|no|rhif)\b)?[ .:#]{1,3}(?:is |yw )?$", re.IGNORECASE)
_PATTERNS = {
    "insurance": regex(r"\b(?P<id>[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D])\b"),
    "born": regex(
        rf"\b(?:d\.?o\.?b|date of birth|dyddiad geni)\b[ .:]{{1,3}}(?:is |was |yw )?{_DAY}",
        re.IGNORECASE,
        needs="dob|d.ob|do.b|d.o.b|date of birth|dyddiad geni",
    ),
    "birthday": regex(
        rf"\b(?:born|ganwyd|ganed)(?: on| ar)?(?: the| y)? {_DAY}", re.IGNORECASE, needs="born|ganwyd|ganed"
    ),
    "code": regex(
        rf"(?:{_LOCK}[^.;\n]{{0,30}}?\b(?:code|pin|combination)|\b(?:code|pin|combination)\b[^.;\n]{{0,12}}{_LOCK}"
        r"|\bkey ?-?safe|\bpin(?: number)?)\b[ :,]{1,3}(?:number |is |was )?(?P<id>\d{4,6})\b(?![:/.-]?\d)",
        re.IGNORECASE,
        needs="code|pin|combination|safe",
    ),
    "mobile": regex(r"(?<![\w£.,/-])(?P<id>(?:\+44 ?(?:\(0\) ?)?|0)7(?:[ -]?\d){9})(?![\w-])"),
    "telephone": regex(r"(?<![\w£.,/-])(?P<id>(?:\+44 ?(?:\(0\) ?)?|0)[12](?:[ -]?\d){8,9})(?![\w-])"),
    "email": regex(r"(?<![\w.+-])(?P<id>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})\b"),
    "postcode": regex(r"\b(?P<id>[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\b"),
    "address": regex(
        r"\b(?:lives?|living|moved|stays?|staying|address|byw)\b:?(?: (?:at|is|to|into|in|yn|with [A-Z]\w+ at))?:?"
        rf" (?P<id>(?:[Ff]lat \w+,? )?\d{{1,4}}[a-z]?,? {_STREET})",
        needs="live|living|moved|stay|address|byw",
    ),
}
_TOLD_BY_A_WORD = ("born", "birthday", "code")  # without it they would be any day or any number
_NEVER_SHOWN = ("insurance", *_TOLD_BY_A_WORD)


def identifiers(text: str) -> Iterator[Identifier]:
    """Yield what in a text identifies somebody, from left to right.

    A number that others may ring (0300, 0800, 999 and the like) belongs to nobody and is passed over.
    """
    if not _ANYTHING.search(text):
        return
    digits = len(_DIGIT.findall(text))
    found = []
    if digits >= 10:
        found = [Identifier("nhs", *ten.span("id")) for ten in _TEN_DIGITS.finditer(text) if _is_nhs(text, ten)]
    for kind, pattern in _PATTERNS.items():
        if digits < _LEAST[kind] or (kind == "email" and "@" not in text):
            continue
        part = 0 if kind in _TOLD_BY_A_WORD else "id"
        found += [Identifier(kind, *one.span(part)) for one in pattern.finditer(text)]
    end = 0
    for identifier in sorted(found, key=lambda one: one.start):
        if identifier.start >= end:
            yield identifier
            end = identifier.end


def hide_identifiers(text: str) -> str:
    """Return a text with numbers and days that are never shown again replaced by dots of the same length."""
    if not _ANYTHING.search(text):
        return text
    for pattern in (_TEN_DIGITS, *(_PATTERNS[kind] for kind in _NEVER_SHOWN)):
        text = pattern.sub(_dotted, text)
    return text


def _dotted(found: re.Match[str]) -> str:
    start, end = (place - found.start() for place in found.span("id"))
    return found[0][:start] + "•" * (end - start) + found[0][end:]


def _is_nhs(text: str, ten: re.Match[str]) -> bool:
    return bool(_NHS_SAID.search(text[max(0, ten.start() - 30) : ten.start()])) or _checks(ten["id"])


def is_nhs_number(text: str) -> bool:
    """Tell whether a text is ten digits, alone or in threes and a four, of which the last one checks the others."""
    return bool(re.fullmatch(r"[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}", text)) and _checks(text)


def _checks(number: str) -> bool:
    """Tell whether ten digits are an NHS number by the check digit; what starts with 0 may be a telephone number."""
    digits = [int(digit) for digit in number if digit.isdigit()]
    check = 11 - sum(digit * weight for digit, weight in zip(digits[:9], range(10, 1, -1), strict=True)) % 11
    return digits[0] != 0 and check % 11 == digits[9] and check != 10
