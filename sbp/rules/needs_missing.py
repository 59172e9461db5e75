"""In Wales and England an agreed plan with support in it names the needs that the support is for.

The needs are what the law goes by: in Wales regulation 3(1)(a), in England section 25(1)(a). They are kept apart from
outcomes, because a need is what the assessment found, and an outcome what the person wants.

Wrong:
    services:
      - {id: sitting, what: Sitting service, provider: Crossroads, frequency: one Tuesday in four, supports: [swim]}
Right, with the same service:
    needs:
      - {id: own-time, words: Time of her own every week, eligible: yes, met_by: [community, authority]}

Leave it: a preventative plan, in which there is no service and no money; a provider's personal plan; a one-page
profile; a family's plan beside which each has a plan of their own.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
IN_DRAFTS = "info"
QUESTION = "What did the assessment find, and which of it is the support for?"
SOURCES = (
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 3",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/3/made",
    ),
    Reference("Care Act 2014, section 25", "https://www.legislation.gov.uk/ukpga/2014/23/section/25"),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.jurisdiction not in ("wales", "england") or plan.kind in ("profile", "personal-plan") or plan.is_closed:
        return
    supported = "services" in plan.top or "money" in plan.top
    family = plan.top.item("family_plan")
    if supported and not plan.items("needs") and not (family and "plans" in family):
        yield Hit(plan.anchor("needs"), "there is support in this plan, and no need is written down that it is for")
