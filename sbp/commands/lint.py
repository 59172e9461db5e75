"""`sbp lint`"""

from __future__ import annotations

import os
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from sbp.commands.inputs import STDIN, Exclude, Paths, StdinFilename, files_at, passed_over
from sbp.crew import MANY
from sbp.errors import SbpError
from sbp.files import File
from sbp.finding import Finding
from sbp.output import counts, text
from sbp.rules import Rule, all_rules, rules_for
from sbp.selection import turned_off
from sbp.settings import Settings, settings_for
from sbp.terminal import (
    AsOf,
    Colour,
    ColourOption,
    FailOn,
    FailOnOption,
    Progress,
    fails,
    paint,
    say,
    today,
    write_pieces,
)
from sbp.tree import lint_each

Rows = Counter[tuple[str, str, str]]  # how many findings of a file, a severity and a rule

EXAMPLE = "Example: sbp lint plans --since main --fail-on warning"


class Format(str, Enum):
    """For whom the findings are."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    GITHUB = "github"
    GITLAB = "gitlab"
    SARIF = "sarif"
    JUNIT = "junit"


class Profile(str, Enum):
    """How strictly to look, whatever sbp.yaml says."""

    DRAFT = "draft"
    AGREED = "agreed"
    STRICT = "strict"


def lint(
    paths: Paths = None,
    output: Annotated[
        Format,
        typer.Option(
            "--format", "-f", help="text or concise for people, json for programs, the others for what runs CI."
        ),
    ] = Format.TEXT,
    select: Annotated[
        list[str] | None,
        typer.Option(
            "--select", metavar="RULES", help="Only these: names, beginnings like outcome, or packs like wales."
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option("--ignore", metavar="RULES", help="All but these, named in the same way.")
    ] = None,
    profile: Annotated[
        Profile | None, typer.Option("--profile", help="How strictly to look. Default: as sbp.yaml says.")
    ] = None,
    since: Annotated[
        str | None,
        typer.Option("--since", metavar="REF", help="Only what can come from changes since a commit of git."),
    ] = None,
    baseline: Annotated[
        Path | None,
        typer.Option(
            "--baseline", metavar="FILE", help="Only what goes beyond the numbers in this file.", readable=False
        ),
    ] = None,
    write_baseline: Annotated[
        Path | None,
        typer.Option("--write-baseline", metavar="FILE", help="Write the numbers of now to this file, and stop."),
    ] = None,
    exclude: Exclude = None,
    stdin_filename: StdinFilename = None,
    fail_on: FailOnOption = FailOn.ERROR,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Count the findings by rule instead of showing them.")
    ] = False,
    show_text: Annotated[
        bool, typer.Option("--show-text", help="Quote the plan in formats that are kept and passed on.")
    ] = False,
    as_of: AsOf = None,
    color: ColourOption = Colour.AUTO,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Findings only, no summary.")] = False,
) -> int:
    """Say what in a plan to look at again, where, and why. Changes no plan."""
    day = today(as_of)
    if statistics and output not in (Format.TEXT, Format.CONCISE, Format.JSON):
        raise SbpError("--statistics goes with --format text, concise or json")
    if since is not None and STDIN in (paths or ()):
        raise SbpError("--since asks git about files, and standard input is none; leave one of them out")
    files, others = _files(paths or [Path()], exclude or (), stdin_filename)
    rules = {name: rule for file in files for name, rule in rules_for(file.settings).items()} or all_rules()
    off = turned_off(select or (), ignore or (), rules)
    files = _as_wanted(files, profile and profile.value, off)
    narrowings = [*_baseline(baseline, files, rules, off), *_since(since, files, rules)]

    many = MANY if STDIN not in (paths or ()) else len(files) + 1  # what came in on standard input can't be sent on
    with Progress(len(files), "plans", shown=not quiet) as progress:
        found = lint_each(files, day, many, progress.step)
        if write_baseline:
            return _write_baseline(write_baseline, found, rules)
        for narrowing in narrowings:
            found = narrowing.shown(found)
        tally, rows = counts.Tally(), Rows()
        found = _noted(tally.counted(found), rows)
        if statistics:
            deque(found, maxlen=0)
            write_pieces([tally.statistics(len(files), output is Format.JSON)])
        elif output is Format.TEXT:
            write_pieces(text.pieces(found, paint=paint(color)))
        else:
            write_pieces(import_module(f"sbp.output.{output.value}").pieces(found, len(files), show_text))
    summary = tally.summary(len(files))
    if output is Format.GITHUB:
        _summarise(rows, summary)
    if not quiet:
        for line in filter(None, [summary, passed_over(others), *(narrowing.note() for narrowing in narrowings)]):
            say(line)
    return int(fails(tally.by_severity(), fail_on))


def _noted(findings: Iterator[Finding], rows: Rows) -> Iterator[Finding]:
    """Yield findings as they are; where GitHub wants a table of them, count them by file."""
    if not os.environ.get("GITHUB_STEP_SUMMARY"):
        return findings
    return _counted(findings, rows)


def _counted(findings: Iterator[Finding], rows: Rows) -> Iterator[Finding]:
    for finding in findings:
        if finding.is_open:
            rows[finding.file, finding.severity, finding.rule] += 1
        yield finding


def _files(paths: Sequence[Path], exclude: Sequence[str], stdin_filename: Path | None) -> tuple[list[File], list[Path]]:
    """Return the files to look at, and the YAML files of another sort."""
    settings_of = partial(settings_for, rules=tuple(all_rules()))
    for path in paths:
        if path != STDIN:
            rules_for(settings_of(path if path.is_dir() else path.parent))  # what can't be read is said before all else
    return files_at(paths, settings_of, exclude, stdin_filename)


def _as_wanted(files: Sequence[File], profile: str | None, off: frozenset[str]) -> list[File]:
    """Return the files with their settings as the options change them, made once for each sbp.yaml."""
    made: dict[Path | None, Settings] = {}
    for file in files:
        if file.settings.path not in made:
            made[file.settings.path] = file.settings.overridden(profile, off)
    return [file._replace(settings=made[file.settings.path]) for file in files]


Rules = Mapping[str, Rule]


class _Narrowing(NamedTuple):
    """How to leave some findings out, and what to say of that at the end."""

    shown: Callable[[Iterator[Finding]], Iterator[Finding]]
    note: Callable[[], str]


def _baseline(path: Path | None, files: Sequence[File], rules: Rules, off: frozenset[str]) -> list[_Narrowing]:
    """Return how to leave out what a baseline covers."""
    if path is None:
        return []
    from sbp.baseline import read_baseline

    baseline = read_baseline(path)

    def note() -> str:
        covered = f"{path} covers {baseline.covered} more"
        if stale := baseline.stale([file.name for file in files], off):
            entries = "1 entry of it says" if stale == 1 else f"{stale} entries of it say"
            return f"{covered}; {entries} more than is found now; `--write-baseline {path}` writes it anew"
        return covered

    return [_Narrowing(partial(baseline.beyond, rules=rules), note)]


def _since(ref: str | None, files: Sequence[File], rules: Rules) -> list[_Narrowing]:
    """Return how to leave out what no new line can have caused."""
    if ref is None:
        return []
    from sbp.changes import is_on_new_lines, since

    changes = since(ref, {Path(file.name).parent for file in files})
    left = 0

    def shown(findings: Iterator[Finding]) -> Iterator[Finding]:
        nonlocal left
        for finding in findings:
            if is_on_new_lines(finding, changes, rules):
                yield finding
            else:
                left += 1

    return [_Narrowing(shown, lambda: f"{left} more in what was there already")]


def _write_baseline(path: Path, findings: Iterable[Finding], rules: Rules) -> int:
    from sbp.baseline import write_baseline

    covered = write_baseline(path, findings, rules)
    say(f"{path}: {covered} {'finding' if covered == 1 else 'findings'}, counted by rule and file")
    return 0


def _summarise(rows: Rows, summary: str) -> None:
    """Append a table to the summary of a step of GitHub Actions, where there is one."""
    from sbp.output.github import table

    if path := os.environ.get("GITHUB_STEP_SUMMARY"):
        try:
            with Path(path).open("a", encoding="utf-8", errors="replace") as file:
                file.write(table(rows, summary))
        except OSError:
            say("the summary of this step can't be written to; the annotations are above")
