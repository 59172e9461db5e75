"""In England somebody who has long-term support usually has two outcomes or more.

Reviews under the client-level data collection say how far the outcomes were met, and two or more are expected of
long-term support. That is no reason to invent one: ask what else matters, and leave it if one is what the person wants.

Wrong:
    outcomes:
      - {id: flat, words: I want to stay in my own flat}
    services:
      - {what: Half an hour every morning, frequency: every day, supports: [flat]}
Right, with the same service:
    outcomes:
      - {id: flat, words: I want to stay in my own flat}
      - {id: sing, words: I want to sing on Thursdays again}

Leave it: drafts, plans without long-term support, services that end, and equipment.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Item, Plan

SEVERITY = "info"
QUESTION = "What else would they like from life, beside this?"
SOURCES = (
    Reference(
        "Adult social care glossary, Review outcomes achieved (client-level data)",
        "https://marketingteam125.wixsite.com/ascglossary/asc-glossary-terms/review-outcomes-achieved",
    ),
)
PACK = "england"


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind != "adult" or plan.is_draft or plan.is_closed or len(plan.outcomes) != 1:
        return
    money = plan.top.item("money")
    if (money and "direct_payment" in money) or any(_goes_on(service) for service in plan.items("services")):
        yield Hit(plan.outcomes[0].head, "this is the only outcome in a plan with long-term support")


def _goes_on(service: Item) -> bool:
    return "frequency" in service and "end" not in service
