"""A wish to try something that has a risk in it gets an answer.

Doing something new or different, safely, is what the support is there for. A wish that is written down, weighed up and
never decided has been refused without anybody saying so.

Wrong:
    - {wish: I want to take the tractor round the top field, could_go_wrong: [It's steep]}
Right:
    - wish: I want to take the tractor round the top field
      could_go_wrong: [It's steep]
      what_reduces: [The bottom field first, and Rhys beside me]
      decision: Yes, with Rhys, from May. Agreed by everybody on 17 September.

Leave it: a wish that is still being talked about and says until when (`review_by`).
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Item, Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "What was decided, and by whom? If nothing yet: what is missing, and by when will they hear?"
SOURCES = (
    Reference("Research in Practice, A brief guide to strengths-based practice"),
    Reference("Camden, Positive risk-taking", "https://ascpractice.camden.gov.uk/positive-risk-taking"),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_closed:
        return
    decided = {decision.word("id") for decision in plan.items("decisions") if _is_decided(decision)} - {""}
    for risk in plan.items("positive_risks"):
        answered = "decision" in risk or "learned" in risk or risk.word("capacity") in decided
        day = risk.day("review_by")
        if "wish" in risk and not answered and not (day and day.date >= plan.today):
            yield Hit(risk.place("wish"), "nothing says what came of this wish")


def _is_decided(decision: Item) -> bool:
    best = decision.item("best_interests")
    return best is not None and "outcome" in best
