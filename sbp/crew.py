"""A function over many things, by as many processes as the machine has processors, in the order of the things."""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

MANY = 300  # below this a process of its own takes longer to begin than to work
_AT_ONCE = 50  # things that are sent together
_AHEAD = 4  # bundles for each processor that are under way


def each(function: Callable[[T], R], things: Sequence[T], many: int = MANY) -> Iterator[R]:
    """Yield what a function returns for each thing.

    From many things on it is called in other processes, so it, the things and what it returns must be such as can be
    sent there. What it raises is raised here. No more is under way at any time than keeps all processors at work.
    """
    processors = _processors()
    if len(things) < many or processors < 2:
        yield from map(function, things)
        return
    import multiprocessing
    from concurrent.futures import Future, ProcessPoolExecutor

    # A copy of this process is there at once, but a copy of one with threads may wait for ever.
    can_copy = "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1
    context = multiprocessing.get_context("fork" if can_copy else "spawn")
    crew = ProcessPoolExecutor(processors, context, initializer=_leave_it_to_the_first)
    try:
        under_way: deque[Future[list[R]]] = deque()
        for bundle in _bundles(things):
            under_way.append(crew.submit(_all, function, bundle))
            if len(under_way) > _AHEAD * processors:
                yield from under_way.popleft().result()
        while under_way:
            yield from under_way.popleft().result()
    finally:
        crew.shutdown(cancel_futures=True)


def _leave_it_to_the_first() -> None:
    """Let the process that began the others say that somebody has pressed Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _all(function: Callable[[T], R], things: Sequence[T]) -> list[R]:
    return [*map(function, things)]


def _bundles(things: Iterable[T]) -> Iterator[list[T]]:
    rest = iter(things)
    while bundle := [*islice(rest, _AT_ONCE)]:
        yield bundle


def _processors() -> int:
    """Return how many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on every system
        return os.cpu_count() or 1
