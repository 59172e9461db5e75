"""Quotation marks around a text are there because somebody is quoted.

A word processor makes “curly” marks of straight ones. In YAML these are part of the text: a name would be shown with
them in every copy.

Wrong:
    person: {name: “Mair”, pronouns: she/her}
Right:
    person: {name: "Mair", pronouns: she/her}

People's own words are left alone: there somebody may be quoted.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.plan import Plan

SEVERITY = "info"
FILES = ("plan", "supervision")
QUESTION = "Are they meant to be seen, or were they typed for the computer?"
SOURCES = (Reference("YAML 1.2.2, Flow scalar styles", "https://yaml.org/spec/1.2.2/#73-flow-scalar-styles"),)

_PAIRS = {"“": "”", "‘": "’", "„": "“", "«": "»"}


def check(plan: Plan) -> Iterator[Hit]:
    for values in plan.index.values.values():
        for value in values:
            text = value.text
            if text[:1] in _PAIRS and text[-1:] == _PAIRS[text[0]] and not any(sign in text[1:-1] for sign in "“”„«»"):
                yield Hit(value.outline, "these quotation marks are read as part of what stands here")
