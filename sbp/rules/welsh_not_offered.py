"""In Wales everybody has been offered Welsh without having to ask.

Language is part of care, and people who are ill, tired or frightened don't ask for what isn't in the room. That is why
the offer is the worker's to make.

Wrong:
    languages: {records_in: [en]}
Right:
    languages: {offered_welsh: yes, records_in: [en]}

Leave it: where the plan or the person already speaks Welsh, or the person's own language is another than English.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
PACK = "wales"
QUESTION = "Which language would they rather talk in, about what matters most? Did you offer, or did they have to ask?"
SOURCES = (
    Reference(
        "Social Services and Well-being (Wales) Act 2014, section 6",
        "https://www.legislation.gov.uk/anaw/2014/4/section/6",
    ),
    Reference("Welsh Government, More than just words"),
)


def check(plan: Plan) -> Iterator[Hit]:
    languages = plan.top.item("languages")
    person = plan.top.item("person")
    spoken = person.word("language") if person else ""
    if plan.is_closed or plan.kind == "profile" or spoken not in ("", "en"):
        return
    if languages is None:
        yield Hit(plan.anchor("languages"), "nothing says whether Welsh was offered")
    elif "cy" not in languages.words("records_in") and languages.word("offered_welsh") not in ("yes", "partly"):
        asked = (
            "Welsh hasn't been offered" if "offered_welsh" in languages else "nothing says whether Welsh was offered"
        )
        yield Hit(languages.place("offered_welsh"), asked)
