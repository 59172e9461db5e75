"""A service that has gone on for a year says what would let it become less, or a review asked.

Plans are reviewed “to find ways to enable independence and reduce dependency on services”. Help that nobody looks at
again goes on because it always has. Less is only ever the person's wish: “Nobody wants this to be less” is an answer.

Wrong:
    - {what: Four calls a day, frequency: every day, start: 2024-05-01, supports: [cook]}
Right:
    - what: Four calls a day
      frequency: every day
      start: 2024-05-01
      supports: [cook]
      steps_to_less: [Teatime stops when she has cooked four Fridays running]

Leave it: outcomes of keeping what is there, what gets worse with time, the end of life, equipment, services that end. A
review that says which other ways were considered (`other_ways_considered`) is enough.
"""

from collections.abc import Iterator
from datetime import timedelta

from sbp.finding import Hit, Reference
from sbp.plan import Item, Plan

SEVERITY = "info"
QUESTION = "What can the person do now that they couldn't when this began? What would they like to do themself?"
SOURCES = (Reference("Neath Port Talbot Council, A strengths-based model of practice"),)


LONG = timedelta(days=365)


def check(plan: Plan) -> Iterator[Hit]:
    asked = any("other_ways_considered" in review for review in plan.items("reviews"))
    if asked or plan.is_closed or "end-of-life" in plan.top.words("settings"):
        return
    changing = {outcome.word("id") for outcome in plan.active_outcomes if outcome.word("aim") in ("change", "")}
    for service in plan.items("services"):
        if changing & set(service.words("supports")) and "steps_to_less" not in service and _is_long(plan, service):
            yield Hit(
                service.place("what"), "this has gone on for over a year; nothing says what would let it become less"
            )


def _is_long(plan: Plan, service: Item) -> bool:
    start = service.day("start")
    return "frequency" in service and "end" not in service and start is not None and plan.today - start.date > LONG
