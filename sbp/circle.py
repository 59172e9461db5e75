"""People to a drawing of circles around the person: where each name stands, so that none lies on another."""

from __future__ import annotations

from math import cos, pi, sin
from typing import NamedTuple

_SIZE = 16  # of the letters
_WIDE = 0.62  # how wide a letter is at most, as a part of its size, on average over a name
_HIGH = 26  # the room that a name takes in height
_RING = 56  # the least distance between two circles
_ROUNDED = 0.2  # what rounding may move a name by, and its neighbour
_LONGEST = 18  # letters of a name in the drawing; the list below has all of it


class Name(NamedTuple):
    """A name in the drawing; x and y are its middle."""

    x: float
    y: float
    text: str

    @property
    def left(self) -> float:
        return round(self.x - self.width / 2, 1)

    @property
    def top(self) -> float:
        return round(self.y - self.height / 2, 1)

    @property
    def width(self) -> float:
        """The width of what lies behind it, so that no circle goes through it."""
        return round(_width(self.text) - 4, 1)

    @property
    def height(self) -> float:
        return _HIGH - 4


class Circle(NamedTuple):
    """A drawing: how large it is, its circles from the innermost, the person in the middle, and everybody around."""

    size: float  # of each side
    rings: tuple[float, ...]  # radius of each circle
    middle: Name
    names: tuple[Name, ...]


class _Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: _Box) -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def circle(person: str, groups: list[list[str]]) -> Circle:
    """Return the drawing of a person and the groups of people around them, the nearest first.

    A group without anybody has no circle. The circles grow until every name has room.
    """
    middle = _short(person)
    boxes = [_box(0, 0, middle)]
    rings: list[float] = []
    names: list[Name] = []
    radius = _width(middle) / 2 - 10
    for number, group in enumerate(group for group in groups if group):
        shorts = [_short(name) for name in group]
        radius += _RING
        while (placed := _around(shorts, radius, number, boxes)) is None:
            radius += 8
        rings.append(radius)
        names += placed
        boxes += [_box(name.x, name.y, name.text) for name in placed]
    half = max([abs(edge) for box in boxes for edge in box] + rings, default=_RING) + 12
    move = round(half, 1)
    return Circle(
        round(2 * half, 1),
        tuple(round(radius, 1) for radius in rings),
        Name(move, move, middle),
        tuple(Name(round(name.x + half, 1), round(name.y + half, 1), name.text) for name in names),
    )


def _around(names: list[str], radius: float, number: int, taken: list[_Box]) -> list[Name] | None:
    """Return names evenly on a circle, turned so that they meet nothing; None if the circle is too small for them."""
    for turn in range(12):
        start = -pi / 2 + number * pi / 5 + turn * 2 * pi / (12 * len(names))
        placed, boxes = [], [*taken]
        for n, name in enumerate(names):
            angle = start + 2 * pi * n / len(names)
            x, y = radius * cos(angle), radius * sin(angle)
            box = _box(x, y, name, _ROUNDED)
            if any(box.meets(other) for other in boxes):
                break
            placed.append(Name(x, y, name))
            boxes.append(box)
        else:
            return placed
    return None


def _short(name: str) -> str:
    line = " ".join(name.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _width(name: str) -> float:
    return len(name) * _SIZE * _WIDE + 12


def _box(x: float, y: float, name: str, more: float = 0) -> _Box:
    """Return the room that a name takes around its middle, and a little more on each side."""
    wide, high = _width(name) / 2 + more, _HIGH / 2 + more
    return _Box(x - wide, y - high, x + wide, y + high)
