"""A record of supervision has strengths in it, and not problems alone.

We speak with each other as we ask each other to speak with people. A session that lists only what is stuck teaches
that work is a list of what is stuck; what went well is where the next idea comes from.

Wrong:
    stuck_on: [The nights, The panel]
Right:
    went_well: [I asked what was better before I asked anything else]
    strengths_noticed: {worker: [Can sit in a silence], people: [A woman who makes herself a rule and keeps it]}
    stuck_on: [The nights, The panel]

A record that says nothing yet of either is left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

FILES = ("supervision",)
SEVERITY = "warning"
QUESTION = "What are you pleased about in how you worked? What did you notice in the people you work with?"
SOURCES = (
    Reference(
        "Community Care, Strengths-based supervision",
        "https://www.communitycare.co.uk/2024/03/20/strengths-based-supervision-top-tips-for-practice-supervisors/",
    ),
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
)

_PROBLEMS = ("stuck_on", "deficit_drift", "got_in_the_way", "support_needed")
_STRENGTHS = ("went_well", "strengths_noticed.worker", "strengths_noticed.people", "strengths_noticed.community")


def check(plan: Plan) -> Iterator[Hit]:
    if any(True for path in _STRENGTHS for _ in plan.texts(path)):
        return
    for key in _PROBLEMS:
        if entry := plan.root.entry(key) if key in plan.top else None:
            yield Hit(entry.key.span, "this record is about problems alone")
            return
