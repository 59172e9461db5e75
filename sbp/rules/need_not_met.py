"""In Wales and England every eligible need says who meets it.

The law asks that a plan says which needs are met, and how. A need that nobody meets is said too (`met_by: [unmet]`),
with what happens meanwhile (`how`): hiding it helps no one.

Wrong:
    - {id: night, words: Unbroken sleep, eligible: yes}
Right:
    - {id: night, words: Unbroken sleep, eligible: yes, met_by: [family, unmet], how: Gwyn's weekend meets some of it}

Who meets it may stand elsewhere: an action that `helps` with the need, a service that `supports` it, a direct payment.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
QUESTION = "Who meets this now, and how? If nobody does, what is being done about it?"
SOURCES = (
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 3",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/3/made",
    ),
    Reference("Care Act 2014, section 25", "https://www.legislation.gov.uk/ukpga/2014/23/section/25"),
)


def check(plan: Plan) -> Iterator[Hit]:
    met = {need for action in plan.items("actions") for need in action.words("helps")}
    met |= {need for service in plan.items("services") for need in service.words("supports")}
    met |= {need for payment in plan.items("money.direct_payment") for need in payment.words("needs")}
    for need in plan.items("needs") if plan.jurisdiction in ("wales", "england") and not plan.is_closed else []:
        by = set(need.words("met_by"))
        if need.word("eligible") != "yes" or by - {"unmet"} or "how" in need or need.word("id") in met:
            continue
        if by:
            message = "this eligible need is not met, and nothing says what happens meanwhile"
            yield Hit(need.place("words"), message, severity="warning")
        else:
            yield Hit(need.place("words"), "this eligible need doesn't say who meets it")
