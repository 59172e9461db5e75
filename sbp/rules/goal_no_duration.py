"""A safety goal says for how long it has to last before everybody can worry less.

Without it the end is never in sight: the family can't know when they have done enough, and every worker decides anew.

Wrong:
    safety_goal: {words: A grown-up is in the house whenever Tegan is}
Right:
    safety_goal: {words: A grown-up is in the house whenever Tegan is, how_long: Through two winters}

Leave it: where the goal or its signs name a time already.
"""

import re
from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.lazy import regex
from sbp.plan import Plan, Text

SEVERITY = "info"
QUESTION = "For how long would you all need to see it before you worry less?"
SOURCES = (
    Reference(
        "North Yorkshire Safeguarding Children Partnership, danger statements and safety goals",
        "https://safeguardingchildren.co.uk/professionals/strength-in-relationships-practice-model/"
        "guidance-on-signs-of-safety/summary-of-danger-statements-and-safety-goals",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_closed:
        return
    for worry in plan.items("worries"):
        goal = worry.item("safety_goal")
        if goal is None or "how_long" in goal or "words" not in goal:
            continue
        if not any(map(_names_a_time, [*goal.texts("words"), *goal.texts("signs")])):
            yield Hit(goal.place("words"), "this goal doesn't say for how long it has to last")


_TIME = {
    "en": regex(
        r"\b(?:days?|nights?|weeks?|weekends?|months?|terms?|years?|winters?|summers?|christmas|easter|until|till"
        r"|as long as|always|in a row|running|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|20[0-9]{2})\b",
        re.IGNORECASE,
    ),
    "cy": regex(
        r"\b(?:wythnos(?:au)?|mis(?:oedd)?|blwyddyn|flwyddyn|gaeaf?|nos(?:on)?|dydd(?:iau)?|diwrnod(?:au)?|tan|nes|bob)\b",
        re.IGNORECASE,
    ),
}


def _names_a_time(text: Text) -> bool:
    return text.lang not in _TIME or bool(_TIME[text.lang].search(text.words))
