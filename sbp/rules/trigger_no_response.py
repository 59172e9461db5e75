"""Whatever brings bad times back has beside it what helps then.

“Finding out people's triggers and working through these.” To know what frightens somebody is half of it: the worker in
the doorway needs the other half.

Wrong:
    triggers: [{trigger: Somebody coming up the stairs behind me}]
Right:
    triggers:
      - trigger: Somebody coming up the stairs behind me
        what_helps: Let me go up last. Talk so I know who it is.

“Nothing helps. Leave me be, I come back” is an answer.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "What has helped before when that happened? What makes it worse?"
SOURCES = (Reference("Neath Port Talbot Council, A strengths-based model of practice"),)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_closed:
        return
    for trigger in plan.items("life_experience.triggers"):
        if "what_helps" not in trigger:
            yield Hit(trigger.place("trigger"), "nothing says what helps when this happens")
