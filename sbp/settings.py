"""sbp.yaml, found upwards from a plan, to what a repository has decided for its plans."""

from __future__ import annotations

from collections.abc import Mapping as Map
from dataclasses import dataclass, field
from difflib import get_close_matches
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import Any

from sbp.errors import SbpError
from sbp.loading import EmptyFileError, load, placed
from sbp.schema import schema

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

    @property
    def severities(self) -> Map[str, str]:
        """How grave rules are here: off, info, warning or error, by name."""
        off = dict.fromkeys(self.content.get("words", {}).get("off", ()), "off")
        return {**off, **self.content.get("rules", {})}

    @property
    def allowed_phrases(self) -> tuple[str, ...]:
        """Phrases that the word lists leave alone."""
        return tuple(entry["phrase"] for entry in self.content.get("words", {}).get("allow", ()))

    @property
    def scales(self) -> Map[str, Map[str, Any]]:
        """Scales for scores, by name; ten is always there."""
        return {**_SCALES, **self.content.get("scales", {})}

    @property
    def review_intervals(self) -> Map[str, str]:
        """How often plans are reviewed, by kind or setting, in words like “3 months”."""
        return dict(self.content.get("review_intervals", {}))

    def excludes(self, path: Path) -> bool:
        """Tell whether a file found while walking a folder is to be passed over."""
        if self.path is None:
            return False
        try:
            name = path.resolve().relative_to(self.path.parent).as_posix()
        except ValueError:
            return False
        return any(fnmatch(name, pattern) for pattern in self.content.get("exclude", ()))


def read_settings(name: str, data: bytes, rules: tuple[str, ...] = ()) -> Map[str, Any]:
    """Return what a settings file says.

    rules are the names that may stand under rules and words.off; without them any name may. Raises SbpError with the
    place and a suggestion if the file can't be read or says something that sbp doesn't know.
    """
    try:
        source, root = load(name, data)
    except EmptyFileError:
        return {}
    for departure in schema("settings").check(root):
        if departure.rule != "empty-field":
            raise placed(source, departure.span.start, departure.message)
    content: dict[str, Any] = {key: value for key, value in root.data.items() if value is not None}
    named = [*(content.get("rules") or {}), *((content.get("words") or {}).get("off") or ())]
    for rule in named:
        if rules and rule not in rules:
            near = get_close_matches(rule, rules, 1)
            hint = f"; did you mean {near[0]}?" if near else "; `sbp rules` lists them"
            raise SbpError(f"{name}: there is no rule of the name {rule}{hint}")
    return content


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
