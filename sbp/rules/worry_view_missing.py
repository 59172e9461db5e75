"""Every worry says how the person sees it, or who sees it differently.

Strengths-based practice sees risks “from their point of view”. Whoever lives with a danger often knows best how it
comes about and what keeps it away; and where people don't agree on it, that belongs in the plan too.

Wrong:
    - worry: Luned may fall when nobody is there
      worried: [menna, gethin]
Right:
    - worry: Luned may fall when nobody is there
      worried: [menna, gethin]
      persons_view: I'd sooner fall in my own kitchen than sit safe in somebody's lounge

Leave it: where the person hasn't been told, and it says why. Where somebody can't say it, what was seen counts:
`persons_view: {words: He shakes off a hand at his elbow, said_by: observed}`.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import PERSON, Item, Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "How do they see it themself? Who sees it differently?"
SOURCES = (
    Reference("Social Care Wales, About strengths-based practice"),
    Reference(
        "City of York Safeguarding Children Partnership, Signs of Safety glossary",
        "https://www.saferchildrenyork.org.uk/safeguarding-information/signs-safety-glossary-terms",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_closed:
        return
    for worry in plan.items("worries"):
        untold = worry.word("shared_with_person") in ("no", "not-asked") or "not_shared_because" in worry
        if not untold and not _has_view(worry):
            yield Hit(worry.place("worry"), "nothing says how the person sees this worry")


def _has_view(worry: Item) -> bool:
    """Tell whether the person or the family had a say: a view, a dispute, or the worry or its goal as their own."""
    goal = worry.item("safety_goal")
    return (
        any(key in worry for key in ("persons_view", "disagreements"))
        or PERSON in (*worry.words("worried"), goal.word("said_by") if goal else "")
        or any("words" in score for score in worry.items("scores"))
        or any(text.voice != "professional" for text in worry.texts("worry"))
    )
