"""In England an agreed plan names the personal budget for what the council meets.

Section 25(1)(e) of the Care Act asks for it. A person who knows the sum can choose how it is spent; one who doesn't is
given what there is.

Wrong:
    needs:
      - {id: wash, words: A hand to wash in the morning, eligible: yes, met_by: [family, authority]}
Right, with the same need:
    money:
      personal_budget: {amount: "£126.00", frequency: a week, made_up_of: "The council pays £88.40, Desmond £37.60."}

Leave it: carers, children, and plans in which the council meets no need: whoever pays for themself, or whose needs are
met by family, community or health.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
IN_DRAFTS = "info"
QUESTION = "How much is there, what is it made up of, and does the person know?"
SOURCES = (Reference("Care Act 2014, section 25", "https://www.legislation.gov.uk/ukpga/2014/23/section/25"),)
PACK = "england"


PUBLIC = {"authority", "direct-payment"}


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind != "adult" or plan.is_closed:
        return
    paid_for = any(PUBLIC & set(need.words("met_by")) for need in plan.items("needs"))
    money = plan.top.item("money")
    budget = money.item("personal_budget") if money else None
    if paid_for and (budget is None or "amount" not in budget):
        place = plan.anchor("money") if budget is None else budget.head
        yield Hit(place, "the council meets needs in this plan, and the personal budget isn't in it")
