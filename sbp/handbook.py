"""Rules to a folder of Markdown: a page for every rule, and a first page that lists them by pack."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from textwrap import dedent

from sbp.manual import left_alone, phrases, severity
from sbp.rules import Rule
from sbp.wordlist import Entry

FIRST = "README.md"

# The packs in the order of the first page, with whom each is for.
_PACKS = {
    "core": "For every plan",
    "language": "Words, in every plan",
    "privacy": "Privacy",
    "wales": "For plans in Wales",
    "england": "For plans in England",
    "scotland": "For plans in Scotland",
    "child": "For children",
    "carer": "For carers and young carers",
    "family": "For families",
    "provider": "For providers' personal plans",
    "protection": "For safeguarding and child protection",
    "end-of-life": "For the end of life",
    "direct-payment": "For direct payments",
}


def pages(rules: Iterable[Rule]) -> dict[str, str]:
    """Return Markdown by the name of the file that it belongs in."""
    known = sorted(rules, key=lambda rule: rule.name)
    return {FIRST: _first(known), **{f"{rule.name}.md": _page(rule) for rule in known}}


def _first(rules: list[Rule]) -> str:
    parts = [
        "# The rules",
        "What `sbp lint` looks at, by whom it is for. Severities are those for an agreed plan, then those in a draft;"
        " `sbp explain RULE` shows the same pages. `sbp rules --write FOLDER` makes them.",
    ]
    for title, listed in _by_pack(rules).items():
        rows = [
            f"| [`{rule.name}`]({rule.name}.md) | {rule.severity} | {rule.draft_severity} |"
            f" {_inline(rule.about)}{' *Profile strict alone.*' if rule.strict else ''} |"
            for rule in listed
        ]
        parts += [
            f"## {title}",
            "\n".join(["| rule | agreed | draft | what holds when all is well |", "|---|---|---|---|", *rows]),
        ]
    return "\n\n".join(parts) + "\n"


def _by_pack(rules: list[Rule]) -> dict[str, list[Rule]]:
    """Return the rules by the titles of their packs; those without a check are about the file, and come last."""
    found: dict[str, list[Rule]] = {title: [] for title in _PACKS.values()}
    for rule in rules:
        title = "The file itself" if rule.check is None and rule.compare is None else _PACKS.get(rule.pack, rule.pack)
        found.setdefault(title, []).append(rule)
    return {title: listed for title, listed in found.items() if listed}


def _page(rule: Rule) -> str:
    parts = [f"# {rule.name}", *_prose(rule.page), f"**Severity:** {severity(rule)}."]
    if rule.question:
        parts.append(f"**Ask:** {_inline(rule.question)}")
    if rule.words:
        parts += ["## Words", "\n".join(_entry(entry) for entry in rule.words.entries)]
    if rule.sources:
        parts += ["## Sources", "\n".join(f"- {_source(*source)}" for source in dict.fromkeys(rule.sources))]
    if not rule.always:
        parts.append(
            f"To leave it alone in one place, with a reason:\n\n```yaml\n# sbp: ignore[{rule.name}] -- reason\n```"
        )
    return "\n\n".join(parts) + "\n"


def _prose(text: str) -> Iterator[str]:
    """Yield the parts of a rule's page as Markdown: indented lines are YAML, the line before them is their label."""
    for block in re.findall(r"(?:^[^\n ][^\n]*\n?)+|(?:^ +[^\n]*\n?(?:\n(?= ))*)+", text, re.MULTILINE):
        if block.startswith(" "):
            yield f"```yaml\n{dedent(block).strip()}\n```"
            continue
        lines = block.strip().split("\n")
        *above, label = lines
        if label.endswith(":") and re.match(r"Wrong|Right", label):
            if above:
                yield _inline("\n".join(above))
            yield f"**{_inline(label)}**"
        else:
            yield _inline("\n".join(lines))


def _entry(entry: Entry) -> str:
    lines = [
        f"- **{_inline(phrases(entry))}**",
        _inline(entry.why),
        f"Instead: {_inline(' / '.join(entry.prefer))}",
        *map(_inline, left_alone(entry)),
    ]
    return "\\\n  ".join(lines)


def _source(title: str, url: str) -> str:
    return f"[{_inline(title)}](<{url}>)" if url else _inline(title)


def _inline(text: str) -> str:
    """Return text whose signs mean nothing to Markdown, outside `code`."""
    parts = re.split(r"(`[^`\n]+`)", text)
    return "".join(part if part.startswith("`") and number % 2 else _plain(part) for number, part in enumerate(parts))


def _plain(text: str) -> str:
    text = re.sub(r"[\\`*<>\[\]|~]|(?<!\w)_|_(?!\w)", r"\\\g<0>", text)
    text = re.sub(r"&(?=#?\w+;)", "&amp;", text)
    return re.sub(r"^([#+-]|\d+\.)(?= )", r"\\\1", text, flags=re.MULTILINE)
