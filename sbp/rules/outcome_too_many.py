"""A plan with many outcomes says which come first.

Nobody works on eight things at once. What everything is a priority in, nothing is. Lives are full, and all of it may
stand in the plan; what people asked for first should not get lost among it.

Wrong:
    - {id: home, words: I want to go home}
    - {id: stairs, words: I want to get up my own stairs}
    - {id: garden, words: I want to see to the beans}
    - {id: choir, words: I want to sing on Thursdays again}
    - {id: post, words: I want to open my own post}
    - {id: bus, words: I want to be able to use the bus}
    - {id: cook, words: I want to cook for Nia when she comes}
    - {id: sea, words: I want to see the sea}
Right, with the same eight:
    - {id: home, words: I want to go home, priority: most}
    - {id: garden, words: I want to see to the beans, priority: later}

In a family's plan each person's outcomes are counted apart.
"""

from collections import Counter
from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import PERSON, Plan

SEVERITY = "info"
QUESTION = "If only one of these came true by the next review, which should it be?"
SOURCES = (Reference("Neath Port Talbot Council, A strengths-based model of practice"),)


MOST = 7


def check(plan: Plan) -> Iterator[Hit]:
    active = plan.active_outcomes
    number = max(Counter(outcome.word("whose") or PERSON for outcome in active).values(), default=0)
    family = plan.top.item("family_plan")
    in_order = any("priority" in outcome or outcome.flag("family_priority") for outcome in active)
    if number > MOST and not in_order and not (family and "agreed_priorities" in family):
        yield Hit(
            plan.anchor("outcomes"), f"{number} outcomes are worked on at once, and nothing says which come first"
        )
