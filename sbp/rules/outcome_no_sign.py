"""Every outcome has signs by which people will know that it is coming true.

“Each outcome should be regularly discussed and reviewed or measured.” A sign is something that somebody can see or
feel, in plain words; a number is not needed.

Wrong:
    - {id: swim, words: I want to go to swimming classes}
Right:
    - {id: swim, words: I want to go to swimming classes, signs: [I've been three weeks running]}

One-page profiles are left alone, and so are outcomes that are over. Where somebody can't say what they would notice,
write what those who know them well would see.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "What would you see, hear or feel that would tell you it's going well?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 3",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/3/made",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind == "profile":
        return
    for outcome in plan.active_outcomes:
        if "signs" not in outcome:
            yield Hit(outcome.head, "nothing says how people will know that this outcome is coming true")
