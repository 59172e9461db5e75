"""What somebody wrote after --select and --ignore to the rules that are meant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sbp.errors import SbpError
from sbp.near import get_close_matches
from sbp.packs import PACKS
from sbp.rules import Rule


def turned_off(select: Iterable[str], ignore: Iterable[str], rules: Mapping[str, Rule]) -> frozenset[str]:
    """Return the rules that are to say nothing: all that are not selected, if any are, and those that are ignored.

    Rules are meant by name, by the beginning of their names (outcome), or by their pack (wales); commas part several.
    Raises SbpError, with a near name, for what means no rule.
    """
    wanted = _meant("--select", select, rules)
    unwanted = _meant("--ignore", ignore, rules)
    return frozenset(rules) - (wanted or frozenset(rules)) | unwanted


def _meant(option: str, written: Iterable[str], rules: Mapping[str, Rule]) -> frozenset[str]:
    terms = [term.strip() for listed in written for term in listed.split(",") if term.strip()]
    return frozenset(name for term in terms for name in _rules(option, term, rules))


def _rules(option: str, term: str, rules: Mapping[str, Rule]) -> list[str]:
    if term in rules:
        return [term]
    found = [name for name, rule in rules.items() if name.startswith(f"{term}-") or rule.pack == term]
    if not found and term not in PACKS:
        beginnings = {name.split("-")[0] for name in rules}
        near = get_close_matches(term, [*rules, *PACKS, *sorted(beginnings)], 1)
        hint = f"; did you mean {near[0]}?" if near else "; `sbp rules` lists them"
        raise SbpError(f"{option}: no rule, beginning of rules or pack of the name {term}{hint}")
    return found
