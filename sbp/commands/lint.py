"""`sbp lint`"""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from sbp.errors import SbpError
from sbp.files import find_plans, read
from sbp.finding import SEVERITIES, Finding
from sbp.linter import lint as lint_bytes
from sbp.loading import load
from sbp.output import as_github, as_json, as_text, summary
from sbp.rules import all_rules
from sbp.settings import settings_for
from sbp.source import visible
from sbp.terminal import AsOf, Colour, ColourOption, paint, say, today, write_result

EXAMPLE = "Example: sbp lint plans --fail-on warning"


class Format(str, Enum):
    """For whom the findings are."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


class FailOn(str, Enum):
    """From which severity on the exit code is 1."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    NEVER = "never"


def lint(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[PATHS]", help="Plans, or folders of plans. Default: this folder.", readable=False),
    ] = None,
    output: Annotated[
        Format, typer.Option("--format", "-f", help="text for people, json for programs, github for annotations.")
    ] = Format.TEXT,
    fail_on: Annotated[FailOn, typer.Option("--fail-on", help="Exit with 1 from this severity on.")] = FailOn.ERROR,
    show_text: Annotated[
        bool, typer.Option("--show-text", help="Let annotations quote the plan. They are kept and passed on.")
    ] = False,
    as_of: AsOf = None,
    color: ColourOption = Colour.AUTO,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Findings only, no summary.")] = False,
) -> int:
    """Say what in a plan to look at again, where, and why. Writes nothing."""
    day = today(as_of)
    rules = tuple(all_rules())
    for path in paths or ():
        settings_for(path if path.is_dir() else path.parent, rules)  # what can't be read there is said before all else
    named = set(paths or ())
    plans = find_plans(paths or [Path()], settings_for(Path.cwd(), rules))
    others = [path for path in plans if path not in named and _is_other_yaml(path)]
    plans = [path for path in plans if path not in others]
    findings = [finding for path in plans for finding in _lint(path, day, rules)]
    open_findings = [finding for finding in findings if finding.suppressed is None]
    match output:
        case Format.TEXT:
            write_result(as_text(open_findings, paint(color)))
        case Format.JSON:
            write_result(as_json(findings, len(plans)))
        case Format.GITHUB:
            write_result(as_github(open_findings, show_text))
    if not quiet:
        say(summary(findings, len(plans)))
        if others:
            said = ", ".join(visible(path.as_posix()) for path in others[:3]) + (", …" if len(others) > 3 else "")
            say(f"Passed over, for it has no line `sbp: 1`: {said}")
    failing = SEVERITIES[: [*FailOn].index(fail_on) + 1] if fail_on is not FailOn.NEVER else ()
    return int(any(finding.severity in failing for finding in open_findings))


def _lint(path: Path, day: date, rules: tuple[str, ...]) -> list[Finding]:
    settings = settings_for(path.parent, rules)
    try:
        data = read(path)
    except SbpError as error:
        said = str(error).removeprefix(f"{path}: ")
        return [Finding("unreadable-file", "error", path.as_posix(), 1, 1, 1, 1, "", "", said)]
    return lint_bytes(path.as_posix(), data, day, settings)


_PLANS_NAME = re.compile(rb"""^(?:\xef\xbb\xbf)?["'{ ]*(?:sbp|id|kind|person)["' ]*:""", re.MULTILINE)


def _is_other_yaml(path: Path) -> bool:
    """Tell whether a file found on a walk is sound YAML of another sort, with none of the names that begin a plan.

    What can't be read may be a plan that came to harm, and is not passed over.
    """
    try:
        data = read(path)
        return not _PLANS_NAME.search(data) and bool(load(str(path), data))
    except SbpError:
        return False
