"""Each paper about the end of life says what it is and where somebody in a hurry finds it.

An advance statement guides, a refusal of treatment binds, and a form about resuscitation is a recommendation. Whoever
stands in the bedroom at three in the morning has to know which one it is, and to have it in their hand.

Wrong:
    documents: [{kind: dnacpr}]
Wrong:
    documents: [{kind: other, where_kept: blue folder}]
Right:
    documents: [{kind: dnacpr, where_kept: 'yellow form, front of the blue folder'}]
Right:
    documents: [{kind: other, where_kept: 'blue folder, a letter to her sister', binding: no}]

A paper that is not signed yet says so where it would be kept: “not signed; Dr Okafor brings it on Thursday”. Closed
plans are left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
QUESTION = "Which paper is it, does it bind, and who could lay a hand on it tonight?"
SOURCES = (
    Reference("Taubert and Bounds, Strategic approaches in Wales", "https://spcare.bmj.com/content/14/e1/e608"),
    Reference(
        "Compassionate Cymru, Planning for the future",
        "https://compassionate.cymru/information-and-support/planning-for-the-future/",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_closed:
        return
    for document in plan.items("end_of_life.documents"):
        if "where_kept" not in document:
            yield Hit(document.place("kind"), "nothing says where this paper is kept")
        elif document.word("kind") == "other" and document.word("binding") in ("", "not-asked"):
            yield Hit(document.place("kind"), "nothing says which paper this is, or whether it binds")
