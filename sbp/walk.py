"""Paths as somebody named them to the plans that they stand for."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from sbp import git
from sbp.errors import SbpError
from sbp.files import is_folder, read, reason
from sbp.loading import load
from sbp.settings import FILE_NAME, Settings, fits, real_path
from sbp.source import is_like_a_plan

ENDINGS = (".yaml", ".yml")
_PASSED_OVER = ("node_modules", "__pycache__", "venv")

SettingsOf = Callable[[Path], Settings]  # a folder to the settings that hold there


class Found(NamedTuple):
    """The plans, and the YAML files of another sort that were met on the way."""

    plans: list[Path]
    others: list[Path]


def find_plans(paths: Sequence[Path], settings_of: SettingsOf, exclude: Sequence[str] = ()) -> Found:
    """Return the plans at paths: files as they are named, folders walked, patterns like plans/**/*.yaml filled in.

    Settings files and the team's word lists are no plans. What is met on a walk or fits a pattern is passed over if it
    is hidden, if git ignores it, if sbp.yaml or exclude says so, or if it is YAML of another sort. Raises SbpError if a
    path is not there or nothing is found.
    """
    found: dict[Path, bool] = {}  # whether a file was named outright
    for path in paths:
        if is_folder(path):
            met = _walk(path)
        elif path.exists() or path.is_symlink():
            if not settings_of(path.parent).owns(path):  # whoever reads the plans reads the settings
                found[path] = True
            continue
        elif re.search(r"[*?[]", str(path)):
            met = _fitting(path)
        else:
            raise SbpError(f"{path}: there is no such file or folder")
        for file in sorted(met):
            found.setdefault(file, False)
    unwanted = _unwanted([path for path, named in found.items() if not named], settings_of, exclude)
    plans = _once(path for path in found if path not in unwanted)
    if not plans and not all(settings_of(path.parent).owns(path) for path in paths):
        listed = ", ".join(map(str, paths))
        raise SbpError(f"{listed}: no plans here (files that end in .yaml); `sbp new` starts one")
    others = [path for path in plans if not found[path] and _is_other_yaml(path)]
    return Found([path for path in plans if path not in others], others)


def _once(paths: Iterable[Path]) -> list[Path]:
    """Return each file once, by the first of its names."""
    by_place: dict[tuple[Path, str], Path] = {}
    folders: dict[Path, Path] = {}
    for path in paths:
        real = real_path(path) if path.is_symlink() else path
        folder = real.parent
        if folder not in folders:
            folders[folder] = real_path(folder)
        by_place.setdefault((folders[folder], real.name), path)
    return list(by_place.values())


def _walk(folder: Path) -> Iterator[Path]:
    """Yield the YAML files below a folder; what is hidden, and links to folders, are passed over."""

    def fail(error: OSError) -> None:
        raise SbpError(f"{error.filename}: {reason(error)}; give the right to read it, or name it under exclude")

    for place, folders, names in os.walk(folder, onerror=fail, followlinks=False):
        folders[:] = sorted(name for name in folders if not _is_aside(name))
        for name in names:
            if _is_plans_name(name):
                yield Path(place) / name


def _fitting(pattern: Path) -> Iterator[Path]:
    """Yield the YAML files that fit a pattern, and those below the folders that do."""
    from glob import glob

    for name in glob(str(pattern), recursive=True):  # noqa: PTH207, a pattern may begin at the root
        path = Path(name)
        if any(_is_aside(step) for step in path.parts if step not in pattern.parts):
            continue
        if is_folder(path):
            yield from _walk(path)
        elif _is_plans_name(path.name):
            yield path


def _is_aside(name: str) -> bool:
    return name.startswith(".") or name in _PASSED_OVER


def _is_plans_name(name: str) -> bool:
    return not name.startswith(".") and name != FILE_NAME and name.endswith(ENDINGS)


def _unwanted(met: list[Path], settings_of: SettingsOf, exclude: Sequence[str]) -> set[Path]:
    """Return those of the files met that sbp.yaml, exclude or git says to pass over."""
    here = Path.cwd()
    unwanted = {path for path in met if settings_of(path.parent).excludes(path) or _fits(path, exclude, here)}
    return unwanted | git.ignored(path for path in met if path not in unwanted)


def _fits(path: Path, exclude: Iterable[str], here: Path) -> bool:
    """Tell whether a file fits a pattern, as seen from this folder, or as it was named where it is not below it."""
    if not exclude:
        return False
    whole = real_path(path)
    return fits(whole.relative_to(here).as_posix() if whole.is_relative_to(here) else path.as_posix(), exclude)


def _is_other_yaml(path: Path) -> bool:
    """Tell whether a file is sound YAML of another sort, with none of the names that begin a plan.

    What can't be read may be a plan that came to harm, and is not passed over.
    """
    try:
        data = read(path)
        return not is_like_a_plan(data.decode("utf-8", "replace")) and bool(load(str(path), data))
    except SbpError:
        return False
