"""An outcome is in the person's own words, or says how it was found out.

“We make sure that plans and paperwork are written in children and people's own words.” Where somebody doesn't use
speech, what was observed or interpreted is as good, with how it was found out.

Wrong:
    words: Mair to attend swimming
Right:
    words: I want to go to swimming classes
Right:
    words: {words: He turns to the window when the birds come, said_by: observed, how: observation}

Where the person asked somebody to find the words, say so: `said_by: interpreted`, and `how`.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "How did they say it? If they didn't say it in words, how do you know?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference(
        "Social Care Wales, Friend not foe: make recording personal and accessible",
        "https://socialcare.wales/resources/friend-not-foe-make-recording-personal-and-accessible",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    for outcome in plan.active_outcomes:
        for text in outcome.texts("words"):
            if text.said_by in ("observed", "interpreted"):
                if not text.how:
                    yield Hit(text.span, "this was observed or interpreted; say how it was found out", severity="info")
            elif text.voice == "professional":
                yield Hit(text.span, "this speaks about the person, and not in their words")
