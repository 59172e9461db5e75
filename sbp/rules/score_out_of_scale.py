"""A score lies on its scale, and an outcome keeps its scale from review to review.

An eleven out of ten, or a seven on one scale after a three on another, can't be compared, so nobody can tell how far
somebody has come. Scales are named in `sbp.yaml`; `ten` (0 to 10) is always there.

Wrong:
    baseline: {scale: ten, score: 11, words: Over the moon}
Right:
    baseline: {scale: ten, score: 10, words: Over the moon}

Leave it: a scale that was itself put right. Say so where it changes, so that the next reader knows:
`# sbp: ignore[score-out-of-scale] -- from here on with the pictures scale, which he can point to`
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Item, Plan

SEVERITY = "error"
QUESTION = "Which scale did you use together, and what did its two ends mean to them?"
SOURCES = (Reference("Welsh Government, Recording measurement of personal outcomes (2016)"),)


def check(plan: Plan) -> Iterator[Hit]:
    for outcome in plan.outcomes:
        yield from _series(plan, [outcome.item("baseline"), *(look.item("score") for _, look in plan.looks(outcome))])
    looks = plan.items("reviews.*.worries")
    for worry in plan.items("worries"):
        later = [look for look in looks if look.word("worry") == worry.word("id") != ""]
        yield from _series(plan, [*worry.items("scores"), *(look.item("score") for look in later)], "ten")


def _series(plan: Plan, scores: list[Item | None], usual: str = "") -> Iterator[Hit]:
    """Look at scores of one thing, oldest first. One that doesn't name its scale is on the scale of the one before."""
    before = ""
    for score in scores:
        name = (score.word("scale") or before or usual) if score else ""
        if score is None or not name or not _numbers(score):
            continue
        scale = plan.settings.scales.get(name)
        if scale is None:
            message = "no scale of this name is known, so nobody can tell what the number means; name it in sbp.yaml"
            yield Hit(score.place("scale"), message, severity="warning")
        elif before not in ("", name):
            yield Hit(score.place("scale"), "the score before was on another scale, so the two can't be compared")
        for one, number in _numbers(score):
            if scale is not None and not scale["min"] <= number <= scale["max"]:
                yield Hit(one.place("score"), f"this scale goes from {scale['min']:g} to {scale['max']:g}")
        before = name


def _numbers(score: Item) -> list[tuple[Item, float]]:
    """Return the person's own number and those of others, each with where it stands."""
    given = [(one, one.number("score")) for one in (score, *score.items("others"))]
    return [(one, number) for one, number in given if number is not None]
