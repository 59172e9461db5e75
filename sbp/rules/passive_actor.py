"""A promise says who keeps it.

“A referral will be made” is nobody's job. Three weeks later everybody believes that somebody else has done it, and the
person waits by the telephone. A name makes it a promise.

Wrong:
    needs:
    - {words: Getting into the bath, how: A bath lift to be provided}
Right:
    needs:
    - {words: Getting into the bath, how: 'Bethan brings a bath lift to try, by the end of July'}

Leave it where somebody is named beside it, under who or after “by”, and where a court decides.
"""

import re
from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.lazy import regex
from sbp.nodes import Scalar, Sequence
from sbp.plan import Plan, Text
from sbp.sentences import any_of, is_quoted, ours, plain, sentences

SEVERITY = "info"
QUESTION = "Who will do it? Have they said yes?"
SOURCES = (
    Reference(
        "Wales Safeguarding Procedures, aims and contents of a plan",
        "https://safeguarding.wales/en/chi-i/chi-i-c4/c4-p2/",
    ),
    Reference("Neath Port Talbot Council, A strengths-based model of practice"),
)

# Where something is promised, and under which names beside it whoever keeps it may stand.
_PROMISES = {
    "actions.*.what": ("who",),
    "services.*.what": ("provider", "who"),
    "needs.*.how": ("met_by",),
    "barriers.*.what_we_will_do": (),
    "contingency.*.do_first": ("who",),
    "contingency.*.then.*": ("who",),
    "contingency.*.if_not_available": (),
    "safety_plan.steps.*.what": ("who",),
    "safeguarding.protection_plan.steps.*": (),
    "reviews.*.outcomes.*.change.*": (),
}
_DONE = (
    "addressed agreed allocated arranged asked assessed booked chased checked commissioned completed confirmed"
    " considered contacted decided delivered discussed encouraged escalated explored fitted funded given identified"
    " implemented increased informed installed invited made monitored notified offered ordered organised provided"
    " recorded referred requested restarted reviewed sent shared sought sourced supplied supported undertaken updated"
)
_DONE_TO_IT = "carried out|followed up|looked at|looked into|put in place|set up|applied for"
_PROMISED = regex(
    r"\b(?:(?:will|shall)(?: then| also| now| need to| have to)? be|(?<!not )to be) (?:\w+ly )?"
    rf"(?:{_DONE.replace(' ', '|')}|{_DONE_TO_IT})\b(?! to have)",
    re.IGNORECASE,
    needs=f"{_DONE.replace(' ', '|')}|{_DONE_TO_IT}",
)
_WISH = any_of(
    "nobody no want* like* love* hate* wish* hope* ask* prefer* expect* ready happy able afraid used due enough"
)
_BY = regex(r"\bby (?:the )?([A-Za-z]+)")
_NOBODY = any_of(
    "then now next end time start middle phone telephone email post letter text video bus taxi car hand monday"
    " tuesday wednesday thursday friday saturday sunday january february march april may june july august september"
    " october november december christmas easter spring summer autumn winter noon lunch tea bedtime half week month"
    " close *ing"
)
_COURT = any_of("court judge magistrate* tribunal sheriff hearing")
_NAMED = regex(r"\([A-Z][a-z]+[^()]*\)|[–—-] ?[A-Z][a-z]+\W*$")


def check(plan: Plan) -> Iterator[Hit]:
    for text in ours(plan):
        if text.field.path not in _PROMISES or _has_actor(plan, text):
            continue
        for sentence in sentences(text.words):
            written = plain(sentence.words)
            if _COURT.search(written) or _NAMED.search(written) or _says_by_whom(written):
                continue
            for found in _PROMISED.finditer(written):
                start, end = sentence.start + found.start(), sentence.start + found.end()
                if not _WISH.search(" ".join(written[: found.start()].split()[-1:])) and not is_quoted(text, start):
                    yield Hit(text.part(start, end), "a promise that doesn't say who keeps it")


def _has_actor(plan: Plan, text: Text) -> bool:
    around = plan.around(text.place)
    nodes = [around.get(name) for name in _PROMISES[text.field.path]] if around else []
    return any(
        (isinstance(node, Scalar) and node.data is not None) or (isinstance(node, Sequence) and node.items)
        for node in nodes
    )


def _says_by_whom(written: str) -> bool:
    return any(not _NOBODY.fullmatch(found[1]) for found in _BY.finditer(written))
