"""`sbp render`"""

from __future__ import annotations

import webbrowser
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from sbp import git
from sbp.audience import Reader, View, reader_of
from sbp.errors import SbpError
from sbp.files import create, read
from sbp.needs import languages_for, needs_of
from sbp.page import MADE_BY
from sbp.pictures import Pictures, read_pictures
from sbp.plan import Plan
from sbp.reader import read_plan
from sbp.rendering import FORMS, Wish, check, file_name
from sbp.rendering import render as render_copy
from sbp.terminal import AsOf, say, today, write_result

EXAMPLE = "Example: sbp render plans/first.yaml --for family --to dilys -o copies/"


class Format(str, Enum):
    """In which form."""

    HTML = "html"
    MARKDOWN = "md"
    TEXT = "txt"
    WORD = "docx"
    PDF = "pdf"


class Audience(str, Enum):
    """Who reads it."""

    PERSON = "person"
    FAMILY = "family"
    PARTNER = "partner"
    STAFF = "staff"
    CHILD = "child"


class Style(str, Enum):
    """How it looks."""

    STANDARD = "standard"
    LARGE_PRINT = "large-print"
    EASY_READ = "easy-read"
    PLAIN = "plain"


class Language(str, Enum):
    """In which language the copy speaks; the plan's words stay as they were said."""

    ENGLISH = "en"
    WELSH = "cy"
    BOTH = "both"


class Document(str, Enum):
    """Which document."""

    PLAN = "plan"
    PROFILE = "profile"
    CONTACTS = "contacts"
    SAFETY = "safety"
    CONTINGENCY = "contingency"
    THREE_COLUMNS = "three-columns"
    TRAFFIC_LIGHT = "traffic-light"
    CIRCLE = "circle"
    PROGRESS = "progress"
    AGREEMENT = "agreement"
    CLOSURE = "closure"


def render(
    plans: Annotated[
        list[Path], typer.Argument(metavar="PLAN…", help="The plans' files.", show_default=False, readable=False)
    ],
    output: Annotated[
        str | None,
        typer.Option("-o", "--output", metavar="PATH", help="A file, or a folder for many. Default: to the screen."),
    ] = None,
    audience: Annotated[
        Audience | None,
        typer.Option("--for", help="Who reads it; that decides what is in it. Default: the person, or who --to is."),
    ] = None,
    to: Annotated[
        str,
        typer.Option("--to", metavar="ID", help="For one of the people in the plan: what the person lets them see."),
    ] = "",
    only: Annotated[
        Document, typer.Option("--only", help="The whole plan, or a part of it that is good alone.")
    ] = Document.PLAN,
    style: Annotated[
        Style | None, typer.Option("--style", help="How it looks. Default: what the plan says that the reader needs.")
    ] = None,
    lang: Annotated[
        Language | None,
        typer.Option("--lang", help="The language of the headings. Default: the reader's, as the plan says."),
    ] = None,
    form: Annotated[
        Format | None, typer.Option("--format", "-f", help="In which form. Default: what the output's name says.")
    ] = None,
    size: Annotated[
        float | None,
        typer.Option("--size", metavar="POINTS", min=8, max=72, help="How large letters are. Default: the style's."),
    ] = None,
    pictures: Annotated[
        Path | None,
        typer.Option("--pictures", metavar="DIR", help="The person's own pictures. Default: PLAN-pictures, if there."),
    ] = None,
    check_reading: Annotated[
        bool, typer.Option("--check-reading", help="Say how hard what professionals wrote is to read.")
    ] = False,
    named: Annotated[bool, typer.Option("--named", help="Put the person's name in the file's name.")] = False,
    open_it: Annotated[bool, typer.Option("--open", help="Show what was made in the browser or its program.")] = False,
    as_of: AsOf = None,
    force: Annotated[bool, typer.Option("--force", help="Write over a file that sbp did not make.")] = False,
) -> int:
    """Make copies that people can read: in their words, for whoever reads it, on paper or on screen."""
    _check_options(plans, output, form, open_it)
    folder = _folder(output, len(plans))
    failed = False
    unguarded: Path | None = None
    for path in plans:
        try:
            plan = read_plan(path, read(path), today(as_of))
            check(plan)
            reader = reader_of(plan, audience.value if audience else None, to)
            wish = _wish(plan, reader, form.value if form else _form(output, folder), only.value, style, lang, size)
            made = (folder / file_name(plan, reader, wish, named) if folder else Path(output)) if output else None
            if made:
                _check_output(path, made, force)
            data = render_copy(plan, reader, wish, _pictures(path, pictures))
        except SbpError as error:
            if len(plans) == 1:
                raise
            say(f"sbp: {error}")
            failed = True
            continue
        _say_what_to_know(plan, reader, wish, style is None, lang is None)
        if check_reading:
            from sbp.reading import reading_load

            say(f"{path}: {reading_load(plan)}")
        if made is None:
            write_result(data.decode())
            continue
        create(made, data, force=True, private=True)
        say(f"Made {made}.")
        unguarded = unguarded or (made if _goes_along(made) else None)
        if open_it:
            webbrowser.open(made.resolve().as_uri())
    if unguarded:
        say(
            f"{unguarded} stands where git would take it along with the plans. A line for it in .gitignore keeps "
            "copies out of what is shared."
        )
    return 2 if failed else 0


def _goes_along(made: Path) -> bool:
    """Tell whether a copy stands in a git repository that wasn't told to ignore it."""
    return git.repository(made.parent) is not None and not git.ignored([made])


def _check_options(plans: Sequence[Path], output: str | None, form: Format | None, open_it: bool) -> None:
    if output is None and form in (Format.WORD, Format.PDF):
        raise SbpError(f"a {form.value} file can't go to the screen; say where with -o")
    if output is None and open_it:
        raise SbpError("--open shows what was made; say where to write it with -o")
    if output is None and len(plans) > 1:
        raise SbpError("several plans need a folder for their copies, like -o copies/")


def _folder(output: str | None, number: int) -> Path | None:
    """Return the folder that copies go to, made if it isn't there; None if the output is a file or the screen."""
    if output is None:
        return None
    path = Path(output)
    if path.is_dir():
        return path
    if output.endswith(("/", "\\")) or (number > 1 and not path.exists()):
        try:
            path.mkdir(mode=0o700)
        except OSError:
            raise SbpError(f"{path}: this folder can't be made here") from None
        return path
    if number > 1:
        raise SbpError(f"{path}: several plans need a folder for their copies, and this is a file")
    return None


def _form(output: str | None, folder: Path | None) -> str:
    if output is None:
        return "md"
    if folder:
        return "html"
    endings = {ending: form for form, ending in FORMS.items()} | {".htm": "html", ".markdown": "md", ".text": "txt"}
    ending = Path(output).suffix.lower()
    if ending not in endings:
        raise SbpError(f"{output}: give the file a name that ends in {', '.join(FORMS.values())}, or say --format")
    return endings[ending]


def _wish(
    plan: Plan,
    reader: Reader,
    form: str,
    document: str,
    style: Style | None,
    lang: Language | None,
    size: float | None,
) -> Wish:
    """Return how the copy is to be: as asked for, and for the rest as the plan says that its reader needs it."""
    needs = needs_of(plan, reader)
    languages = languages_for(plan, reader, needs)
    if lang:
        languages = ("cy", "en") if lang is Language.BOTH else (str(lang.value),)
    return Wish(form, document, style.value if style else needs.style, languages, size, plan.settings.templates)


def _say_what_to_know(plan: Plan, reader: Reader, wish: Wish, own_style: bool, own_languages: bool) -> None:
    """Say what was chosen because of the plan, and what the copy doesn't meet."""
    needs, name = needs_of(plan, reader), plan.source.name
    if own_style and wish.style != "standard":
        say(f"{name}: in {wish.style.replace('-', ' ')}, as the plan says ({needs.name}: {', '.join(needs.formats)})")
    if own_languages and len(wish.languages) > 1:
        say(f"{name}: in Welsh and English, since the plan doesn't say which of them {plan.name} wants")
    for line in (*needs.unmet(wish.style, wish.languages), *View(plan, reader).notices()):
        say(f"{name}: warning: {line}")


def _pictures(path: Path, folder: Path | None) -> Pictures:
    usual = path.with_name(f"{path.stem}-pictures")
    return read_pictures(folder or usual) if folder or usual.is_dir() else Pictures()


def _check_output(plan: Path, output: Path, force: bool) -> None:
    if output.exists() and output.samefile(plan):
        raise SbpError(f"{output}: this is the plan itself")
    if output.is_dir():
        raise SbpError(f"{output}: this is a folder; give the file a name")
    if not output.parent.is_dir():
        raise SbpError(f"{output.parent}: there is no such folder; make it first")
    if output.exists() and not force and MADE_BY.encode() not in read(output):
        raise SbpError(f"{output}: this file is there already, and sbp did not make it; give another name, or --force")
