"""An outcome is what comes of visits, sessions and hours, and not how many of them there are.

“Six sessions” and “4 x 30 min” can all be delivered while nothing changes for anybody. They are what is put in; they
belong to the service, under `frequency`.

Wrong:
    words: 4 x 30 min
Wrong:
    words: To have three visits a day
Right, with the visits under `services`:
    words: I want to be up and dressed in time for the ten o'clock bus

Leave it: where the number is part of the life itself (“see my brother twice a month”). Where a service is named as
well, `outcome-is-service` speaks.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan
from sbp.statement import judge

SEVERITY = "warning"
TEXTUAL = True
QUESTION = "When all of them have been, what will be different?"
SOURCES = (
    Reference(
        "Early Help, Outcomes and plans workshop", "https://paperzz.com/doc/7168897/outcomes-and-plans-presentation"
    ),
    Reference("Social Care Wales, About strengths-based practice"),
)


def check(plan: Plan) -> Iterator[Hit]:
    for outcome in plan.active_outcomes:
        for text in outcome.texts("words"):
            judgement = judge(text.words, text.lang)
            if judgement.sort == "service" and judgement.reason == "count":
                yield Hit(
                    text.part(judgement.start, judgement.end), "this counts what is provided, and not what comes of it"
                )
