"""NHS numbers that can't be."""

import pytest


@pytest.mark.parametrize("number", ["999 000 0019", "9990000019", "999000001", "９９９０００００１８", "999-000-0018x"])
def test_finds_a_number_that_does_not_check(marked, number):
    marked(f"person: {{name: Mair, identifiers: {{nhs: «{number}»}}}}\n", says="can't be an NHS number")


def test_finds_one_with_a_line_break_at_its_end(marked):
    marked("person:\n  name: Mair\n  identifiers:\n    nhs: |\n      «9990000018»\n    local: 1\n")


@pytest.mark.parametrize("number", ["999 000 0018", "9990000018", "999-000-0018", "'999 000 0018'"])
def test_leaves_a_number_that_checks(marked, number):
    marked(f"person: {{name: Mair, identifiers: {{nhs: {number}}}}}\n")


def test_leaves_a_plan_without_one(marked):
    marked("person: {name: Mair, identifiers: {local: 12}}\n")
