"""What happened to somebody is told once, where they chose to tell it.

Strengths, actions and the page about the person go from hand to hand. The worst day of a life, told there in detail by
somebody else, meets its owner every time a new worker reads it out. What others have to know is what helps.

Wrong:
    strengths: [{words: She got through being raped by her stepfather when she was nine}]
Right:
    strengths: [{words: 'She knows what makes her feel safe, and says so'}]
    life_experience: {ask_before: ['Closing a door'], do_not_ask_again: ['What happened when I was small']}

Worries and what has happened in them are never meant, nor safeguarding, decisions or reviews: a danger is said
straight. Nor is anything that the person or the family says themself, or what a court has to know.
"""

import re
from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.lazy import regex
from sbp.plan import Plan, Text
from sbp.sharing import kept_back

SEVERITY = "info"
TEXTUAL = True
QUESTION = "Who reads this page, and do they need to know what happened, or what helps?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference(
        "Trauma-informed data and documentation",
        "https://impactinsightshub.com/blogs/news/trauma-informed-data-and-documentation-operational-records"
        "-that-protect-people-improve-handoffs-and-reduce-harm",
    ),
)

# Sections of which most readers get a copy. Where danger is talked about is not among them.
SHARED = "about_me communication people strengths outcomes needs actions services advice child monitoring".split()


def check(plan: Plan) -> Iterator[Hit]:
    kept = tuple(f"{found.place}." for found in kept_back(plan) if found.place)
    for text in plan.prose:
        if text.keys.isdisjoint(_TELLING):
            continue
        shared = text.field.path.split(".")[0] in SHARED and not f"{text.path}.".startswith(kept)
        if shared and text.voice == "professional" and (event := _told_in_detail(text)):
            yield Hit(
                text.part(*event), "this tells in detail what was done to somebody, on a page that many people read"
            )


_DONE = r"(?:gang-?)?raped|sexually (?:abused|assaulted)|molested|strangled|stabbed|trafficked"
_EVENT = regex(
    rf"\b(?:was|were|been|being|got) (?:\w+ )?(?P<done>{_DONE})\b|\b(?P<did>{_DONE}) (?:him|her|them)\b"
    r"|\b(?P<own>(?:hanged|hung) (?:him|her|them)self|(?:cut|slit|slashed) (?:his|her|their) (?:wrists|throat))\b",
    re.IGNORECASE,
)
# One of these stands in whatever the expression above finds.
_TELLING = frozenset("raped abused assaulted molested strangled stabbed trafficked hanged hung wrists throat".split())
_DETAIL = regex(
    r"\bby (?:his|her|their|an?|the|two|three|[A-Z]\w+)\b|\bwhen (?:he|she|they) (?:was|were)\b|\bin front of\b"
    r"|\bwith an? \w+|\b(?:aged?|in) \d|\bat the age\b|\bfor \w+ (?:years|months|weeks)\b"
)
_HAS_TO_KNOW = regex(r"\b(?:courts?|trial|hearing|solicitor|compensation|criminal injuries|police)\b", re.IGNORECASE)
_SENTENCE = regex(r"[^.!?]+")


def _told_in_detail(text: Text) -> tuple[int, int] | None:
    """Return where an event is told with its who, when or how, unless it is told for a court or the police."""
    if _HAS_TO_KNOW.search(text.words):
        return None
    for sentence in _SENTENCE.finditer(text.words):
        event = _EVENT.search(sentence.group())
        if event and _DETAIL.search(sentence.group()):
            start, end = event.span(event.lastgroup or 0)
            return sentence.start() + start, sentence.start() + end
    return None
