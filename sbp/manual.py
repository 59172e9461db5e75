"""Rules to their pages and their table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import fill

from sbp.patterns import spoken
from sbp.rules import Rule
from sbp.wordlist import Entry


def page(rule: Rule) -> str:
    """Return a rule's page: what it looks for, why, examples, when to leave it, other words, sources."""
    parts = [rule.name, rule.page, f"Severity: {severity(rule)}."]
    if rule.question:
        parts.append(f"Ask: {rule.question}")
    if rule.words:
        parts.append("Words:\n\n" + "\n\n".join(_entry(entry) for entry in rule.words.entries))
    if rule.sources:
        listed = [
            f"  {source.title}" + (f"\n  {source.url}" if source.url else "") for source in dict.fromkeys(rule.sources)
        ]
        parts.append("Sources:\n" + "\n".join(listed))
    if not rule.always:
        parts.append(f"To leave it alone in one place, with a reason:\n  # sbp: ignore[{rule.name}] -- reason")
    return "\n\n".join(parts)


def severity(rule: Rule) -> str:
    """Return how grave a rule is, and for which plans it speaks, in words."""
    said = [rule.severity, f"in a draft {rule.draft_severity}"]
    if rule.pack != "core":
        said.append(f"pack {rule.pack}")
    if rule.strict:
        said.append("in the profile strict alone")
    return "; ".join(said)


def _entry(entry: Entry) -> str:
    """Return an entry of a word list: a few of its phrases, the reason, other words, when it is left alone."""
    lines = [phrases(entry), f"  {entry.why}", f"  Instead: {' / '.join(entry.prefer)}"]
    lines += [f"  {line}" for line in left_alone(entry)]
    return "\n".join(fill(line.strip(), 100, initial_indent=_margin(line), subsequent_indent="    ") for line in lines)


def _margin(line: str) -> str:
    return "    " if line.startswith(" ") else "  "


_SHOWN = 5


def phrases(entry: Entry) -> str:
    """Return a few of an entry's phrases, as a reader would say them."""
    said = list(dict.fromkeys(map(spoken, entry.avoid)))
    more = len(said) - _SHOWN
    return ", ".join(said[:_SHOWN]) + (f" and {more} more" if more > 0 else "")


def left_alone(entry: Entry) -> Iterator[str]:
    """Yield when an entry is left alone, a line each."""
    if entry.within:
        yield f"Looked for in: {', '.join(entry.within)}"
    if entry.beside:
        yield f"Only in a sentence with: {', '.join(entry.beside)}"
    if entry.strict:
        yield "Only in the profile strict"
    if entry.adult:
        yield "Left alone where a small child is meant"
    if entry.leave:
        yield f"Left alone: {', '.join(map(spoken, entry.leave))}"
    yield f"Fine as it is: {entry.counter_example}"


def table(rules: Iterable[Rule]) -> str:
    """Return the rules as a Markdown table."""
    rows = [f"| `{rule.name}` | {rule.severity} | {rule.about} |" for rule in rules]
    return "\n".join(["| rule | severity | what holds when all is well |", "|---|---|---|", *rows])


def columns(rules: Iterable[Rule]) -> str:
    """Return the rules as lines of text: name, severity, severity in a draft, pack, what holds when all is well."""
    rows = [(rule.name, rule.severity, rule.draft_severity, _for(rule), rule.about) for rule in rules]
    head = ("rule", "agreed", "draft", "pack", "what holds when all is well")
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head) - 1)]
    return "\n".join(
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]])
        for row in [head, *rows]
    )


def _for(rule: Rule) -> str:
    return f"{rule.pack}, strict" if rule.strict else rule.pack
