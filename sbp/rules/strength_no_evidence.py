"""A strength shows in something that somebody did or does.

“Resilient” and “sociable” could be said of anybody, and nobody can build on them. What the person did, knows or is
asked for can be used tomorrow.

Wrong:
    strengths:
    - {kind: personal, words: Mair is kind and resilient}
Right:
    strengths:
    - {kind: personal, words: 'Mair taught two of her infant classes to float'}

A strength in the person's or the family's words is left alone, and so is a one-page profile. Speaks in the profile
strict.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan
from sbp.sentences import is_empty

SEVERITY = "info"
STRICT = True
QUESTION = "When has it shown? What did they do, and who noticed?"
SOURCES = (Reference("Social Care Wales, Positive cultures"),)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind == "profile":
        return
    for strength in plan.items("strengths"):
        for text in strength.texts("words"):
            if "evidence" in strength or text.voice != "professional" or text.lang != "en":
                continue
            if is_empty(text, "strengths"):
                yield Hit(text.span, "this could be said of anybody; it doesn't say how it shows")
