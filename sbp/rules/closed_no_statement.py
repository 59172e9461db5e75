"""A closed plan has a closure statement: reasons, how far the outcomes were achieved, how what remains is met.

In Wales regulation 6 asks for it. It is also how a person knows that it ended, and why.

Wrong:
    status: closed
Right:
    status: closed
    closure:
      date: 2026-11-20
      kind: persons-choice
      reasons: Mavis has what she needs, and told us that four people ringing is three too many.
      outcomes: [{outcome: choir, met: fully, words: I sang the solo}]
      remaining_needs_met_by: Dilys fetches the shopping. The surgery has her on its list for the winter.

When somebody has died, saying so is enough; so it is when another plan has taken the place of this one. Where
everything came true nothing remains, and where somebody has moved, those who support them now are named if they are
known.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference, Severity
from sbp.plan import Item, Plan, is_over

SEVERITY = "error"
QUESTION = "How far did we get, and what happens with what remains?"
SOURCES = (
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 6",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/6/made",
    ),
    Reference("Care Act 2014, section 27", "https://www.legislation.gov.uk/ukpga/2014/23/section/27"),
)


def check(plan: Plan) -> Iterator[Hit]:
    if not plan.is_closed or plan.kind == "profile":
        return
    severity: Severity | None = None if plan.jurisdiction == "wales" and plan.kind != "personal-plan" else "warning"
    closure = plan.top.item("closure")
    if closure is None:
        message = "the plan is closed and has no closure statement"
        yield Hit(plan.top.place("status"), message, severity=severity)
    elif closure.word("kind") in ("died", "replaced"):
        return
    elif missing := list(_missing(plan, closure)):
        message = f"the closure statement doesn't say {', or '.join(missing)}"
        yield Hit(plan.anchor("closure"), message, severity=severity)
    elif not _is_nothing_left(closure):
        message = "the closure statement doesn't say who supports them where they live now"
        yield Hit(plan.anchor("closure"), message, "Do they know what was planned?", severity="info")


def _missing(plan: Plan, closure: Item) -> Iterator[str]:
    if "reasons" not in closure:
        yield "the reasons"
    evaluated = {outcome.word("outcome") for outcome in closure.items("outcomes")}
    left_out = [outcome for outcome in plan.outcomes if not is_over(outcome) and outcome.word("id") not in evaluated]
    if left_out and not evaluated:
        yield "how far each outcome was achieved"
    elif left_out:
        yield f"how far {len(left_out)} of the outcomes {'was' if len(left_out) == 1 else 'were'} achieved"
    if closure.word("kind") != "moved" and not _is_nothing_left(closure):
        yield "how what remains is met"


def _is_nothing_left(closure: Item) -> bool:
    """Tell whether the statement says how what remains is met, or that nothing does."""
    met = [outcome.word("met") for outcome in closure.items("outcomes")]
    done = closure.word("kind") == "outcomes-achieved" or (bool(met) and set(met) == {"fully"})
    return done or "remaining_needs_met_by" in closure
