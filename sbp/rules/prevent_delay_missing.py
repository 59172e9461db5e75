"""In England an agreed plan holds advice on what meets, reduces, prevents or delays needs.

Section 25(1)(f) of the Care Act asks for it, and it is often what lasts longest: what the person can do, and where they
can turn, whether or not the council pays for anything.

Wrong:
    advice: {reduce: [], prevent_or_delay: []}
Right:
    advice:
      reduce: [The Saturday group is open to him whatever happens to this plan]
      prevent_or_delay: [A hearing check every March; it is in his phone]

Children's and families' plans rest on another Act and are left alone, and so are providers' plans, one-page profiles
and closed plans.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "What would help it not to get worse? What is there for everybody that they may not know of?"
SOURCES = (Reference("Care Act 2014, section 25", "https://www.legislation.gov.uk/ukpga/2014/23/section/25"),)
PACK = "england"


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind not in ("adult", "carer") or plan.is_closed:
        return  # children's plans rest on another Act
    advice = plan.top.item("advice")
    if advice is None or not any(key in advice for key in ("reduce", "prevent_or_delay")):
        yield Hit(plan.anchor("advice"), "nothing says what the person can do to have less need of help, or later")
