"""Words that stand in no plan yet to what `sbp lint` would say of them in one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from sbp.errors import SbpError
from sbp.finding import Finding
from sbp.identifiers import hide_identifiers
from sbp.linter import lint_plan
from sbp.nodes import Mapping as MappingNode
from sbp.nodes import Scalar
from sbp.parsing import parse
from sbp.plan import Plan
from sbp.schema import at, schema
from sbp.settings import Settings
from sbp.source import Source, Span, hidden_character, hidden_message
from sbp.yamltext import flow


class _Field(NamedTuple):
    """Where such words stand in a plan, what stands beside them there, and words that nobody would look at again."""

    path: str
    beside: Mapping[str, Any]
    good: Mapping[str, str]


_SWIM = {"en": "I want to go swimming again", "cy": "Dw i eisiau mynd i nofio eto"}
_FIELDS: Mapping[str, _Field] = {
    "outcome": _Field("outcomes.0.words", {"id": "swim", "whose": "person"}, _SWIM),
    "action": _Field(
        "actions.0.what",
        {"who": "person", "when": "every Tuesday"},
        {"en": "Swim with Carys on Tuesday morning", "cy": "Nofio gyda Carys bob bore Mawrth"},
    ),
    "worry": _Field(
        "worries.0.worry",
        {"worried": ["person"], "if_nothing_changes": "Nobody goes into the garden"},
        {
            "en": "Emyr may fall on the garden steps while Mair is at the pool",
            "cy": "Gallai Emyr gwympo ar risiau'r ardd tra bod Mair yn y pwll",
        },
    ),
    "about": _Field(
        "about_me.what_matters.0", {}, {"en": "Swimming keeps me going", "cy": "Nofio sy'n fy nghadw i fynd"}
    ),
    "strength": _Field(
        "strengths.0.words",
        {"kind": "personal"},
        {"en": "Mair swam for the county", "cy": "Roedd Mair yn nofio dros y sir"},
    ),
    "review": _Field(
        "reviews.0.outcomes.0.words",
        {"outcome": "swim"},
        {"en": "I have been swimming three weeks running", "cy": "Dw i wedi nofio dair wythnos yn olynol"},
    ),
    "note": _Field("version_note", {}, {"en": "The day of the class is new", "cy": "Mae diwrnod y dosbarth yn newydd"}),
}
SORTS = tuple(_FIELDS)
VOICES = ("professional", "person")


def words_findings(
    text: str,
    as_: str = "note",
    said_by: str = "professional",
    kind: str = "adult",
    lang: str = "en",
    settings: Settings | None = None,
    name: str = "words",
) -> list[Finding]:
    """Return what is to be looked at again in words, as if they stood in an agreed plan; places are those in the words.

    as_ is what they are to be (SORTS), said_by whose they are (VOICES), kind the kind of plan, lang their language,
    name what they are called in findings. What a professional writes down is looked at as theirs, and besides as what
    usually stands there: an outcome is held to being the person's own. Findings are about the words alone: what other
    words in the same place would be told as well (that nobody has said by when) is about the plan, and left out. Raises
    SbpError if as_, said_by or kind is none that there is, or if a word list that the settings name can't be used.
    """
    for given, choices in ((as_, SORTS), (said_by, VOICES), (kind, schema("plan").fields["kind"].choices)):
        if given not in choices:
            raise SbpError(f"{given!r} is none of: {', '.join(choices)}")
    own = Source(name, text)
    if found := hidden_character(text):
        return [_placed(own, Span(found.start(), found.start()), _hidden(found.group()))]
    if not text.strip():
        return []
    readings = [
        _Reading(_FIELDS[as_], voice, kind, lang, settings or Settings())
        for voice in (["person"] if said_by == "person" else [None, "worker"])
    ]
    found_at = {
        (finding.rule, span): _placed(own, span, finding)
        for reading in readings
        for finding, span in _about_words(text, reading)
    }
    return sorted(found_at.values(), key=lambda finding: finding.order)


def _hidden(found: str) -> Finding:
    return Finding("hidden-character", "error", "", 1, 1, 1, 1, "", "", hidden_message(found))


class _Reading(NamedTuple):
    """A way to look at words: in which field, said by whom (None: the usual voice there), in what kind of plan."""

    field: _Field
    said_by: str | None
    kind: str
    lang: str
    settings: Settings


def _about_words(text: str, reading: _Reading) -> Iterator[tuple[Finding, Span]]:
    """Yield the findings that lie in the words and are about them, with the stretches of the words."""
    good = reading.field.good.get(reading.lang, reading.field.good["en"])
    anyway = {(finding.rule, finding.message) for finding, _ in _inside(good, reading)}
    for finding, span in _inside(text, reading):
        if (finding.rule, finding.message) not in anyway:
            yield finding, span


def _inside(text: str, reading: _Reading) -> Iterator[tuple[Finding, Span]]:
    """Yield the findings of a small plan around the words that lie in them, with the stretches of the words."""
    plan, words = _plan_around(text, reading)
    starts = [place.start for place in words.places]
    ends = [place.end for place in words.places]
    for finding in lint_plan(plan):
        start = plan.source.line_start(finding.line) + finding.column - 1
        end = plan.source.line_start(finding.end_line) + finding.end_column - 1
        if words.span.start <= start < end <= words.span.end:
            yield finding, Span(bisect_left(starts, start), bisect_left(ends, end) + 1)


def _plan_around(text: str, reading: _Reading) -> tuple[Plan, Scalar]:
    """Return an agreed plan on one line with the words in their field, and the words in it."""
    path = reading.field.path
    plan: dict[str, Any] = {
        "sbp": 1,
        "id": "words",
        "kind": reading.kind,
        "status": "agreed",
        "person": {"name": "A"},
        "languages": {"records_in": [reading.lang]},
        "people": [{"id": "worker", "name": "B", "kind": "paid"}],
        **_nested(path, {"words": text, "said_by": reading.said_by} if reading.said_by else text, reading.field.beside),
    }
    root = parse(Source("words", flow(plan)))
    assert isinstance(root, MappingNode)
    node = at(root, [int(step) if step.isdigit() else step for step in path.split(".")])
    words = node.get("words") if isinstance(node, MappingNode) else node
    assert isinstance(words, Scalar)
    return Plan(root.source, root, date(2000, 1, 1), reading.settings), words


def _nested(path: str, value: Any, beside: Mapping[str, Any]) -> dict[str, Any]:
    """Return a value at a path, with what stands beside it in the innermost mapping."""
    *steps, last = path.split(".")
    value = [value] if last == "0" else {**beside, last: value}
    for step in reversed(steps):
        value = [value] if step == "0" else {step: value}
    return dict(value)


def _placed(own: Source, span: Span, finding: Finding) -> Finding:
    """Return a finding with its place in the words, which are all that it shows."""
    start, end = own.place(span.start), own.place(span.end)
    match = hide_identifiers(" ".join(own.text[span.start : span.end].split()))
    return finding._replace(
        file=own.name, line=start.line, column=start.column, end_line=end.line, end_column=end.column,
        path="", match=match, excerpt=hide_identifiers(own.line(start.line)),
    )  # fmt: skip
