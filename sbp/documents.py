"""A template and its content to a document's text."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sbp.errors import SbpError
from sbp.resources import TEMPLATES
from sbp.source import visible

if TYPE_CHECKING:
    from types import TracebackType

    from jinja2.sandbox import ImmutableSandboxedEnvironment

COPIES = TEMPLATES / "copies"


@cache
def _environment(kind: str, own: Path | None = None) -> ImmutableSandboxedEnvironment:
    """Return the engine for a kind of document. What comes from a plan is escaped for that kind, whatever it holds.

    own is a folder of a team's templates, which go before ours of the same name; ours are always there as sbp/NAME.
    """
    from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Sandbox(ImmutableSandboxedEnvironment):
        """Templates reach what they are given, and nothing behind it: no name that begins with an underscore."""

        def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
            # What comes from our own modules has nothing else to hide; of all else the sandbox knows what is safe.
            ours = type(obj).__module__.startswith("sbp.")
            return not attr.startswith("_") if ours else super().is_safe_attribute(obj, attr, value)

    ours = FileSystemLoader([COPIES, TEMPLATES])
    environment = Sandbox(
        loader=ChoiceLoader([*([FileSystemLoader(own)] if own else []), ours, PrefixLoader({"sbp": ours})]),
        autoescape=kind == "html",
        undefined=StrictUndefined,
        finalize=_visible if kind == "html" else None,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters["comment"] = comment
    return environment


def _visible(value: object) -> object:
    """Return what a template writes, with a sign in the place of every character that can't be seen."""
    return visible(value) if type(value) is str else value


def fill(template: str, own: Path | None = None, **content: Any) -> str:
    """Return a template filled with content.

    The template's name ends in .html.j2 or .yaml.j2 and says what it makes; own is a team's folder that is looked in
    first. Raises SbpError with the template and the line if there is a mistake in it.
    """
    kind = template.removesuffix(".j2").rpartition(".")[2]
    try:
        return _environment(kind, own).get_template(template).render(**content)
    except Exception as error:
        if own is None:
            raise
        raise _mistake(own, template, error) from None


def _mistake(own: Path, template: str, error: Exception) -> SbpError:
    """Return the one line that says where a template goes wrong, and why, without a word of the plan."""
    from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

    name, line = own / template, _line_in(own, error.__traceback__)
    if isinstance(error, TemplateNotFound):
        why = f"there is no template {error.name}"
    elif isinstance(error, TemplateSyntaxError):
        name, line = Path(error.filename or name), (str(error.filename), error.lineno)
        why = error.message or "this can't be read"
    else:
        why = str(error) if isinstance(error, TemplateError) else f"this can't be worked out ({type(error).__name__})"
    place = f"{line[0]}:{line[1]}" if line else f"{name}"
    return SbpError(f"{place}: {why}")


def _line_in(own: Path, traceback: TracebackType | None) -> tuple[str, int] | None:
    """Return file and line of the innermost template of a folder that a traceback comes through."""
    found = None
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        if Path(file).is_relative_to(own):
            found = (file, traceback.tb_lineno)
        traceback = traceback.tb_next
    return found


def comment(text: str) -> str:
    """Return a text as lines of comment, wrapped unless it has lines of its own."""
    from textwrap import wrap

    lines = text.split("\n") if "\n" in text or text.endswith(":") else wrap(text, 110)
    return "\n".join(f"# {line}".rstrip() for line in lines)


_ALWAYS = re.compile(r"([\\`*_\[\]<>|~&$#])")
_LINK = re.compile(r"(?i)\b(https?|ftp|mailto|xmpp)(:)|\b(www)(\.)|(?<=[\w.+-])(@)(?=\w)")
_START = re.compile(r"^(?:([+=-])|(\d{1,9})(?=[.)]))")


def markdown_line(text: object) -> str:
    """Return words as one line of Markdown in which nothing is markup: no heading, list, link, image or HTML."""
    return markdown_start(markdown_words(text))


def markdown_words(text: object) -> str:
    """Return words as they can stand inside a line of Markdown, without its spaces at the ends."""
    said = visible(" ".join(str(text).split()))
    return _LINK.sub(
        lambda link: "".join(("\\" if part in (":", ".", "@") else "") + part for part in link.groups() if part),
        _ALWAYS.sub(r"\\\1", said),
    )


def markdown_start(line: str) -> str:
    """Return a line that begins nothing but itself: no list, no number of one, no underlining of a heading."""
    start = _START.match(line)
    if start and start[1]:
        return "\\" + line
    return f"{start[2]}\\{line[start.end() :]}" if start else line


_WRAPPED = 60


def visible_block(text: object) -> list[str]:
    """Return the lines of somebody's words, each safe to show.

    Line breaks are kept where they are meant. A line so long that an editor wrapped it goes on with the next one,
    unless an empty line parts them; empty lines at the ends are left out.
    """
    lines: list[str] = []
    goes_on = False
    for line in str(text).strip("\n").split("\n"):
        said = visible(line.strip())
        if goes_on and said:
            lines[-1] += f" {said}"
        else:
            lines.append(said)
        goes_on = bool(said) and len(line) >= _WRAPPED
    return lines
