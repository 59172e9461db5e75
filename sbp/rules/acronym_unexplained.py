"""Initials and shorthand are explained, or said in words.

A plan is read at a kitchen table, and by people who have never worked in an office like ours. “OT to chase POC” shuts
them out of their own life. Some initials do more harm: LAC, LD and SU stand in the place of somebody, and DNA in the
place of a reason.

Wrong:
    - {what: DNA x2. OT to chase POC.}
Right:
    - {what: 'Bethan, the occupational therapist, rings about the mornings'}
    - {what: Ask for Deprivation of Liberty Safeguards (DoLS) to be looked at again}

Once explained, initials may stand everywhere in the plan. Leave what everybody knows, what the person says themself,
and what they would like it to be called: write it down under language_notes.
"""

from collections.abc import Iterator
from functools import cached_property

from sbp.acronyms import Acronym, acronyms, explained, is_said_beside
from sbp.finding import Hit, Reference, Severity
from sbp.plan import Plan, Text
from sbp.sentences import is_quoted, ours
from sbp.wordlist import chosen_words
from sbp.words import Phrases

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "Would everybody who reads this plan know it? How would you say it at the kitchen table?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference(
        "Lincolnshire Partnership NHS Foundation Trust, Meaning of abbreviations and jargon",
        "https://www.lpft.nhs.uk/contact-us/support/carers-support/meaning-abbreviations-and-jargon",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    chosen = Phrases((phrase, None) for phrase in (*chosen_words(plan), *plan.settings.allowed_phrases))
    plain = _Plain(plan)
    for text in ours(plan):
        seen: set[str] = set()
        for acronym in acronyms(text.words, text.field.path.endswith("medication")):
            if acronym.written in seen or plain.knows(acronym) or is_quoted(text, acronym.start):
                continue
            if not any(match.start <= acronym.start < match.end for match in chosen.find(text.words, text.split)):
                seen.add(acronym.written)
                yield _hit(text, acronym)
            if len(seen) == _MOST:
                break


_MOST = 20  # in one text; nobody reads more


def _hit(text: Text, acronym: Acronym) -> Hit:
    span = text.part(acronym.start, acronym.end)
    severity: Severity | None = None if acronym.shuts_out else "info"
    if not acronym.meanings:
        return Hit(span, "these initials aren't explained anywhere in this plan", severity=severity)
    meaning = " or ".join(f"“{meaning}”" for meaning in acronym.meanings)
    more = ", in the place of somebody or of what happened" if acronym.shuts_out else ""
    return Hit(
        span, f"not everybody knows that it stands for {meaning}{more}", instead=acronym.meanings, severity=severity
    )


class _Plain:
    """What is plain to whoever reads a plan: what it explains, what the person says themself, and names."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._said_beside: dict[str, bool] = {}

    def knows(self, acronym: Acronym) -> bool:
        if acronym.written not in self._said_beside:
            self._said_beside[acronym.written] = acronym.written in self._told or is_said_beside(acronym, self._whole)
        return self._said_beside[acronym.written]

    @cached_property
    def _whole(self) -> str:
        return " ".join(self._plan.source.text.split())

    @cached_property
    def _told(self) -> set[str]:
        own = {own.written for text in self._plan.prose if text.voice == "person" for own in acronyms(text.words)}
        return {*explained(self._whole), *own, *_names(self._plan)}


def _names(plan: Plan) -> set[str]:
    """Return what people and organisations in the plan are called, and the initials of people."""
    people = [plan.top.item("person"), plan.top.item("prepared_by"), *plan.items("people")]
    names = [somebody.word("name").split() for somebody in people if somebody]
    initials = {"".join(part[0] for part in name) for name in names if len(name) > 1}
    return initials | {part for name in names for part in name}
