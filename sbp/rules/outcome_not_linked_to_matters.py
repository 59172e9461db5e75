"""Every outcome says which of the things that matter it serves, or why it matters.

Personal outcomes are “driven by the person's aspirations”. One that touches nothing that matters is often somebody
else's idea. A thing that matters with an `id` can be pointed to; a shared aspect of well-being or a `why` says it too.

Wrong:
    - {id: swim, words: I want to go to swimming classes}
Right:
    - {id: swim, words: I want to go to swimming classes, matters: [water], why: I come home nicer}

Leave it: outcomes about safety or asked for in a safeguarding enquiry, other people's outcomes, and plans in which what
matters is a first list without ids.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import PERSON, Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "What would it mean to them? Which of the things that matter would there be more of?"
SOURCES = (
    Reference("Social Care Wales, About strengths-based practice"),
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
)


def check(plan: Plan) -> Iterator[Hit]:
    things = plan.items("about_me.what_matters")
    shared = {aspect for thing in things for aspect in thing.words("wellbeing")}
    if not shared and not any("id" in thing for thing in things):
        return
    asked_for = {wanted for asked in plan.items("safeguarding.desired_outcomes") for wanted in asked.words("outcomes")}
    for outcome in plan.active_outcomes:
        own = plan.kind == "family" or outcome.word("whose") in ("", PERSON)
        said = any(key in outcome for key in ("matters", "why", "good_life")) or outcome.word("id") in asked_for
        if own and not said and outcome.word("aim") != "safety" and not shared & set(outcome.words("wellbeing")):
            yield Hit(
                outcome.head, "this outcome doesn't say why it matters, or which of the things that matter it serves"
            )
