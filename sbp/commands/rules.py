"""`sbp rules`"""

from __future__ import annotations

import json
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from sbp.errors import SbpError
from sbp.files import create
from sbp.handbook import pages
from sbp.manual import columns, table
from sbp.near import get_close_matches
from sbp.packs import PACKS
from sbp.rules import Rule, rules_for
from sbp.settings import settings_for
from sbp.terminal import say, write_result

EXAMPLE = "Example: sbp rules --pack wales --severity error"


class Format(str, Enum):
    """For whom the table is."""

    TEXT = "text"
    MARKDOWN = "md"
    JSON = "json"


class Grave(str, Enum):
    """How grave a rule is in an agreed plan."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


def rules(
    pack: Annotated[
        str | None, typer.Option("--pack", metavar="PACK", help=f"Only the rules of this pack: {', '.join(PACKS)}.")
    ] = None,
    severity: Annotated[Grave | None, typer.Option("--severity", help="Only rules this grave.")] = None,
    output: Annotated[
        Format, typer.Option("--format", "-f", help="text for people, md for pages, json for programs.")
    ] = Format.TEXT,
    write: Annotated[
        Path | None,
        typer.Option(
            "--write", metavar="DIR", help="Write a page for each into this folder, and a first page.", readable=False
        ),
    ] = None,
) -> int:
    """List the rules: how grave, in an agreed plan and in a draft, for whom, and what holds when all is well."""
    known = [rule for rule in all_known() if _is_meant(rule, pack, severity)]
    if write is not None:
        return _write(known, write)
    match output:
        case Format.TEXT:
            write_result(columns(known))
        case Format.MARKDOWN:
            write_result(table(known))
        case Format.JSON:
            write_result(json.dumps([record(rule) for rule in known], ensure_ascii=False, indent=2))
    return 0


def all_known() -> list[Rule]:
    """Return the rules that hold in this folder by name, the team's own word lists among them."""
    return sorted(rules_for(settings_for(Path.cwd())).values(), key=lambda rule: rule.name)


def _is_meant(rule: Rule, pack: str | None, severity: Grave | None) -> bool:
    if pack is not None and pack not in PACKS:
        near = get_close_matches(pack, PACKS, 1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise SbpError(f"--pack: {pack!r} is none of: {', '.join(PACKS)}{hint}")
    return (pack is None or rule.pack == pack) and (severity is None or rule.severity == severity.value)


def record(rule: Rule) -> dict[str, object]:
    """Return a rule as an object of JSON."""
    return {
        "rule": rule.name,
        "severity": rule.severity,
        "draft_severity": rule.draft_severity,
        "pack": rule.pack,
        "strict": rule.strict,
        "words": rule.words is not None,
        "about": rule.about,
        "question": rule.question,
        "sources": [{"title": source.title, "url": source.url} for source in rule.sources],
    }


def _write(rules: list[Rule], folder: Path) -> int:
    made = pages(rules)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise SbpError(f"{folder}: no folder can be made here for the pages; name another") from None
    for name, text in made.items():
        create(folder / name, text.encode(), force=True)
    others = sorted(path.name for path in folder.glob("*.md") if path.name not in made)
    say(f"{len(made)} pages written to {folder}")
    if others:
        say(f"These are no pages of rules (any more): {', '.join(others)}")
    return 0
