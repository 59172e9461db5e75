"""A score stands with words, and the person's own view stands beside everybody else's.

A three means nothing to whoever reads it next year, and numbers without meaning are soon gathered for their own sake.
How far somebody has come is judged from their point of view first; others may see it differently, and say so.

Wrong:
    baseline: {scale: ten, score: 3}
Wrong:
    baseline: {scale: ten, others: [{who: dilys, score: 1, words: She's been saying next week since Easter}]}
Right:
    baseline: {scale: ten, score: 3, words: Three. I've found my costume and it still fits.}

Leave it: whoever would rather not give a number (`declined: true`), and what was observed of somebody without speech.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Item, Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "Why this number and not one lower? How does the person put it?"
SOURCES = (
    Reference(
        "Evaluation Support Scotland, Talking Points and Meaningful and Measurable",
        "https://evaluationsupportscotland.org.uk/resources/talking-points-a-personal-outcomes-approach-2012/",
    ),
    Reference(
        "Wales Safeguarding Procedures, agenda for review meetings",
        "https://diogelu.cymru/en/adu-i/adu-i-ap/a4p-p7",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    for score, told in _scores(plan):
        others = [other for other in score.items("others") if "score" in other]
        if "score" in score and not told:
            yield Hit(score.place("score"), "this number stands without words")
        elif others and not told and "score" not in score and not score.flag("declined"):
            yield Hit(others[0].place("who"), "only others give a number here; the person's own view is missing")
        for other in others:
            if "words" not in other:
                yield Hit(other.place("score"), "this number stands without words", severity="info")


def _scores(plan: Plan) -> Iterator[tuple[Item, bool]]:
    """Yield every score, and whether words stand with it or with what a review says around it."""
    for outcome in plan.outcomes:
        if baseline := outcome.item("baseline"):
            yield baseline, "words" in baseline
    for score in plan.items("worries.*.scores"):
        yield score, "words" in score
    for path in ("reviews.*.outcomes", "reviews.*.worries"):
        for look in plan.items(path):
            if score_then := look.item("score"):
                yield score_then, "words" in score_then or "words" in look
