"""Whoever is to act when things go wrong has been asked.

The middle of the night is a poor time to learn that you are somebody's back-up. Guides to emergency plans for carers
ask for permission first.

Wrong:
    people:
      - {id: hefin, name: Hefin, relationship: neighbour, kind: friend}
    contingency:
      - {when: Idris doesn't answer the door, do_first: Hefin goes round, who: [hefin]}
Right:
    people:
      - {id: hefin, name: Hefin, relationship: neighbour, kind: friend, willing: yes, able: yes, agreed: 2026-03-02}

Whether an id is in `people` at all, dangling-ref looks at; whether those are willing whom the plan counts on day by
day, family-strength-not-agreed.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Item, Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "Do they know that they are named here, and have they said yes?"
SOURCES = (
    Reference(
        "Carers Central, plan for the unexpected",
        "https://carerscentral.org.uk/plan-for-the-unexpected-your-guide-to-creating-a-care-contingency-plan/",
    ),
    Reference(
        "Wales Safeguarding Procedures, lessons from practice reviews", "https://diogelu.cymru/en/adu-i/adu-i-ap/a4p-p2"
    ),
)

UNPAID = ("family", "friend", "community")


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_closed:
        return
    seen = {who for action in plan.items("actions") for who in action.words("who")}  # their part has a rule of its own
    for path in ("contingency.*.who.*", "carer_emergency.contacts.*"):
        for node in plan.values(path):
            somebody = plan.people.get(node.text)
            if somebody is None or somebody.word("kind") not in UNPAID or somebody.word("id") in seen:
                continue
            seen.add(somebody.word("id"))  # once is enough
            if "offers" in somebody:
                continue
            if "no" in (somebody.word("willing"), somebody.word("able")):
                yield Hit(node.outline, "this counts on somebody who isn't willing and able")
            elif not _was_asked(somebody):
                yield Hit(node.outline, "nothing says that this person has been asked")


def _was_asked(somebody: Item) -> bool:
    return (
        any(key in somebody for key in ("agreed", "limits"))
        or somebody.word("willing") in ("yes", "partly")
        or somebody.word("involvement") == "wants-in"
    )
