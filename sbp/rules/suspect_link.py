"""What leans on something that has changed is looked at again.

An action that was promised for one outcome may not help another; a contingency plan was made for a worry as it was
then. When what they lean on has been changed since the plan was agreed and they have not, somebody has to look whether
they still fit.

Wrong, where the outcome “swim” was reworded after everybody had agreed:
    actions: [{id: sit, what: Sit with Emyr while Mair swims, who: dilys, when: every Tuesday, helps: [swim]}]
Right, when that was looked at and agreed again:
    agreement: [{who: person, agreed: yes, date: 2026-05-04, said: Tuesdays still suit the new class}]

A new agreement (`sbp agree`) settles it. What was added since is new to everybody, and leans on nothing old.
"""

from collections.abc import Iterator

from sbp.agreements import agreement, changes, is_as_agreed, leaning
from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "info"
QUESTION = "Does it still fit?"
SOURCES = (
    Reference("Care Act 2014, section 27(4)", "https://www.legislation.gov.uk/ukpga/2014/23/section/27"),
    Reference("doorstop, items that are linked to what has changed", "https://github.com/doorstop-dev/doorstop"),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_draft or plan.is_closed:
        return
    agreed = agreement(plan)
    if agreed is None or is_as_agreed(plan, agreed):
        return
    for change, _, reference in leaning(plan, changes(plan, agreed)):
        how = "is no longer in the plan" if change.how == "removed" else "has changed"
        yield Hit(reference.outline, f"“{change.name}”, which this leans on, {how} since the plan was agreed")
