"""A team's own word list, whose file may hold anything, to a list that can be relied on, or to what to mend in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from sbp import patterns
from sbp.errors import SbpError
from sbp.files import read
from sbp.finding import Hit
from sbp.limits import LISTS
from sbp.loading import load, placed
from sbp.near import get_close_matches
from sbp.nodes import Mapping, Node, Scalar, is_nothing
from sbp.parsing import parse
from sbp.plan import Plan
from sbp.schema import at, schema
from sbp.settings import Settings
from sbp.source import Source
from sbp.wordlist import WordList, of_data
from sbp.yamltext import flow


def own_list(path: Path) -> WordList:
    """Return the word list of a file. Raises SbpError, with the place and how to mend it, if it can't be used."""
    _, root = load(str(path), read(path, LISTS.bytes), LISTS)
    found = list(problems(root))
    if found:
        more = f" ({len(found) - 1} more to mend after this one)" if found[1:] else ""
        raise SbpError(f"{found[0]}{more}")
    return _list(root)


def problems(root: Mapping) -> Iterator[str]:
    """Yield what is to be mended in a word list before it can be used: file, line, column, and how.

    A list has the shape of schemas/words.schema.json; what it points to is there; its phrases can be read; and every
    entry finds its example and leaves its counter-example. Each of these rests on those before it.
    """
    for step in (_departures, _contradictions, _unproved):
        found = list(step(root))
        yield from found
        if found:
            return


def _list(root: Mapping) -> WordList:
    data = root.data
    for source in data["sources"].values():
        source.setdefault("url", "")
    return of_data(data)


def _said(node: Node, message: str) -> str:
    return str(placed(node.source, node.outline.start, message))


def _departures(root: Mapping) -> Iterator[str]:
    """Yield where a list departs from the schema, and values that are no text where text is wanted."""
    for departure in sorted(schema("words").check(root), key=lambda departure: departure.rule == "missing-field"):
        yield str(placed(root.source, departure.span.start, departure.message))
    for path, scalar in _scalars("", root):
        field = schema("words").field(path)
        if field is None or "string" not in field.types or is_nothing(scalar):
            continue
        if not isinstance(scalar.data, str):
            yield _said(scalar, "text is wanted here; put this in quotation marks")
        elif not scalar.text.strip():
            yield _said(scalar, "there is nothing between these quotation marks yet; write something")


def _scalars(path: str, node: Node) -> Iterator[tuple[str, Scalar]]:
    if isinstance(node, Scalar):
        yield path, node
        return
    inside = (
        [(entry.key.text, entry.value) for entry in node.entries]
        if isinstance(node, Mapping)
        else [(str(number), item) for number, item in enumerate(node.items)]
    )
    for step, inner in inside:
        yield from _scalars(f"{path}.{step}".lstrip("."), inner)


def _contradictions(root: Mapping) -> Iterator[str]:
    """Yield names that lead nowhere, phrases that can't be read or stand twice, and entries with half missing."""
    data = root.data
    seen: set[str] = set()
    for number, entry in enumerate(data["entries"]):
        for place, message in _in_entry(entry, data["sources"], seen):
            yield _said(at(root, ["entries", number, *place]), message)
    for key, source in data["sources"].items():
        if not source.get("url", "https://").startswith(("https://", "http://")):
            yield _said(at(root, ["sources", key, "url"]), "an address begins with https://")
        if all(entry["source"] != key for entry in data["entries"]):
            message = f"no entry rests on the source {key}; name it in one, or take it out"
            yield _said(at(root, ["sources", key]), message)


def _in_entry(entry: dict[str, Any], sources: dict[str, Any], seen: set[str]) -> Iterator[tuple[list[str | int], str]]:
    """Yield place and message for what contradicts itself in an entry; seen are the phrases of those before it."""
    if entry["source"] not in sources:
        yield ["source"], f"nothing under sources has this name{_near(entry['source'], sources)}"
    for section in entry.get("in", ()):
        if _text_in(section) is None:
            near = _near(section, schema("plan").fields[""].children)
            yield ["in"], f"no section of a plan with texts has this name{near}"
    for key in ("avoid", "prefer"):
        if not entry[key]:
            yield [key], f"`{key}` has at least one phrase"
    for key in ("avoid", "leave"):
        for position, phrase in enumerate(entry.get(key, ())):
            if message := _unreadable(phrase):
                yield [key, position], message
    for position, phrase in enumerate(entry["avoid"]):
        if _plain(phrase) in seen:
            yield ["avoid", position], "this phrase stands on the list already; keep one"
        seen.add(_plain(phrase))


def _near(name: str, names: Any) -> str:
    near = get_close_matches(name, names, 1)
    return f"; did you mean {near[0]}?" if near else ""


_MOST_PARTS = 400
_MOST_GAPS = 2
_MOST_MISSING = 8


def _unreadable(phrase: str) -> str:
    """Return why a phrase can't be looked for, or an empty text. With many gaps the search could go on for ever."""
    if re.search(r"[^)>\s]\?", phrase):
        return "a ? belongs after a bracket: (behaviour|behaviours), or bed (blocker|blockers)?"
    try:
        parts, gaps = patterns.size(phrase)
        if parts > _MOST_PARTS or gaps > _MOST_GAPS or phrase.count("?") > _MOST_MISSING:
            return f"a phrase has at most {_MOST_GAPS} gaps (...) and {_MOST_MISSING} times ?; make two of it"
    except (ValueError, IndexError, re.error) as error:
        return str(error) if type(error) is ValueError else "this phrase can't be looked for; write it more plainly"
    return ""


def _plain(phrase: str) -> str:
    return phrase if phrase.isupper() else " ".join(phrase.casefold().replace("-", " ").split())


def _unproved(root: Mapping) -> Iterator[str]:
    """Yield the examples that their entries don't find, and the counter-examples that something is found in."""
    words = _list(root)
    for number, entry in enumerate(words.entries):
        if all(hit.message != entry.why for hit in _hits(words, entry.example, entry.within)):
            message = "none of the phrases of this entry is found in this example; write one that has it, said by us"
            yield _said(at(root, ["entries", number, "example"]), message)
        if _hits(words, entry.counter_example, entry.within):
            message = "this is to be left alone, but the list finds it; narrow the phrase, or write it under `leave`"
            yield _said(at(root, ["entries", number, "counter_example"]), message)


def _hits(words: WordList, said: str, sections: tuple[str, ...]) -> list[Hit]:
    """Return what a list finds in a sentence that a professional wrote, in the first of these sections."""
    value: Any = {"words": said, "said_by": "observed"}
    for step in reversed((_text_in(next(iter(sections), "actions")) or "").split(".")):
        value = [value] if step == "*" else {step: value}
    text = flow({"sbp": 1, "kind": "adult", "languages": {"records_in": [words.lang]}, **value})
    root = parse(Source("example", text))
    assert isinstance(root, Mapping)
    return list(words.check(Plan(root.source, root, date.min, Settings(content={"profile": "strict"}))))


@cache
def _text_in(section: str) -> str | None:
    """Return the path of the first text in a section of a plan, or None if it has none."""
    return next(
        (path for path, field in schema("plan").fields.items() if field.is_text and path.split(".")[0] == section), None
    )
