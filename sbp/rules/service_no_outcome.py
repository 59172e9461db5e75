"""Every service supports an outcome, a worry or a need.

Services are what goes in, not what comes out: “we only use what's needed to meet the outcome”. A service that supports
nothing is there because it always was.

Wrong:
    - {what: Sitting service, provider: Crossroads}
Right:
    - {what: Sitting service, provider: Crossroads, supports: [swim]}

Leave it: what came in a crisis, before anybody could ask. Say so beside it, and until when.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
QUESTION = "What does this make possible for the person?"
SOURCES = (Reference("Social Care Wales, About strengths-based practice"),)


def check(plan: Plan) -> Iterator[Hit]:
    for service in plan.items("services"):
        if "supports" not in service:
            yield Hit(service.place("what"), "this service doesn't say what it supports")
