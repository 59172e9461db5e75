"""sbp.yaml, found upwards from a plan, to what a repository has decided for its plans."""

from __future__ import annotations

import os
from collections.abc import Iterable
from collections.abc import Mapping as Map
from dataclasses import dataclass, field, replace
from fnmatch import fnmatch
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from sbp.errors import SbpError
from sbp.lazy import regex
from sbp.limits import LIMITS, Limits
from sbp.loading import EmptyFileError, load, placed
from sbp.near import get_close_matches
from sbp.schema import schema
from sbp.source import visible

FILE_NAME = "sbp.yaml"

_SCALES: Map[str, Map[str, Any]] = {"ten": {"min": 0, "max": 10, "higher_is_better": True}}


@dataclass(frozen=True)
class Settings:
    """What a repository has decided. Without sbp.yaml: the defaults."""

    path: Path | None = None
    content: Map[str, Any] = field(default_factory=dict)

    @property
    def profile(self) -> str:
        """agreed (follows each plan's status), draft or strict."""
        return str(self.content.get("profile", "agreed"))

    @property
    def jurisdiction(self) -> str | None:
        """Whose law applies to plans that don't say so."""
        return self.content.get("jurisdiction")

    @property
    def languages(self) -> list[str]:
        """The languages of copies, the usual one first."""
        return list(self.content.get("languages", ["en"]))

    @property
    def organisation(self) -> Map[str, str]:
        """name, contact, out_of_hours, as far as they are set."""
        return dict(self.content.get("organisation", {}))

    @cached_property
    def severities(self) -> Map[str, str]:
        """How grave rules are here: off, info, warning or error, by name."""
        off = dict.fromkeys(self.content.get("words", {}).get("off") or (), "off")
        return {**off, **self.content.get("rules", {})}

    @property
    def allowed_phrases(self) -> tuple[str, ...]:
        """Phrases that the word lists leave alone."""
        return tuple(entry["phrase"] for entry in self.content.get("words", {}).get("allow") or ())

    @cached_property
    def word_lists(self) -> Map[str, Path]:
        """The files of the team's own word lists, by the name of the rule that each is.

        Raises SbpError if a folder can't be read or a file can't be named so.
        """
        return _word_lists(self.path, self.content) if self.path else {}

    @property
    def templates(self) -> Path | None:
        """The folder of the team's own templates for copies, or None. Raises SbpError if there is no such folder."""
        named = self.content.get("templates")
        if not named or self.path is None:
            return None
        folder = (self.path.parent / str(named)).resolve()
        if not folder.is_relative_to(self.path.parent.resolve()) or not folder.is_dir():
            said = f"{self.path}: templates: {visible(str(named))}"
            raise SbpError(f"{said}: there is no folder of this name below this file")
        return folder

    @property
    def scales(self) -> Map[str, Map[str, Any]]:
        """Scales for scores, by name; ten is always there."""
        return {**_SCALES, **self.content.get("scales", {})}

    @property
    def review_intervals(self) -> Map[str, str]:
        """How often plans are reviewed, by kind or setting, in words like “3 months”."""
        return dict(self.content.get("review_intervals", {}))

    @cached_property
    def limits(self) -> Limits:
        """How much of one file is read."""
        return LIMITS._replace(**self.content.get("limits", {}))

    def excludes(self, path: Path) -> bool:
        """Tell whether a file found while walking a folder is to be passed over."""
        if self.path is None:
            return False
        try:
            name = real_path(path).relative_to(self.path.parent).as_posix()
        except ValueError:
            return False
        return self.owns(path) or fits(name, self.content.get("exclude", ()))

    def owns(self, path: Path) -> bool:
        """Tell whether a file is a settings file or one of the team's word lists, rather than a plan."""
        return path.name == FILE_NAME or bool(self.word_lists and real_path(path) in self.word_lists.values())

    def overridden(self, profile: str | None, off: Iterable[str]) -> Settings:
        """Return these settings as somebody wants them this once: with another profile, and with rules turned off."""
        if profile is None and not off:
            return self
        rules = {**self.content.get("rules", {}), **dict.fromkeys(off, "off")}
        return replace(self, content={**self.content, "rules": rules, "profile": profile or self.profile})


def fits(name: str, patterns: Iterable[str]) -> bool:
    """Tell whether a file's path, or any file or folder on the way to it, fits one of the patterns."""
    steps = name.split("/")
    ways = ["/".join(steps[: n + 1]) for n in range(len(steps))]
    return any(fnmatch(part, pattern.rstrip("/")) for pattern in patterns for part in (*ways, *steps))


def read_settings(name: str, data: bytes, rules: tuple[str, ...] = ()) -> Map[str, Any]:
    """Return what a settings file says.

    rules are the names that may stand under rules and words.off, beside those of the team's own word lists; without
    them any name may. Raises SbpError with the place and a suggestion if the file can't be read or says something that
    sbp doesn't know.
    """
    try:
        source, root = load(name, data)
    except EmptyFileError:
        return {}
    for departure in schema("settings").check(root):
        if departure.rule != "empty-field":
            raise placed(source, departure.span.start, departure.message)
    content: dict[str, Any] = {key: value for key, value in root.data.items() if value is not None}
    known = (*rules, *_word_lists(Path(name), content)) if rules else ()
    named = [*(content.get("rules") or {}), *((content.get("words") or {}).get("off") or ())]
    for rule in named:
        if known and rule not in known:
            near = get_close_matches(rule, known, 1)
            hint = f"; did you mean {near[0]}?" if near else "; `sbp rules` lists them"
            raise SbpError(f"{name}: there is no rule of the name {rule}{hint}")
    return content


_LIST_NAME = regex(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def _word_lists(settings: Path, content: Map[str, Any]) -> dict[str, Path]:
    """Return the files in the folders that words.lists names, by the names that their rules get."""
    found: dict[str, Path] = {}
    for named in (content.get("words") or {}).get("lists") or ():
        for path in _files_of_folder(settings, str(named)):
            name = path.stem.replace("_", "-")
            if not _LIST_NAME.fullmatch(name):
                raise SbpError(f"{path}: a word list is named in small letters and hyphens, like our-words.yaml")
            if found.get(name, path) != path:
                raise SbpError(f"{path}: there is a word list {name} already ({found[name]}); give one another name")
            found[name] = path
    return found


def _files_of_folder(settings: Path, named: str) -> list[Path]:
    """Return the YAML files right inside a folder of word lists, but those that begin with a dot or an underscore."""
    place = f"{settings}: words.lists: {visible(named)}"
    top = settings.parent.resolve()
    try:
        folder = (top / named).resolve()
        if folder == top or not folder.is_relative_to(top):
            raise SbpError(f"{place}: keep word lists in a folder of their own below this file")
        return sorted(
            path for path in folder.iterdir() if path.suffix in (".yaml", ".yml") and path.name[0] not in "._"
        )
    except (OSError, RuntimeError, ValueError):
        raise SbpError(f"{place}: there is no folder of this name that can be read") from None


def real_path(path: Path) -> Path:
    """Return where a path leads to; one that leads round in a circle is left as it is."""
    return Path(os.path.realpath(path))


def find_settings(start: Path) -> Path | None:
    """Return the sbp.yaml that holds for a folder: the nearest upwards, no further than the repository's root."""
    folder = start.resolve()
    for place in (folder, *folder.parents):
        try:
            if (candidate := place / FILE_NAME).is_file():
                return candidate
            if (place / ".git").exists():
                return None
        except PermissionError:
            return None  # a folder that can't be looked into has nothing to say
    return None


def settings_for(folder: Path, rules: tuple[str, ...] = ()) -> Settings:
    """Return the settings that hold for the plans of a folder. Raises SbpError if they can't be read."""
    return _settings_for(folder.resolve(), rules)


@cache
def _settings_for(folder: Path, rules: tuple[str, ...]) -> Settings:
    path = find_settings(folder)
    if path is None:
        return Settings()
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SbpError(f"{path}: {error.strerror}") from None
    return Settings(path, read_settings(str(path), data, rules))
