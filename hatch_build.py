"""Puts beside each data file of the package its values as JSON, which are read quickly (see sbp/data.py)."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DataHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs before a wheel is built, also before an editable one."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        sys.path.insert(0, str(root))
        try:
            from sbp import clauses, lookup
            from sbp.data import compile_data, compile_derived

            rules = sorted((root / "sbp" / "rules").glob("*.yaml"))
            lists = [path for path in rules if path.stem[0] != "_"]
            built = [compile_data(path) for path in (*rules, *sorted((root / "templates").glob("*.yaml")))]
            built.append(compile_derived(lookup.NAME, lists, partial(lookup.build, lists)))
            for lang in clauses.LANGUAGES:
                make = partial(clauses.kinds_of, lang)
                built.append(compile_derived(f"_kinds.{lang}.json", clauses.sources(lang), make))
            build_data["artifacts"] += [path.relative_to(root).as_posix() for path in built]
        finally:
            sys.path.remove(str(root))
