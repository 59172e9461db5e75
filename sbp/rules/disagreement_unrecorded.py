"""Whoever does not agree, or agrees in part, is quoted with what they don't agree with.

“No” without a word lets nobody do anything about it. People may see things differently and still go on together, if
each can find their own view in the plan.

Wrong:
    - {who: shazia, agreed: partly}
Right:
    - {who: shazia, agreed: partly, disagrees_about: The last bus}

What they said will do as well. Where they had their say in a worry or a risk that they see differently, it is left
alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "What don't they agree with, in their own words?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference("Care Act 2014, section 25", "https://www.legislation.gov.uk/ukpga/2014/23/section/25"),
)

_VIEWS = ("worries.*.disagreements", "positive_risks.*.disagrees", "family_plan.differing_views.*.views")


def check(plan: Plan) -> Iterator[Hit]:
    heard = {view.word("who") for path in _VIEWS for view in plan.items(f"{path}.*") if "view" in view}
    for answer in plan.items("agreement"):
        if answer.word("agreed") not in ("no", "partly") or "disagrees_about" in answer or "said" in answer:
            continue
        if answer.word("who") not in heard:
            yield Hit(answer.place("agreed"), "it isn't said what they don't agree with")
    for path in _VIEWS:
        for view in plan.items(f"{path}.*"):
            if "who" in view and "view" not in view:
                yield Hit(view.place("who"), "this person sees it differently, and their view isn't here")
