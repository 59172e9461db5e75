"""Where support is arranged in Scotland, the plan says which of the four options the person chose.

The law there gives everybody who is supported, adults, children and carers, a choice of how it is arranged: a direct
payment (1), directing it themself while somebody else holds the money (2), having the council arrange it (3), or a
mixture (4). It is theirs to make; a plan that doesn't say which leaves out who decides.

Wrong:
    services: [{id: hours, what: Nine hours a week with a support worker}]
Right:
    services: [{id: hours, what: Nine hours a week with a support worker}]
    money: {sds_option: 2}

Plans without services or money, what the NHS provides, plans of providers and one-page profiles are left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

PACK = "scotland"
SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "Which of the four ways of arranging it did they choose, and were all four explained?"
SOURCES = (
    Reference(
        "Social Care (Self-directed Support) (Scotland) Act 2013", "https://www.legislation.gov.uk/asp/2013/1/contents"
    ),
    Reference(
        "Scottish Government, self-directed support guidance, easy read",
        "https://www.gov.scot/publications/easy-read-statutory-guidance-accompany-social-care-self-directed-support-scotland-act-2013/",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind in ("personal-plan", "profile") or plan.is_closed:
        return
    money = plan.top.item("money")
    services = [service for service in plan.items("services") if "NHS" not in service.word("provider")]
    paid = money is not None and ("personal_budget" in money or "direct_payment" in money)
    if (services or paid) and not (money and "sds_option" in money):
        place = "services" if services else "money"
        yield Hit(plan.anchor(place), "the plan doesn't say which of the four options was chosen")
