"""How it is going is said by the person, or by those close to them, and not by workers alone.

Progress looks different from inside. Workers see what was delivered; the person knows whether it is a better week.
Their words come first, and ours stand beside them.

Wrong:
    outcomes:
      - {outcome: swim, words: Mair has engaged well with the pool, progress: improving}
Right:
    outcomes:
      - outcome: swim
        words: Last week I forgot her
        progress: improving
        others_say: [{who: sian, view: She has been eleven Tuesdays out of fifteen.}]

What was observed or put into words for somebody who doesn't speak counts as theirs, and so does a number that they
gave. A review that says how views were found out, or why the person wasn't there, is left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Item, Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "What do they say themself? What would those who love them say?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference(
        "Wales Safeguarding Procedures, agenda for review meetings",
        "https://diogelu.cymru/en/adu-i/adu-i-ap/a4p-p7",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    for review in [review for review in plan.items("reviews") if "outcomes" in review][-1:]:
        if "how_we_know" in review or "without_person_because" in review:
            continue
        looks = review.items("outcomes")
        told = [look for look in looks if look.texts("words") and not _is_heard(look)]
        for look in told:
            yield Hit(look.place("words"), "how this is going is told by workers alone")
        if looks and not told and "experience" not in review and not _speaks(review) and not any(map(_is_heard, looks)):
            yield Hit(review.place("date"), "how the outcomes are going is told by workers alone")


def _is_heard(look: Item) -> bool:
    """Tell whether the person or somebody close to them says how it is going with an outcome, in words or a number."""
    score = look.item("score")
    return _speaks(look) or (score is not None and ("score" in score or "declined" in score))


def _speaks(item: Item) -> bool:
    """Tell whether any words within a review are the person's, or of somebody close to them."""
    within = [text for text in item.plan.prose if text.place.startswith(f"{item.path}.")]
    return any(text.voice != "professional" or text.said_by in ("observed", "interpreted") for text in within)
