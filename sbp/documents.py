"""A template and its content to a document's text."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from sbp.resources import TEMPLATES
from sbp.source import visible

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment


@cache
def _environment(kind: str) -> ImmutableSandboxedEnvironment:
    """Return the engine for a kind of document. What comes from a plan is escaped for that kind, whatever it holds."""
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=kind == "html",
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["comment"] = comment
    environment.filters["md"] = markdown_line
    environment.filters["visible"] = visible_block
    return environment


def fill(template: str, **content: Any) -> str:
    """Return a template filled with content.

    The template's name ends in .html.j2, .md.j2 or .yaml.j2 and says what it makes.
    """
    kind = template.removesuffix(".j2").rpartition(".")[2]
    return _environment(kind).get_template(template).render(**content)


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
    said = visible(" ".join(str(text).split()))
    said = _LINK.sub(
        lambda link: "".join(("\\" if part in (":", ".", "@") else "") + part for part in link.groups() if part),
        _ALWAYS.sub(r"\\\1", said),
    )
    start = _START.match(said)
    if start and start[1]:
        return "\\" + said
    return f"{start[2]}\\{said[start.end() :]}" if start else said


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
