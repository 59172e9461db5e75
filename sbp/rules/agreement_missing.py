"""An agreed plan says what the person answered when they were asked whether they agree.

A plan that is agreed without its person is somebody else's plan. Their answer may be yes, no, partly, or that they
could not say; each is an answer, and each is kept.

Wrong:
    status: agreed
    agreement: [{who: dilys, agreed: yes}]
Right:
    status: agreed
    agreement:
      - {who: person, agreed: partly, said: As long as we can change it, disagrees_about: The day centre}
      - {who: dilys, agreed: yes}

For a child somebody with parental responsibility may answer, for a family any of its members, and for somebody who
can't decide whoever may decide for them. One-page profiles and closed plans are left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import PERSON, Plan

SEVERITY = "warning"
QUESTION = "Have you read it together, and what did they say?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference("Care Act 2014, section 25", "https://www.legislation.gov.uk/ukpga/2014/23/section/25"),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_draft or plan.is_closed or plan.kind == "profile":
        return
    answers = plan.items("agreement")
    if any(_may_answer(plan, answer.word("who")) and "agreed" in answer for answer in answers):
        return
    said = "the plan doesn't say whether the person agrees" if answers else "the plan doesn't say who agreed to it"
    yield Hit(plan.anchor("agreement"), said)


def _may_answer(plan: Plan, who: str) -> bool:
    """Tell whether somebody's answer is, or stands for, the person's."""
    kinds = {"family": ("family", "friend"), "child": ("family",)}.get(plan.kind, ())
    child = plan.top.item("child")
    parents = child.words("parental_responsibility") if child else []
    return who == PERSON or who in parents or plan.person_kind(who) in ("attorney", *kinds)
