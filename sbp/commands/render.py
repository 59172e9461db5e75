"""`sbp render`"""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from sbp.copies import LANGUAGES
from sbp.errors import SbpError
from sbp.files import create, read
from sbp.loading import placed
from sbp.person_copy import MADE_BY, person_copy
from sbp.plan import Plan
from sbp.reader import read_plan
from sbp.sharing import kept_back
from sbp.terminal import AsOf, PlanPath, say, today, write_result

EXAMPLE = "Example: sbp render plans/first.yaml -o copy.html"


class Format(str, Enum):
    """In which form."""

    MARKDOWN = "md"
    HTML = "html"


class Language(str, Enum):
    """In which language the copy speaks; the plan's words stay as they were said."""

    ENGLISH = "en"
    WELSH = "cy"


def render(
    plan: PlanPath,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="PATH", help="Where to write it. Default: to the screen.")
    ] = None,
    form: Annotated[
        Format | None, typer.Option("--format", "-f", help="md or html. Default: what the output's name says, else md.")
    ] = None,
    lang: Annotated[
        Language | None,
        typer.Option(
            "--lang",
            help="The language of the headings: en or cy. Default: the language that the plan is written in.",
        ),
    ] = None,
    as_of: AsOf = None,
    force: Annotated[bool, typer.Option("--force", help="Write over a file that sbp did not make.")] = False,
) -> int:
    """Make a copy that the person can read: in their words, on paper or on screen."""
    loaded = read_plan(plan, read(plan), today(as_of))
    _check(loaded)
    chosen = form.value if form else _form(output)
    language = lang.value if lang else loaded.language if loaded.language in LANGUAGES else "en"
    text = person_copy(loaded, chosen, language)
    if output is None:
        write_result(text)
        return 0
    _check_output(plan, output, force)
    create(output, text.encode(), force=True)
    say(f"Made {output}.")
    return 0


def _form(output: Path | None) -> str:
    if output is None:
        return "md"
    forms = {".html": "html", ".htm": "html", ".md": "md", ".markdown": "md"}
    if output.suffix.lower() not in forms:
        raise SbpError(f"{output}: give the file a name that ends in .html or .md, or say --format")
    return forms[output.suffix.lower()]


def _check(plan: Plan) -> None:
    """Refuse a plan of which a copy would leave something out, or show what is to be kept back."""
    for found in kept_back(plan):
        if not found.place:
            raise placed(
                plan.source, found.span.start, "this names no place in the plan, so nothing would be kept back"
            )
    for departure in plan.schema.check(plan.root):
        if departure.rule != "empty-field":
            message = f"{departure.message}. A copy would leave it out; `sbp lint` shows all"
            raise placed(plan.source, departure.span.start, message)


def _check_output(plan: Path, output: Path, force: bool) -> None:
    if output.exists() and output.samefile(plan):
        raise SbpError(f"{output}: this is the plan itself")
    if output.is_dir():
        raise SbpError(f"{output}: this is a folder; give the file a name")
    if not output.parent.is_dir():
        raise SbpError(f"{output.parent}: there is no such folder; make it first")
    if output.exists() and not force and MADE_BY.encode() not in read(output):
        raise SbpError(f"{output}: this file is there already, and sbp did not make it; give another name, or --force")
