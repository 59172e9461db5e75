"""The rules: each file in this folder is one.

A module has a check; a YAML file is a word list; the name is the file's.
"""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple, TypeVar

from sbp.errors import SbpError
from sbp.finding import Hit, Reference, Severity
from sbp.ownlists import own_list
from sbp.packs import PACKS
from sbp.plan import Plan
from sbp.settings import Settings
from sbp.wordlist import WordList, read_wordlists

_FOLDER = Path(__file__).parent


class Rule(NamedTuple):
    """One rule: its name, how grave it is, what it is about, and its check.

    A rule without a check is spoken by the reader of files, by the schema or by the linter itself; it is here so that
    everything that sbp says has a page. A rule over many plans has numbers, remember and compare instead: numbers
    yields, for one plan, numbers of which it shares one with every plan that it has something in common with; of those
    that do, remember yields what they are held against each other by, compare gets that by file and yields files and
    hits.
    """

    name: str
    severity: Severity  # in a plan that is agreed
    draft_severity: Severity  # in a draft
    written: str  # its page as the file has it
    question: str
    sources: tuple[Reference, ...]
    check: Callable[[Plan], Iterator[Hit]] | None
    files: tuple[str, ...] = ("plan",)  # the kinds of file that it looks at
    words: WordList | None = None
    pack: str = "core"  # for which plans it is: a law, a kind, a setting, or all
    strict: bool = False  # whether it speaks in the profile strict alone
    always: bool = False  # whether no comment can silence it
    textual: bool = False  # whether a finding is about the words on its lines, and about nothing else in the plan
    phrases: bool = False  # whether it finds phrases: where several rules find the same, the one that finds most speaks
    remember: Callable[[Plan], Iterator[Any]] | None = None
    compare: Callable[[Mapping[str, Sequence[Any]]], Iterator[tuple[str, Hit]]] | None = None
    numbers: Callable[[Plan], Iterator[int]] | None = None

    @property
    def page(self) -> str:
        """What holds when all is well, in one line; then why, examples, and when to leave it."""
        return inspect.cleandoc(self.written)

    @property
    def about(self) -> str:
        """What holds when all is well, in one sentence."""
        return self.page.split("\n", 1)[0]


@cache
def all_rules() -> dict[str, Rule]:
    """Return every rule by name, in the order of the alphabet."""
    names = [name for name in sorted(os.listdir(_FOLDER)) if name[0] not in "_."]  # noqa: PTH208 (quicker)
    rules = [_code_rule(_FOLDER / name) for name in names if name.endswith(".py")]
    lists = [_FOLDER / name for name in names if name.endswith(".yaml")]
    rules += [_rule_of_words(_name(path), words) for path, words in zip(lists, read_wordlists(lists), strict=True)]
    return {rule.name: rule for rule in sorted(rules, key=lambda rule: rule.name)}


def rules_for(settings: Settings) -> dict[str, Rule]:
    """Return every rule by name that holds with these settings: the word lists that the team keeps, then our own.

    Where both find the same words, the first speaks. Raises SbpError, with the place and how to mend it, if a list of
    theirs can't be used.
    """
    return _with_lists(tuple(settings.word_lists.items())) if settings.word_lists else all_rules()


@cache
def _with_lists(lists: tuple[tuple[str, Path], ...]) -> dict[str, Rule]:
    ours = all_rules()
    for name, path in lists:
        if name in ours:
            raise SbpError(f"{path}: sbp has a rule {name} already; give this word list another name")
    theirs = {name: _rule_of_words(name, own_list(path)) for name, path in lists}
    return {**theirs, **ours}


def _name(path: Path) -> str:
    return path.stem.replace("_", "-")


def _milder(severity: Severity) -> Severity:
    """Return how grave a rule is in a draft, if it doesn't say so itself: drafts are prompted, and never failed."""
    return "warning" if severity == "error" else severity


def _module(path: Path) -> ModuleType:
    """Import a rule; its file is known, and need not be looked for."""
    name = f"{__name__}.{path.stem}"
    if name not in sys.modules:
        loader = SourceFileLoader(name, str(path))
        module = ModuleType(name)
        module.__file__, module.__package__, module.__loader__ = str(path), __name__, loader
        sys.modules[name] = module
        loader.exec_module(module)
    return sys.modules[name]


def _code_rule(path: Path) -> Rule:
    module = _module(path)
    severity: Severity = module.SEVERITY
    pack: str = getattr(module, "PACK", "core")
    strict: bool = getattr(module, "STRICT", False)
    check = getattr(module, "check", None)
    remember = getattr(module, "remember", None)
    return Rule(
        _name(path),
        severity,
        getattr(module, "IN_DRAFTS", _milder(severity)),
        module.__doc__ or "",
        getattr(module, "QUESTION", ""),
        getattr(module, "SOURCES", ()),
        _within(check, pack, strict) if check else None,
        getattr(module, "FILES", ("plan",)),
        None,
        pack,
        strict,
        getattr(module, "ALWAYS", check is None and remember is None),
        getattr(module, "TEXTUAL", False),
        getattr(module, "PHRASES", False),
        _within(remember, pack, strict) if remember else None,
        getattr(module, "compare", None),
        _within(module.numbers, pack, strict) if remember else None,
    )


T = TypeVar("T")


def _within(check: Callable[[Plan], Iterator[T]], pack: str, strict: bool) -> Callable[[Plan], Iterator[T]]:
    """Return a check that looks at those plans alone which its pack and its profile are for."""

    def check_within(plan: Plan) -> Iterator[T]:
        if PACKS[pack](plan) and (not strict or plan.settings.profile == "strict"):
            yield from check(plan)

    return check_within


def _rule_of_words(name: str, words: WordList) -> Rule:
    return Rule(
        name,
        words.severity,
        _milder(words.severity),
        words.about.strip(),
        words.question,
        words.sources,
        words.check,
        ("plan", "supervision"),
        words,
        "language",
        textual=True,
        phrases=True,
    )
