"""The option that was chosen in Scotland fits the money: a direct payment goes with option 1 or 4.

With option 1 the person is paid the money; with 2 and 3 somebody else holds it. A plan that says one thing here and
another there leaves the person unsure whether money comes to them.

Wrong:
    money: {sds_option: 3, direct_payment: {amount: £120, frequency: weekly}}
Right:
    money: {sds_option: 4, direct_payment: {amount: £120, frequency: weekly}}

A draft may name option 1 before the sum is known. Closed plans are left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

PACK = "scotland"
SEVERITY = "warning"
QUESTION = "Who holds the money, and which option was chosen?"
SOURCES = (
    Reference(
        "Social Care (Self-directed Support) (Scotland) Act 2013", "https://www.legislation.gov.uk/asp/2013/1/contents"
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    money = plan.top.item("money")
    option = money.number("sds_option") if money else None
    if money is None or plan.is_closed:
        return
    if option in (2, 3) and "direct_payment" in money:
        yield Hit(money.place("sds_option"), "there is a direct payment, and this option is one without")
    if option == 1 and "direct_payment" not in money and not plan.is_draft:
        yield Hit(money.place("sds_option"), "this option is a direct payment, and the plan doesn't say what is paid")
