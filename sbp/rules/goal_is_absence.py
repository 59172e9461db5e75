"""A safety goal says what people will see, and not only what they won't.

“No more falls” can't be practised, and nobody can see it happen. What is done instead can: by whom, and when.

Wrong:
    safety_goal: {words: No more falls in the garden}
Right:
    safety_goal: {words: 'Emyr rings Dilys before he goes out to the garden, and takes his frame'}

Leave it: where the law sets the limit (“he does not come to the house while the court order lasts”), and where the
signs already say what will be seen.
"""

import re
from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.lazy import regex
from sbp.plan import Item, Plan, Text
from sbp.voices import is_first_person
from sbp.words import split

SEVERITY = "info"
QUESTION = "What will people do instead, and who will see it?"
SOURCES = (
    Reference(
        "North Yorkshire Safeguarding Children Partnership, danger statements and safety goals",
        "https://safeguardingchildren.co.uk/professionals/strength-in-relationships-practice-model/"
        "guidance-on-signs-of-safety/summary-of-danger-statements-and-safety-goals",
    ),
)


def check(plan: Plan) -> Iterator[Hit]:
    for worry in plan.items("worries"):
        goal = worry.item("safety_goal")
        if goal is None or not (words := goal.texts("words")) or _is_somebodys_own(plan, goal, words[0]):
            continue
        if all(_is_absence(text) for text in [*words, *goal.texts("signs")]):
            yield Hit(words[0].span, "this goal says what stops, and not what people will see instead")


def _is_somebodys_own(plan: Plan, goal: Item, words: Text) -> bool:
    kind = plan.person_kind(goal.word("said_by"))
    return words.voice != "professional" or is_first_person(words.words) or kind in ("person", "family", "friend")


_PART = regex(r"[.,;:!?()]|\b(?:and|but|so|until|unless|before|instead)\b", re.IGNORECASE)
_DENIED = frozenset("no not never nobody none nothing neither nor avoid avoids cannot".split())
_TURNED = frozenset("alone without late misses missed missing skipped forgotten unanswered".split())  # “never alone”
_AT_MOST = regex(r"\b(?:no|not) (?:more|less|fewer|later|longer) than\b", re.IGNORECASE)
_LAW = regex(r"\b(?:courts?|orders?|bail|licen[cs]e|injunction|conditions?|laws?|legal|police)\b", re.IGNORECASE)


def _is_absence(text: Text) -> bool:
    """Tell whether every part of a text only says what won't be."""
    if text.lang != "en" or _LAW.search(text.words) or _AT_MOST.search(text.words):
        return False
    parts = [[word.key for word in split(part)] for part in _PART.split(text.words)]
    own = [keys for keys in parts if not _belongs_to_another(keys)]
    return bool(own) and all(map(_is_negative, own))


def _belongs_to_another(keys: list[str]) -> bool:
    """Tell whether a part says nothing of its own: (nobody hits Joanne and) the children."""
    return len(keys) < 2 or (len(keys) == 2 and keys[0] in ("the", "a", "her", "his", "their", "or"))


def _is_negative(keys: list[str]) -> bool:
    stops = keys[0] == "stop" or any(
        one in ("stop", "stops") and other.endswith("ing") for one, other in zip(keys, keys[1:], strict=False)
    )
    denied = sum(key in _DENIED or key.endswith("n't") for key in keys)
    return (stops or denied == 1) and not _TURNED & set(keys)
