"""`sbp words`"""

from __future__ import annotations

import sys
from collections import deque
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from sbp.commands.new import Kind, Language
from sbp.errors import SbpError
from sbp.loading import placed
from sbp.output import concise, json, text
from sbp.output.counts import Tally
from sbp.phrase import words_findings
from sbp.rules import all_rules
from sbp.settings import settings_for
from sbp.source import Undecodable, decode
from sbp.terminal import Colour, ColourOption, FailOn, FailOnOption, fails, paint, say, write_pieces

EXAMPLE = 'Example: sbp words "Receive a home care service" --as outcome'


class Sort(str, Enum):
    """What words are to be."""

    OUTCOME = "outcome"
    ACTION = "action"
    WORRY = "worry"
    ABOUT = "about"
    STRENGTH = "strength"
    REVIEW = "review"
    NOTE = "note"


class SaidBy(str, Enum):
    """Whose words they are."""

    PROFESSIONAL = "professional"
    PERSON = "person"


class Format(str, Enum):
    """For whom the findings are."""

    TEXT = "text"
    JSON = "json"
    CONCISE = "concise"


def words(
    said: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TEXT]", help="The words; - reads them from standard input.", show_default=False),
    ] = None,
    as_: Annotated[Sort, typer.Option("--as", help="What they are to be in the plan.")] = Sort.NOTE,
    said_by: Annotated[
        SaidBy, typer.Option("--said-by", help="Whose words they are; the person's own are never corrected.")
    ] = SaidBy.PROFESSIONAL,
    kind: Annotated[Kind, typer.Option("--kind", help="For what kind of plan.")] = Kind.ADULT,
    lang: Annotated[Language, typer.Option("--lang", help="The language of the words.")] = Language.ENGLISH,
    each_line: Annotated[
        bool, typer.Option("--each-line", help="Every line is a text of its own. Default: all is one text.")
    ] = False,
    output: Annotated[
        Format, typer.Option("--format", "-f", help="text for people, json for programs, concise for editors.")
    ] = Format.TEXT,
    fail_on: FailOnOption = FailOn.ERROR,
    color: ColourOption = Colour.AUTO,
) -> int:
    """Say what to look at again in words, before they are written anywhere."""
    settings = settings_for(Path.cwd(), tuple(all_rules()))
    texts = _texts(_read(said), each_line)
    findings = [
        finding._replace(line=finding.line + before, end_line=finding.end_line + before)
        for before, one in texts
        for finding in words_findings(one, as_.value, said_by.value, kind.value, lang.value, settings)
    ]
    match output:
        case Format.TEXT:
            write_pieces(text.pieces(findings, paint=paint(color)))
        case Format.JSON:
            write_pieces(json.pieces(findings, len(texts)))
        case Format.CONCISE:
            write_pieces(concise.pieces(findings))
    if not findings and output is not Format.JSON:
        say("There is nothing to look at again in these words.")
    tally = Tally()
    deque(tally.counted(findings), maxlen=0)
    return int(fails(tally.by_severity(), fail_on))


def _read(said: list[str] | None) -> str:
    """Return the words that were given, or those on standard input."""
    if said and said != ["-"]:
        return " ".join(said)
    if not said and (sys.stdin is None or sys.stdin.isatty()):
        raise SbpError('there are no words to look at; write them after the command, like sbp words "I want to swim"')
    return _decoded(sys.stdin.buffer.read())


def _decoded(data: bytes) -> str:
    """Return the text of standard input; what is hidden in it is for the linter to say."""
    source = decode("standard input", data)
    if isinstance(source, Undecodable):
        if source.rule != "hidden-character":
            raise placed(source.source, source.offset, source.message)
        source = source.source
    return source.text


def _texts(said: str, each_line: bool) -> list[tuple[int, str]]:
    """Return the texts in what was said, each with the number of lines before it. Raises SbpError if there are none."""
    texts = [(before, line.removesuffix("\r")) for before, line in enumerate(said.split("\n"))]
    texts = [(before, text) for before, text in (texts if each_line else [(0, said)]) if text.strip()]
    if not texts:
        raise SbpError("there are no words to look at")
    return texts
