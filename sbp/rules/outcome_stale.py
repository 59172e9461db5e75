"""From one review to the next something is said of every outcome that is to change.

Outcomes are “evolving and changing – accepting that nothing stays the same”. Where two reviews running say the very
same, or nothing at all, either nobody asked, or the outcome is no longer what the person wants.

Wrong:
    reviews:
      - {date: 2026-04-15, outcomes: [{outcome: bus, progress: not-yet-started}]}
      - {date: 2026-10-21, outcomes: [{outcome: bus, progress: not-yet-started}]}
Right:
    reviews:
      - {date: 2026-04-15, outcomes: [{outcome: bus, progress: not-yet-started, words: Not while it's icy}]}
      - {date: 2026-10-21, outcomes: [{outcome: bus, progress: not-yet-started, words: I'd rather have the lift now}]}

Leave it: keeping what is good, the end of life, and what was paused on purpose.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Item, Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "Is this still what they want? What has happened since, even something small?"
SOURCES = (Reference("Social Care Wales, About strengths-based practice"),)

TEXTS = ("words", "helped", "celebrate", "keep", "change", "stop")


def check(plan: Plan) -> Iterator[Hit]:
    for outcome in plan.active_outcomes:
        aim, looks = outcome.word("aim"), [look for _, look in plan.looks(outcome)]
        if aim in ("maintain", "end-of-life") or outcome.word("status") == "paused" or len(looks) < 2:
            continue
        *_, before, now = looks
        still = ("", "not-yet-started", "maintained") if aim == "change" else ("", "not-yet-started")
        if now.word("progress") in still and _said(before) == _said(now):
            yield Hit(now.place("progress"), "the last two reviews say the very same of this outcome")


def _said(look: Item) -> tuple[object, ...]:
    """Return all that a review says of an outcome."""
    score = look.item("score")
    texts = [text for key in TEXTS for text in look.texts(key)]
    texts += [text for other in look.items("others_say") for text in other.texts("view")]
    texts += score.texts("words") if score else []
    said = sorted(text.words.strip(" .").casefold() for text in texts)
    return look.word("progress"), score and score.number("score"), said, look.words("contributed")
