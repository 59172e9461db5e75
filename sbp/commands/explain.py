"""`sbp explain`"""

from __future__ import annotations

from typing import Annotated

import typer

from sbp.commands.rules import all_known
from sbp.errors import SbpError
from sbp.manual import page
from sbp.near import get_close_matches
from sbp.terminal import write_result

EXAMPLE = "Example: sbp explain outcome-is-service"


def explain(
    rule: Annotated[
        str,
        typer.Argument(
            metavar="RULE", help="A rule's name, as it stands in brackets after a finding.", show_default=False
        ),
    ],
) -> int:
    """Say what a rule looks for, why, what good looks like, when to leave it, and where it comes from."""
    rules = {known.name: known for known in all_known()}
    name = rule.strip("[] ").replace("_", "-").replace(" ", "-").lower()
    if name not in rules:
        raise SbpError(f"there is no rule of the name {rule}; {_hint(name, list(rules))}")
    write_result(page(rules[name]))
    return 0


def _hint(name: str, names: list[str]) -> str:
    """Return the names near to a slip, or those that share a word with it, or where all names stand."""
    near = (
        get_close_matches(name, names, 1, 0.9)
        or [other for other in names if name in other][:5]
        or get_close_matches(name, names, 3)
    )
    return f"did you mean {' or '.join(near)}?" if near else "`sbp rules` lists them"
