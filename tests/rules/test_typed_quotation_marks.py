"""Curly quotation marks around a whole value."""

import pytest


@pytest.mark.parametrize("name", ["“Mair”", "‘Mair’", "„Mair“"])
def test_finds_marks_around_a_name(marked, name):
    open_, close = name[0], name[-1]
    text = f"person: {{name: {open_}Mair{close}}}\n"
    marked(text.replace(name, f"«{name}»"))


@pytest.mark.parametrize(
    "text",
    [
        'person: {name: "Mair"}\n',
        "person: {name: Mair “Sparky” Jones}\n",
        "person: {name: “Mair” and “Emyr”}\n",
        "outcomes: [{id: o, words: “I want to swim”}]\n",
        "people:\n  - id: e\n    name: Emyr\n    relationship: “husband”, of sorts\n",
    ],
)
def test_leaves_marks_that_quote(marked, text):
    marked(text)
