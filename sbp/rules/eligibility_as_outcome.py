"""An outcome is said in somebody's words, and not in those of the regulations.

“Maintaining nutrition” and “developing and maintaining family relationships” are headings of the law: they sort needs.
They are the same for everybody who is eligible, and say nothing of this person's Sunday dinner or this person's sister.
They have a place of their own: `eligible_outcomes` in England, `wellbeing` everywhere.

Wrong:
    words: Managing and maintaining nutrition
Right:
    words: I want to cook Sunday dinner for the boys again
    eligible_outcomes: [nutrition]

Leave it: where the person says it so.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan
from sbp.statement import judge

SEVERITY = "warning"
TEXTUAL = True
QUESTION = "What does this mean in this person's own day? Who and what is it about?"
SOURCES = (
    Reference(
        "The Care and Support (Eligibility Criteria) Regulations 2015",
        "https://www.legislation.gov.uk/uksi/2015/313/made",
    ),
    Reference(
        "Social Services and Well-being (Wales) Act 2014, section 2",
        "https://www.legislation.gov.uk/anaw/2014/4/section/2",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    for outcome in plan.active_outcomes:
        for text in outcome.texts("words"):
            judgement = judge(text.words, text.lang)
            if (
                judgement.sort == "vague"
                and judgement.reason != "general"
                and not text.said_by
                and not text.is_own_words
            ):
                span, field = text.part(judgement.start, judgement.end), judgement.reason.removeprefix("heading ")
                yield Hit(span, f"this is a heading of the law, which has its place under {field}")
