"""What is kept back from somebody is there to be kept back.

A path that names no place keeps nothing back: the copy would show what was to stay hidden. Name the item by its id,
which stays the same when others are added above it.

Wrong, with no tenth worry:
    withheld: [{path: worries.9, from: [person], reason: serious-harm}]
Right:
    withheld: [{path: worries.fire, from: [person], reason: serious-harm}]

There is no reason to leave it: until it is mended, nothing is kept back.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan
from sbp.sharing import kept_back

SEVERITY = "error"
IN_DRAFTS = "error"
SOURCES = (
    Reference(
        "Derbyshire procedures, Access to records",
        "http://derbyshirecaya.proceduresonline.com/chapters/p_access.html",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    for found in kept_back(plan):
        if not found.place:
            yield Hit(
                found.span, "this names no place in the plan, so nothing would be kept back; write it like worries.fire"
            )
