"""Paths to bytes, and bytes to files that are never half written."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from sbp.errors import SbpError
from sbp.settings import Settings, settings_for


class File(NamedTuple):
    """A file to look at: how it is called in findings, how its bytes are had, and the settings that hold for it."""

    name: str
    read: Callable[[], bytes]  # raises SbpError if that can't be done
    settings: Settings


def read(path: Path, most: int | None = None) -> bytes:
    """Return a file's bytes; of one that is larger than most, one byte more than that.

    Without most it is the limit for plans that holds where the file is. Raises SbpError if it is no ordinary file or
    can't be read; never waits for one that never ends.
    """
    if most is None:
        most = settings_for(path.parent).limits.bytes
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise SbpError(f"{path}: {reason(error)}") from None
    mode = os.fstat(handle).st_mode
    if not stat.S_ISREG(mode):
        os.close(handle)
        raise SbpError(f"{path}: this is {'a folder' if stat.S_ISDIR(mode) else 'not an ordinary file'}")
    with os.fdopen(handle, "rb") as file:
        try:
            return file.read(most + 1)
        except OSError as error:
            raise SbpError(f"{path}: {reason(error)}") from None


def is_folder(path: Path) -> bool:
    """Tell whether a path is a folder. Raises SbpError if that can't be found out."""
    try:
        return path.is_dir()
    except OSError as error:
        raise SbpError(f"{path}: {reason(error)}") from None


def create(path: Path, data: bytes, force: bool = False, private: bool = False) -> None:
    """Write a new file, whole or not at all; a private one can be read by its owner alone.

    Raises SbpError if it is there already, unless force is given.
    """
    try:
        if not force and (path.exists() or path.is_symlink()):
            raise SbpError(f"{path}: this file is there already; give another name, or --force to write over it")
        real = Path(os.path.realpath(path))
        if real.exists() and not real.stat().st_mode & 0o222:
            raise SbpError(f"{path}: the file is read-only; nothing was written")
        with _locked(real.parent):
            doubt = _put(real, data, 0o600 if private else stat.S_IMODE(real.stat().st_mode) if real.exists() else None)
    except OSError as error:
        raise SbpError(f"{path}: {reason(error)}") from None
    if doubt:
        raise SbpError(f"{path}: {doubt}")


def rename(path: Path, new: Path) -> None:
    """Give a file another name in its folder, in the place of what had it. Raises SbpError if that can't be done."""
    try:
        os.replace(path, new)
    except OSError as error:
        raise SbpError(f"{path}: {reason(error)}") from None


def remove(path: Path) -> None:
    """Remove a file that is no longer needed, if it is there. Raises SbpError if that can't be done."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise SbpError(f"{path}: {reason(error)}") from None


def replace(path: Path, old: bytes, new: bytes) -> None:
    """Put new bytes in the place of the old ones, so that at every moment the file holds the one or the other.

    Raises SbpError, with the file as it was, if it was changed by somebody else, is read-only, has a second name (a
    hard link), or can't be written.
    """
    real = Path(os.path.realpath(path))
    try:
        with _locked(real.parent):
            state = real.stat()
            if not os.access(real, os.W_OK) or not state.st_mode & 0o222:
                raise SbpError(f"{path}: the file is read-only; nothing was written")
            if state.st_nlink > 1:
                raise SbpError(f"{path}: the file has a second name (a hard link); nothing was written")
            if real.read_bytes() != old:
                raise SbpError(f"{path}: somebody changed the file in the meantime; nothing was written")
            doubt = _put(real, new, stat.S_IMODE(state.st_mode))
    except OSError as error:
        raise SbpError(f"{path}: {reason(error)}; nothing was written") from None
    if doubt:
        raise SbpError(f"{path}: {doubt}")


def _put(path: Path, data: bytes, mode: int | None) -> str:
    """Write beside the file, make sure that it is on the disk, then take its place in one step.

    Raises OSError, with the file as it was, if that fails. Returns what to say if the new bytes are there, but the disk
    hasn't said that they will stay; else nothing.
    """
    from tempfile import mkstemp  # only where something is written

    if os.name != "nt":
        for left in path.parent.glob(".sbp-*.tmp"):  # of somebody who was killed: by the lock, nobody else is at work
            with contextlib.suppress(OSError):
                left.unlink()
    handle, name = mkstemp(prefix=".sbp-", suffix=".tmp", dir=path.parent)
    temporary: str | None = name
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(handle)
            if os.name != "nt":  # until here nobody else can read it
                os.fchmod(handle, 0o644 & ~_umask() if mode is None else mode)
        if Path(name).read_bytes() != data:
            raise OSError("the disk doesn't give back what was written")
        os.replace(name, path)
        temporary = None
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
    try:
        if os.name != "nt":
            _sync_folder(path.parent)
    except OSError as error:
        return f"it was saved, but the disk hasn't confirmed it ({reason(error)}); look at the file again"
    return ""


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Hold a folder while a file of it is compared and replaced. The lock leaves no file and ends with the process."""
    if os.name == "nt":
        yield
        return
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        with contextlib.suppress(OSError):  # what was done is done
            os.close(handle)


def reason(error: OSError) -> str:
    """Say in words why a file can't be read or written."""
    said = {
        FileNotFoundError: "there is no such file or folder",
        PermissionError: "the rights to read or write it are missing",
        IsADirectoryError: "this is a folder",
        NotADirectoryError: "part of this path is not a folder",
    }
    return said.get(type(error), (error.strerror or str(error) or "it can't be read").lower())
