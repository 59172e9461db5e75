"""Strengths come from the person, from family and friends, and from the community.

A plan that knows only the person's own strengths leaves them on their own; one that knows only the family's forgets the
person.

Wrong:
    - {kind: personal, words: Mair swam for the county}
    - {kind: personal, words: She has a way with nervous beginners}
Right:
    - {kind: personal, words: Mair swam for the county}
    - {kind: community, words: The pool has a Tuesday class in Welsh}

For somebody around whom the plan knows nobody but professionals it is a question, and no more: ask what is there or was
there once, and do not force it.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "Who else is there? What goes on nearby that they are or could be part of?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference("SCIE, Strengths-based approaches", "https://www.scie.org.uk/strengths-based-approaches/guidance/"),
)


NEAR = ("family", "social")
OWN = ("family", "friend", "community")


def check(plan: Plan) -> Iterator[Hit]:
    strengths = plan.items("strengths")
    kinds = {strength.word("kind") for strength in strengths} - {""}
    if len(strengths) < 2 or not kinds or plan.kind == "profile":
        return
    if not kinds & {*NEAR, "community"}:
        alone = bool(plan.people) and not any(somebody.word("kind") in OWN for somebody in plan.people.values())
        yield Hit(
            plan.anchor("strengths"),
            "the strengths are all of one level; family, friends and community are not among them",
            severity="info" if alone else None,
        )
    elif "personal" not in kinds:
        yield Hit(plan.anchor("strengths"), "none of the strengths is the person's own")
