"""A direct payment says which needs it meets, how much it is and how often it is paid.

In Wales regulation 3(2), in England section 25(2) asks for it. It is also what the person needs in order to plan: what
the money is for, how much there is, and when it comes. Under other laws it is a warning.

Wrong:
    direct_payment: {amount: "£480.00"}
Right:
    direct_payment: {amount: "£480.00", frequency: every four weeks, needs: [house, food]}

The needs may say it themselves: `met_by: [direct-payment]`.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
IN_DRAFTS = "info"
QUESTION = "What is the money for, how much is it, and when does it come?"
SOURCES = (
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 3",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/3/made",
    ),
    Reference("Care Act 2014, section 25", "https://www.legislation.gov.uk/ukpga/2014/23/section/25"),
)
PACK = "direct-payment"
ELSEWHERE = Reference(
    "Care Inspectorate, Self-directed support",
    "https://hub.careinspectorate.com/national-policy-and-legislation/policies/self-directed-support/",
)


PARTS = {"needs": "which needs it meets", "amount": "how much it is", "frequency": "how often it is paid"}


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind == "profile" or plan.is_closed:
        return
    money = plan.top.item("money")
    payment = money.item("direct_payment") if money else None
    by_need = any("direct-payment" in need.words("met_by") for need in plan.items("needs"))
    said = {key for key in PARTS if payment and key in payment} | ({"needs"} if by_need else set())
    missing = [part for key, part in PARTS.items() if key not in said]
    place = payment.head if payment else plan.anchor("money")
    message = f"the direct payment doesn't say {', or '.join(missing)}"
    if missing and plan.jurisdiction in ("wales", "england"):
        yield Hit(place, message)
    elif missing:
        yield Hit(place, message, severity="info" if plan.is_draft else "warning", source=ELSEWHERE)
