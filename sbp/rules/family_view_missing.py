"""In a family's plan every member says how they see it.

A family plan is for “balancing the needs and wishes of each member of the family when they think differently”. Whoever
is silent in it is easily outvoted.

Wrong:
    family_plan:
      members: [beca, paul]
      views: [{who: beca, view: I don't hate him}]
Right:
    family_plan:
      members: [beca, paul]
      views:
        - {who: beca, view: I don't hate him}
        - {who: paul, view: I'm jealous of a motorbike}

Leave it: somebody who doesn't want to be part of it (`involvement: wants-out`). For a parent who is away, write as
their view why there is none: `{who: craig, view: {words: Two letters and no answer yet, said_by: elin}}`.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import PERSON, Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
PACK = "family"
QUESTION = "How does each of them see it, asked on their own?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference("Calderdale, the whole-family approach", "https://www.calderdaleappp.co.uk/?p=3682"),
)


def check(plan: Plan) -> Iterator[Hit]:
    family = plan.top.item("family_plan")
    if plan.is_closed:
        return
    if family is None or not ("members" in family or "views" in family):
        yield Hit(plan.anchor("family_plan"), "nothing says how each member of the family sees it")
        return
    heard = _heard(plan)
    for node in plan.values("family_plan.members.*"):
        somebody = plan.people.get(node.text)
        if somebody is None or somebody.word("involvement") == "wants-out":
            continue
        if somebody.word("id") not in heard and "views" not in somebody:
            yield Hit(node.outline, "nothing says how this member of the family sees it")


def _heard(plan: Plan) -> set[str]:
    """Return those of whom a view stands somewhere; what somebody offers or can't do is none."""
    views = plan.items("family_plan.views.*") + plan.items("family_plan.differing_views.*.views.*")
    said = {
        text.speaker for text in plan.prose if not text.field.path.startswith(("people.*.offers", "people.*.limits"))
    }
    return {PERSON} | said | {view.word("who") for view in views if "view" in view}
