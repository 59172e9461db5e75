"""`sbp rules`"""

from __future__ import annotations

import json
from enum import Enum
from typing import Annotated

import typer

from sbp.manual import table
from sbp.rules import all_rules
from sbp.terminal import write_result

EXAMPLE = "Example: sbp rules --format markdown"


class Format(str, Enum):
    """For whom the table is."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"


def rules(
    output: Annotated[Format, typer.Option("--format", "-f", help="text, markdown or json.")] = Format.TEXT,
) -> int:
    """List every rule: its name, how grave it is, and what holds when all is well."""
    known = all_rules().values()
    match output:
        case Format.TEXT:
            width = max(len(rule.name) for rule in known)
            write_result("\n".join(f"{rule.name:{width}}  {rule.severity:7}  {rule.about}" for rule in known))
        case Format.MARKDOWN:
            write_result(table(known))
        case Format.JSON:
            listed = [
                {
                    "rule": rule.name,
                    "severity": rule.severity,
                    "draft_severity": rule.draft_severity,
                    "about": rule.about,
                }
                for rule in known
            ]
            write_result(json.dumps(listed, ensure_ascii=False, indent=2))
    return 0
