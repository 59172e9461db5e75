"""The person has a part in every review, or the review says why not, and how their views were brought in.

A review is about somebody's life. It is held with them, or with somebody who speaks for them; where they can't or
would rather not be there, their views come by another way, and the next reader is told which.

Wrong:
    - date: 2026-10-22
      present: [sian, tracey]
Right:
    - date: 2026-10-22
      present: [sian, tracey]
      without_person_because: Mair was on the ward. Dilys took the questions to her, and brought back what she said.

An advocate's presence is left alone, and so is a review that says in `how_we_know` how views were found out. In a
family's plan it is enough that some of the family were there.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import PERSON, Item, Plan

SEVERITY = "error"
QUESTION = "Why weren't they there, and how did you find out what they think?"
SOURCES = (
    Reference("Think Local Act Personal, Outcome-focused reviews"),
    Reference(
        "Wales Safeguarding Procedures, agenda for review meetings",
        "https://diogelu.cymru/en/adu-i/adu-i-ap/a4p-p7",
    ),
    Reference("Care Act 2014, section 27", "https://www.legislation.gov.uk/ukpga/2014/23/section/27"),
)


def check(plan: Plan) -> Iterator[Hit]:
    reviews = plan.items("reviews")
    closure = plan.top.item("closure")
    if closure and closure.word("kind") == "died":
        reviews = reviews[:-1]  # the last one was held without them
    speaking = _who_speaks(plan)
    for review in reviews:
        if "without_person_because" in review or "how_we_know" in review:
            continue
        if "present" not in review:
            if not _is_heard(review):
                yield Hit(
                    review.head, "this review doesn't say who was there, or what the person said", severity="warning"
                )
        elif not speaking & set(review.words("present")):
            yield Hit(review.place("present"), "the person wasn't at this review, and it doesn't say why")


def _who_speaks(plan: Plan) -> set[str]:
    """The person, and those whose presence stands for theirs."""
    advocacy = plan.top.item("advocacy")
    advocates = {advocacy.word("who")} if advocacy else set()
    advocates |= {who for who, somebody in plan.people.items() if somebody.word("kind") == "advocate"}
    family = plan.top.item("family_plan") if plan.kind == "family" else None
    members = set(family.words("members")) if family else set()
    if plan.kind == "family":
        members |= {who for who, somebody in plan.people.items() if somebody.word("kind") == "family"}
    return {PERSON, plan.name, *advocates, *members} - {""}


def _is_heard(review: Item) -> bool:
    """Tell whether anything in a review is in the person's words."""
    return any(text.voice == "person" for text in review.plan.prose if text.place.startswith(f"{review.path}."))
