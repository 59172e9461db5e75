"""A worry says what somebody does, or what happens, and not only under which heading it would be filed.

“Risk of neglect and emotional harm” is a heading. It frightens a family, tells them nothing that they could do
otherwise, and lets two workers believe that they mean the same. What was seen, and what might happen, can be talked
about.

Wrong:
    - {worry: Ongoing concerns regarding neglect and domestic violence}
Right:
    - {worry: 'Ella and Sam may go to school hungry, as on most mornings in May'}

Where the worry is no more than three words, worry-unspecific asks the same. Where evidence says what happened, this is
silent.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan
from sbp.sentences import is_empty

SEVERITY = "info"
QUESTION = "What was seen or heard? What might happen, to whom?"
SOURCES = (
    Reference(
        "City of York Safeguarding Children Partnership, Signs of Safety glossary",
        "https://www.saferchildrenyork.org.uk/safeguarding-information/signs-safety-glossary-terms",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    names = tuple(somebody.word("name") for somebody in plan.people.values())
    for worry in plan.items("worries"):
        for text in worry.texts("worry"):
            if "evidence" in worry or text.voice != "professional" or text.lang != "en":
                continue
            if len(text.words.split()) > 3 and is_empty(text, "worries", names):
                yield Hit(text.span, "this is a heading; it doesn't say what happens, or what might")
