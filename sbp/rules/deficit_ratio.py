"""What we write says more of what somebody does and has than of what they can't.

A plan whose every sentence begins with “unable to” may be true, and nobody could build on it. Needs and worries have
their own places and are left out of the count. This counts our own words alone, and only where there are many.

Wrong:
    our_view: Unable to wash, cannot cook, lacks confidence, limited mobility, dependent on her daughter.
Right:
    our_view: Washes at the basin if the towel is warm. Pastry beats her now, so she tells Gwen how.

A short plan is left alone.
"""

import re
from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.lazy import regex
from sbp.plan import Plan
from sbp.sentences import any_of, ours

SEVERITY = "info"
QUESTION = "What do they do, know and have? Where would somebody new see it in this plan?"
SOURCES = (Reference("Social Care Wales, About strengths-based practice"),)

_ENOUGH = 150  # words of ours; what is shorter says little either way
_LEAST = 6  # deficits, before a count means anything
_TIMES = 3  # as many as of anything that the person does or has
_ELSEWHERE = regex(
    r"(?:needs|worries|contingency|safety_plan|safeguarding|decisions|positive_risks|barriers|advocacy|monitoring|sharing"
    r"|closure|review_arrangements|communication\.needs)\b|reviews\.\*\.(?:not_working|worries|needs_changed)"
)
_DEFICIT = regex(
    r"\b(?:cannot|can['’]?t|can not|unable|inability|lack(?:s|ed|ing)?|poor(?:ly)?|limited|dependent|reliant|impaired"
    r"|impairments?|deficits?|incapable|fail(?:s|ed)|struggle[sd]|unsafe|no longer|incontinent|immobile"
    r"|does(?: not|n['’]t)"
    r"|needs? help|difficult(?:y|ies))\b",
    re.IGNORECASE,
)
# The last word of whatever the expression above finds.
_FOR_A_DEFICIT = frozenset(
    "cannot cant can't not unable inability lack lacks lacked lacking poor poorly limited dependent reliant impaired"
    " impairment impairments deficit deficits incapable fails failed struggle struggles struggled unsafe longer"
    " incontinent immobile doesn't help difficulty difficult difficulties".split()
)
_DENIED = regex(rf"{_DEFICIT.pattern}(?: (?:to )?\w+)?", re.IGNORECASE)  # with what is said not to be there
_ABILITY = any_of(
    "can able enjoy* like likes love* know knows knew good helps helped make makes made go goes went does did has had"
    " play* sing sings sang cook* bake* read reads walk* talk* ring rings rang visit* grow* teach* taught win wins won"
    " build* built choose* chose decide* tell tells told laugh* remember* wash washes manage* learn* work works worked"
    " want wants proud friend friends skill* strength* keep keeps kept look* find finds found write* wrote paint*"
    " mend* swim* drive* drove"
)


def check(plan: Plan) -> Iterator[Hit]:
    if plan.kind == "profile":
        return
    texts = [text for text in ours(plan) if not _ELSEWHERE.match(text.field.path)]
    words = [word for text in texts for word in text.folded]
    if len(words) < _ENOUGH:
        return
    few = max(_LEAST, _TIMES * len(plan.items("strengths")))
    if sum(map(_FOR_A_DEFICIT.__contains__, words)) < few:
        return
    deficits = [(text, found) for text in texts for found in _DEFICIT.finditer(text.words)]
    if len(deficits) < _LEAST:
        return
    abilities = sum(len(_ABILITY.findall(_DENIED.sub("", text.words))) for text in texts)
    abilities += len(plan.items("strengths"))
    if len(deficits) >= _TIMES * abilities:
        text, first = deficits[0]
        message = (
            f"our words say {len(deficits)} times what isn't there, and {abilities} times what somebody does or has"
        )
        yield Hit(text.part(*first.span()), message)
