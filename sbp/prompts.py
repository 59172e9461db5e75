"""Questions on a terminal and what was typed.

Plain lines only: no boxes, no redraws, nothing that a screen reader loses.
"""

from __future__ import annotations

import contextlib
import re
import sys
import textwrap
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from sbp.near import get_close_matches
from sbp.source import hidden_character, visible
from sbp.terminal import say

T = TypeVar("T")

BACK, STOP, HELP = ":back", ":stop", ":?"
_ASKS_FOR_HELP = (HELP, "?", ":h", ":help")
_KEYS = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|O.|.)")  # arrows and the like, where nothing interprets them


class Stopped(Exception):
    """The conversation ends here; what was said is kept."""


class WentBack(Exception):
    """The question before is wanted again."""


def tell(text: str, indent: str = "") -> None:
    """Show a paragraph, no wider than eighty columns."""
    say(textwrap.fill(visible(text), 78, initial_indent=indent, subsequent_indent=indent) if text else "")


def read_line(mark: str = "> ") -> str:
    """Return what was typed. Raises Stopped at the end of input or for :stop, WentBack for :back."""
    while True:
        text = _KEYS.sub("", _typed(mark)).strip()
        while found := hidden_character(text):
            text = text.replace(found.group(), "")
        if text == STOP:
            raise Stopped
        if text == BACK:
            raise WentBack
        if text in _ASKS_FOR_HELP:
            return HELP
        if not re.fullmatch(r":\w+", text):
            return text
        tell(f"There is no {text}; there are {BACK}, {STOP} and {HELP}.", "  ")


def _typed(mark: str) -> str:
    """Return the line that was typed; at a terminal it can be edited with the arrow keys. Raises Stopped at the end."""
    if sys.stdin.isatty() and sys.stdout.isatty():
        with contextlib.suppress(ImportError):
            import readline  # noqa: F401  (gives input() its keys; nothing is kept)
        try:
            return input(mark)
        except EOFError:
            say("")
            raise Stopped from None
    sys.stderr.write(mark)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        say("")
        raise Stopped
    return line


def ask(question: str, help: str = "", default: str = "") -> str:
    """Return the answer to a question; the default, or nothing, for Enter."""
    tell(question)
    if default:
        tell(f"Enter: {default}", "  ")
    return _answer(help or question) or default


def _answer(help: str) -> str:
    """Return a line that is an answer; where there is no way back, say so."""
    while True:
        try:
            if (text := read_line()) != HELP:
                return text
            tell(help, "  ")
        except WentBack:
            tell("There is no way back here; go on, and change it afterwards, or type :stop.", "  ")


def ask_for(question: str, convert: Callable[[str], T], help: str = "", default: str = "") -> T:
    """Return an answer that convert accepts.

    What convert raises as ValueError is shown, and the question comes again.
    """
    while True:
        text = ask(question, help, default)
        try:
            return convert(text)
        except ValueError as error:
            tell(str(error), "  ")


def each_answer(question: str, help: str = "") -> Iterator[str]:
    """Yield as many answers as are given, one a line, until Enter alone; each as it is given."""
    text = ask(question, help)
    while text:
        yield text
        text = _answer(help or question)


def choose(question: str, choices: Sequence[str], help: str = "", default: str = "") -> str:
    """Return one of the choices, by number, word or beginning of a word; nothing for Enter without a default."""
    listed = ", ".join(f"{number} {choice}" for number, choice in enumerate(choices, 1))
    return ask_for(f"{question} ({listed})", lambda text: one_of(text, choices), help, default)


def one_of(text: str, choices: Sequence[str]) -> str:
    """Return the choice that is meant, or nothing for nothing. Raises ValueError with the choices if none is."""
    key = text.strip().lower().replace(" ", "-").replace("_", "-")
    if not key or key in choices:
        return key
    if key.isdigit() and 0 < int(key) <= len(choices):
        return choices[int(key) - 1]
    begun = [choice for choice in choices if choice.startswith(key)]
    if len(begun) == 1:
        return begun[0]
    near = get_close_matches(key, choices, 1)
    raise ValueError(f"Please choose one of: {', '.join(choices)}." + (f" Did you mean {near[0]}?" if near else ""))


def a_day(text: str) -> date | None:
    """Return the day that was typed, or None for nothing. Raises ValueError that says how to write one."""
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError("Please write a day like 2026-03-14.") from None
