"""Scores and their days to a drawing: where each mark, line and label stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

WIDTH, HEIGHT = 640, 240
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 616, 36, 196  # the ends of the axes
_APART = 34  # the least distance between two marks, so that their numbers don't touch
_LABEL = 84  # the room that a day's label takes


class Mark(NamedTuple):
    """A score, or a review without one."""

    x: float
    y: float
    number: str  # empty for a review without a score


class Word(NamedTuple):
    """A label on an axis."""

    x: float
    y: float
    text: str


class Chart(NamedTuple):
    """A drawing of scores: real distances in time on one axis, the whole scale on the other."""

    marks: tuple[Mark, ...]
    lines: tuple[str, ...]  # points of each unbroken run of scores, as SVG's polyline wants them
    grid: tuple[Word, ...]  # the numbers of the scale, each at its height
    days: tuple[Word, ...]


def chart(
    scores: Sequence[tuple[date, float | None]], low: float, high: float, label: Callable[[date], str]
) -> Chart | None:
    """Return the drawing of scores in the order of their days; None if fewer than two of them have a number.

    low and high are the ends of the scale. A review without a score breaks the line: nothing is guessed in between.
    """
    if sum(number is not None for _, number in scores) < 2 or high <= low:
        return None
    places = _across([day for day, _ in scores])
    marks, runs, run = list[Mark](), list[list[str]](), list[str]()
    for x, (_, number) in zip(places, scores, strict=True):
        y = _BOTTOM if number is None else _height(number, low, high)
        marks.append(Mark(x, y, "" if number is None else f"{number:g}"))
        if number is None:
            runs, run = [*runs, run], []
        else:
            run.append(f"{x:g},{y:g}")
    lines = tuple(" ".join(points) for points in (*runs, run) if len(points) > 1)
    grid = tuple(Word(_LEFT - 12, _height(number, low, high), f"{number:g}") for number in _steps(low, high))
    return Chart(tuple(marks), lines, grid, tuple(_days([day for day, _ in scores], places, label)))


def _across(days: list[date]) -> list[float]:
    """Return where each day stands, by real distances, but never nearer to its neighbours than a number needs."""
    whole = (days[-1] - days[0]).days or 1
    width = _RIGHT - _LEFT - 40
    apart = min(_APART, width / max(1, len(days) - 1))
    places = [_LEFT + 20 + width * (day - days[0]).days / whole for day in days]
    for n in range(1, len(places)):
        places[n] = max(places[n], places[n - 1] + apart)
    end = _LEFT + 20 + width
    for n in reversed(range(len(places))):
        places[n] = min(places[n], end - apart * (len(places) - 1 - n))
    return [round(x, 1) for x in places]


def _height(number: float, low: float, high: float) -> float:
    inside = min(max(number, low), high)
    return round(_BOTTOM - (_BOTTOM - _TOP) * (inside - low) / (high - low), 1)


def _steps(low: float, high: float) -> list[float]:
    return [low, (low + high) / 2, high] if (high - low) % 2 == 0 else [low, high]


def _days(days: list[date], places: list[float], label: Callable[[date], str]) -> list[Word]:
    """Return labels for as many days as there is room for, the first and the last before all others."""
    taken: list[Word] = []
    for n in (0, len(days) - 1, *range(1, len(days) - 1)):
        text = label(days[n])
        free = all(abs(places[n] - other.x) >= _LABEL and text != other.text for other in taken)
        if free:
            taken.append(Word(places[n], _BOTTOM + 26, text))
    return sorted(taken)
