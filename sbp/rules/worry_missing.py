"""What people are worried about stands among the worries.

“We must talk about and recognise what we are most worried about.” A worry that stands only between the lines of a
conversation is answered by nobody: it has no goal, and no plan for the day on which it comes true.

Wrong, with no worries in the plan:
    our_view: I am worried that Emyr will fall on the steps while Mair is out
Right:
    worries:
      - worry: Emyr may fall on the garden steps while Mair is out

Leave it: where you asked and nobody is worried. Say so beside it, in a comment that names this rule and the reason.
"""

import re
from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.lazy import regex
from sbp.plan import Plan, Text
from sbp.words import is_negated, quotations, sentence

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = (
    "What worries you most, and what worries the others? If you asked and there is nothing, where does it say so?"
)
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference("Social Care Wales, About strengths-based practice"),
)

PROTECTION = ("safeguarding", "child-protection")

# Our own texts, in which a worry is told that belongs elsewhere.
OURS = (
    "about_me.important_for conversations.*.our_view needs.*.words needs.*.arises_from services.*.why monitoring.how"
    " reviews.*.needs_changed reviews.*.reasons"
).split()


def check(plan: Plan) -> Iterator[Hit]:
    if plan.items("worries") or plan.is_closed or plan.kind == "profile":
        return
    for setting in plan.top.words("settings"):
        if setting in PROTECTION:
            yield Hit(plan.anchor("worries"), "this plan is about keeping somebody safe, and no worry is written down")
            return
    if "safety_plan" in plan.top:
        yield Hit(plan.anchor("safety_plan"), "there is a safety plan, and no worry says what it is for")
        return
    for text in (text for path in OURS for text in plan.texts(path)):
        if text.voice == "professional" and (found := _told(text)):
            yield Hit(text.part(*found.span()), "this speaks of a worry, and the plan has none written down")
            return


_WORRY = regex(
    r"\b(?:(?:we are|we['’]re|I am|I['’]m) (?:(?!not|less)\w+ )?worried|worr(?:y|ies|ied) (?:us|me)\b|(?:we|I) worry"
    r"|(?:is|are|remains?) at (?:(?!no|low|little|less)\w+ )?risk|at risk of|self-harms?|self-harming|suicidal"
    r"|(?:rydym ni|rydym|rwyf|mod i|fy mod i)(?: yn|['’]n) poeni|rwy['’]n poeni)\b",
    re.IGNORECASE,
)
_PAST = frozenset("was were had been used ago previously".split())


def _told(text: Text) -> re.Match[str] | None:
    """Return where a text tells of a worry that is neither denied, nor over, nor somebody's whose words are quoted."""
    quoted = quotations(text.words, least=1)
    for found in _WORRY.finditer(text.words):
        if any(start <= found.start() < end for start, end in quoted):
            continue
        at = sum(word.end <= found.start() for word in text.split)
        around = {word.key for word in sentence(text.words, text.split, at)}
        if not is_negated(text.words, text.split, at) and ("worr" in found.group().lower() or not around & _PAST):
            return found
    return None
