"""Imports point one way. The list is the picture of how the parts stand on each other."""

from __future__ import annotations

import ast
import re

from conftest import ROOT

LAYERS = """
    lazy near errors crew limits
    bounded
    resources source ids voices identifiers inflection words chart circle pagetree
    finding slips patterns alike
    nodes yamltext search
    parsing shapes
    loading data
    strings pictures schema edit acronyms clauses
    settings
    plan files documents git
    walk fingerprint
    answers agreements
    context lookup
    suppressions wordlist statement sharing packs intervals kept sentences formats
    audience ownlists promises
    shown needs easyread
    copies markup
    page
    rendering
    rules
    overrides selection baseline changes reading
    linter manual conversation reader
    records versions differences
    reviews agreed newplan tree phrase handbook wordings
    history reviewing reviewform revision
    output
    terminal
    prompts
    reviewtalk
    commands
    cli
    __main__
"""

RANKS = {name: rank for rank, line in enumerate(LAYERS.strip().split("\n")) for name in line.split()}


def imported(path) -> set[str]:
    """Return the parts of the program that a file imports, wherever in the file it does."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("sbp."):
            found.add(node.module.split(".")[1])
        elif isinstance(node, ast.ImportFrom) and node.module == "sbp":
            found |= {alias.name for alias in node.names if alias.name in RANKS}
    return found


def test_every_part_has_its_place() -> None:
    folders = {path.parent.name for path in (ROOT / "sbp").glob("*/__init__.py")}
    parts = {path.stem for path in (ROOT / "sbp").glob("*.py")} | folders
    assert parts - {"__init__"} == set(RANKS)


def test_no_part_imports_one_that_stands_on_it() -> None:
    for path in (ROOT / "sbp").rglob("*.py"):
        relative = path.relative_to(ROOT / "sbp")
        part = relative.parts[0].removesuffix(".py")
        if part == "__init__":
            continue  # offers names of all parts, and imports none before it is asked
        for other in imported(path) - {part}:
            assert RANKS[other] < RANKS[part], f"{relative} imports {other}"


def test_a_rule_knows_nothing_of_the_linter_and_the_core_nothing_of_the_command_line() -> None:
    for path in (ROOT / "sbp").glob("*.py"):
        if path.stem not in ("cli", "terminal", "prompts", "__main__"):
            assert "typer" not in path.read_text(encoding="utf-8"), path.name


def test_only_the_edge_reads_the_clock_and_writes_to_the_screen() -> None:
    for path in (ROOT / "sbp").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if path.stem not in ("terminal", "new"):
            assert "date.today(" not in text, path.name
        assert not re.search(r"(?<!\w)print\(", text), path.name
