"""What to do if things go wrong says what happens first, who does it, and who if they can't.

A trigger, a first step, a name and somebody in reserve: whoever reads it is in a hurry.

Wrong:
    - {id: no-dilys, when: Dilys cannot come, do_first: Find somebody else}
Right:
    - id: no-dilys
      when: Dilys cannot come
      do_first: Ring Carys at the pool
      who: [carys]
      if_not_available: Mair stays at home this time, and Carys keeps her place in the class

Where there is nobody in reserve, say so under `if_not_available`, and what happens then. Closed plans are left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "Who picks up the telephone, and who if they are away?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference(
        "Wales Safeguarding Procedures, lessons from practice reviews", "https://diogelu.cymru/en/adu-i/adu-i-ap/a4p-p2"
    ),
)


_PARTS = {"do_first": "what to do first", "who": "who does it", "if_not_available": "what if they can't"}


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_closed:
        return
    for plan_b in plan.items("contingency"):
        missing = [said for key, said in _PARTS.items() if key not in plan_b]
        if missing:
            yield Hit(plan_b.place("when"), f"this doesn't say {', or '.join(missing)}")
