"""An outcome says what there will be, and not only what there will no longer be.

“No further self-harm” and “to reduce anxiety” name what is feared. Nobody can work towards nothing; and somebody whose
plan is a list of what is the matter with them reads that they are the problem. The fear itself belongs under `worries`,
said straight.

Wrong:
    words: To reduce challenging behaviour
Right:
    words: I want to go to the disco and stay till the end
Right, and under `worries`:
    worry: Rhys hits out when the music stops without warning

Leave it: where the wording protects something that is valued (“I don't want to go into a home”), where a child wants
adults to stop, and where safety is the aim and the signs say what will be seen.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan
from sbp.statement import judge

SEVERITY = "warning"
IN_DRAFTS = "info"
TEXTUAL = True
QUESTION = "What would there be instead? What would the person be doing on a day when it isn't there?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference("Social Care Wales, About strengths-based practice"),
)


def check(plan: Plan) -> Iterator[Hit]:
    for outcome in plan.active_outcomes:
        mild = outcome.word("aim") == "safety"
        for text in outcome.texts("words"):
            judgement = judge(text.words, text.lang)
            if judgement.sort == "deficit-goal":
                span = text.part(judgement.start, judgement.end)
                message = "this says what is to stop, and not yet what the person wants instead"
                yield Hit(span, message, severity="info" if mild or text.is_own_words else None)
