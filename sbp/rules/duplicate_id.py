"""Every id in a plan belongs to one thing.

Two outcomes of the same id can't be told apart: an action would help with either, a review would be about both.

Wrong:
    outcomes: [{id: swim, words: I want to swim again}]
    strengths: [{id: swim, words: Mair swam for the county}]
Right:
    outcomes: [{id: swim, words: I want to swim again}]
    strengths: [{id: swam, words: Mair swam for the county}]

There is no reason to leave it. Change the one that fewer others point to.
"""

from collections.abc import Iterator

from sbp.finding import Hit
from sbp.plan import PERSON, Plan

SEVERITY = "error"
IN_DRAFTS = "error"

_LISTS = (
    "people about_me.what_matters strengths outcomes needs barriers actions services worries contingency positive_risks"
    " decisions reviews"
).split()


def check(plan: Plan) -> Iterator[Hit]:
    seen: dict[str, int] = {PERSON: 0}
    for items in _LISTS:
        for item in plan.items(items):
            name = item.word("id")
            if name in seen:
                line = seen[name]
                where = f"stands on line {line} already" if line else "always means the person whose plan it is"
                yield Hit(item.place("id"), f"this id {where}; give this one another")
            elif name:
                seen[name] = plan.source.place(item.place("id").start).line
