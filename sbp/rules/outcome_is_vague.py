"""An outcome could only be this person's.

“To be independent”, “to stay safe and well”: nobody is against it, and it could stand in any plan. Nobody can tell at a
review whether it has come true. Behind it there is usually something that can be seen: a place, somebody's name, a time
of day.

Wrong:
    words: To maintain independence
Right:
    words: I want to walk up to the shop for my paper every morning and have a natter with Ali

Leave it: where the person says it so and won't be drawn. Then `good_life` or `signs` can hold what it would look like.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan
from sbp.statement import judge

SEVERITY = "warning"
IN_DRAFTS = "info"
TEXTUAL = True
QUESTION = "If it were so, what would we see this person doing, where, and with whom?"
SOURCES = (
    Reference(
        "Social Care Wales, Friend not foe: make recording personal and accessible",
        "https://socialcare.wales/resources/friend-not-foe-make-recording-personal-and-accessible",
    ),
    Reference("Social Care Wales, About strengths-based practice"),
)


def check(plan: Plan) -> Iterator[Hit]:
    for outcome in plan.active_outcomes:
        for text in outcome.texts("words"):
            judgement = judge(text.words, text.lang)
            if judgement.sort == "vague" and judgement.reason == "general":  # a heading is eligibility-as-outcome's
                span = text.part(judgement.start, judgement.end)
                own = text.is_own_words or "good_life" in outcome
                yield Hit(span, "this could stand in anybody's plan", severity="info" if own else None)
