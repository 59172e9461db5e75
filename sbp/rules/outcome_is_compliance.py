"""An outcome is what the person wants, and not what services want of them.

“Archie needs to comply with his care plan” is a professional's goal. A plan full of them asks somebody to be easy to
look after. What they might do it for is seldom said, and that is the outcome.

Wrong:
    words: To comply with medication
Wrong:
    words: Mother to engage with services
Right:
    words: I want my head clear enough in the mornings to get the girls to school

Leave it: what somebody decides for themself (“I want to stop drinking”), and where a court has made an order: then say
under `decisions` or `needs` what the law asks, and ask what the person wants beside it.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan
from sbp.statement import judge

SEVERITY = "warning"
IN_DRAFTS = "info"
TEXTUAL = True
QUESTION = "Whose wish is this? What would the person get out of it, in their own life?"
SOURCES = (
    Reference(
        "Social Care Wales, Friend not foe: make recording personal and accessible",
        "https://socialcare.wales/resources/friend-not-foe-make-recording-personal-and-accessible",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    for outcome in plan.active_outcomes:
        for text in outcome.texts("words"):
            judgement = judge(text.words, text.lang)
            if judgement.sort == "professional-goal":
                span = text.part(judgement.start, judgement.end)
                yield Hit(span, _MESSAGES[judgement.reason], severity="info" if text.is_own_words else None)


_MESSAGES = {
    "compliance": "this is what services want of the person, and not yet what the person wants",
    "attendance": "this counts whether the person turns up, and not what it brings them",
    "measure": "this is what staff measure, and not yet what it would change in the person's life",
    "system": "this is a goal of the service, and not of the person",
    "staff": "this is about what staff are to be like, and not yet about the person's life",
}
