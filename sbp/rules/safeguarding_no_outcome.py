"""Whoever is being safeguarded was asked what they want to come of it.

Safety that is done to somebody can leave them safer and no better. Making Safeguarding Personal asks at the start what
the person wants, and at the end whether it came about.

Wrong:
    safeguarding: {enquiry: {under: s126, made: yes}}
Right:
    safeguarding: {desired_outcomes: {asked: yes, words: ['I want him out, and my key.']}}

Leave it: where asking would put them in danger. Keep `safeguarding` back from them under sharing, or say why beside it,
in a comment that names this rule. The wishes of a child have a rule of their own.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan
from sbp.sharing import kept_back

SEVERITY = "warning"
IN_DRAFTS = "info"
PACK = "protection"
QUESTION = "What would they like to be different at the end of this? Is it safe to ask?"
SOURCES = (
    Reference(
        "Making Safeguarding Personal",
        "https://cheshireandmerseyside.nhs.uk/your-health/safeguarding/safeguarding-adults/making-safeguarding-personal",
    ),
    Reference(
        "Wales Safeguarding Procedures, the plan for an adult at risk",
        "https://safeguarding.wales/en/adu-i/adu-i-a4/a4-p2/",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    kept = any(found.from_person and found.place.split(".")[0] == "safeguarding" for found in kept_back(plan))
    if kept or plan.is_closed or "safeguarding" not in plan.top.words("settings"):
        return
    safeguarding = plan.top.item("safeguarding")
    wanted = safeguarding.item("desired_outcomes") if safeguarding else None
    if wanted is None:
        yield Hit(plan.anchor("safeguarding"), "nothing says what the person wants to come of the safeguarding")
    elif wanted.word("asked") not in ("yes", "partly") and "words" not in wanted and "outcomes" not in wanted:
        yield Hit(wanted.place("asked"), "the person hasn't been asked what they want to come of it")
