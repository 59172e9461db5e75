"""An agreed plan says when, or how, it is looked at again.

In Wales regulation 3(1)(e) asks for the arrangements for the review, in England section 27 of the Care Act for the plan
to be kept under review. The day of the next review is an arrangement; so is how often, or what brings one forward.

Wrong:
    review_arrangements: {how_to_ask: Ring Sian}
Right:
    dates: {next_review: 2027-04-08}
    review_arrangements: {interval: 6 months, trigger_events: [A night in hospital], how_to_ask: Ring Sian}

Whether the day is soon enough, or has gone by, other rules look at. One-page profiles and closed plans are left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.intervals import next_review
from sbp.plan import Plan

SEVERITY = "error"
IN_DRAFTS = "info"
QUESTION = "When will you look at it together again, and how can the person ask for it sooner?"
SOURCES = (
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 3",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/3/made",
    ),
    Reference("Care Act 2014, section 27", "https://www.legislation.gov.uk/ukpga/2014/23/section/27"),
    Reference("Dewis Wales, Your care and support plan", "https://www.dewis.wales/your-care-and-support-plan"),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind == "profile" or plan.is_closed:
        return
    if next_review(plan) is None and not _arranged(plan):
        milder = plan.jurisdiction != "wales" and not plan.is_draft
        message = "nothing says when or how this plan is looked at again"
        yield Hit(plan.anchor("review_arrangements"), message, severity="warning" if milder else None)


def _arranged(plan: Plan) -> bool:
    arrangements = plan.top.item("review_arrangements")
    return arrangements is not None and ("interval" in arrangements or "trigger_events" in arrangements)
