"""Whatever plan the schema admits is linted, reviewed, listed and copied in every form, and loses no word on the way."""

from __future__ import annotations

import re
from typing import Any

import pytest
from conftest import TODAY
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sbp import edit
from sbp.errors import SbpError
from sbp.linter import lint
from sbp.nodes import Mapping
from sbp.page import DOCUMENTS, STYLES
from sbp.parsing import parse
from sbp.plan import Plan
from sbp.promises import look
from sbp.reader import plan_of
from sbp.rendering import Wish, check, render
from sbp.schema import schema
from sbp.shapes import Shape, expression
from sbp.source import hidden_character
from sbp.yamltext import block, flow

IDS = ("swim", "emyr", "dilys", "fall", "sit", "person", "observed")
WORDS = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cf", "Co", "Cn")), max_size=30),
    st.sampled_from(
        [
            "I want to swim",
            "no",
            "10:30",
            "007",
            "# none",
            "- it's mine",
            "{a: b}",
            "<b>bold</b>",
            "*x*",
            "null",
            "a\nb\n",
            "👩‍🦽",
        ]
    ),
).filter(lambda words: not hidden_character(words))
PATTERNS: dict[str, st.SearchStrategy[str]] = {}


def values(shape: Shape) -> st.SearchStrategy[Any]:
    """Return what may stand at a place, drawn from what the schema says of it."""
    schema = shape.schema
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    some = [_of(kind, shape) for kind in sorted(shape.types)]
    return st.one_of(some)


def _of(kind: str, shape: Shape) -> st.SearchStrategy[Any]:
    if kind == "object":
        return st.deferred(lambda: mappings(shape))
    if kind == "array":
        assert shape.item is not None
        item = shape.item
        return st.deferred(lambda: st.lists(values(item), max_size=2))
    if kind == "boolean":
        return st.booleans()
    if kind in ("integer", "number"):
        low, high = shape.schema.get("minimum", -5), shape.schema.get("maximum", 20)
        return st.integers(int(low), int(high))
    if shape.schema.get("format") == "date" or "[0-9]{4}-" in shape.schema.get("pattern", ""):
        return st.dates(max_value=TODAY).map(str).filter(lambda day: re.search(shape.schema.get("pattern", ""), day))
    if shape.refers_to:
        return st.sampled_from(IDS)
    if pattern := shape.schema.get("pattern"):
        if all(re.search(pattern, name) for name in IDS):
            return st.sampled_from(IDS)
        return st.from_regex(expression(pattern)).filter(lambda text: not hidden_character(text) and text.isascii())
    return WORDS


def mappings(shape: Shape) -> st.SearchStrategy[dict[str, Any]]:
    fields = {name: values(inner) for name, inner in shape.named.items()}
    required = {name: fields.pop(name) for name in shape.required}

    def some(names: list[str]) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries({**required, **{name: fields[name] for name in names}})

    return st.lists(st.sampled_from(sorted(fields)), max_size=5, unique=True).flatmap(some) if fields else some([])


PLANS = mappings(schema("plan").shape).filter(lambda plan: plan.get("kind") != "supervision")
THOROUGH = settings(suppress_health_check=list(HealthCheck), max_examples=60)


def written(plan: dict[str, Any], as_block: bool) -> bytes:
    return ("\n".join(block(plan, 0)) + "\n" if as_block else flow(plan)).encode()


def made(plan: dict[str, Any], as_block: bool = True) -> Plan:
    return plan_of("plan.yaml", written(plan, as_block), TODAY)


@given(PLANS, st.booleans())
@THOROUGH
def test_it_is_read_fits_and_is_linted(plan: dict[str, Any], as_block: bool) -> None:
    read = made(plan, as_block)
    assert read.index.faults == []
    for finding in lint("plan.yaml", written(plan, as_block), TODAY):
        assert finding.line >= 1
        assert finding.rule not in ("wrong-shape", "wrong-value", "unknown-field", "missing-field", "yaml-syntax")


@given(PLANS)
@THOROUGH
def test_a_review_is_added_and_the_rest_stays(plan: dict[str, Any]) -> None:
    read = made(plan)
    review = {"date": "2026-11-20", "present": ["person"], "decision": "confirm"}
    after = edit.append(read.source, read.root, "reviews", review)
    now, before = parse(after), read.root.data
    assert isinstance(now, Mapping)
    assert now.data == {**before, "reviews": [*(before.get("reviews") or []), review]}


@given(PLANS)
@THOROUGH
def test_what_is_due_is_listed(plan: dict[str, Any]) -> None:
    assert look(made(plan), "3 months") is not None


@given(
    PLANS,
    st.sampled_from(sorted(DOCUMENTS)),
    st.sampled_from(sorted(STYLES)),
    st.sampled_from([("en",), ("cy",), ("cy", "en")]),
)
@THOROUGH
@pytest.mark.parametrize("form", ["html", "md", "txt"])
def test_copies_are_made_in_every_form(
    form: str, plan: dict[str, Any], document: str, style: str, languages: tuple[str, ...]
) -> None:
    plan.pop("sharing", None)  # may keep back what isn't there, which is said
    check(made(plan))
    copy = render(made(plan), wish=Wish(form=form, document=document, style=style, languages=languages)).decode()
    assert copy
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", copy)


@given(PLANS)
@settings(suppress_health_check=list(HealthCheck), max_examples=6)
@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_copies_for_paper_and_for_word_are_made(form: str, plan: dict[str, Any]) -> None:
    plan.pop("sharing", None)
    try:
        copy = render(made(plan), wish=Wish(form=form))
    except SbpError as error:
        copy = str(error).encode()
    assert copy.startswith((b"PK", b"%PDF")) or (form == "pdf" and b"no font on this machine" in copy)


@given(PLANS)
@THOROUGH
def test_what_is_kept_back_and_is_not_there_stops_a_copy_and_nothing_worse(plan: dict[str, Any]) -> None:
    plan["sharing"] = {"withheld": [{"path": "outcomes.9", "reason": "other"}]}
    with pytest.raises(SbpError):
        check(made(plan))
