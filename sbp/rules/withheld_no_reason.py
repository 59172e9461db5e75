"""Whatever is kept back has a reason, and somebody who decided it.

A plan is open to its person unless there is a reason. The reasons are few: it is about somebody else, it could do
serious harm, or the law asks for it. Whoever decides puts their name to it, so that it can be asked about and looked
at again.

Wrong:
    withheld: [{path: worries.fire, from: [person]}]
Right:
    withheld:
      - path: worries.fire
        from: [person]
        reason: serious-harm
        why: It would tell him which night she is away.
        decided_by: huw
        review: 2026-12-15

`other` is no reason until `why` says which. Who decided it weighs less where something is kept from others than the
person: that may be the person's own wish.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import PERSON, Plan

SEVERITY = "error"
QUESTION = "Why can't they see it, who decided that, and when is it looked at again?"
SOURCES = (
    Reference(
        "Derbyshire procedures, Access to records",
        "http://derbyshirecaya.proceduresonline.com/chapters/p_access.html",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    for kept in plan.items("sharing.withheld"):
        is_said = "why" in kept or kept.word("reason") not in ("", "other")
        if not is_said:
            yield Hit(kept.place("path"), "this is kept back, and nothing says why")
        elif "decided_by" not in kept:
            from_person = PERSON in kept.words("from") or "from" not in kept
            message = "this is kept back, and nothing says who decided it"
            yield Hit(kept.place("path"), message, severity=None if from_person else "warning")
