"""Expressions that are compiled when they are first used, and not before."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from sbp.lazy import regex

WORD = "rain(?:y|ing)"


def gated() -> list[Any]:
    """Return every expression of ours that says what it needs."""
    found = []
    for path in sorted((ROOT / "sbp").rglob("*.py")):
        if "needs=" not in path.read_text(encoding="utf-8") or path.stem == "lazy":
            continue
        module = import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
        values = [*vars(module).values(), *getattr(module, "_PATTERNS", {}).values()]
        found += [pytest.param(one, id=f"{path.stem}:{one.needs[0]}") for one in values if getattr(one, "needs", ())]
    return found


@pytest.mark.parametrize("one", gated())
@given(data=st.data())
def test_whatever_an_expression_finds_holds_what_it_is_said_to_need(one: Any, data: st.DataObject) -> None:
    found = data.draw(st.from_regex(re.compile(*one.asked), alphabet=st.characters(codec="ascii")))
    assert any(need in found.casefold() for need in one.needs)


def test_there_are_such_expressions() -> None:
    assert len(gated()) > 5


@pytest.mark.parametrize("needs", ["", "rain", "snow|rain"])
@pytest.mark.parametrize("text", ["", "a rainy day", "RAINING", "sun", "the train", "rainy and raining"])
def test_it_finds_what_a_compiled_one_finds(needs: str, text: str) -> None:
    plain = re.compile(WORD, re.IGNORECASE)
    for _ in range(2):
        lazy = regex(WORD, re.IGNORECASE, needs)
        assert bool(lazy.search(text)) == bool(plain.search(text))
        assert bool(lazy.match(text)) == bool(plain.match(text))
        assert [found.span() for found in lazy.finditer(text)] == [found.span() for found in plain.finditer(text)]
        assert lazy.sub("-", text) == plain.sub("-", text)


def test_nothing_is_compiled_for_a_text_without_what_it_needs() -> None:
    faulty = regex("(", needs="rain")
    assert faulty.search("sun") is None
    assert list(faulty.finditer("sun")) == []
    with pytest.raises(re.error):
        faulty.search("the train")
