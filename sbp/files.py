"""Paths to plans' bytes, and bytes to files that are never half written."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

from sbp.errors import SbpError
from sbp.settings import FILE_NAME, Settings

ENDINGS = (".yaml", ".yml")
_PASSED_OVER = ("node_modules", "__pycache__", "venv")


def find_plans(paths: list[Path], settings: Settings) -> list[Path]:
    """Return the plans at paths: files as they are named, folders walked.

    Hidden files and folders, and links to folders, are passed over when walking, and settings files are no plans.
    Raises SbpError if a path is not there or nothing is found.
    """
    found: list[Path] = []
    for path in paths:
        if path.name == FILE_NAME and path.is_file():
            continue  # settings, not a plan; whoever reads the plans reads them
        if is_folder(path):
            found += sorted(_walk(path, settings))
        elif path.exists() or path.is_symlink():
            found.append(path)
        else:
            raise SbpError(f"{path}: there is no such file or folder")
    if not found and any(path.name != FILE_NAME for path in paths):
        named = ", ".join(map(str, paths))
        raise SbpError(f"{named}: no plans here (files that end in .yaml); `sbp new` starts one")
    return list(dict.fromkeys(found))


def _walk(folder: Path, settings: Settings) -> Iterator[Path]:
    def fail(error: OSError) -> None:
        raise SbpError(f"{error.filename}: {_reason(error)}; give the right to read it, or name it under exclude")

    for place, folders, names in os.walk(folder, onerror=fail, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _PASSED_OVER)
        for name in names:
            path = Path(place) / name
            if name.startswith(".") or name == FILE_NAME or not name.endswith(ENDINGS) or settings.excludes(path):
                continue
            yield path


def read(path: Path) -> bytes:
    """Return a plan's bytes.

    Raises SbpError if it is no ordinary file or can't be read; never waits for one that never ends.
    """
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise SbpError(f"{path}: {_reason(error)}") from None
    mode = os.fstat(handle).st_mode
    if not stat.S_ISREG(mode):
        os.close(handle)
        raise SbpError(f"{path}: this is {'a folder' if stat.S_ISDIR(mode) else 'not an ordinary file'}")
    with os.fdopen(handle, "rb") as file:
        try:
            return file.read()
        except OSError as error:
            raise SbpError(f"{path}: {_reason(error)}") from None


def is_folder(path: Path) -> bool:
    """Tell whether a path is a folder. Raises SbpError if that can't be found out."""
    try:
        return path.is_dir()
    except OSError as error:
        raise SbpError(f"{path}: {_reason(error)}") from None


def create(path: Path, data: bytes, force: bool = False) -> None:
    """Write a new file, whole or not at all. Raises SbpError if it is there already, unless force is given."""
    try:
        if not force and (path.exists() or path.is_symlink()):
            raise SbpError(f"{path}: this file is there already; give another name, or --force to write over it")
        real = Path(os.path.realpath(path))
        if real.exists() and not real.stat().st_mode & 0o222:
            raise SbpError(f"{path}: the file is read-only; nothing was written")
        with _locked(real.parent):
            _put(real, data, stat.S_IMODE(real.stat().st_mode) if real.exists() else None)
    except OSError as error:
        raise SbpError(f"{path}: {_reason(error)}") from None


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
            _put(real, new, stat.S_IMODE(state.st_mode))
    except OSError as error:
        raise SbpError(f"{path}: {_reason(error)}; nothing was written") from None


def _put(path: Path, data: bytes, mode: int | None) -> None:
    """Write beside the file, make sure that it is on the disk, then take its place in one step."""
    handle, name = tempfile.mkstemp(prefix=".sbp-", suffix=".tmp", dir=path.parent)
    temporary: str | None = name
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            if os.name != "nt":
                os.fchmod(handle, 0o644 & ~_umask() if mode is None else mode)
            os.fsync(handle)
        os.replace(name, path)
        temporary = None
        if os.name != "nt":
            _sync_folder(path.parent)
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                os.unlink(temporary)


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
        os.close(handle)


def _reason(error: OSError) -> str:
    said = {
        FileNotFoundError: "there is no such file or folder",
        PermissionError: "the rights to read or write it are missing",
        IsADirectoryError: "this is a folder",
        NotADirectoryError: "part of this path is not a folder",
    }
    return said.get(type(error), (error.strerror or "it can't be read").lower())
