"""What the terminal is, and whether colour goes to it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from sbp.errors import SbpError
from sbp.finding import SEVERITIES, Finding
from sbp.output.paint import Paint, coloured, plain


class Colour(str, Enum):
    """When to use colour."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class FailOn(str, Enum):
    """From which severity on the exit code is 1."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    NEVER = "never"


def fails(findings: Iterable[Finding], fail_on: FailOn) -> bool:
    """Tell whether one of the findings that nobody has said to leave is as grave as that."""
    failing = SEVERITIES[: [*FailOn].index(fail_on) + 1] if fail_on is not FailOn.NEVER else ()
    return any(finding.severity in failing for finding in findings if finding.is_open)


def paint(colour: Colour) -> Paint:
    """Return how to paint what goes to standard output: NO_COLOR, TERM and --color decide."""
    if colour is Colour.AUTO:
        off = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        return coloured if sys.stdout.isatty() and not off else plain
    return coloured if colour is Colour.ALWAYS else plain


def is_interactive() -> bool:
    """Tell whether somebody can be asked."""
    return bool(sys.stdin and sys.stdin.isatty() and sys.stderr and sys.stderr.isatty())


def say(text: str) -> None:
    """Tell the one who runs the command something that is not the result."""
    typer.echo(text, err=True)


def write_result(text: str) -> None:
    """Write the result to standard output, whatever encoding the terminal says it has."""
    if text and sys.stdout is not None:
        sys.stdout.flush()
        buffer = getattr(sys.stdout, "buffer", None)
        if buffer is None:
            sys.stdout.write(text.rstrip("\n") + "\n")
        else:
            encoding = "utf-8" if not sys.stdout.isatty() else sys.stdout.encoding or "utf-8"
            buffer.write((text.rstrip("\n") + "\n").encode(encoding, "replace"))
            buffer.flush()


def parse_day(text: str, option: str) -> date:
    """Return the date of an option's value. Raises SbpError if it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise SbpError(f"{option}: {text!r} is no day; write it like 2026-03-14") from None


def today(as_of: str | None) -> date:
    """Return the day that --as-of names, or else today. The one place that reads the clock."""
    return parse_day(as_of, "--as-of") if as_of else date.today()


AsOf = Annotated[
    str | None,
    typer.Option(
        "--as-of", metavar="DATE", help="Look at reviews and dates as of this day, like 2026-03-14. Default: today."
    ),
]
FailOnOption = Annotated[FailOn, typer.Option("--fail-on", help="Exit with 1 from this severity on.")]
ColourOption = Annotated[
    Colour, typer.Option("--color", help="Use colour: auto, always or never. NO_COLOR is honoured too.")
]
PlanPath = Annotated[Path, typer.Argument(metavar="PLAN", help="The plan's file.", show_default=False, readable=False)]
NoInput = Annotated[bool, typer.Option("--no-input", help="Ask nothing; fail where an answer would be needed.")]
