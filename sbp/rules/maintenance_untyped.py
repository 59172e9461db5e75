"""What is to be kept is called keeping, and not change.

Progress can be “not letting things slip backwards (this is called maintenance)”. Where `aim` says change, a review asks
what got better, and a year in which somebody stayed in their own home looks like a year in which nothing happened.

Wrong:
    words: I want to keep my Friday dominoes as long as I can slam a tile
    aim: change
Right:
    words: I want to keep my Friday dominoes as long as I can slam a tile
    aim: maintain

Leave it: where keeping it is the change, because it has been slipping; then `baseline` or `signs` will say so.
"""

import re
from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.lazy import regex
from sbp.plan import Plan

SEVERITY = "info"
TEXTUAL = True
QUESTION = "Is this about something changing, or about not losing what is there?"
SOURCES = (Reference("Neath Port Talbot Council, A strengths-based model of practice"),)


def check(plan: Plan) -> Iterator[Hit]:
    for outcome in plan.active_outcomes:
        if outcome.word("aim") != "change":
            continue
        for text in outcome.texts("words"):
            found = _KEPT.match(text.words)
            if found and not _CHANGED.search(text.words):
                yield Hit(
                    text.part(found.start("kept"), found.end("kept")),
                    "this is about keeping what is there; its aim could be maintain",
                )


# At the head of the statement: I want to keep; Mr Price to carry on. Not: keep trying, stay over, still haven't.
_KEPT = regex(
    r"\W{0,20}(?:(?:i|we|he|she|they)(?:['’]d|['’]m)? )?"
    r"(?:(?:mr|mrs|ms|miss) [\w'’-]+ |[\w'’-]+ (?=wants|would|hopes|wishes))?"
    r"(?:(?:just |still )?(?:want|wants|would like|would love|like|love|hope|hopes|wish|wishes|need)\b[^.,;]{0,12}? )?"
    r"(?:to )?(?:be able to )?"
    r"(?P<kept>(?:keep|stay|remain|carry on|go on|continue|hang on to|hold on to|not lose|still)\b"
    r"|aros|cadw|dal i|parhau|peidio colli)"
    r"(?! (?:trying|learning|fit|up|over\b|the weekend|till|until|away|out|off|sober|clean|dry|haven|not))",
    re.IGNORECASE,
    needs="keep|stay|remain|carry on|go on|continue|hang on|hold on|not lose|still|aros|cadw|dal i|parhau|peidio",
)
_CHANGED = regex(r"\b(?:again|instead|back|start|better|more|new|anymore|as well|too)\b", re.IGNORECASE)
