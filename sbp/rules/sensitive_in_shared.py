"""What others are given to read names nobody's number, birthday or door code.

A plan is copied, printed and left on kitchen tables. The NHS number has its place under `person.identifiers`, which
no copy shows unless it is asked for; a telephone number has one beside its owner in `people`, where it can be kept
back on its own.

Wrong:
    story: Ring Jane on 07700 900123, she was born on 4 May 1961. The key safe is 4471.
Right:
    story: Ring Jane, she'll know. Jane and Hefin know how to get in.

The message never repeats what it found. Numbers of the places where people are meant to act (what to do if, the
safety plan, the emergency page, how to ask) are left alone; so are helplines, the surgery's and other offices'
numbers, and any that stands in `people` or in sbp.yaml. What the person says of themself is theirs to say: there it
is a question.
"""

import re
from collections.abc import Iterator
from itertools import islice

from sbp.finding import Hit, Reference, Severity
from sbp.identifiers import Identifier, identifiers
from sbp.lazy import regex
from sbp.plan import Plan, Text
from sbp.sharing import kept_back

PACK = "privacy"
SEVERITY = "error"
TEXTUAL = True
QUESTION = "Who reads this, and what could be done with it?"
SOURCES = (
    Reference(
        "Derbyshire procedures, Access to records",
        "http://derbyshirecaya.proceduresonline.com/chapters/p_access.html",
    ),
)

_SAID: dict[str, tuple[Severity, str]] = {
    "nhs": ("error", "an NHS number stands here; its place is under person.identifiers, which no copy shows"),
    "insurance": ("error", "a National Insurance number stands here, and every copy shows it"),
    "born": ("error", "a date of birth stands here, and every copy shows it"),
    "code": ("error", "a code that opens a door stands here; say who knows it, and leave the code out"),
    "birthday": ("warning", "somebody's whole date of birth stands here; the year or the age is often enough"),
    "mobile": ("warning", "a telephone number stands here; as a contact in people it can be kept back on its own"),
    "email": ("warning", "an e-mail address stands here; as a contact in people it can be kept back on its own"),
    "address": ("warning", "an address stands here, and every copy shows where somebody lives"),
    "telephone": ("info", "a telephone number stands here; as a contact in people it can be kept back on its own"),
    "postcode": ("info", "a postcode stands here, and with it every copy shows where somebody lives"),
}
_OPENS = ("nhs", "insurance", "code")  # nobody says these of themself in passing
_REACHES = ("mobile", "telephone", "email", "postcode")  # and may be an office's

# Where numbers are for ringing.
_TO_RING = regex(
    r"contingency|safety_plan|carer_emergency|review_arrangements\.how_to_ask|monitoring\.how_i_can_ask|people\.\d+\.contact"
)
_OFFICE = regex(
    r"\b(?:surgery|practice|council|team|office|school|college|pharmacy|chemist|(?:help|duty )?line|clinic|hospital"
    r"|ward|service|station|reception|desk|shop|pool|library|centre|charity|police|bank|switchboard|hours|duty|club|church"
    r"|chapel|café|hall|group|cyngor|meddygfa|fferyllfa|ysgol|ysbyty|swyddfa|capel|llyfrgell)\b[^.!?]{0,50}$",
    re.IGNORECASE,
)
_PUBLIC = regex(
    r"@[^@]{0,300}(?:\bgov|\bnhs|\bpolice|\bac|\bllyw|\bparliament)\b|^(?:info|enquiries|office|duty|help|team)@",
    re.IGNORECASE,
)


_MOST = 100  # in one text; nobody reads more


def check(plan: Plan) -> Iterator[Hit]:
    kept = [back.place for back in kept_back(plan) if back.place]
    known = _known(plan)
    for text in plan.prose:
        for found in islice(identifiers(text.words), _MOST):
            if any(text.place == place or text.place.startswith(f"{place}.") for place in kept):
                break
            if not _is_meant(text, found, known):
                severity, message = _SAID[found.kind]
                own = text.said_by if found.kind in _OPENS else text.voice
                yield Hit(text.part(found.start, found.end), message, severity="info" if own == "person" else severity)


def _known(plan: Plan) -> str:
    """Everything by which the plan and its repository let people be reached, letters and digits alone."""
    contacts = [item.word("contact") for item in [*plan.people.values(), *plan.items("prepared_by")]]
    return " ".join(_bare(contact) for contact in [*contacts, *plan.settings.organisation.values()])


def _is_meant(text: Text, found: Identifier, known: str) -> bool:
    """Tell whether what was found is there to be used: to ring in need, an office's, or a contact's."""
    if found.kind not in _REACHES:
        return False
    words = text.words[found.start : found.end]
    return (
        bool(_TO_RING.match(text.place) or _OFFICE.search(text.words[max(0, found.start - 100) : found.start]))
        or _bare(words) in known
        or (found.kind == "email" and bool(_PUBLIC.search(words)))
    )


def _bare(words: str) -> str:
    return re.sub(r"^\+44(?: ?\(0\))?|[^0-9a-z@]", "", words.lower())
