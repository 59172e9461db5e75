"""An outcome is written as the person would say it, and not as a plan is written about people.

“Service user will”, “to ensure that she”, “to be supported to”: wording like this puts staff at the beginning and the
person behind it. What was said in the conversation is nearly always shorter, and hers.

Wrong:
    words: Service user will keep her seat at chapel
Right:
    words: I want to sit with Beti and the others on a Sunday

Leave it: where nobody else's wording can be had, and how it was found out is said (`said_by`, `how`).
"""

import re
from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.lazy import regex
from sbp.plan import Plan
from sbp.statement import judge
from sbp.voices import is_first_person

SEVERITY = "info"
TEXTUAL = True
QUESTION = "How would they say it themself?"
SOURCES = (
    Reference(
        "Social Care Wales, Friend not foe: make recording personal and accessible",
        "https://socialcare.wales/resources/friend-not-foe-make-recording-personal-and-accessible",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    for outcome in plan.active_outcomes:
        for text in outcome.texts("words"):
            if text.lang != "en" or text.said_by or text.voice == "professional" or is_first_person(text.words):
                continue  # outcome-not-own-words speaks where somebody else's voice is plain
            found = _PLAN_SPEAK.match(text.words)
            if found and judge(text.words).sort in ("outcome", "mixed"):
                yield Hit(text.part(*found.span()), "this is how plans are written, and not how people talk")


_PLAN_SPEAK = regex(
    r"\W*(?:for )?(?:(?:the )?(?:above[- ]named |named )?(?:client|service user|resident|patient|member|consumer"
    r"|individual|tenant|young person|pt|su|yp|r)\b[^.,;]{0,30}?\b(?:will|to|should|needs to|is to|shall)\b"
    r"|(?:to )?(?:ensure|facilitate|enable|promote|encourage)\b"
    r"|(?:to |will )be (?:supported|enabled|encouraged|assisted|facilitated|helped) to\b)",
    re.IGNORECASE,
)
