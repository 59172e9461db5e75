"""The plan says why an outcome matters to the person.

The same wish can mean different things: to go home can be about the dog, about a husband, or about not being told when
to go to bed. Who knows what it is about can find other ways when the first one fails.

Wrong:
    - {id: bus, words: I want to get to town on the bus by myself}
Right:
    - id: bus
      words: I want to get to town on the bus by myself
      why: My mother still thinks I'm six
      matters: [own-money]

Leave it: where the words say it themselves (“so I can”, “because”), and where it needs no saying.
"""

import re
from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.lazy import regex
from sbp.plan import Plan

SEVERITY = "info"
STRICT = True
QUESTION = "What does it mean to them? What would it give them?"
SOURCES = (Reference("Social Care Wales, About strengths-based practice"),)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind == "profile":
        return
    for outcome in plan.active_outcomes:
        said = any(key in outcome for key in ("why", "matters", "good_life"))
        if not said and not any(_REASON.search(text.words) for text in outcome.texts("words")):
            yield Hit(outcome.place("words"), "nothing says why this matters to them")


_REASON = regex(
    r"\b(?:because|cos|so (?:that|i|we|he|she|they|my)|in order|to be with|miss|er mwyn|achos|fel bod|fel y)\b",
    re.IGNORECASE,
)
