"""What somebody needs in order to take part is met, and copies come in a form that they can use.

Finding out what somebody needs is the first step; the Accessible Information Standard goes on to meet it, and to look
at it again.

Wrong:
    communication:
      needs: [{need: Nerys doesn't see what is on the left of a page}]
      copies: [large-print]
    copies: [{to: person, what: the whole plan, format: plain}]
Right:
    communication:
      needs: [{need: Nerys doesn't see what is on the left of a page, format: Big print with a red line on the left}]
      copies: [large-print]
    copies: [{to: person, what: the whole plan, format: large-print}]

Leave it: where the person declined a copy. A plan with no copy at all is for copy-missing.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import PERSON, Item, Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "What would make it easy for them, and who sees to it that it is there?"
SOURCES = (
    Reference(
        "NHS England, Accessible Information Standard",
        "https://www.england.nhs.uk/long-read/accessible-information-standard-implementation-guidance",
    ),
    Reference("Welsh Government, communication and information standards", "https://www.gov.wales/node/69021"),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_closed:
        return
    communication = plan.top.item("communication")
    for need in communication.items("needs") if communication else []:
        if "format" not in need and need.word("met") != "yes":
            yield Hit(need.place("need"), "nothing says what meets this need")
    wanted = set(communication.words("copies")) if communication else set()
    own = [copy for copy in plan.items("copies") if copy.word("to") == PERSON]
    if any(copy.flag("declined") for copy in own) or "other" in wanted:
        return
    if wanted and own and not any(wanted & _forms(copy) for copy in own):
        yield Hit(own[-1].place("format"), "the person's copy isn't in a form that they asked for")


def _forms(copy: Item) -> set[str]:
    """Return what a copy is: its format, plain if none is named, and welsh if it is in Welsh."""
    return {copy.word("format") or "plain", "welsh" if copy.word("language") == "cy" else ""}
