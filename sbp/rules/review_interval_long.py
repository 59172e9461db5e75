"""The next review is no later than law and guidance allow for a plan of this kind.

How long a plan may wait depends on the law and on what it is about. A provider's plan is reviewed within three months
in Wales and within six in Scotland; the plan of an adult at risk in Wales within six weeks; the plan of a child on
the register within three months, and then within six; a looked-after child's within six. In England an adult or a
carer is seen again within twelve months, and for the first time after some six to eight weeks.

Wrong, for a provider's plan in Wales that was reviewed on 30 September:
    dates: {next_review: 2027-03-30}
Right:
    dates: {next_review: 2026-12-18}

Sooner is always possible. If your organisation has decided on another rhythm, write it under `review_intervals` in
sbp.yaml: it takes the place of these. Reviews that lie in the past are left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit
from sbp.intervals import LAWS, counted_from, later, length, limit, next_review
from sbp.plan import Plan
from sbp.source import Span

SEVERITY = "warning"
QUESTION = "Can you sit down together sooner than that?"
SOURCES = LAWS


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_draft or plan.is_closed or plan.kind == "profile":
        return
    counted, is_first = counted_from(plan)
    allowed, following = limit(plan, first=is_first), next_review(plan)
    if allowed and counted and following and following.date > later(counted, allowed.length):
        start = "the plan was agreed" if is_first else "the last one"
        message = f"the next review is more than {allowed.length} after {start}"
        yield Hit(following.span, message, severity="info" if allowed.usual else None, source=allowed.source)
        return
    standing = limit(plan)
    for said, span in _said(plan):
        if standing and later(plan.today, said) > later(plan.today, standing.length):
            yield Hit(span, f"{said} between reviews are more than {standing.length}", source=standing.source)


def _said(plan: Plan) -> Iterator[tuple[str, Span]]:
    """Yield how often the plan says that it is reviewed, and where it says so."""
    for path in ("review_arrangements", "safeguarding.protection_plan"):
        for item in plan.items(path):
            if said := length(item.word("interval")):
                yield said, item.place("interval")
