"""A folder of the person's own pictures to what a copy can show of them."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import NamedTuple

from sbp.errors import SbpError
from sbp.loading import EmptyFileError, load, placed
from sbp.nodes import Mapping, Scalar, Sequence
from sbp.source import Source

INDEX = "pictures.yaml"
_LARGEST = 4_000_000  # bytes; a page with a picture of that size still opens on an old telephone

_KINDS = {
    ".png": ("image/png", b"\x89PNG\r\n\x1a\n"),
    ".jpg": ("image/jpeg", b"\xff\xd8\xff"),
    ".jpeg": ("image/jpeg", b"\xff\xd8\xff"),
    ".svg": ("image/svg+xml", b"<"),
}


class Picture(NamedTuple):
    """A picture: its content as an address that needs no other file, and what it shows, in words."""

    address: str
    shows: str


class Pictures(dict[str, Picture]):
    """Pictures by what they stand for: an id of the plan, person, or the name of a section."""


_LIKE = "pool.jpg: {for: swim, shows: Me at the pool}"


def read_pictures(folder: Path) -> Pictures:
    """Return the pictures of a folder, as its pictures.yaml lists them.

    The list says of each file what it is for (an id in the plan, person, the name of a section like strengths, or a
    list of these) and what it shows, in words for those who can't see it (WCAG 2.2, 1.1.1). Raises SbpError with the
    place if something is missing, is not there or is no picture.
    """
    index = folder / INDEX
    try:
        data = index.read_bytes()
    except OSError:
        raise SbpError(f"{index}: there is no such file; it lists the pictures, a line each: {_LIKE}") from None
    try:
        source, root = load(str(index), data)
    except EmptyFileError:
        return Pictures()
    found = Pictures()
    for entry in root.entries:
        about = entry.value
        used = about.get("for") if isinstance(about, Mapping) else None
        shows = about.get("shows") if isinstance(about, Mapping) else None
        names = [one.text for one in (used.items if isinstance(used, Sequence) else [used]) if isinstance(one, Scalar)]
        if not names:
            raise placed(source, entry.key.span.start, f"this picture is for nothing; say it like {_LIKE}")
        if not isinstance(shows, Scalar) or not shows.text.strip():
            raise placed(source, entry.key.span.start, f"say what it shows, for those who can't see it, like {_LIKE}")
        picture = Picture(_address(folder, entry.key.text, source, entry.key.span.start), shows.text)
        found.update(dict.fromkeys(names, picture))
    return found


def _address(folder: Path, name: str, source: Source, place: int) -> str:
    if Path(name).name != name or Path(name).suffix.lower() not in _KINDS:
        raise placed(source, place, "a picture is a .png, .jpg or .svg file in this folder itself")
    kind, beginning = _KINDS[Path(name).suffix.lower()]
    try:
        data = (folder / name).read_bytes()
    except OSError:
        raise placed(source, place, "there is no picture of this name that can be read") from None
    if len(data) > _LARGEST:
        raise placed(source, place, "this picture is larger than 4 MB; make it smaller first")
    if not data.lstrip().startswith(beginning):
        raise placed(source, place, "what this file holds is no picture of its kind")
    return f"data:{kind};base64,{b64encode(data).decode()}"
