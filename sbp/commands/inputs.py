"""What is named on the command line to the files that are looked at, standard input among them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from sbp.errors import SbpError
from sbp.files import File, read
from sbp.source import visible
from sbp.walk import SettingsOf, find_plans

STDIN = Path("-")

Paths = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="[PATHS]",
        help="Plans, folders, patterns like 'plans/**/*.yaml', or - for standard input. Default: this folder.",
        readable=False,
    ),
]
Exclude = Annotated[
    list[str] | None,
    typer.Option("--exclude", metavar="PATTERN", help="Pass over what fits when walking a folder, like archive."),
]
StdinFilename = Annotated[
    Path | None,
    typer.Option("--stdin-filename", metavar="FILE", help="What standard input is called, and whose settings hold."),
]


def files_at(
    paths: Sequence[Path], settings_of: SettingsOf, exclude: Sequence[str], stdin_filename: Path | None
) -> tuple[list[File], list[Path]]:
    """Return the files to look at, and the YAML files of another sort. Raises SbpError if there is nothing to find."""
    found = find_plans([path for path in paths if path != STDIN], settings_of, exclude)
    files = []
    for path in found.plans:
        settings = settings_of(path.parent)
        files.append(File(path.as_posix(), partial(read, path, settings.limits.bytes), settings))
    if STDIN in paths:
        name = stdin_filename or Path("stdin")
        data = sys.stdin.buffer.read(settings_of(name.parent).limits.bytes + 1)
        files = [file for file in files if file.name != name.as_posix()]
        files.append(File(name.as_posix(), lambda: data, settings_of(name.parent)))
    elif stdin_filename:
        raise SbpError("--stdin-filename goes with - among the paths: the plan that comes in on standard input")
    return files, found.others


def passed_over(others: Sequence[Path]) -> str:
    """Say which YAML files of another sort were met."""
    said = ", ".join(visible(path.as_posix()) for path in others[:3]) + (", …" if others[3:] else "")
    return f"Passed over, for it has no line `sbp: 1`: {said}" if others else ""
