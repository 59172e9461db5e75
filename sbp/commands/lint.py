"""`sbp lint`"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from sbp.commands.inputs import STDIN, Exclude, Paths, StdinFilename, files_at, passed_over
from sbp.errors import SbpError
from sbp.files import File
from sbp.finding import Finding
from sbp.output import counts, text
from sbp.rules import Rule, all_rules, rules_for
from sbp.selection import turned_off
from sbp.settings import Settings, settings_for
from sbp.terminal import AsOf, Colour, ColourOption, FailOn, FailOnOption, fails, paint, say, today, write_result
from sbp.tree import lint_all

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

    found = lint_all(files, day)
    if write_baseline:
        return _write_baseline(write_baseline, found, rules)
    shown, notes = found, [passed_over(others)]
    for narrow in narrowings:
        shown, note = narrow(shown)
        notes.append(note)

    if statistics:
        write_result(counts.statistics(shown, len(files), output is Format.JSON))
    elif output is Format.TEXT:
        write_result(text.write(shown, paint=paint(color)))
    else:
        write_result(import_module(f"sbp.output.{output.value}").write(shown, len(files), show_text))
    if output is Format.GITHUB:
        _summarise(shown, len(files))
    if not quiet:
        for line in filter(None, [counts.summary(shown, len(files)), *notes]):
            say(line)
    return int(fails(shown, fail_on))


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
Narrow = Callable[[list[Finding]], tuple[list[Finding], str]]  # findings to those that are shown, and what to say of it


def _baseline(path: Path | None, files: Sequence[File], rules: Rules, off: frozenset[str]) -> list[Narrow]:
    """Return how to leave out what a baseline covers."""
    if path is None:
        return []
    from sbp.baseline import read_baseline

    baseline = read_baseline(path)

    def narrow(findings: list[Finding]) -> tuple[list[Finding], str]:
        beyond = baseline.beyond(findings, rules)
        notes = [f"{path} covers {len(findings) - len(beyond)} more"]
        if stale := baseline.stale(findings, [file.name for file in files], off):
            entries = "1 entry of it says" if stale == 1 else f"{stale} entries of it say"
            notes.append(f"{entries} more than is found now; `--write-baseline {path}` writes it anew")
        return beyond, "; ".join(notes)

    return [narrow]


def _since(ref: str | None, files: Sequence[File], rules: Rules) -> list[Narrow]:
    """Return how to leave out what no new line can have caused."""
    if ref is None:
        return []
    from sbp.changes import on_new_lines, since

    changes = since(ref, {Path(file.name).parent for file in files})

    def narrow(findings: list[Finding]) -> tuple[list[Finding], str]:
        new = on_new_lines(findings, changes, rules)
        return new, f"{len(findings) - len(new)} more in what was there already"

    return [narrow]


def _write_baseline(path: Path, findings: list[Finding], rules: Rules) -> int:
    from sbp.baseline import write_baseline

    covered = write_baseline(path, findings, rules)
    say(f"{path}: {covered} {'finding' if covered == 1 else 'findings'}, counted by rule and file")
    return 0


def _summarise(findings: list[Finding], checked: int) -> None:
    """Append a table to the summary of a step of GitHub Actions, where there is one."""
    from sbp.output.github import table

    if path := os.environ.get("GITHUB_STEP_SUMMARY"):
        try:
            with Path(path).open("a", encoding="utf-8", errors="replace") as file:
                file.write(table(findings, checked))
        except OSError:
            say("the summary of this step can't be written to; the annotations are above")
