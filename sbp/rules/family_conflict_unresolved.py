"""Where people in a family see something differently, the plan says how it is balanced.

“Balancing the needs and wishes of each member of the family when they think differently, but maintaining a focus on the
priority outcomes for all.” To write down a quarrel and stop there is to take it home again.

Wrong:
    differing_views:
      - about: The garage and the bike
        views: [{who: beca, view: It stays}, {who: paul, view: I need the dry}]
Right:
    differing_views:
      - about: The garage and the bike
        views: [{who: beca, view: It stays}, {who: paul, view: I need the dry}]
        balance: The bike goes to the barn and is Beca's on paper. Paul gets the garage.

“They agree to differ, and ask again at Christmas” is a balance too.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "What could each of them live with, for now? What comes first for all of them?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference("Calderdale, the whole-family approach", "https://www.calderdaleappp.co.uk/?p=3682"),
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.is_closed:
        return
    for views in plan.items("family_plan.differing_views"):
        if "balance" not in views:
            place = views.place("about") if "about" in views else views.head
            yield Hit(place, "nothing says how this is balanced between them")
