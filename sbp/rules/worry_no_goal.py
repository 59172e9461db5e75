"""Every worry has a safety goal: what people need to see.

A worry on its own only weighs. With what would have to be seen for everybody to worry less, it becomes something to
work on together.

Wrong:
    - worry: Emyr may fall in the garden while Mair is out
Right:
    - worry: Emyr may fall in the garden while Mair is out
      safety_goal: {words: Emyr rings Dilys before he goes out to the garden, signs: [Four weeks of it]}

Leave it: what nobody can lessen, like how an illness will go. Say what would make it easier to bear. Closed plans are
left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "What would everybody need to see, and for how long, to worry less?"
SOURCES = (
    Reference(
        "North Yorkshire Safeguarding Children Partnership, danger statements and safety goals",
        "https://safeguardingchildren.co.uk/",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_closed:
        return
    for worry in plan.items("worries"):
        if "safety_goal" not in worry:
            yield Hit(worry.place("worry"), "this worry has no goal yet that would make everybody less worried")
