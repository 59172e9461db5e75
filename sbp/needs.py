"""What a plan says of how its reader reads, to the style and language of their copy, and to what it doesn't meet.

The Accessible Information Standard (DAPB1605) in England, and the All-Wales Accessible Communication and Information
Standards, ask to record such needs, and to meet them.
"""

from __future__ import annotations

from typing import NamedTuple

from sbp.audience import Reader
from sbp.plan import PERSON, Item, Plan
from sbp.strings import LANGUAGES

# The style that meets a format in which somebody wants their copies.
_STYLES = {
    "large-print": "large-print",
    "easy-read": "easy-read",
    "pictures": "easy-read",
    "braille": "plain",
    "audio": "plain",
}
_NEEDS_MORE = {
    "braille": "a transcriber can emboss the plain copy (--style plain --format txt)",
    "audio": "the plain copy (--style plain) is the one to read aloud",
    "sign-language-video": "somebody has to sign it",
    "pictures": "pictures come from a folder of the person's own (--pictures)",
    "other": "the plan says which",
}


class Needs(NamedTuple):
    """How a reader wants a copy, as far as the plan says it."""

    name: str
    formats: tuple[str, ...]  # as communication.copies and copies.*.format name them
    language: str  # empty if the plan doesn't say

    @property
    def style(self) -> str:
        """The style that meets the first of the formats that any meets."""
        return next((_STYLES[format] for format in self.formats if format in _STYLES), "standard")

    def unmet(self, style: str, languages: tuple[str, ...]) -> list[str]:
        """Return, in words, what a copy of this style in these languages doesn't meet."""
        found = []
        for format in self.formats:
            said = format.replace("-", " ")
            if format == "welsh" and "cy" not in languages:
                found.append(f"{self.name} wants copies in Welsh, and this one is not")
            elif _STYLES.get(format, style) != style:
                found.append(f"{self.name} wants copies in {said}, and this one is {style.replace('-', ' ')}")
            elif format in _NEEDS_MORE:
                found.append(f"{self.name} wants {said}: {_NEEDS_MORE[format]}")
        if self.language and self.language not in languages:
            why = "" if self.language in LANGUAGES else "; what sbp itself says is in English or Welsh only"
            found.append(
                f"{self.name}'s language is {self.language}, and this copy is in {' and '.join(languages)}{why}"
            )
        return found


def needs_of(plan: Plan, reader: Reader) -> Needs:
    """Return how the reader of a copy wants it: for the person what communication says, for others their last copy."""
    if reader.audience in (PERSON, "child") and not reader.who:
        person, communication = plan.top.item("person"), plan.top.item("communication")
        formats = communication.words("copies") if communication else []
        language = person.word("language") if person else ""
        formats = formats or _given(plan, PERSON, "format")
        return Needs(plan.name, tuple(formats), "cy" if "welsh" in formats else language.partition("-")[0])
    if reader.who:
        language = next(iter(_given(plan, reader.who, "language")), "").partition("-")[0]
        return Needs(plan.name_of(reader.who), tuple(_given(plan, reader.who, "format")), language)
    return Needs("", (), "")


def languages_for(plan: Plan, reader: Reader, needs: Needs) -> tuple[str, ...]:
    """Return the languages of a copy that nobody has asked for in another.

    The reader's own, as far as there is one; else the plan's. In Wales a person of whom nobody has written down what
    they want gets both, Welsh first: Welsh Language Standards, and the active offer of a service in Welsh.
    """
    if needs.language in LANGUAGES:
        return (needs.language,)
    written = plan.top.item("languages")
    asked = needs.language or (written is not None and written.words("records_in"))
    if plan.jurisdiction == "wales" and reader.audience in (PERSON, "child") and not asked:
        return ("cy", "en")
    return (plan.language if plan.language in LANGUAGES else "en",)


def _given(plan: Plan, who: str, key: str) -> list[str]:
    """Return what the last copy that somebody was given says of its format or language."""
    given: list[Item] = [copy for copy in plan.items("copies") if copy.word("to") == who and copy.word(key)]
    return [given[-1].word(key)] if given else []
