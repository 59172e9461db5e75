"""Puts beside each data file of the package its values as JSON, which are read quickly (see sbp/data.py)."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DataHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs before a wheel is built, also before an editable one."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        sys.path.insert(0, str(root))
        try:
            from sbp.data import compile_data

            for path in sorted([*(root / "sbp" / "rules").glob("*.yaml"), *(root / "templates").glob("*.yaml")]):
                build_data["artifacts"].append(compile_data(path).relative_to(root).as_posix())
        finally:
            sys.path.remove(str(root))
