"""A closed plan has a closure statement: reasons, how far the outcomes were achieved, how what remains is met.

In Wales regulation 6 asks for it. It is also how a person knows that it ended, and why.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan, is_over

SEVERITY = "error"
QUESTION = "How far did we get, and what happens with what remains?"
SOURCES = (
    Reference(
        "The Care and Support (Care Planning) (Wales) Regulations 2015, regulation 6",
        "https://www.legislation.gov.uk/wsi/2015/1335/regulation/6/made",
    ),
)


_PARTS = {"reasons": "the reasons", "outcomes": "how far each outcome was achieved"}


def check(plan: Plan) -> Iterator[Hit]:
    if not plan.is_closed:
        return
    closure = plan.top.item("closure")
    if closure is None:
        yield Hit(plan.top.place("status"), "the plan is closed and has no closure statement")
        return
    wanted = {key: said for key, said in _PARTS.items() if key != "outcomes" or plan.outcomes}
    missing = [said for key, said in wanted.items() if key not in closure]
    evaluated = {outcome.word("outcome") for outcome in closure.items("outcomes")}
    left_out = [outcome for outcome in plan.outcomes if not is_over(outcome) and outcome.word("id") not in evaluated]
    if "outcomes" in closure and left_out:
        missing.append(f"how far {len(left_out)} of the outcomes {'was' if len(left_out) == 1 else 'were'} achieved")
    if closure.word("kind") not in ("died", "outcomes-achieved") and "remaining_needs_met_by" not in closure:
        missing.append("how what remains is met")
    if missing:
        yield Hit(plan.anchor("closure"), f"the closure statement doesn't say {', or '.join(missing)}")
