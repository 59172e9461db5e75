"""Bytes of a file to text in which every offset has a line and a column."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from json import dumps
from typing import NamedTuple

from sbp.lazy import regex

BOM = b"\xef\xbb\xbf"

# Control characters, line breaks that only YAML sees, direction overrides, marks that nobody can see, and halves of
# characters. A tab, a line feed and a carriage return before one are text.
_HIDDEN = regex(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ufeff\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    "\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]|\r(?!\n)"
)
# The flags of Wales, Scotland and England are spelt with tag characters.
_FLAG = regex("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,6}\U000e007f")


class Span(NamedTuple):
    """A stretch of a source's text, from start up to but not including end, in characters."""

    start: int
    end: int


class Place(NamedTuple):
    """A line and a column, both counted from 1; the column counts characters."""

    line: int
    column: int


@dataclass
class Source:
    """A file's name and its text, without the byte order mark."""

    name: str
    text: str
    bom: bool = False

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.text))]

    def place(self, offset: int) -> Place:
        """Return the line and column of an offset. Only a line feed ends a line, as in git and in editors."""
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """Return a line's text without its end; number counts from 1."""
        start = self._starts[number - 1]
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def line_start(self, number: int) -> int:
        """Return the offset at which a line begins; number counts from 1."""
        return self._starts[number - 1]

    def lines(self) -> Iterator[str]:
        """Yield every line without its end."""
        for number in range(1, len(self._starts) + 1):
            yield self.line(number)

    def encode(self) -> bytes:
        """Return the bytes that this text came from."""
        return (BOM if self.bom else b"") + self.text.encode()


_PLANS_NAME = regex(r"""^(?:\ufeff)?["'{ ]*(?:sbp|id|kind|person)["' ]*:""", re.MULTILINE)


def is_like_a_plan(text: str) -> bool:
    """Tell whether a text has one of the names that begin a plan, whatever else is wrong with it."""
    return bool(_PLANS_NAME.search(text))


class Undecodable(NamedTuple):
    """Why bytes are not a plan's text, with the offset in the part that could be read."""

    source: Source
    offset: int
    message: str
    rule: str


_NOT_TEXT = (
    (b"\0GITCRYPT\0", "this file is locked with git-crypt; unlock the repository with `git-crypt unlock` first"),
    (b"age-encryption.org/", "this file is locked with age; unlock it first"),
    (b"-----BEGIN AGE ENCRYPTED FILE", "this file is locked with age; unlock it first"),
    (b"version https://git-lfs.github.com/", "this is a git-lfs pointer, not the plan; run `git lfs pull`"),
    (b"\xff\xfe", "the file is saved as UTF-16; save it again as UTF-8"),
    (b"\xfe\xff", "the file is saved as UTF-16; save it again as UTF-8"),
)


def decode(name: str, data: bytes) -> Source | Undecodable:
    """Return the text of a file's bytes, or why it can't be read as a plan's text.

    A byte order mark at the start is taken off and remembered. UTF-8 is read strictly, and control, direction and
    invisible characters are refused: what people can't see must not change what a plan says.
    """
    for start, message in _NOT_TEXT:
        if data.startswith(start):
            return Undecodable(Source(name, ""), 0, message, "unreadable-file")
    bom = data.startswith(BOM)
    body = data[len(BOM) :] if bom else data
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        readable = body[: error.start].decode("utf-8")
        return Undecodable(
            Source(name, readable, bom),
            len(readable),
            f"byte 0x{body[error.start]:02x} is not UTF-8; save the file again with the encoding UTF-8",
            "unreadable-file",
        )
    source = Source(name, text, bom)
    if found := hidden_character(text):
        return Undecodable(source, found.start(), hidden_message(found.group()), "hidden-character")
    return source


def hidden_character(text: str) -> re.Match[str] | None:
    """Find the first character that can't be seen and could change how a text reads."""
    if text.replace("\n", "").isprintable():
        return None  # as most texts are
    if _FLAG.search(text):
        text = _FLAG.sub(lambda flag: "x" * len(flag.group()), text)
    return _HIDDEN.search(text) or _unbalanced(text)


_ISOLATE = regex("[\u2066-\u2069\n]")


def _unbalanced(text: str) -> re.Match[str] | None:
    """Find a mark that sets apart a stretch of another direction and isn't closed on its line, or closes nothing."""
    opened: list[re.Match[str]] = []
    for mark in _ISOLATE.finditer(text):
        if mark.group() == "\n":
            if opened:
                return opened[0]
        elif mark.group() != "\u2069":
            opened.append(mark)
        elif opened:
            opened.pop()
        else:
            return mark
    return opened[0] if opened else None


def hidden_message(found: str) -> str:
    """Say in words which hidden character was found and what to do."""
    code = f"U+{ord(found[0]):04X}"
    if found == "\r":
        return f"a carriage return ({code}) stands alone here; save the file with ordinary line ends"
    if "\u202a" <= found[0] <= "\u202e" or "\u2066" <= found[0] <= "\u2069":
        return f"a hidden mark ({code}) turns the direction of the text here; take it out"
    if found[0] in "\u2028\u2029\x85":
        return f"a hidden line break ({code}) stands here; take it out and start a new line instead"
    return f"a hidden character ({code}) stands here; take it out"


def visible(text: str) -> str:
    """Return text that is safe to show on a terminal: what can't be seen becomes ⟦U+…⟧, line breaks become ⏎."""
    text = text.replace("\r\n", "⏎").replace("\n", "⏎").replace("\t", " ")
    if _FLAG.search(text):
        kept = _FLAG.split(text)
        flags = _FLAG.findall(text)
        return "".join(part for pair in zip(map(_mark, kept), [*flags, ""], strict=True) for part in pair)
    return _mark(text)


_UNSEEN = regex(_HIDDEN.pattern.removesuffix("|\r(?!\n)") + "|[\r\u200b\u200e\u200f\u2060-\u206f]")


def escaped(written: str) -> str:
    """Return JSON in which what can't be seen is written as an escape, so that it is safe to show."""
    return _UNSEEN.sub(lambda found: dumps(found.group())[1:-1].replace("\x7f", "\\u007f"), written)


def _mark(text: str) -> str:
    return _UNSEEN.sub(lambda found: f"⟦U+{ord(found.group()):04X}⟧", text)
