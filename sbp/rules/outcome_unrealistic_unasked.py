"""An outcome that is about change says what makes it realistic and achievable.

“It can't be the same as it was, so how can I adapt, manage, remain hopeful and feel in control?” And: what is there to
do it with? The question is no reason to make an outcome smaller. A dream may stand here as a dream; say that it is one.

Wrong:
    - {id: drive, words: I want to drive again, aim: change}
Right:
    - id: drive
      words: I want to drive again
      aim: change
      realistic: He knows that it may never be the car. A mobility scooter on the lanes would do for now.

Leave it: what is getting better already, and outcomes of keeping what is there, of safety, or of how help is given.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "info"
STRICT = True
QUESTION = "If it can't be as it was, what would be good enough? What have they got to do it with?"
SOURCES = (Reference("Social Care Wales, About strengths-based practice"),)


def check(plan: Plan) -> Iterator[Hit]:
    for outcome in plan.active_outcomes:
        asked = any(key in outcome for key in ("realistic", "achievable", "conditions"))
        under_way = [outcome.word("status"), *(look.word("progress") for _, look in plan.looks(outcome))]
        if outcome.word("aim") in ("change", "") and not asked and not {"improving", "maintained"} & set(under_way):
            yield Hit(outcome.head, "nothing says what makes this outcome realistic, or what there is to do it with")
