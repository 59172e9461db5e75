"""What gets in the way is looked for in the world, too, and not in the person alone.

Knowing “the structural inequalities that affect the people we support” is what lets us challenge them. Nerves, knees
and memory are half of it: the other half are steps, forms, waiting lists, buses that don't come, and prejudice.

Wrong:
    barriers:
      - {kind: personal, barrier: I lose my nerve at the door}
      - {kind: personal, barrier: My legs}
Right:
    barriers:
      - {kind: personal, barrier: I lose my nerve at the door}
      - {kind: practical, barrier: The bus stop has no seat, what_we_will_do: Sian asks the council for one}

A single barrier is left alone, and so are closed plans. If you have looked and it does all lie in the person, so be it:
this is a question, and no more.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "info"
QUESTION = "What would have to be different around them: places, money, rules, services, other people?"
SOURCES = (Reference("Social Care Wales, About strengths-based practice"),)


def check(plan: Plan) -> Iterator[Hit]:
    barriers = plan.items("barriers")
    if len(barriers) > 1 and not plan.is_closed and all(barrier.word("kind") == "personal" for barrier in barriers):
        yield Hit(plan.anchor("barriers"), "everything that gets in the way here lies in the person")
