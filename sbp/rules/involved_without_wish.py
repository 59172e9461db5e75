"""Nobody is brought in whom the person wants left out.

Somebody said no, and was told that it is for them to say. A copy in the wrong hands can't be called back.

Wrong:
    people:
      - {id: jason, name: Jason, relationship: nephew, kind: family, involvement: wants-out}
    copies:
      - {to: jason, what: the whole plan}
Right:
    copies:
      - {to: maureen, what: the safety plan}

Leave it: those who have parental responsibility, attorneys and deputies, and workers who have to know where somebody is
being protected; what was given before the person said so; and what the person has agreed to share after all.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Item, Plan

SEVERITY = "error"
QUESTION = "Does the person know? Have they changed their mind, or is there a duty that outweighs it?"
SOURCES = (
    Reference("Research in Practice, A brief guide to strengths-based practice"),
    Reference("Care Act 2014, section 25", "https://www.legislation.gov.uk/ukpga/2014/23/section/25"),
)


def check(plan: Plan) -> Iterator[Hit]:
    left_out = {
        reference: somebody
        for reference, somebody in plan.people.items()
        if somebody.word("involvement") == "wants-out" and not _has_a_right(plan, somebody)
    }
    if plan.is_closed or not left_out:
        return
    for copy in plan.items("copies"):
        somebody = left_out.get(copy.word("to"))
        if somebody and not copy.flag("declined") and not _came_before(copy, somebody):
            yield Hit(copy.place("to"), "this went to somebody whom the person wants left out")
    for invited in plan.values("review_arrangements.who_invited.*"):
        if invited.text in left_out:
            yield Hit(invited.outline, "this invites somebody whom the person wants left out")
    for review in plan.items("reviews"):
        for there in review.values("present"):
            who = left_out.get(there.text)
            if who is not None and "asked" in who and not _came_before(review, who):
                yield Hit(there.outline, "somebody was there whom the person wants left out")


def _has_a_right(plan: Plan, somebody: Item) -> bool:
    """Tell whether somebody may be brought in against the person's wish, or with a later yes of theirs."""
    child = plan.top.item("child")
    who = somebody.word("id")
    protected = {"safeguarding", "child-protection"} & set(plan.top.words("settings"))
    return (
        somebody.word("kind") == "attorney"
        or (somebody.word("kind") == "paid" and bool(protected))
        or (child is not None and who in child.words("parental_responsibility"))
        or any(decision.word("attorney_or_deputy") == who for decision in plan.items("decisions"))
        or any(
            yes.word("who") == who and yes.word("given") in ("yes", "partly") for yes in plan.items("sharing.consent")
        )
    )


def _came_before(item: Item, somebody: Item) -> bool:
    """Tell whether something happened before the person was asked about somebody."""
    happened, asked = item.day("date"), somebody.day("asked")
    return happened is not None and asked is not None and happened.date < asked.date
