"""An NHS number is one that can be.

The last of its ten digits checks the others, so that a slip of the finger shows. A number that doesn't check belongs to
nobody, or, once the slip is put right by a guess, to somebody else. It is never repeated in what is said of it.

Wrong:
    person: {name: Mair, identifiers: {nhs: 999 000 0019}}
Right:
    person: {name: Mair, identifiers: {nhs: 999 000 0018}}

A plan without one is left alone; most plans need none.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.identifiers import is_nhs_number
from sbp.plan import Plan

SEVERITY = "warning"
QUESTION = "Can you read it again from the letter, or leave it out?"
SOURCES = (
    Reference(
        "NHS Data Model and Dictionary, NHS number", "https://www.datadictionary.nhs.uk/attributes/nhs_number.html"
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    person = plan.top.item("person")
    identifiers = person.item("identifiers") if person else None
    if identifiers is not None and (written := identifiers.word("nhs")) and not is_nhs_number(written):
        yield Hit(identifiers.place("nhs"), "this can't be an NHS number: it has ten digits, and the last one checks")
