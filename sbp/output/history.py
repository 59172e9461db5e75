"""Roads of outcomes as text for a terminal, or as Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from sbp.documents import markdown_line
from sbp.history import Road, Said, Step
from sbp.output.paint import Paint, plain
from sbp.source import visible
from sbp.strings import day_in_words
from sbp.wordings import Wording

_WIDE = 78
_CHART = 10  # characters
_ANSWERS = {"helped": "What helped", "celebrate": "Marked by", "keep": "Keep", "change": "Change", "stop": "Stop"}
_HOW = {"observed": "seen", "interpreted": "put into words by somebody who knows them"}


def text(roads: list[Road], paint: Paint = plain, wordings: tuple[Wording, ...] = ()) -> str:
    """Return roads as lines: an outcome, and under it each step with its day, its chart, and what was said.

    Where wordings are given, those of an outcome stand at its end: on which day, by whom, in which words.
    """
    return "\n\n".join("\n".join(_road(road, paint, wordings)) for road in roads)


def _road(road: Road, paint: Paint, wordings: tuple[Wording, ...]) -> Iterator[str]:
    yield from (paint(line, "place") for line in _wrapped(_quoted(road.words) or road.outcome, ""))
    for told in _told(road):
        yield from _wrapped(told, "  ")
    if not road.steps:
        yield "  No review has looked at it yet, and it has no baseline."
    for step in road.steps:
        yield ""
        yield "  " + "  ".join(filter(None, [_when(step), chart(step), _number(step), _progress(step)]))
        for line in _lines(step):
            yield from _wrapped(line, "    ")
    written = [_wording(wording) for wording in wordings if wording.outcome == road.outcome]
    if written:
        yield ""
        yield "  As it was written:"
        for line in written:
            yield from _wrapped(line, "    ")


def _wording(wording: Wording) -> str:
    said = f"“{wording.words}”" if wording.words else "taken out of the plan"
    return f"{day_in_words(wording.date, 'en')}, {wording.by} ({wording.commit}): {said}"


def markdown(name: str, roads: list[Road], wordings: tuple[Wording, ...] = ()) -> str:
    """Return roads as Markdown: a heading for each outcome, a table of its steps, and what was said on each day."""
    lines = [f"# How far {markdown_line(name)} has come" if name else "# How far it has come"]
    for road in roads:
        lines += ["", f"## {markdown_line(_quoted(road.words) or road.outcome)}", ""]
        lines += [f"{markdown_line(told)}  " for told in _told(road)]
        if road.steps:
            lines += ["", "| Day | How it was going | Score |", "|---|---|---|"]
            lines += [f"| {_when(step)} | {_progress(step) or step.what} | {_number(step)} |" for step in road.steps]
        for step in road.steps:
            if said := list(_lines(step)):
                lines += ["", f"### {_when(step)}", "", *(f"- {markdown_line(line)}" for line in said)]
        if written := [_wording(wording) for wording in wordings if wording.outcome == road.outcome]:
            lines += ["", "### As it was written", "", *(f"- {markdown_line(line)}" for line in written)]
    return "\n".join(lines) + "\n"


def chart(step: Step) -> str:
    """Return a score as ten characters, filled as far as it lies on its scale; empty where that isn't known."""
    if step.score is None or step.lowest is None or step.highest is None or step.highest <= step.lowest:
        return ""
    share = (step.score - step.lowest) / (step.highest - step.lowest)
    filled = round(min(max(share, 0), 1) * _CHART)
    return "■" * filled + "□" * (_CHART - filled)


def _when(step: Step) -> str:
    return day_in_words(step.date, "en") if step.date else "no day"


def _number(step: Step) -> str:
    if step.score is None:
        return ""
    return f"{step.score:g} of {step.highest:g}" if step.highest is not None else f"{step.score:g}"


def _progress(step: Step) -> str:
    return step.progress.replace("-", " ") or ("where it began" if step.what == "baseline" else "")


def _told(road: Road) -> Iterator[str]:
    if road.replaces:
        yield f"It took the place of “{road.replaces}”."
    for said in road.because:
        yield f"Changed because: {_one(said)}"
    if road.replaced_by:
        yield f"“{road.replaced_by}” has taken its place."


def _lines(step: Step) -> Iterator[str]:
    for said in step.said:
        yield _one(said)
    for said in step.others:
        yield _one(said)
    for key, said in step.answers:
        yield f"{_ANSWERS[key]}: {_one(said)}"
    if step.contributed:
        yield f"Who had a part in it: {', '.join(step.contributed)}"


def _one(said: Said) -> str:
    by = _HOW.get(said.by, said.by)
    return f"“{said.words}”" + (f" ({by})" if by else "")


def _quoted(some: tuple[Said, ...]) -> str:
    return " ".join(f"“{said.words}”" for said in some)


def _wrapped(line: str, indent: str) -> list[str]:
    return wrap(visible(line), _WIDE, initial_indent=indent, subsequent_indent=indent) or [""]
