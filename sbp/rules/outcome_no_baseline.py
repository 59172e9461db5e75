"""In Wales an outcome behind which there is an eligible need says where the person is now.

How somebody feels about an outcome at the start is the baseline that later reviews are held against. It is the
person's own: a score with words, or words alone if they would rather not give a number.

Wrong:
    - {id: swim, words: I want to swim, needs: [own-time]}
Right:
    - id: swim
      words: I want to swim
      needs: [own-time]
      baseline: {date: 2026-07-02, scale: ten, score: 3, words: Three. I've found my costume.}
Right:
    baseline: {date: 2026-07-02, declined: true, words: I'm not giving my marriage a number}

Left alone: outcomes that are over, or behind which there is no eligible need; one-page profiles and providers' plans.
Where the person can't say how it is for them, what those who know them well say under `others` is a beginning.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "warning"
IN_DRAFTS = "info"
QUESTION = "How is it for them now? How would they put it, and would they like to give it a number?"
SOURCES = (
    Reference(
        "Social Care Wales, National assessment and eligibility tool",
        "https://content.socialcare.wales/resources-guidance/information-and-learning-hub/sswbact/sswbact-assessment-tool",
    ),
    Reference("Welsh Government, Recording measurement of personal outcomes (2016)"),
)
PACK = "wales"


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind in ("profile", "personal-plan"):
        return  # a baseline is for those who have a care and support plan, or a carer's support plan
    eligible = {need.word("id") for need in plan.items("needs") if need.word("eligible") == "yes"} - {""}
    for outcome in plan.active_outcomes:
        baseline = outcome.item("baseline")
        told = baseline is not None and any(key in baseline for key in ("score", "words", "others"))
        if told or not eligible & set(outcome.words("needs")):
            continue
        if baseline is not None and baseline.flag("declined"):
            yield Hit(baseline.place("declined"), "without a number, a few words are wanted on where the person is now")
        else:
            yield Hit(outcome.head, "nothing says where the person is now with this outcome")
