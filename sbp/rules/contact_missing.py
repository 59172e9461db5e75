"""The plan says whom to turn to, and how to reach them.

“Who to contact and how” is what people look for first when something changes. One name with a number is enough.

Wrong:
    people:
      - {id: sian, name: Sian, relationship: social worker, kind: paid}
Right:
    people:
      - {id: sian, name: Sian, relationship: social worker, kind: paid, contact: 01632 960143}

A contact under `prepared_by`, in sbp.yaml or in how to ask for a review is as good. One-page profiles and closed
plans are left alone, and a draft until there are people in it.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "Whom can they ring or write to, and whom can their family?"
SOURCES = (Reference("Research in Practice, A brief guide to strengths-based practice"),)

_WAYS = ("people.*.contact", "prepared_by.contact", "review_arrangements.how_to_ask", "monitoring.how_i_can_ask")


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind == "profile" or plan.is_closed or plan.settings.organisation.get("contact"):
        return
    if plan.is_draft and not plan.people:
        return
    if not any(map(plan.holds, _WAYS)):
        yield Hit(plan.anchor("people"), "the plan doesn't say how to reach anybody")
