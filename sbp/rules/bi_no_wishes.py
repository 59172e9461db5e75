"""A best-interests decision says what the person would wish, who was asked, and what less restrictive way was weighed.

The Mental Capacity Act asks for all three. Without them a decision made for somebody can't be told from one that was
convenient.

Wrong:
    best_interests: {decision_maker: gurpreet, outcome: The door stays locked}
Right:
    best_interests:
      decision_maker: gurpreet
      wishes_past: {words: 'Every evening God sent, that allotment', said_by: marcia}
      consulted: [marcia, elroy]
      less_restrictive: A rail, a bell and a named person at a distance leave him free to go
      outcome: The door is unlocked in daylight

In an emergency that couldn't wait, say so in `could_return`: what is missing is then no more than a reminder.
"""

import re
from collections.abc import Iterator

from sbp.finding import Hit, Reference, Severity
from sbp.lazy import regex
from sbp.plan import Item, Plan

SEVERITY = "error"
QUESTION = "What would they have wanted? Who was asked that knows them? What would leave them freer?"
SOURCES = (
    Reference("Mental Capacity Act 2005, section 4", "https://www.legislation.gov.uk/ukpga/2005/9/section/4"),
    Reference(
        "Devon, MCA practice guidance, how to record decisions",
        "https://www.devon.gov.uk/care-and-health/guide/mca-practice-guidance/part-10-how-to-record-decisions/",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    for decision in plan.items("decisions"):
        best = decision.item("best_interests")
        missing = _missing(decision, best) if best is not None and best.node.entries else []
        if best is not None and missing:
            severity: Severity | None = "info" if _could_not_wait(best) else None
            message = f"this best-interests decision doesn't say {', or '.join(missing)}"
            yield Hit(decision.place("decision"), message, severity=severity)


def _missing(decision: Item, best: Item) -> list[str]:
    said = {
        "what the person wishes or used to wish": "wishes_past" in best or "wishes_present" in best,
        "who was asked": "consulted" in best or "imca" in decision,
        "what less restrictive way was considered": "less_restrictive" in best,
    }
    return [what for what, is_said in said.items() if not is_said]


_URGENT = regex(r"\b(?:emergency|urgent(?:ly)?|(?:could|can)(?:n['’]t| ?not) wait|no time|999)\b", re.IGNORECASE)


def _could_not_wait(best: Item) -> bool:
    return any(_URGENT.search(text.words) for key in ("could_return", "outcome") for text in best.texts(key))
