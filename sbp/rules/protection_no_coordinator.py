"""A protection plan says who leads it, and how often it is looked at; for a child, who is in the core group.

Reviews of what went wrong keep finding the same: many people each had a part, and nobody held the whole.

Wrong:
    protection_plan: {steps: [Locks changed]}
Right:
    protection_plan: {lead_coordinator: huw, lead_practitioner: bethan, interval: 6 weeks, steps: [Locks changed]}

Leave it: while an enquiry is open and no protection plan has been made. How often it is looked at may stand under
`review_arrangements` as well.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
PACK = "protection"
QUESTION = "Who holds it all together, and who notices first if it drifts?"
SOURCES = (
    Reference(
        "Wales Safeguarding Procedures, lessons from practice reviews", "https://diogelu.cymru/en/adu-i/adu-i-ap/a4p-p2"
    ),
    Reference(
        "Wales Safeguarding Procedures, lead co-ordinator and practitioner",
        "https://safeguarding.wales/adu/a4/a4.p3.html",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    child = "child-protection" in plan.top.words("settings")
    safeguarding = plan.top.item("safeguarding")
    protection = safeguarding.item("protection_plan") if safeguarding else None
    if plan.is_closed or (protection is None and not child):
        return
    if protection is None:
        yield Hit(
            plan.anchor("safeguarding"), "nothing says who leads the protection plan and how often it is looked at"
        )
        return
    arrangements = plan.top.item("review_arrangements")
    said = {
        "who leads it": "lead_coordinator" in protection or "lead_practitioner" in protection,
        "who is in the core group": "core_group" in protection or not child,
        "how often it is looked at": "interval" in protection or bool(arrangements and "interval" in arrangements),
    }
    missing = [what for what, is_said in said.items() if not is_said]
    if missing:
        yield Hit(protection.head, f"the protection plan doesn't say {', or '.join(missing)}")
