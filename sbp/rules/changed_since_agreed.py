"""What the plan holds is what was agreed, or the person has been asked about what changed.

A plan changes by agreement. When an outcome, an action or a worry reads otherwise than it did when the person said
yes, they find out from the plan, or never. `sbp agree` notes what was agreed by its fingerprint; this rule says what
has been changed, added or taken away since. `sbp diff` shows how.

Wrong, with an agreement of 2 March that knows nothing of the second action:
    actions:
      - {id: sit, what: Sit with Emyr while Mair swims, who: dilys, when: every Tuesday, helps: [swim]}
      - {id: alarm, what: Fit a falls alarm in the kitchen, who: emyr, when: in May, helps: [swim]}
Right, after asking:
    agreement:
      - {who: person, agreed: yes, date: 2026-05-04, said: An alarm is fine. Not the camera.}

Who can be rung, how far an action is and what a review says are no changes of this sort. If a slip of the pen was
mended and nothing else, show it to the person all the same: it is their plan.
"""

from collections.abc import Iterator

from sbp.agreements import agreement, changes, is_as_agreed
from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
QUESTION = "Does the person know of it, and do they agree? `sbp agree` notes what they say."
SOURCES = (
    Reference("Care Act 2014, section 27(4)", "https://www.legislation.gov.uk/ukpga/2014/23/section/27"),
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 6",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/6/made",
    ),
)

_NAMED = {"outcomes": "words", "actions": "what", "worries": "worry"}  # and where each says what it is


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_draft or plan.is_closed:
        return
    agreed = agreement(plan)
    if agreed is None or is_as_agreed(plan, agreed):
        return
    found = changes(plan, agreed)
    who = f"{plan.name_of(agreed.word('who'))} agreed"
    when = f"{who} on {agreed.word('date')}" if "date" in agreed else who
    for change in found:
        if change.item is None:
            yield Hit(agreed.place("date"), f"“{change.name}” is no longer in the plan as it was when {when}")
        elif change.item.path.split(".")[0] in _NAMED:
            words = change.item.place(_NAMED[change.item.path.split(".")[0]])
            yield Hit(words, f"this was {change.how} after {when}")
    if not any(change.item is None or change.item.path.split(".")[0] in _NAMED for change in found):
        message = f"other parts of the plan have changed since {when}"
        yield Hit(agreed.place("date"), message, severity="info")
