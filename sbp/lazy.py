"""A regular expression that is compiled when it is first used.

A run looks at one plan, and most rules find at once that it isn't for them: their expressions are never needed.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    def __init__(self, pattern: str, flags: int) -> None:
        self._asked = pattern, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(*self._asked)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "split"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return an expression to search with, as re.compile does. A fault in it shows when it is first used."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))
