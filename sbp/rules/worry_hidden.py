"""The person has been told of every worry, or it says why not.

“We are open about what we are worried about.” A worry that is written down behind somebody's back can't be worked on
with them, and they may read it one day. Sometimes telling would do serious harm: then the plan says why, and who
decided.

Wrong:
    - {worry: Idris may go hungry, shared_with_person: no}
Right:
    - {worry: Idris may go hungry, shared_with_person: yes}
Right:
    - worry: Someone at home may be taking his money
      shared_with_person: no
      not_shared_because: He would ask them about it that night. Huw decided; we look again on 3 March.

Leave it: where the worry is kept back from the person under sharing, with the reason there.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import PERSON, Item, Plan
from sbp.sharing import kept_back

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "Have they heard this from you? If not, why not, and who decided?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference(
        "Derbyshire procedures, Access to records",
        "http://derbyshirecaya.proceduresonline.com/chapters/p_access.html",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_closed:
        return
    kept = {found.place for found in kept_back(plan) if found.from_person}
    for worry in plan.items("worries"):
        if "not_shared_because" in worry or kept & {worry.path, "worries"}:
            continue
        told = worry.word("shared_with_person")
        if told in ("no", "not-asked"):
            yield Hit(
                worry.place("shared_with_person"), "the person hasn't been told of this worry, and nothing says why"
            )
        elif not told and not _is_known(plan, worry):
            yield Hit(worry.place("worry"), "nothing says whether the person has been told of this worry")


def _is_known(plan: Plan, worry: Item) -> bool:
    """Tell whether the person plainly knows: it is theirs, they speak of it, or it was talked over with them there."""
    goal = worry.item("safety_goal")
    return (
        PERSON in (*worry.words("worried"), goal.word("said_by") if goal else "")
        or any(key in worry for key in ("persons_view", "scores"))
        or any(view.word("who") == PERSON for view in worry.items("disagreements"))
        or any(text.voice == "person" for text in worry.texts("worry"))
        or any(_talked_over(review, worry.word("id")) for review in plan.items("reviews"))
    )


def _talked_over(review: Item, worry: str) -> bool:
    there = PERSON in review.words("present")
    return there and bool(worry) and any(item.word("worry") == worry for item in review.items("worries"))
