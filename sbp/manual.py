"""Rules to their pages and their table."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import fill

from sbp.rules import Rule
from sbp.wordlist import Entry


def page(rule: Rule) -> str:
    """Return a rule's page: what it looks for, why, examples, other words, sources."""
    parts = [
        rule.name,
        rule.page,
        f"Severity: {rule.severity}; in a draft {rule.draft_severity}.",
    ]
    if rule.question:
        parts.append(f"Ask: {rule.question}")
    if rule.words:
        parts.append("Words:\n\n" + "\n\n".join(_entry(entry) for entry in rule.words.entries))
    if rule.sources:
        listed = [
            f"  {source.title}" + (f"\n  {source.url}" if source.url else "") for source in dict.fromkeys(rule.sources)
        ]
        parts.append("Sources:\n" + "\n".join(listed))
    if rule.check is not None:
        parts.append(f"To leave it alone in one place, with a reason:\n  # sbp: ignore[{rule.name}] -- reason")
    return "\n\n".join(parts)


_SHOWN = 5


def _entry(entry: Entry) -> str:
    """Return an entry of a word list: a few of its phrases, the reason, other words."""
    more = len(entry.avoid) - _SHOWN
    phrases = ", ".join(entry.avoid[:_SHOWN]) + (f" and {more} more forms" if more > 0 else "")
    lines = [phrases, f"  {entry.why}", f"  Instead: {' / '.join(entry.prefer)}"]
    return "\n".join(fill(line.strip(), 100, initial_indent=_margin(line), subsequent_indent="    ") for line in lines)


def _margin(line: str) -> str:
    return "    " if line.startswith(" ") else "  "


def table(rules: Iterable[Rule]) -> str:
    """Return the rules as a Markdown table, for the README."""
    rows = [f"| `{rule.name}` | {rule.severity} | {rule.about} |" for rule in rules]
    return "\n".join(["| rule | severity | what holds when all is well |", "|---|---|---|", *rows])
