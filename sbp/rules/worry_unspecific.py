"""A worry says who is worried, and what might happen if nothing changes.

Said straight, a worry can be worked on. A single word (“neglect”, “falls”) tells a family nothing, and frightens them.
A worry is never to be left out because it is hard to say.

Wrong:
    - worry: Falls risk
Right:
    - worry: Emyr may fall on the garden steps while Mair is out
      worried: [person, dilys]
      if_nothing_changes: Mair stays at home and gets low

Where it would put somebody in danger to read it, keep the worry back from them under `sharing`. It is still said in
full.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "Who is worried, about what, and what might happen if nothing changes?"
SOURCES = (
    Reference(
        "North Yorkshire Safeguarding Children Partnership, danger statements and safety goals",
        "https://safeguardingchildren.co.uk/",
    ),
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
)


def check(plan: Plan) -> Iterator[Hit]:
    for worry in plan.items("worries"):
        missing = [said for key, said in _PARTS.items() if key not in worry]
        if len(" ".join(text.words for text in worry.texts("worry")).split()) < 4:
            missing.insert(0, "what exactly might happen, and to whom")
        if missing:
            yield Hit(worry.place("worry"), f"this worry doesn't say: {'; '.join(missing)}")


_PARTS = {"worried": "who is worried", "if_nothing_changes": "what is likely if nothing changes"}
