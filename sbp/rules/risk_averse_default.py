"""What somebody may not do has a reason, and a day on which it is looked at again.

“Not allowed out alone” was written after something happened, and stays when nobody remembers what. Whatever limits a
life is the least that keeps it safe, for as long as it has to: why, who decided it, and when we look again.

Wrong:
    - {what: Not allowed in the kitchen. To be supervised at all times.}
Right:
    - what: >-
        Somebody stays within reach of Len while a pan is on, because of the burn in May. We look again on 12 June.

Leave what a court, the police, a lease or the law says, what the person has asked for themself, and what keeps a child
safe from somebody who harms them.
"""

import re
from collections.abc import Iterator

from sbp import context
from sbp.finding import Hit, Reference
from sbp.lazy import regex
from sbp.plan import Plan, Text
from sbp.sentences import any_of, is_denied, is_somebody_elses, ours, place_of, plain, sentences

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "Why is it so, who decided it with them, and when do we look again? What would be the least that is safe?"
SOURCES = (
    Reference("Mental Capacity Act 2005, section 1(6)", "https://www.legislation.gov.uk/ukpga/2005/9/section/1"),
    Reference("Wales Safeguarding Procedures, plans for adults", "https://safeguarding.wales/en/adu-i/adu-i-a4/a4-p2/"),
)

_DO = (
    "be left|be out|be alone|be allowed|be given access|go|leave|have|smoke|use|enter|cook|bathe|shower|walk|see|ring"
    "|sleep|access|open|carry|hold|keep|sit|drink|eat|lock|answer|visit|travel|cross"
)
_ROOM = (
    "kitchen|fridge|freezer|front door|back door|doors?|bedroom|room|garden|gate|larder|cupboards?|bathroom|wardrobe"
)
_LIMITS = (
    r"(?:not|never|no longer|isn't) (?:to be )?(?:allowed|permitted)",
    rf"must (?:not|never) (?:{_DO})",
    r"(?:banned|barred|prohibited|forbidden) from",
    r"(?:supervis\w+|watched|observed|monitored|escorted|accompanied|observation) at all times",
    r"(?:constant|continuous|24[- ]hour|round[- ]the[- ]clock) (?:supervision|observation)",
    r"(?:never|not) (?:to )?(?:be )?left (?:alone|unattended|unsupervised|on (?:his|her|their) own)",
    rf"(?:{_ROOM}) (?:\w+ )?(?:is|are|to be|must be|will be|stays?|remains?) (?:always )?(?:kept )?locked",
    r"locked in (?:his|her|their) \w+",
    r"under no circumstances",
    r"no access to the (?:kitchen|garden|phone|telephone|internet|house)",
)
_LIMIT = regex(
    rf"\b(?:{'|'.join(_LIMITS)})\b",
    re.IGNORECASE,
    needs="allowed|permitted|must n|banned|barred|prohibited|forbidden|at all times|supervision|observation|left alone"
    "|left un|left on|locked|circumstances|no access",
)
# One of these stands in whatever the expression above finds.
_TELLING = frozenset(
    "allowed permitted must banned barred prohibited forbidden times supervision observation left locked circumstances"
    " access".split()
)
_REASON = regex(
    r"\b(?:because|since|so (?:that|he|she|they|it|nobody)|as (?:he|she|they|it|there|the|his|her)|(?:due|owing) to"
    r"|after (?:he|she|they|it|the|a|an|his|her|their|what|two|three|\w+ing)|following"
    r"|in case|otherwise|to (?:keep|stop|prevent|avoid|protect)|why|reasons?|until|unless|review\w*"
    r"|look(?:ed)? at (?:this|it)|again on|for (?:the next )?(?:\d+|two|three|four|six|eight) (?:days|weeks|months)"
    r"|(?:19|20)\d\d|next (?:week|month))\b",
    re.IGNORECASE,
)
_LAWFUL = any_of(
    "court order orders bail licence injunction police probation tenancy lease landlord council law legal* act"
    " regulation* dvla insur* curfew tag prison judge sentenc* visa deprivation dols warrant undertaking hospital"
    " doctor surgeon school pool airline airport shop pub club"
)
_OWN = any_of(
    "ask asks asked want wants wanted chose chosen chooses decided agreed agrees prefer* like likes request* told said"
    " says rule wish"
)
_CHILDREN = any_of("child children baby babies toddler* boy boys girl girls twins grand* nursery kids")
_OTHERS = any_of(
    "dad father mum mother partner ex husband wife boyfriend girlfriend nephew niece son daughter brother sister"
    " uncle aunt cousin neighbour* visitor* friend* stranger* caller* men people nobody anybody anyone dog dogs pet"
    " pets smoking alcohol phone* tablet* medication cream drug*"
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind == "child":
        return
    for text in ours(plan):
        if text.field.path.startswith(("decisions.", "sharing.", "safeguarding.", "positive_risks.")):
            continue  # reason and day have their own fields there
        if text.keys.isdisjoint(_TELLING) or not _LIMIT.search(plain(text.words)):
            continue
        whole = sentences(text.words)
        for number, sentence in enumerate(whole):
            written = plain(sentence.words)
            nearby = plain(" ".join(part.words for part in whole[number : number + 2]))
            if any(leave.search(nearby) for leave in (_REASON, _LAWFUL, _OWN, _CHILDREN)):
                continue
            for found in _LIMIT.finditer(written):
                start, end = sentence.start + found.start(), sentence.start + found.end()
                if not _is_left(text, start, written[: found.start()]):
                    yield Hit(text.part(start, end), "a limit without a reason, and without a day to look again")


def _is_left(text: Text, start: int, before: str) -> bool:
    """Tell whether it is somebody or something else that is limited, or somebody else who says so."""
    nearest = before.split()[-3:]
    others = [name for somebody in text.plan.people.values() for name in somebody.word("name").split()]
    if _OTHERS.search(" ".join(nearest)) or any(word in others for word in nearest):
        return True
    place = place_of(text, start)
    of = context.said_of(place) if place else ""
    return of in ("staff", "thing") or is_denied(text, start) or is_somebody_elses(text, start)
