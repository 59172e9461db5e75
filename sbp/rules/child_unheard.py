"""A child is heard in their own plan, and is seen alone.

Reviews of what went wrong keep finding a child about whom everybody wrote and to whom nobody talked. Very young
children tell what they feel too: by what they do, to somebody who watches.

Wrong:
    about_me: {what_matters: [Tegan needs stability]}
Right:
    about_me: {what_matters: [Being in the line with everyone when the bell goes]}
    child: {seen_alone: 2026-11-24}
Right, for a baby:
    about_me:
      what_matters: [{words: He quietens when his brother sings, said_by: observed, how: observation}]

A conversation with only the child and workers there counts as seen alone. Where a child too small for school is watched
and it says so, nothing more is asked; nor for a baby who is not born yet.
"""

import re
from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import PERSON, Plan

SEVERITY = "error"
IN_DRAFTS = "info"
PACK = "child"
QUESTION = "What did the child say or show, on their own, and where does it stand in their words?"
SOURCES = (
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
    Reference(
        "Wales Safeguarding Procedures, the outline care and support protection plan",
        "https://safeguarding.wales/en/chi-i/chi-i-c3pt2/c3pt2-p11",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    child = plan.top.item("child")
    at_school = child is not None and "school" in child
    if plan.is_closed or re.search(r"\bunborn\b", plan.name, re.IGNORECASE) or (_is_observed(plan) and not at_school):
        return
    if not any(text.voice == "person" and text.field.path.startswith(_WHERE_A_CHILD_SPEAKS) for text in plan.prose):
        yield Hit(plan.anchor("about_me"), "nothing in this plan is said by the child")
    if (child is None or "seen_alone" not in child) and not _was_seen_alone(plan):
        grave = {"child-protection", "looked-after"} & set(plan.top.words("settings"))
        message = "nothing says when the child was last seen alone"
        yield Hit(plan.anchor("child"), message, severity=None if grave or plan.is_draft else "warning")


_WHERE_A_CHILD_SPEAKS = ("about_me.", "conversations.", "outcomes.", "worries.", "reviews.", "agreement.", "child.")


def _is_observed(plan: Plan) -> bool:
    """Tell whether what the child feels was found out by watching."""
    return any(text.speaker in ("observed", "interpreted") or text.how == "observation" for text in plan.prose) or any(
        "observation" in known.words("method")
        for path in ("conversations.*.how_we_know", "reviews.*.how_we_know")
        for known in plan.items(path)
    )


def _was_seen_alone(plan: Plan) -> bool:
    workers = {who for who, somebody in plan.people.items() if somebody.word("kind") in ("paid", "advocate")}
    return any(
        PERSON in present and set(present) - {PERSON} <= workers and len(present) > 1
        for path in ("conversations", "reviews")
        for present in (item.words("present") for item in plan.items(path))
    )
