"""An outcome is something in the person's life, and not a service or a piece of equipment.

Services and equipment are what a person is given or goes to, to help them get there. Written down as outcomes, they
hide what the person wants, and a plan looks finished when the equipment is delivered and nothing has changed.

Wrong:
    words: receive a home care service
Wrong:
    words: have a walk-in shower fitted
Right, with the service under `services` and `supports` pointing here:
    words: I want to live on my own like I did before
    words: I want to go to swimming classes, but I need to know that my husband will be okay

Where a service is written down with what it is for, only the purpose is the outcome; that gets a friendly note.

Leave it: where the person gives there and doesn't receive (“do the teas at the day centre”), and where it is about how
people are with them (“I want staff to knock”).
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan
from sbp.statement import judge

SEVERITY = "warning"
TEXTUAL = True
QUESTION = "What would it make possible? What would be different in their life?"
SOURCES = (Reference("Social Care Wales, About strengths-based practice"),)


def check(plan: Plan) -> Iterator[Hit]:
    for outcome in plan.active_outcomes:
        for text in outcome.texts("words"):
            judgement = judge(text.words, text.lang)
            span = text.part(judgement.start, judgement.end)
            if judgement.sort == "service" and judgement.reason != "count":  # outcome-is-task-count speaks of counts
                yield Hit(
                    span, "this is a service or something provided, and not yet what the person wants in their life"
                )
            elif judgement.sort == "mixed":
                message = (
                    "what matters is said here, and that is good; the service that helps with it belongs under services"
                )
                question = "Could what it is for stand alone as the outcome?"
                yield Hit(span, message, question, severity="info")
