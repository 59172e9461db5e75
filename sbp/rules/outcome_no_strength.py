"""An outcome builds on a strength.

Strengths that no outcome uses are decoration.

Wrong:
    - {id: swim, words: I want to go to swimming classes}
Right:
    - {id: swim, words: I want to go to swimming classes, builds_on: [swam, pool]}

An action that helps with the outcome and `uses` a strength is as good. In the first days of a crisis this may have to
wait.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "What have they already got, in themselves and around them, that would help with this?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference("Social Care Wales, About strengths-based practice"),
)


def check(plan: Plan) -> Iterator[Hit]:
    if not plan.items("strengths"):
        return
    for outcome in plan.active_outcomes:
        helped = [action for action in plan.items("actions") if outcome.word("id") in action.words("helps")]
        if "builds_on" not in outcome and not any("uses" in action for action in helped):
            yield Hit(outcome.head, "this outcome doesn't say which strengths it builds on")
