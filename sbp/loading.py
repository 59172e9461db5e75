"""A file's bytes to its mapping, or the one line that says where and why not."""

from __future__ import annotations

from sbp import parsing
from sbp.errors import SbpError
from sbp.limits import LIMITS, Limits, too_large
from sbp.nodes import Mapping
from sbp.source import Source, Undecodable, decode


class EmptyFileError(SbpError):
    """The file holds nothing yet."""


def load(name: str, data: bytes, limits: Limits = LIMITS) -> tuple[Source, Mapping]:
    """Return the text and the mapping of a file. Raises SbpError with its place if it can't be read."""
    if len(data) > limits.bytes:
        raise placed(Source(name, ""), 0, too_large(limits))
    source = decode(name, data)
    if isinstance(source, Undecodable):
        raise placed(source.source, source.offset, source.message)
    root = parsing.parse(source, limits)
    if isinstance(root, parsing.Refusal):
        if root.rule == "empty-file":
            raise EmptyFileError(str(placed(source, root.span.start, root.message)))
        raise placed(source, root.span.start, root.message)
    return source, root


def placed(source: Source, offset: int, message: str) -> SbpError:
    """Return the error that says something of a place in a file."""
    place = source.place(offset)
    return SbpError(f"{source.name}:{place.line}:{place.column}: {message}")
