"""The pages of docs/rules are those that the rules make: `sbp rules --write docs/rules`."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from conftest import ROOT
from markdown_it import MarkdownIt

from sbp.handbook import FIRST, pages
from sbp.packs import PACKS
from sbp.rules import all_rules

FOLDER = ROOT / "docs" / "rules"
MADE = pages(all_rules().values())
MARKDOWN = MarkdownIt("commonmark").enable("table").enable("strikethrough")


def test_the_pages_are_current() -> None:
    there = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.md")} if FOLDER.is_dir() else {}
    stray = sorted(there.keys() - MADE.keys())
    stale = sorted(name for name, text in MADE.items() if there.get(name) != text)
    assert not stray, f"no rule has these pages any more; delete them: {stray}"
    assert not stale, "run: sbp rules --write docs/rules"


def test_the_command_writes_them(sbp, tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "old.md").write_text("x")
    run = sbp("rules", "--write", "pages")
    assert (run.code, run.out) == (0, "")
    assert "no pages of rules (any more): old.md" in run.err
    assert {path.name for path in (tmp_path / "pages").iterdir()} == {*MADE, "old.md"}
    assert (tmp_path / "pages" / FIRST).read_text(encoding="utf-8") == MADE[FIRST]


def test_a_folder_that_cannot_be_made_is_said(sbp, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert sbp("rules", "--write", "file").code == 2
    assert sbp("rules", "--write", "file/pages").code == 2


def test_the_first_page_leads_to_every_rule_once() -> None:
    links = re.findall(r"\]\(([^)]+)\)", MADE[FIRST])
    assert sorted(links) == sorted(set(MADE) - {FIRST})


def test_every_pack_that_rules_have_is_called_by_what_it_is_for() -> None:
    headings = re.findall(r"^## (.*)$", MADE[FIRST], re.MULTILINE)
    assert not set(headings) & set(PACKS), "give the pack a title in sbp/handbook.py"


@pytest.mark.parametrize("name", all_rules())
def test_a_page_reads_in_markdown_as_the_rule_reads_itself(name: str) -> None:
    """No sign of the text is taken for markup, and none is lost."""
    html = MARKDOWN.render(MADE[f"{name}.md"])
    shown = " ".join(unescape(re.sub(r"<[^>]+>", "", html)).replace("`", "").split())
    told = " ".join(all_rules()[name].page.replace("`", "").split())
    assert shown.startswith(f"{name} {told}")
    assert html.count("<h1>") == 1


@pytest.mark.parametrize("name", all_rules())
def test_examples_stand_apart_as_yaml(name: str) -> None:
    labels = re.findall(r"^(?:Wrong|Right)\b.*:$", all_rules()[name].page, re.MULTILINE)
    page = MADE[f"{name}.md"]
    for label in labels:
        assert f"**{label}**\n\n```yaml\n" in page
