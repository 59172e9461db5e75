"""An agreed plan names strengths.

It is strengths that a plan builds on: the person's own, those of family and friends, those of the community.

Wrong:
    status: agreed
    strengths: []
Right:
    status: agreed
    strengths:
      - {kind: personal, words: Mair swam for the county}

If they are not known yet, or the person would rather not say, write that as the first, and how you will find out.
One-page profiles and closed plans are left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
IN_DRAFTS = "info"
QUESTION = "How have you kept going? When people say good things about you, what do they say?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference("SCIE, Strengths-based approaches", "https://www.scie.org.uk/strengths-based-approaches/guidance/"),
)


def check(plan: Plan) -> Iterator[Hit]:
    if not plan.items("strengths") and plan.kind != "profile" and not plan.is_closed:
        yield Hit(plan.anchor("strengths"), "no strength is written down yet")
