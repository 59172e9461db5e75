"""Letters are those that somebody typed.

“ZoÃ«” was Zoë, and “donâ€™t” was don’t, until a program read the file in one encoding and saved it in another. The
words can still be guessed; the person should not have to, least of all with their own name.

Wrong:
    person: {name: ZoÃ«, pronouns: she/her}
Right:
    person: {name: Zoë, pronouns: she/her}

Letters of any language that stand there as somebody typed them are left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.lazy import regex
from sbp.plan import Plan
from sbp.source import Span

SEVERITY = "warning"
IN_DRAFTS = "warning"
TEXTUAL = True
FILES = ("plan", "supervision")
QUESTION = "What was written here before the file was saved with another encoding?"
SOURCES = (
    Reference(
        "W3C, Character encodings: essential concepts",
        "https://www.w3.org/International/articles/definitions-characters/",
    ),
)

# What the bytes of UTF-8 look like when they are read as Windows-1252 or Latin-1.
_SECOND = "[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
_GARBLED = regex(rf"[ÃÅÄ]{_SECOND}|Â[\u00a0-\u00bf]|â€{_SECOND}?|â‚¬|ï»¿|\ufffd")

_ANY = regex("[ÃÅÄÂâï\ufffd]")  # what that begins with


def check(plan: Plan) -> Iterator[Hit]:
    text = plan.source.text
    if text.isascii() or not _ANY.search(text):
        return
    for found in _GARBLED.finditer(text):
        if found.group() == "\ufffd":
            message = "a letter was lost here when the file was saved with another encoding; write it again"
        else:
            message = "these signs stand in the place of another letter; the file was once read with another encoding"
        yield Hit(Span(found.start(), found.start() + len(found.group().rstrip())), message)
