"""Work that somebody else has written to what it makes, as long as it takes neither for ever nor all there is."""

from __future__ import annotations

import os
import pickle
import select
import signal
import threading
from collections.abc import Callable
from typing import Any

from sbp.errors import SbpError

SECONDS = 10
MEMORY = 512 * 1024 * 1024  # bytes beyond what this process has already
SIZE = 20 * 1024 * 1024  # characters of what is made


class TooMuchError(Exception):
    """The work was stopped."""


def bounded(work: Callable[[], str], seconds: float = SECONDS) -> str:
    """Return what a function returns. What it raises as SbpError is raised here.

    It works in a copy of this process, which is ended when it takes too long or too much memory. Where a system has no
    such copies, it works here, and is stopped after the same time. Raises TooMuchError if it was stopped, or if what it
    made is too large.
    """
    if not hasattr(os, "fork") or threading.active_count() > 1:
        made = _here(work, seconds)
    else:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            _answer(work, reading, writing)
        os.close(writing)
        try:
            kind, made = _answer_of(reading, seconds)
        finally:
            os.close(reading)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        if kind == "error":
            raise SbpError(made)
    if len(made) > SIZE:
        raise TooMuchError(f"it makes more than {SIZE // 1024 // 1024} MB")
    return made


def _answer(work: Callable[[], str], reading: int, writing: int) -> None:
    """Do the work in the copy, and send what comes of it."""
    try:
        os.close(reading)
        _limit()
        try:
            answer: Any = ("made", work())
        except SbpError as error:
            answer = ("error", str(error))
        with os.fdopen(writing, "wb") as pipe:
            pickle.dump(answer, pipe)
    finally:
        os._exit(0)


def _limit() -> None:
    import resource

    used = _size()
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = used + MEMORY
    if used and (hard == resource.RLIM_INFINITY or most < hard):
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def _size() -> int:
    """Return how much memory this process has been given, in bytes; 0 where that can't be told."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123
            return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0


def _answer_of(reading: int, seconds: float) -> tuple[str, str]:
    parts = []
    while True:
        ready, _, _ = select.select([reading], [], [], seconds)
        if not ready:
            raise TooMuchError(f"it takes longer than {seconds:g} seconds")
        part = os.read(reading, 1 << 20)
        if not part:
            break
        parts.append(part)
    if not parts:
        raise TooMuchError("it needs too much memory")
    answer: tuple[str, str] = pickle.loads(b"".join(parts))
    return answer


def _here(work: Callable[[], str], seconds: float) -> str:
    """Do the work in this process, and interrupt it when the time is over."""
    import _thread

    late = threading.Timer(seconds, _thread.interrupt_main)
    late.daemon = True
    late.start()
    try:
        return work()
    except KeyboardInterrupt:
        if late.is_alive():
            raise  # somebody pressed Ctrl-C
        raise TooMuchError(f"it takes longer than {seconds:g} seconds") from None
    finally:
        late.cancel()
