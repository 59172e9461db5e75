"""An action is something that can be seen to be done.

“Support with personal care as needed” can be ticked every day and mean nothing. Nobody can tell whether it happened,
and the person can't say whether it helped. What, with what, when and with whom: then it is a promise.

Wrong:
    - {what: Support Mair with her needs as required, who: staff}
Right:
    - {what: 'Run the bath, put the radio on and wait outside the door', who: shola, when: every morning at 8}

A named person and a time beside it are something to hold on to, and a routine is left alone.
"""

import re
from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Item, Plan
from sbp.sentences import any_of, is_empty

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "What would we see somebody do? When, and who?"
SOURCES = (
    Reference("Nourish, Mistakes of poor care plans", "https://nourishcare.com/articles/category/toolkits/page/5"),
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
)
_TIME = any_of(
    "monday* tuesday* wednesday* thursday* friday* saturday* sunday* every each daily weekly fortnightly monthly"
    " nightly morning* evening* night* breakfast lunch tea supper bedtime noon once twice before after january"
    " february march april may june july august september october november december"
)


def check(plan: Plan) -> Iterator[Hit]:
    for action in plan.items("actions"):
        if action.word("status") in ("done", "stopped") or ("who" in action and _has_time(action)):
            continue
        for text in action.texts("what"):
            if is_empty(text, "actions") and text.voice == "professional" and text.lang == "en":
                yield Hit(text.span, "nobody could see whether this was done")


def _has_time(action: Item) -> bool:
    return "by" in action or any(
        re.search(r"\d", text.words) or _TIME.search(text.words) for text in action.texts("when")
    )
