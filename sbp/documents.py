"""A template and its content to a document's text."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sbp.bounded import TooMuchError, bounded
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
    from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined, TemplateNotFound
    from jinja2 import TemplateSyntaxError as Syntax
    from jinja2.nodes import EvalContextModifier
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Sandbox(ImmutableSandboxedEnvironment):
        """Templates reach what they are given, and nothing behind it: no name that begins with an underscore."""

        def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
            # What comes from our own modules has nothing else to hide; of all else the sandbox knows what is safe.
            ours = type(obj).__module__.startswith("sbp.")
            return not attr.startswith("_") if ours else super().is_safe_attribute(obj, attr, value)

        def _parse(self, source: str, name: str | None, filename: str | None) -> Any:
            tree = super()._parse(source, name, filename)
            for part in tree.find_all(EvalContextModifier):
                raise Syntax(_ALWAYS_ESCAPED, part.lineno, name, filename)
            return tree

    class TeamsFolder(FileSystemLoader):
        """A folder of which only what really lies in it is read."""

        def get_source(self, environment: Any, template: str) -> Any:
            path = own / template if own else Path(template)
            if not path.resolve().is_relative_to(Path(self.searchpath[0]).resolve()):
                raise TemplateNotFound(template)
            try:
                return super().get_source(environment, template)
            except UnicodeDecodeError as error:
                line = path.read_bytes()[: error.start].count(b"\n") + 1
                raise Syntax(
                    "this is not UTF-8; save the file again with that encoding", line, template, str(path)
                ) from None

    ours = FileSystemLoader([COPIES, TEMPLATES])
    environment = Sandbox(
        loader=ChoiceLoader([*([TeamsFolder(own)] if own else []), ours, PrefixLoader({"sbp": ours})]),
        autoescape=kind == "html",
        undefined=StrictUndefined,
        finalize=_visible if kind == "html" else None,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        optimized=own is None,  # what is worked out while a template is read can't be stopped
    )
    environment.filters["comment"] = comment
    if own:
        environment.filters["safe"] = _refuse_safe
    return environment


_ALWAYS_ESCAPED = "words of a plan are always escaped; leave this out"


def _refuse_safe(value: object) -> object:
    from jinja2.exceptions import SecurityError

    raise SecurityError(_ALWAYS_ESCAPED)


def _visible(value: object) -> object:
    """Return what a template writes, with a sign in the place of every character that can't be seen."""
    return visible(value) if type(value) is str else value


def fill(template: str, own: Path | None = None, **content: Any) -> str:
    """Return a template filled with content.

    The template's name ends in .html.j2 or .yaml.j2 and says what it makes; own is a team's folder that is looked in
    first. Raises SbpError with the template and the line if there is a mistake in it, or if what a team has written
    takes longer, more memory or more room than a document ever does.
    """
    kind = template.removesuffix(".j2").rpartition(".")[2]
    if own is None:
        return _environment(kind).get_template(template).render(**content)

    def work() -> str:
        try:
            return _environment(kind, own).get_template(template).render(**content)
        except Exception as error:
            raise _mistake(own, template, error) from None

    try:
        return bounded(work)
    except TooMuchError as error:
        raise SbpError(f"{own / template}: {error}") from None


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
        known = {RecursionError: "this calls itself without end", MemoryError: "this needs too much memory"}
        unknown = known.get(type(error), f"this can't be worked out ({type(error).__name__})")
        why = str(error) if isinstance(error, TemplateError) else unknown
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
