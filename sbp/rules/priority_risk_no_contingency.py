"""Every priority risk has a contingency plan.

“These plans include what needs to happen and who might be able to offer support if things start to go wrong or a crisis
starts.” Reviews of what went wrong keep finding that nobody had said what to do.

Wrong:
    worries: [{id: fall, worry: Emyr may fall while Mair is out, priority: true}]
Right, with the same worry:
    contingency: [{id: fallen, when: Emyr has fallen, do_first: Ring 999 and stay with him, who: [dilys], for: fall}]

Closed plans are left alone. Where nobody knows yet what would help, say whom to ring first.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
QUESTION = "If this starts to happen on a Saturday night, who does what first?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference(
        "Wales Safeguarding Procedures, lessons from practice reviews", "https://diogelu.cymru/en/adu-i/adu-i-ap/a4p-p2"
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_closed:
        return
    covered = {plan_b.word("for") for plan_b in plan.items("contingency")}
    for worry in plan.items("worries"):
        if worry.flag("priority") and (not worry.word("id") or worry.word("id") not in covered):
            yield Hit(
                worry.place("worry"), "this is a priority risk, and nothing says what to do if it starts to happen"
            )
