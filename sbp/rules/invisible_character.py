"""What can't be seen is not in the words.

Blanks of no width, soft hyphens and signs of private fonts come along when text is pasted. They change nothing that
anybody sees; but a search no longer finds the word, a screen reader stumbles over it, and something could be hidden in
them.

Wrong, here with its number so that it can be seen:
    outcomes: [{id: swim, words: "I want to swim\\u200bming"}]
Right:
    outcomes: [{id: swim, words: I want to swim}]

Marks that spell a language (in Persian, in emoji) are left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.lazy import regex
from sbp.plan import Plan
from sbp.source import Span

SEVERITY = "warning"
IN_DRAFTS = "info"
TEXTUAL = True
FILES = ("plan", "supervision")
QUESTION = "Was this pasted from somewhere? What would the word be if it were typed anew?"
SOURCES = (
    Reference("Unicode Technical Report 36, Unicode security considerations", "https://www.unicode.org/reports/tr36/"),
)

_INVISIBLE = regex(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\uffa0\ufff9-\ufffb]+"
    "|[\ufe00-\ufe0f\U000e0100-\U000e01ef]{2,}|[\ufe00-\ufe0d]"
    "|(?<![\u3400-\u9fff])[\U000e0100-\U000e01ef]"  # a variant of an ideograph may be somebody's name
    "|[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]+"
)


# All that the expression above can begin with: most plans hold none of it, and are passed over quickly.
_ANY = regex(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\uffa0\ufff9-\ufffb\ufe00-\ufe0f"
    "\ue000-\uf8ff\U000e0100-\U000e01ef\U000f0000-\U0010fffd]"
)


def check(plan: Plan) -> Iterator[Hit]:
    text = plan.source.text
    if not text.isascii() and _ANY.search(text):
        for found in _INVISIBLE.finditer(text):
            yield Hit(Span(*found.span()), _message(found.group()))
    for place in plan.prose:
        if place.scalar.style == '"' and "\\" in text[place.scalar.start : place.scalar.end]:
            for found in _INVISIBLE.finditer(place.words):
                if found.group() not in text[place.scalar.start : place.scalar.end]:
                    yield Hit(place.span, _message(found.group()))


def _message(found: str) -> str:
    code = f"U+{ord(found[0]):04X}"
    if "\ue000" <= found[0] <= "\uf8ff" or found[0] >= "\U000f0000":
        return f"a sign of a private font ({code}) stands here; other machines show it as an empty box"
    return f"a character that can't be seen ({code}) stands here; take it out"
