"""The person was asked whom they want involved.

People can expect to “be asked who else you would like to be involved”, and it is for them to say. A list of relatives
is no answer to that question.

Wrong:
    people:
      - {id: menna, name: Menna, relationship: daughter, kind: family}
Right:
    people:
      - {id: menna, name: Menna, relationship: daughter, kind: family, involvement: wants-in, asked: 2026-03-02}
Right, if there is nobody:
    review_arrangements: {who_invited: [person]}

Any answer counts: who is wanted in or out, what somebody may see, who is invited as the person wishes.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Item, Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "Who would they like with them in this? Who would they rather leave out?"
SOURCES = (Reference("Research in Practice, A brief guide to strengths-based practice"),)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_closed or plan.kind == "profile" or (plan.is_draft and not plan.people):
        return
    arrangements = plan.top.item("review_arrangements")
    invited = arrangements is not None and "who_invited" in arrangements
    asked_since = any("asked_who_else" in item for item in plan.items("reviews.*.experience"))
    consented = bool(plan.items("sharing.consent"))
    if not (invited or asked_since or consented or any(map(_was_asked_about, plan.people.values()))):
        yield Hit(plan.anchor("people"), "nothing says whom the person wants involved")


def _was_asked_about(somebody: Item) -> bool:
    answered = somebody.word("involvement") in ("wants-in", "wants-out", "undecided")
    return answered or any(key in somebody for key in ("asked", "how_involved", "may_see"))
