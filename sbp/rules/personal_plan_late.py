"""A provider's plan in Scotland is written within 28 days of the day on which the service began.

Until it is written, those who come every day have nothing to go by but each other's memory.

Wrong, on 1 December:
    status: draft
    services: [{id: home, what: A room with a view of the harbour, start: 2026-10-12}]
Right:
    status: agreed
    dates: {started: 2026-10-05, agreed: 2026-10-30}
    services: [{id: home, what: A room with a view of the harbour, start: 2026-10-12}]

A plan that takes the place of an earlier one is left alone.
"""

from collections.abc import Iterator
from datetime import timedelta

from sbp.finding import Hit, Reference
from sbp.plan import DRAFTS, Plan

PACK = "scotland"
SEVERITY = "warning"
QUESTION = "What do people who come to them go by today? That is the beginning of the plan."
SOURCES = (
    Reference(
        "The Social Care and Social Work Improvement Scotland (Requirements for Care Services) Regulations 2011,"
        " regulation 5",
        "https://www.legislation.gov.uk/ssi/2011/210/regulation/5",
    ),
)

_TIME = timedelta(days=28)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind != "personal-plan" or plan.status not in DRAFTS or "supersedes" in plan.top:
        return
    begun = min(plan.days("services.*.start"), default=None)
    if begun and plan.today > begun.date + _TIME:
        yield Hit(begun.span, "the service began more than 28 days ago, and the plan is not agreed yet")
