"""Every action has a name to it.

A promise with no name is nobody's. Regulation 3(1)(c) asks for actions by the authority and by others.

Wrong:
    - what: Look into the bus pass
Right:
    - {what: Look into the bus pass, who: sian, by: 2026-03-14}

If nobody has said yes to it, that is the action: who will ask, and by when.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
QUESTION = "Who will do this, and do they know?"
SOURCES = (
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 3",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/3/made",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    for action in plan.items("actions"):
        if "who" not in action:
            yield Hit(action.place("what"), "nobody's name stands by this promise")
