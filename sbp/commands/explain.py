"""`sbp explain`"""

from __future__ import annotations

from difflib import get_close_matches
from typing import Annotated

import typer

from sbp.errors import SbpError
from sbp.manual import page
from sbp.rules import all_rules
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
    """Say what a rule looks for, why, what good looks like, and when to leave it."""
    rules = all_rules()
    name = rule.strip("[]").replace("_", "-").lower()
    if name not in rules:
        near = get_close_matches(name, rules, 1)
        hint = f"did you mean {near[0]}?" if near else "`sbp rules` lists them"
        raise SbpError(f"there is no rule of the name {rule}; {hint}")
    write_result(page(rules[name]))
    return 0
