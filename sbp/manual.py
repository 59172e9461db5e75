"""Rules to their pages and their table."""

from __future__ import annotations

from collections.abc import Iterable

from sbp.rules import Rule


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
        said = [
            f"  {', '.join(entry.avoid)}\n    {entry.why}\n    Instead: {' / '.join(entry.prefer)}"
            for entry in rule.words.entries
        ]
        parts.append("Words:\n\n" + "\n\n".join(said))
    if rule.sources:
        listed = [
            f"  {source.title}" + (f"\n  {source.url}" if source.url else "") for source in dict.fromkeys(rule.sources)
        ]
        parts.append("Sources:\n" + "\n".join(listed))
    if rule.check is not None:
        parts.append(f"To leave it alone in one place, with a reason:\n  # sbp: ignore[{rule.name}] -- reason")
    return "\n\n".join(parts)


def table(rules: Iterable[Rule]) -> str:
    """Return the rules as a Markdown table, for the README."""
    rows = [f"| `{rule.name}` | {rule.severity} | {rule.about} |" for rule in rules]
    return "\n".join(["| rule | severity | what holds when all is well |", "|---|---|---|", *rows])
