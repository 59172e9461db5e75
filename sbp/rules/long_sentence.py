"""A sentence that we write has 25 words at most.

Short sentences are read by more people: by somebody who is tired, frightened, learning English or listening while it
is read aloud. A long one often hides two things that each deserve their own.

Wrong:
    our_view: >-
      Mair told us that she would like to go back to the pool on Tuesdays if somebody could be with Emyr while she is
      out, which Dilys has kindly offered to do from the spring
Right:
    our_view: Mair would like to go back to the pool on Tuesdays. Dilys has offered to be with Emyr while she is out.

What is parted by a colon, semicolons or line breaks counts part by part. Figures, and what somebody is quoted with,
are not counted, and the person's and the family's own words never are.
"""

import re
from collections.abc import Iterator

from sbp import words
from sbp.finding import Hit, Reference
from sbp.lazy import regex
from sbp.plan import Plan
from sbp.sentences import Sentence, ours, sentences

SEVERITY = "info"
TEXTUAL = True
QUESTION = "Could this be two sentences? What is the one thing that each of them says?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference(
        "GOV.UK, Content design: writing for GOV.UK",
        "https://www.gov.uk/guidance/content-design/writing-for-gov-uk",
    ),
)

_MOST = 25
_WORD = regex(r"[^\W\d_]+(?:['’-]\w+)*")


def check(plan: Plan) -> Iterator[Hit]:
    for text in ours(plan):
        if len(text.folded) <= _MOST and "_" not in text.words:
            continue
        for sentence in sentences(text.words):
            for part in _parts(sentence):
                count = _count(part.words)
                if count > _MOST:
                    message = f"this sentence has {count} words; shorter ones are easier to follow"
                    yield Hit(text.part(part.start, part.end), message)


def _parts(sentence: Sentence) -> Iterator[Sentence]:
    """Yield the items of a list, or the whole sentence."""
    for found in re.finditer(r"(?:[^;:\n]|:(?!\s))*[^;:\n\s]", sentence.words):
        blank = len(found.group()) - len(found.group().lstrip())
        yield Sentence(found.group()[blank:], sentence.start + found.start() + blank)


def _count(part: str) -> int:
    quoted = sum(len(_WORD.findall(part[start:end])) for start, end in words.quotations(part))
    return len(_WORD.findall(part)) - quoted
