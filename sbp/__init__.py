"""sbp: strengths-based practice in social care, as plans in plain text.

The same as on the command line, without a terminal (see docs/api.md): pure functions of their arguments, with results
that can be sent to other processes. Names are imported when they are first used, so that the program starts quickly.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sbp.audience import Reader as Reader
    from sbp.differences import Change as Change
    from sbp.differences import differences as differences
    from sbp.errors import SbpError as SbpError
    from sbp.files import File as File
    from sbp.finding import Finding as Finding
    from sbp.history import roads as roads
    from sbp.linter import lint as lint
    from sbp.phrase import words_findings as words_findings
    from sbp.plan import Plan as Plan
    from sbp.promises import Promise as Promise
    from sbp.promises import due as due
    from sbp.reader import plan_of as plan_of
    from sbp.rendering import Wish as Wish
    from sbp.rendering import person_copy as person_copy
    from sbp.rendering import render as render
    from sbp.reviews import record as record
    from sbp.revision import revision as revision
    from sbp.settings import Settings as Settings
    from sbp.statement import judge as judge
    from sbp.tree import lint_all as lint_all

__version__ = "0.1.0"

_OFFERED = {
    "Change": "differences",
    "differences": "differences",
    "roads": "history",
    "revision": "revision",
    "SbpError": "errors",
    "Finding": "finding",
    "lint": "linter",
    "person_copy": "rendering",
    "Reader": "audience",
    "render": "rendering",
    "Wish": "rendering",
    "Plan": "plan",
    "Promise": "promises",
    "due": "promises",
    "plan_of": "reader",
    "record": "reviews",
    "Settings": "settings",
    "judge": "statement",
    "File": "files",
    "lint_all": "tree",
    "words_findings": "phrase",
}

__all__ = [
    "Change",
    "File",
    "Finding",
    "Plan",
    "Promise",
    "Reader",
    "SbpError",
    "Settings",
    "Wish",
    "differences",
    "due",
    "judge",
    "lint",
    "lint_all",
    "person_copy",
    "plan_of",
    "record",
    "render",
    "revision",
    "roads",
    "words_findings",
]


def __getattr__(name: str) -> Any:
    if name in _OFFERED:
        return getattr(import_module(f"sbp.{_OFFERED[name]}"), name)
    raise AttributeError(f"module sbp has no {name}")
