"""What is made ready when it is first used: regular expressions, and values that are worked out once.

A run looks at one plan, and most rules find at once that it isn't for them: their expressions are never needed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


T = TypeVar("T")


class once(Generic[T]):  # noqa: N801, it stands where property does
    """A value that is worked out when it is first asked for, like functools.cached_property but without its lock."""

    def __init__(self, function: Callable[[Any], T]) -> None:
        self.function = function
        self.__doc__ = function.__doc__

    def __get__(self, thing: Any, owner: type | None = None) -> T:
        value = self.function(thing)
        thing.__dict__[self.function.__name__] = value
        return value


class _Lazy:
    def __init__(self, pattern: str, flags: int, needs: tuple[str, ...]) -> None:
        self.asked = pattern, flags
        self.needs = needs
        if needs:
            self.search, self.match, self.finditer = self._search, self._match, self._finditer

    def _search(self, text: str) -> re.Match[str] | None:
        return self._compiled().search(text) if self._may_stand_in(text) else None

    def _match(self, text: str) -> re.Match[str] | None:
        return self._compiled().match(text) if self._may_stand_in(text) else None

    def _finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self._compiled().finditer(text) if self._may_stand_in(text) else iter(())

    def _may_stand_in(self, text: str) -> bool:
        text = text.casefold()
        return any(need in text for need in self.needs)

    def _compiled(self) -> re.Pattern[str]:
        compiled = re.compile(*self.asked)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return compiled

    def __getattr__(self, name: str) -> Any:
        return getattr(self._compiled(), name)


def regex(pattern: str, flags: int = 0, needs: str = "") -> re.Pattern[str]:
    """Return an expression to search with, as re.compile does. A fault in it shows when it is first used.

    needs are texts in small letters with | between them, one of which stands in whatever the expression finds: where
    none of them stands, there is nothing to search for and nothing to compile.
    """
    return cast("re.Pattern[str]", _Lazy(pattern, flags, tuple(filter(None, needs.split("|")))))
