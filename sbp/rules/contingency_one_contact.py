"""When things go wrong there is more than one person to turn to.

One name is one telephone that may be switched off. A second turns a hope into a plan.

Wrong:
    carer_emergency: {cares_for: emyr, contacts: [dilys]}
Right:
    carer_emergency: {cares_for: emyr, contacts: [dilys, gwyn]}
Wrong:
    - {when: Emyr falls, do_first: Ring Dilys, who: [dilys], if_not_available: Try Dilys again}
Right:
    - {when: Emyr falls, do_first: Ring Dilys, who: [dilys], if_not_available: Hefin is two doors down}

Where nothing at all says who comes next, contingency-incomplete speaks.
"""

import re
from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.lazy import regex
from sbp.plan import PERSON, Item, Plan

SEVERITY = "info"
QUESTION = "Who else, if that telephone is switched off?"
SOURCES = (
    Reference(
        "Wales Safeguarding Procedures, lessons from practice reviews", "https://diogelu.cymru/en/adu-i/adu-i-ap/a4p-p2"
    ),
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_closed:
        return
    emergency = plan.top.item("carer_emergency")
    if emergency and len(emergency.words("contacts")) == 1:
        yield Hit(emergency.place("contacts"), "there is only one person to contact")
    for plan_b in plan.items("contingency"):
        who = plan_b.words("who")
        if len(who) == 1 and who[0] != PERSON and _comes_back_to(plan, who[0], plan_b):
            yield Hit(plan_b.place("if_not_available"), "this comes back to the same person; nobody else is named")


_SOMEBODY_ELSE = regex(
    r"\d|\b(?:team|duty|line|surgery|doctor|police|ambulance|hospital|neighbours?|whoever|somebody|someone|anybody"
    r"|anyone|staff|manager|senior|else)\b",
    re.IGNORECASE,
)


def _comes_back_to(plan: Plan, who: str, plan_b: Item) -> bool:
    """Tell whether what is said for the case that somebody can't come names that same person and no other help."""
    backup = " ".join(text.words for text in plan_b.texts("if_not_available"))
    names = {reference: plan.name_of(reference) for reference in (*plan.people, PERSON)}
    named = {reference for reference, name in names.items() if name and re.search(rf"\b{re.escape(name)}\b", backup)}
    return named == {who} and not _SOMEBODY_ELSE.search(backup)
