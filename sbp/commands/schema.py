"""`sbp schema`"""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import typer

from sbp.schema import schema as read_schema
from sbp.terminal import write_result

EXAMPLE = "Example: sbp schema plan > plan.schema.json"


class Name(str, Enum):
    """Which schema."""

    PLAN = "plan"
    SUPERVISION = "supervision"
    SETTINGS = "settings"
    WORDS = "words"


def schema(
    name: Annotated[Name, typer.Argument(help="plan, supervision, settings or words (a word list).")] = Name.PLAN,
) -> int:
    """Print a JSON Schema, for editors and other programs."""
    write_result(read_schema(name.value).text)
    return 0
