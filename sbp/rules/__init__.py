"""The rules: each file in this folder is one.

A module has a check; a YAML file is a word list; the name is the file's.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

from sbp.finding import Hit, Reference, Severity
from sbp.plan import Plan
from sbp.wordlist import WordList, read_wordlist

_FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Rule:
    """One rule: its name, how grave it is, what it is about, and its check.

    A rule without a check is spoken by the reader of files, by the schema or by the linter itself; it is here so that
    everything that sbp says has a page.
    """

    name: str
    severity: Severity  # in a plan that is agreed
    draft_severity: Severity  # in a draft
    page: str  # what holds when all is well, in one line; then why, examples, and when to leave it
    question: str
    sources: tuple[Reference, ...]
    check: Callable[[Plan], Iterator[Hit]] | None
    files: tuple[str, ...] = ("plan",)  # the kinds of file that it looks at
    words: WordList | None = None

    @property
    def about(self) -> str:
        """What holds when all is well, in one sentence."""
        return self.page.split("\n", 1)[0]


@cache
def all_rules() -> dict[str, Rule]:
    """Return every rule by name, in the order of the alphabet."""
    files = [path for path in sorted(_FOLDER.iterdir()) if path.suffix in (".py", ".yaml") and path.stem[0] != "_"]
    rules = [_word_rule(path) if path.suffix == ".yaml" else _code_rule(path) for path in files]
    return {rule.name: rule for rule in sorted(rules, key=lambda rule: rule.name)}


def _name(path: Path) -> str:
    return path.stem.replace("_", "-")


def _code_rule(path: Path) -> Rule:
    module = import_module(f"{__name__}.{path.stem}")
    severity: Severity = module.SEVERITY
    milder: Severity = "warning" if severity == "error" else severity
    return Rule(
        _name(path),
        severity,
        getattr(module, "IN_DRAFTS", milder),
        inspect.cleandoc(module.__doc__ or ""),
        getattr(module, "QUESTION", ""),
        getattr(module, "SOURCES", ()),
        getattr(module, "check", None),
    )


def _word_rule(path: Path) -> Rule:
    words = read_wordlist(path)
    return Rule(
        _name(path),
        words.severity,
        words.severity,
        words.about.strip(),
        words.question,
        words.sources,
        words.check,
        ("plan", "supervision"),
        words,
    )
