"""Every id that the plan points to stands in the plan.

Outcomes point to strengths, actions to people and outcomes, contingency plans to worries. An id that nobody has is a
promise to nobody.

Wrong:
    actions:
      - {what: Sit with Emyr, who: dylis}
Right, with `id: dilys` among the people:
    actions:
      - {what: Sit with Emyr, who: dilys}

There is no reason to leave it: it is a slip of the pen, or somebody is missing from the plan.
"""

from collections.abc import Iterator
from functools import cache

from sbp.finding import Hit
from sbp.near import get_close_matches
from sbp.plan import PERSON, Plan

SEVERITY = "error"
IN_DRAFTS = "error"

_ALWAYS = {"people": (PERSON,), "voices": (PERSON, "observed", "interpreted")}


def check(plan: Plan) -> Iterator[Hit]:
    ids = cache(lambda places: list(dict.fromkeys(name for place in places for name in _ids(plan, place))))
    index = plan.index
    for shape, reference in [(shape, node) for path, shape in index.pointing.items() for node in index.values[path]]:
        known = ids(shape.refers_to)
        if reference.text not in known:
            near = get_close_matches(reference.text, known, 1)
            lists = " or ".join(place.replace("about_me.", "") for place in shape.refers_to if place != "voices")
            hint = f"; did you mean {near[0]}?" if near else ""
            yield Hit(reference.outline, f"nothing in {lists} has this id{hint}", instead=tuple(near))


def _ids(plan: Plan, place: str) -> Iterator[str]:
    yield from _ALWAYS.get(place, ())
    if place != "voices":
        for item in plan.items(place):
            if found := item.word("id"):
                yield found
