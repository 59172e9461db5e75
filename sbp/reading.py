"""How hard it is to read what professionals wrote in a plan. The person's and the family's words are never counted."""

from __future__ import annotations

import re

from sbp.plan import Plan
from sbp.rules import all_rules
from sbp.sentences import ours, sentences

_UNEXPLAINED = ("acronym-unexplained", "jargon-unexplained")
_LONG_WORD = 9  # letters


def reading_load(plan: Plan) -> str:
    """Return a line on the English that professionals wrote: words a sentence, long words, unexplained terms.

    Sentences over 25 words are counted, which is where GOV.UK's writing for the public ends; long words have nine
    letters and more. The person's and the family's own words are left alone.
    """
    lengths, words = [], list[str]()
    for text in ours(plan):
        for sentence in sentences(text.words):
            said = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", sentence.words)
            words += said
            lengths += [len(said)] if said else []
    if not words:
        return "professionals have written nothing in English here, so there is nothing to count"
    long = sum(len(word) >= _LONG_WORD for word in words)
    terms = sorted({found for name in _UNEXPLAINED for found in _found(name, plan)})
    named = f" ({', '.join(terms[:8])}{', …' if terms[8:] else ''})" if terms else ""
    return (
        f"what professionals wrote: {len(words) / len(lengths):.0f} words a sentence (the longest {max(lengths)},"
        f" {sum(length > 25 for length in lengths)} over 25), {100 * long / len(words):.0f} % long words,"
        f" {len(terms)} unexplained terms{named}"
    )


def _found(rule: str, plan: Plan) -> set[str]:
    """Return the words that a rule points to."""
    check = all_rules()[rule].check
    return {plan.source.text[hit.span.start : hit.span.end] for hit in check(plan)} if check else set()
