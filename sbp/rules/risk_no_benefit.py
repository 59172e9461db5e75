"""A risk that somebody wishes to take says what is good about it, or what is lost without it.

A list of all that could go wrong has only one answer. A considered risk has two sides: what it brings, and what not
doing it costs.

Wrong:
    positive_risks:
      - wish: Get the last bus home on my own
        could_go_wrong: [He falls asleep, The bus doesn't come]
Right:
    positive_risks:
      - wish: Get the last bus home on my own
        benefits: [I stay for the last frame]
        could_go_wrong: [He falls asleep, The bus doesn't come]
        if_we_dont: I'm the only one who leaves at nine

A worry is no such risk: nobody has to say what is good about it.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "What would it bring? What would be lost if it didn't happen?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference("Camden, Positive risk taking", "https://ascpractice.camden.gov.uk/positive-risk-taking"),
)


def check(plan: Plan) -> Iterator[Hit]:
    for risk in plan.items("positive_risks"):
        if "benefits" not in risk and "if_we_dont" not in risk:
            yield Hit(risk.place("wish"), "nothing says what is good about this, or what is lost without it")
