"""What came true or is getting better is said: who helped, how it is marked, what comes next.

“When things are getting better it's important to say so.” It is how people come to believe that things can change, and
how everybody learns what to go on doing.

Wrong:
    - {outcome: tea, progress: achieved}
Right:
    - outcome: tea
      progress: achieved
      words: Lacey came for tea and she's coming again
      contributed: [person, nana-jean]
      celebrate: We had the good plates

Leave it: whoever would rather that nobody made anything of it. Write that under `celebrate`; it is theirs to say.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "info"
QUESTION = "Who had a part in it, and has anybody told them? How would the person like to mark it, if at all?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference("CareAuditPro, Care planning audit", "https://careauditpro.co.uk/audits/careplanningdom"),
)


SAID = ("celebrate", "contributed", "helped", "keep", "change", "others_say")


def check(plan: Plan) -> Iterator[Hit]:
    newest = plan.items("reviews")[-1:]
    goes_on = {outcome.word("id") for outcome in plan.outcomes if "replaced_by" in outcome}
    for review in newest if not plan.is_closed else []:
        for look in review.items("outcomes"):
            progress = look.word("progress")
            said = any(key in look for key in SAID) or look.word("outcome") in goes_on or "better" in review
            if progress == "achieved" and not said:
                yield Hit(
                    look.place("progress"), "this came true; nothing says who helped, how it is marked or what is next"
                )
            elif progress == "improving" and not said and "words" not in look:
                yield Hit(look.place("progress"), "this is getting better, and nothing says so in words")
