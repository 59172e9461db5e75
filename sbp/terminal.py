"""What the terminal is, and whether colour goes to it."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Iterable
from collections.abc import Mapping as Map
from datetime import date
from enum import Enum
from pathlib import Path
from time import monotonic
from typing import Annotated

import typer

from sbp.errors import SbpError
from sbp.finding import SEVERITIES
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


def fails(counts: Map[str, int], fail_on: FailOn) -> bool:
    """Tell whether one of the findings is as grave as that, for the number of those of each severity."""
    failing = SEVERITIES[: [*FailOn].index(fail_on) + 1] if fail_on is not FailOn.NEVER else ()
    return any(counts[severity] for severity in failing)


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
    if text:
        write_pieces([text.rstrip("\n") + "\n"])


def write_pieces(pieces: Iterable[str]) -> None:
    """Write a result as it comes."""
    out = sys.stdout
    if out is None:
        deque(pieces, maxlen=0)
        return
    out.flush()
    buffer = getattr(out, "buffer", None)
    encoding = "utf-8" if buffer is None or not out.isatty() else out.encoding or "utf-8"
    for piece in pieces:
        if buffer is None:
            out.write(piece)
        else:
            buffer.write(piece.encode(encoding, "replace"))
    (buffer or out).flush()


class Progress:
    """A line on the terminal that says how far a long run has come; nothing where standard error is no terminal."""

    _SECONDS = 0.5  # before it is shown, and between two changes

    def __init__(self, whole: int, things: str, shown: bool = True) -> None:
        self.whole, self.things = whole, things
        self.done = 0
        self._is_on = shown and whole > 1 and sys.stderr is not None and sys.stderr.isatty()
        self._began = self._last = monotonic()
        self._width = 0

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *error: object) -> None:
        if self._width:
            self._show("")

    def step(self) -> None:
        """Count one more as done."""
        self.done += 1
        if self._is_on and (now := monotonic()) - self._last >= self._SECONDS:
            self._last = now
            share = self.done / self.whole
            bar = "#" * int(share * 20)
            speed = self.done / (now - self._began)
            self._show(f"[{bar:20}] {share:4.0%}  {self.done} of {self.whole} {self.things}, {speed:.0f} a second")

    def _show(self, line: str) -> None:
        sys.stderr.write(f"\r{line:{self._width}}" + ("" if line else "\r"))
        sys.stderr.flush()
        self._width = len(line)


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
