"""Every regular expression of the program is done in a moment, whatever it is given."""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import re
import time
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from conftest import SMALL, TODAY

import sbp
from sbp.lazy import _Lazy
from sbp.linter import lint
from sbp.patterns import KINDS
from sbp.resources import SCHEMAS
from sbp.rules import all_rules
from sbp.yamltext import flow

LENGTH = 20_000
KILLERS = {
    "one letter": "a" * LENGTH,
    "blanks": " " * LENGTH,
    "words": "so that " * (LENGTH // 8),
    "capitals": "Ab " * (LENGTH // 3),
    "digits": "1" * LENGTH,
    "digits apart": "07 " * (LENGTH // 3),
    "quotation marks": "'" * LENGTH,
    "curly marks": "“a " * (LENGTH // 3),
    "brackets": "(a" * (LENGTH // 2),
    "dots and signs": "a.b@c-" * (LENGTH // 6),
    "line breaks": "a\n" * (LENGTH // 2),
    "blank lines": "\n \t" * (LENGTH // 3),
    "colons": "a: " * (LENGTH // 3),
}


def modules() -> Iterator[Any]:
    all_rules()
    for found in pkgutil.walk_packages(sbp.__path__, "sbp."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def inside(name: str, value: Any) -> Iterator[tuple[str, re.Pattern[str]]]:
    if isinstance(value, _Lazy):
        yield name, re.compile(*value.asked)
    elif isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield name, value
    elif isinstance(value, (list, tuple, set, frozenset)):
        for inner in value:
            yield from inside(name, inner)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from inside(f"{name}[{key}]", inner)


@cache
def expressions() -> dict[str, re.Pattern[str]]:
    """Return every expression by its name; those that are only held against the beginning of something end in “at”."""
    found = {}
    for module in modules():
        source = inspect.getsource(module)
        for name, value in vars(module).items():
            searched = re.search(rf"\b{name}\b(?!\.(?:full)?match\b)(?! = )", source)
            found.update(inside(f"{module.__name__}.{name}{'' if searched else ' at'}", value))
    for kind, pattern in KINDS.items():
        found[f"kind {kind} at"] = re.compile(f"{pattern} ", re.IGNORECASE)
    for path in SCHEMAS.glob("*.json"):
        for pattern in _patterns(json.loads(path.read_text(encoding="utf-8"))):
            found[f"{path.name} {pattern}"] = re.compile(pattern)
    return found


def _patterns(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("pattern"), str):
            yield schema["pattern"]
        schema = list(schema.values())
    if isinstance(schema, list):
        for inner in schema:
            yield from _patterns(inner)


def test_the_expressions_are_found() -> None:
    assert len(expressions()) > 150


@pytest.mark.parametrize("killer", KILLERS)
def test_no_expression_takes_long_over_a_text_that_nobody_writes(killer: str) -> None:
    slow = {}
    for name, pattern in expressions().items():
        start = time.process_time()
        if name.endswith(" at"):
            pattern.match(KILLERS[killer])
        else:
            for _ in pattern.finditer(KILLERS[killer]):
                pass
        if (took := time.process_time() - start) > 0.1:
            slow[name] = round(took, 2)
    assert slow == {}


PLACES = {
    "outcome": "outcomes: [{{id: o, words: {0}, why: {0}}}]\n",
    "worry": "worries: [{{worry: {0}, evidence: {0}}}]\n",
    "review": "reviews: [{{date: 2026-10-10, reasons: {0}, worked: [{0}]}}]\n",
    "action": "actions: [{{what: {0}, when: {0}}}]\nservices: [{{what: {0}, why: {0}}}]\n",
}


@pytest.mark.parametrize("killer", KILLERS)
def test_no_rule_takes_long_over_a_text_that_nobody_writes(killer: str) -> None:
    head = SMALL + "status: agreed\n"
    lint("plan.yaml", head.encode(), TODAY)  # so that all is read
    for place in PLACES.values():
        plan = head + place.format(flow(f"a{KILLERS[killer]}b"))
        start = time.process_time()
        lint("plan.yaml", plan.encode(), TODAY)
        assert time.process_time() - start < 1, place
