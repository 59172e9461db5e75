"""A function over many things, by as many processes as the machine has processors, in the order of the things."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

MANY = 300  # below this a process of its own takes longer to begin than to work
_AT_ONCE = 50


def each(function: Callable[[T], R], things: Sequence[T], many: int = MANY) -> Iterator[R]:
    """Yield what a function returns for each thing.

    From many things on it is called in other processes, so it, the things and what it returns must be such as can be
    sent there. What it raises is raised here.
    """
    processors = _processors()
    if len(things) < many or processors < 2:
        yield from map(function, things)
        return
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    # A copy of this process is there at once, but a copy of one with threads may wait for ever.
    can_copy = "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1
    context = multiprocessing.get_context("fork" if can_copy else "spawn")
    with ProcessPoolExecutor(processors, context) as crew:
        yield from crew.map(function, things, chunksize=_AT_ONCE)


def _processors() -> int:
    """Return how many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on every system
        return os.cpu_count() or 1
