"""Where somebody says things in another way than speech, the plan says how their views were found out.

“Skilled staff use observation and other methods to connect with people.” The next reader can't weigh what stands there
without knowing: was it signed, laid out with pictures, seen, or told by somebody who knows them?

Wrong:
    communication: {how_i_communicate: A few words and a look}
    conversations: [{date: 2026-03-02, present: [person, ruth]}]
Right:
    communication: {how_i_communicate: A few words and a look}
    conversations:
      - date: 2026-03-02
        present: [person, ruth]
        how_we_know: {method: [talking-mats, observation], confidence: fairly-sure, checked_back: yes}

Leave it: needs that are about reading, hearing or seeing alone. They are met by a format.
"""

import re
from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.lazy import regex
from sbp.plan import Plan
from sbp.source import Span
from sbp.words import is_negated

SEVERITY = "error"
IN_DRAFTS = "info"
QUESTION = "How did you find out? Who was there, how sure are you, and was it checked back?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference(
        "Joseph Rowntree Foundation, Talking Mats and dementia",
        "https://jrf.org.uk/using-talking-mats-to-help-people-with-dementia-to-communicate",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    if not plan.is_closed and not _says_how(plan) and (place := _another_way(plan)):
        yield Hit(place, "nothing says how the person's views were found out")


def _says_how(plan: Plan) -> bool:
    known = [*plan.items("conversations.*.how_we_know"), *plan.items("reviews.*.how_we_know")]
    return any("method" in item or "note" in item for item in known) or any(
        text.how or text.said_by == "observed" for text in plan.prose
    )


_OTHER_WAY = regex(
    r"\b(?:(?:no|few|without) (?:words|speech)|non-?verbal\w*"
    r"|(?:doesn['’]t|does not|can['’]t|cannot) (?:speak|talk|use (?:words|speech))(?! to\b| with\b)"
    r"|(?:British )?sign language|BSL|makaton|eye[- ](?:gaze|pointing)|communication (?:aid|board|book|passport)"
    r"|talking mats?|objects? of reference|gestures?|interpreter|deafblind)\b",
    re.IGNORECASE,
)
_SIGNED = ("bfi", "isg", "ase")


def _another_way(plan: Plan) -> Span | None:
    """Return where the plan says that the person doesn't, or not only, speak for others to understand."""
    person = plan.top.item("person")
    if person and person.word("language") in _SIGNED:
        return person.place("language")
    for path in ("communication.how_i_communicate", "communication.needs.*.need", "communication.needs.*.format"):
        for text in plan.texts(path):
            for found in _OTHER_WAY.finditer(text.words):
                at = sum(word.end <= found.start() for word in text.split)
                if not is_negated(text.words, text.split, at):
                    return text.part(*found.span())
    for text in plan.texts("outcomes.*.words"):
        if text.said_by == "interpreted":
            return text.span
    return None
