"""Capacity is spoken of one decision at a time.

Somebody is assumed to have capacity unless it is shown that they lack it, and then only for the matter in question, at
that time. Who can't decide about selling a house may well decide what to eat, whom to love and when to go to bed. A
sentence that says “lacks capacity” and stops takes all of it away.

Wrong:
    our_view: Nora lacks capacity.
Right:
    our_view: On 3 June Nora could not decide about selling the house, even with photographs. All else she decides.

Leave it where the sentence names the decision, where capacity is doubted, asked about or denied, and in a record that
is quoted. Under decisions the decision is named already.
"""

import re
from collections.abc import Iterator

from sbp import words
from sbp.finding import Hit, Reference, Severity
from sbp.lazy import regex
from sbp.plan import Plan, Text
from sbp.sentences import any_of, is_denied, ours, plain, sentences

SEVERITY = "error"
PHRASES = True
QUESTION = "Which decision was it, and when was it asked? What helps them to decide?"
SOURCES = (
    Reference("Mental Capacity Act 2005, section 2", "https://www.legislation.gov.uk/ukpga/2005/9/section/2"),
    Reference(
        "Devon County Council, Mental Capacity Act practice guidance: how to record decisions",
        "https://www.devon.gov.uk/care-and-health/guide/mca-practice-guidance/part-10-how-to-record-decisions/",
    ),
)

_LACKS = regex(
    r"(?:\b(?:lack(?:s|ed|ing)?|without|lack of|(?:has|have|had|having|with) no|no longer has"
    r"|(?:do|does|did)(?: not|n't) (?:currently |now )?have)|^no) (?:the |any |all |full )?(?:mental )?capacity\b"
    r"|\b(?:is|was|are|deemed|assessed as|found to be|remains) (?:mentally )?incapacitated\b"
    r"(?! (?:by|after|with|for|from|due))|\b(?:non-?|un-?|in)capacitous\b",
    re.IGNORECASE,
)
_HAS = regex(
    r"\b(?:has|have|had|retains?|deemed to have|assessed as having) (?:full |mental )*capacity\b", re.IGNORECASE
)
_SAID: tuple[tuple[re.Pattern[str], str, Severity | None], ...] = (
    (_LACKS, "this speaks of all decisions at once; the law asks about one at a time", None),
    (_HAS, "capacity is assumed; where it was asked about, the decision is named", "info"),
)

# How a decision is named: right after it, or somewhere in the sentence.
_NEXT = regex(
    r"\W*(?:(?:at (?:this|that|the) (?:time|moment)|currently|now|at present)\W+)?(?:to (?!be\b|him|her|them)|around"
    r"|for (?!all|any|most|many|everything|some)|on (?!all|any|most|the grounds|admission|\d)|over (?!all|the)|where"
    r"|in (?:this|that)|as to|re\b|\((?=[^)]*[a-z]{4}))",
    re.IGNORECASE,
)
_SOMEWHERE = regex(
    r"\b(?:about|regarding|in relation to|in respect of|with regards? to|concerning|when it comes to)\b"
    r"|\bdecisions? (?:to|on|around|whether|where|of)\b|\b(?:for|in) this (?:decision|matter|area)\b"
    r"|\bto (?:decide|consent|agree|choose|weigh|understand|manage|refuse|sign|sell|instruct) \w"
    r"|\bto make (?:a|the|this|that|these|those) \w",
    re.IGNORECASE,
)
_EVERYTHING = regex(
    r"\W*(?:to|for) (?:(?:make|take|making|taking|any|all|most|his|her|their|own|major|complex|important|informed) )*"
    r"decisions?(?: for (?:him|her|them)sel\w+)?\s*(?:[.;,!?)]|$|(?:and|but|due|because|as|so)\b)",
    re.IGNORECASE,
)
_ASKED = any_of(
    "if whether unless until may might should when doubt* question* who evidence reason concern* wonder* never nobody"
)
_ASSUMED = any_of("assum* presum*")
_RECORDED = any_of("recorded wrote written described stated noted said says")
_YEAR = regex(r"\b(?:19|20)\d\d\b")
_NO_PERSON = any_of(
    "team service services agency agencies provider ward hospital home rota group club council clinic unit hall"
    " minibus bus car bladder lung lungs battery tank school college staff we there market office surgery practice"
    " company worker workers carers charity centre hospice department system sector area hotel"
)


def check(plan: Plan) -> Iterator[Hit]:
    for text in ours(plan):
        if "apacit" not in text.words or text.field.path.startswith("decisions."):
            continue
        for sentence in sentences(text.words):
            written = plain(sentence.words)
            for pattern, message, severity in _SAID:
                for found in pattern.finditer(written):
                    start, end = sentence.start + found.start(), sentence.start + found.end()
                    if not _is_left(text, start, written, found):
                        yield Hit(text.part(start, end), message, severity=severity)


def _is_left(text: Text, start: int, written: str, found: re.Match[str]) -> bool:
    before = written[: found.start()]
    if any(begin <= start < end for begin, end in words.quotations(text.words, 1)) or is_denied(text, start):
        return True
    if _ASKED.search(before) or _NO_PERSON.search(" ".join(before.split()[-3:])) or _ASSUMED.search(written):
        return True
    if _RECORDED.search(written) and _YEAR.search(written):
        return True
    return not _EVERYTHING.match(written, found.end()) and bool(
        _NEXT.match(written, found.end()) or _SOMEWHERE.search(written)
    )
