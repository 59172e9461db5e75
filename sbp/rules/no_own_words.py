"""What stands in the person's place in a plan is in their own words, or was found out with them.

“We make sure that plans and paperwork are written in children and people's own words.” A plan that tells throughout
what he or she likes, needs and wants was written about somebody.

Wrong:
    what_matters: [Mair enjoys swimming, Mair likes to be busy]
    good_now: [Mair gets on well with Dilys, She sleeps well]
Right:
    what_matters: ["Swimming. I'm not a widow, I'm not a nurse. I'm in the water."]
    good_now: [Tuesdays with Dilys]

Leave it: what somebody without speech has shown (`said_by: observed`, `interpreted`, or `how_we_know`), and what family
and friends have said. It speaks where more than three in four of the person's places are told about them.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "How do they say it? Could some of this be read back to them, and put in their words?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference(
        "Social Care Wales, Friend not foe: make recording personal and accessible",
        "https://socialcare.wales/resources/friend-not-foe-make-recording-personal-and-accessible",
    ),
)


FEWEST = 4
ORDINARY = {"conversation", "writing", "record"}


def check(plan: Plan) -> Iterator[Hit]:
    texts = [text for text in plan.prose if text.field.voice == "person"]
    about = [text for text in texts if text.voice == "professional" and text.said_by not in ("observed", "interpreted")]
    if plan.is_closed or len(texts) < FEWEST or len(about) <= len(texts) * 3 / 4 or _found_out_otherwise(plan):
        return
    yield Hit(about[0].span, f"{len(about)} of {len(texts)} texts in the person's place, like this one, are about them")


def _found_out_otherwise(plan: Plan) -> bool:
    """Tell whether views were gathered by looking, pictures, an interpreter, and not in conversation alone."""
    known = [item for talk in plan.items("conversations") if (item := talk.item("how_we_know"))]
    return any(set(item.words("method")) - ORDINARY for item in known)
