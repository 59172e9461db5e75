"""Family and friends who are counted on are willing and able, and have said yes.

Support from family and friends counts only if they are willing and able to give it, and it doesn't harm them. A plan
that counts on somebody who was never asked falls at the first hurdle, on them.

Wrong:
    - {id: dilys, name: Dilys, kind: friend, offers: Sits with Emyr on Tuesdays}
Right:
    - id: dilys
      name: Dilys
      kind: friend
      offers: Sits with Emyr on Tuesdays
      willing: yes
      able: yes
      agreed: 2026-03-02

Leave it: urgent cover with a last day. Where `when` says how often and `by` a day within the next four weeks, there is
time to ask properly; after that day the rule asks again.
"""

from collections.abc import Iterator
from datetime import timedelta

from sbp.finding import Hit, Reference
from sbp.plan import Item, Plan

SEVERITY = "error"
QUESTION = "Have they been asked? Do they want to, can they, and what would be too much?"
SOURCES = (
    Reference("SCIE, Strengths-based approaches", "https://www.scie.org.uk/strengths-based-approaches/guidance/"),
    Reference(
        "Social Services and Well-being (Wales) Act 2014, section 24",
        "https://www.legislation.gov.uk/anaw/2014/4/section/24",
    ),
)


COUNTED = ("family", "friend")


def check(plan: Plan) -> Iterator[Hit]:
    for_good: set[str] = set()
    for_now: set[str] = set()
    for action in plan.items("actions"):
        if action.word("status") not in ("done", "stopped"):
            (for_now if _is_urgent_cover(plan, action) else for_good).update(action.words("who"))
    for somebody in plan.people.values():
        counted_on = "offers" in somebody or somebody.word("id") in for_good
        if somebody.word("kind") not in COUNTED or not (counted_on or somebody.word("id") in for_now):
            continue
        missing = [word for word in ("willing", "able") if somebody.word(word) not in ("yes", "partly")]
        if any(somebody.word(word) == "no" for word in missing):
            yield Hit(somebody.head, "the plan counts on somebody who isn't willing and able")
        elif counted_on and (missing or "agreed" not in somebody):
            wanted = " and ".join([*missing, *(["the day on which they agreed"] if "agreed" not in somebody else [])])
            yield Hit(somebody.head, f"the plan counts on this person; it doesn't say {wanted}")


def _is_urgent_cover(plan: Plan, action: Item) -> bool:
    """Tell whether somebody steps in again and again, and only until a day that is near."""
    last = action.day("by")
    return "when" in action and last is not None and plan.today <= last.date <= plan.today + timedelta(weeks=4)
