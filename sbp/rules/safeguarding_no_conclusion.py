"""In Wales a plan records what the enquiries about an adult at risk concluded.

Regulation 3 asks for it wherever enquiries were made under section 126 of the 2014 Act. It is also how the person
learns what came of the worst thing that they told anybody.

Wrong:
    safeguarding: {enquiry: {under: s126, made: yes, concluded: 2026-09-02}}
Right:
    safeguarding:
      enquiry: {under: s126, made: yes, status: concluded, concluded: 2026-09-02, conclusion: She is an adult at risk}
Right:
    safeguarding: {enquiry: {under: s126, made: yes, status: open, opened: 2026-08-21}}

Enquiries that are still open are left alone, and so are those about a child, which rest on another Act.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "error"
PACK = "wales"
QUESTION = "What was found, and has the person heard it?"
SOURCES = (
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 3",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/3/made",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    for enquiry in plan.items("safeguarding.enquiry"):
        under = enquiry.word("under") or ("s47" if plan.kind == "child" else "s126")
        was_made = enquiry.word("made") == "yes" or enquiry.word("status") == "concluded" or "concluded" in enquiry
        is_open = enquiry.word("status") == "open" and "concluded" not in enquiry
        if under == "s126" and was_made and not is_open and "conclusion" not in enquiry:
            place = next((key for key in ("concluded", "status", "made") if key in enquiry), "made")
            or_open = ", or that they are still open" if place == "made" else ""
            yield Hit(enquiry.place(place), f"enquiries were made, and nothing says what they concluded{or_open}")
