"""Where it is hard for somebody to take part, an advocate was offered, or it says why not.

The law asks for an independent advocate where somebody can take part only with help, and has nobody suitable to give
it. “If you can't think of anyone, ask for an advocate”: but people ask only for what they have heard of.

Wrong:
    advocacy: {difficulty: She can't follow a meeting}
Right:
    advocacy: {difficulty: She can't follow a meeting, offered: yes, kind: independent-professional, who: nia}
Right:
    advocacy: {difficulty: She can't follow a meeting, offered: yes, wanted: no, why_none: Dilys speaks for her}

Left alone: somebody who has an advocate, or family or friends who are willing to help them to be heard. Where the plan
itself says what is hard, it asks all the same; `why_none` may then say who speaks for them. Closed plans are left
alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Item, Plan
from sbp.source import Span

SEVERITY = "error"
QUESTION = "Who helps them to be heard? Was an advocate offered, and what did they say?"
SOURCES = (
    Reference(
        "Luke Clements, Independent advocacy, on the code of practice under Part 10 of the 2014 Act (Wales)",
        "https://lukeclements.co.uk/rhydian-social-welfare-law-in-wales/independent-advocacy",
    ),
    Reference("Research in Practice, A brief guide to strengths-based practice"),
)


def check(plan: Plan) -> Iterator[Hit]:
    advocacy = plan.top.item("advocacy")
    if plan.is_closed or (advocacy is not None and _is_recorded(advocacy)):
        return
    if advocacy is not None and "difficulty" in advocacy:
        yield Hit(advocacy.place("difficulty"), "this says what is hard, and not whether an advocate was offered")
    elif not any(map(_could_help, plan.people.values())) and (place := _hard_to_take_part(plan)):
        yield Hit(place, "this makes it hard to take part, nobody is named who helps, and no advocate was offered")


def _is_recorded(advocacy: Item) -> bool:
    """Tell whether something is said of an offer, an answer, an advocate or a reason."""
    return (
        advocacy.word("offered") in ("yes", "partly")
        or advocacy.word("wanted") in ("yes", "no", "partly")
        or advocacy.word("kind") not in ("", "none")
        or "who" in advocacy
        or "why_none" in advocacy
    )


def _could_help(somebody: Item) -> bool:
    """Tell whether somebody may be the one who helps the person to be heard: not paid, wanted, and willing."""
    unwanted = somebody.word("involvement") == "wants-out" or somebody.word("willing") == "no"
    return somebody.word("kind") != "paid" and not unwanted


def _hard_to_take_part(plan: Plan) -> Span | None:
    """Return the first decision that the person can't make, and for which they have no advocate either."""
    for decision in plan.items("decisions"):
        if decision.word("capacity") == "lacks" and "imca" not in decision:
            return decision.place("decision")
    return None
