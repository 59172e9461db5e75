"""Where an outcome is slipping, something changes, or the review says why nothing does yet.

“When things are getting better it's important to say so, but when they are not, other things may need to change.” If
all goes on as it is while you wait, for a test or a decision, say so, and what for, under `change` or `keep`.

Wrong:
    - {outcome: sleep, progress: slipping, words: Up five times a night}
Right:
    - outcome: sleep
      progress: slipping
      words: Up five times a night
      change: [Tracey looks at the night tablets before Christmas]

What answers it: `change`, `keep` or `stop`, other ways that were considered, a revised plan, a promise for a day after
the review. Reasons for leaving the whole plan as it is make it a warning.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Item, Plan

SEVERITY = "error"
QUESTION = "What could be different: what is done, who does it, when, or what is hoped for?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 6",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/6/made",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    for outcome in plan.active_outcomes:
        for review, look in plan.looks(outcome)[-1:]:
            answered = outcome.word("status") == "paused" or any(key in look for key in ("change", "keep", "stop"))
            answered |= review.word("decision") in ("revise", "close") or "other_ways_considered" in review
            if look.word("progress") == "slipping" and not answered and not _something_new(plan, outcome, review):
                message = "this is slipping, and nothing says what will be different, or what we are waiting for"
                yield Hit(look.place("progress"), message, severity="warning" if "reasons" in review else None)


def _something_new(plan: Plan, outcome: Item, review: Item) -> bool:
    """Tell whether something is promised for a day after the review, or was stopped in it."""
    helping = [action for action in plan.items("actions") if outcome.word("id") in action.words("helps")]
    stopped = {action.word("action") for action in review.items("actions") if action.word("status") == "stopped"}
    held = review.day("date")
    promised = [day.date for action in helping if (day := action.day("by"))]
    return any(action.word("id") in stopped for action in helping) or any(held and day > held.date for day in promised)
