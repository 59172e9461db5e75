"""A plan's text and what is to be added to the text with it, and nothing else changed.

Lines are spliced in where they belong; comments, quotation marks, indentation, line ends and everything else stay as
they are. The result is read again and held against what it should say; an edit that would change anything else is
refused.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from collections.abc import Mapping as Map
from functools import partial
from typing import Any

from sbp import yamltext
from sbp.errors import SbpError
from sbp.limits import WIDEST
from sbp.loading import placed
from sbp.nodes import Entry, Mapping, Node, Scalar, Sequence, is_nothing
from sbp.parsing import Refusal, parse
from sbp.source import Source

Values = dict[str, Any]


def append(source: Source, root: Mapping, key: str, item: Map[str, Any]) -> Source:
    """Return the text with an item added at the end of one of the plan's lists, which is begun if it isn't there.

    Raises SbpError if the list can't be added to without changing what stands there, or is no list.
    """
    if not isinstance(there := root.get(key), Sequence) and there is not None and not is_nothing(there):
        raise placed(source, there.start, f"`{key}` is not a list; nothing was written")

    def change(values: Values) -> None:
        values[key] = [*(values.get(key) or []), copy.deepcopy(dict(item))]

    return _edit(source, change, [partial(_append, source, root, key, item, late) for late in (False, True)])


def begin(source: Source, root: Mapping, key: str, values: Map[str, Any]) -> Source:
    """Return the text with a section added at the end that isn't there yet. Raises SbpError if it can't be added."""

    def change(whole: Values) -> None:
        whole[key] = copy.deepcopy(dict(values))

    return _edit(source, change, [partial(_begin, source, root, key, values, late) for late in (False, True)])


def put(source: Source, root: Mapping, section: str, key: str, value: str) -> Source:
    """Return the text with one value of a section, or of the plan itself for "", set.

    It is replaced where it stands, else added as a line. Raises SbpError if it can't be set without changing what
    stands there.
    """
    there = root.get(section) if section else None
    if there is not None and not isinstance(there, Mapping) and not is_nothing(there):
        raise placed(source, there.start, f"`{section}` has names and values; put what stands here after a name")

    def change(values: Values) -> None:
        if section:
            values[section] = {**(values.get(section) or {}), key: value}
        else:
            values[key] = value

    return _edit(source, change, [partial(_put, source, root, section, key, value, late) for late in (False, True)])


def _edit(source: Source, change: Callable[[Values], None], attempts: list[Callable[[], str]]) -> Source:
    """Return the first attempt that says what it should, read back; attempts differ in where the lines go."""
    wanted = [_values(source)]
    if not source.text.endswith("\n"):  # a text at the very end may gain the last line's end
        wanted.append(_values(Source(source.name, source.text + _line_end(source))))
    for values in wanted:
        change(values)
    for attempt in attempts:
        edited = Source(source.name, attempt(), source.bom)
        root = parse(edited, WIDEST)
        if isinstance(root, Mapping) and _plain(root) in wanted:
            return edited
    raise SbpError(f"{source.name}: this can't be written without changing what stands there; nothing was written")


def _values(source: Source) -> Values:
    root = parse(source, WIDEST)
    assert not isinstance(root, Refusal)
    return _plain(root)


def _plain(root: Mapping) -> Values:
    """Every value as text, so that nothing can change its kind unseen; nothing is nothing."""

    def of(node: Node) -> Any:
        if isinstance(node, Mapping):
            return {entry.key.text: of(entry.value) for entry in node.entries}
        if isinstance(node, Sequence):
            return [of(item) for item in node.items]
        return None if node.data is None else node.data if isinstance(node.data, (int, float)) else node.text

    values: Values = of(root)
    return values


def _line_end(source: Source) -> str:
    return "\r\n" if "\r\n" in source.text else "\n"


def _begin(source: Source, root: Mapping, key: str, values: Map[str, Any], late: bool) -> str:
    if root.flow:
        return _into_flow(source.text, root, f"{key}: {yamltext.flow(values)}")
    column = _column(source, root.entries[0].key.span.start)
    return _insert(source, root, yamltext.block({key: values}, column), column, late)


def _append(source: Source, root: Mapping, key: str, item: Map[str, Any], late: bool) -> str:
    text = source.text
    entry = root.entry(key)
    if entry is None:
        if root.flow:
            return _into_flow(text, root, f"{key}: [{yamltext.flow(item)}]")
        column = _column(source, root.entries[0].key.span.start)
        return _insert(source, root, [" " * column + f"{key}:", *yamltext.items([item], column + 2)], column, late)
    target = entry.value
    if isinstance(target, Sequence):
        holds_comment = "#" in text[target.start : target.end]
        if not target.items and not root.flow and not holds_comment:
            return _begin_list(source, entry, item)
        if target.flow:
            return _into_flow(text, target, yamltext.flow(item))
        dash = _column(source, target.span.start)
        return _insert(source, target, _like(source, target, yamltext.items([item], dash)), dash, late)
    if isinstance(target, Scalar) and target.data is None:
        if root.flow or target.text:
            return text[: target.span.start] + f"[{yamltext.flow(item)}]" + text[target.span.end :]
        column = _column(source, entry.key.span.start)
        return _insert(source, entry.key, yamltext.items([item], column + 2), len(text), late)
    place = source.place(target.outline.start)
    raise SbpError(f"{source.name}:{place.line}:{place.column}: `{key}` is not a list; nothing was written")


def _like(source: Source, target: Sequence, lines: list[str]) -> list[str]:
    """Set as many spaces after the dash as the first item has."""
    first = target.items[0]
    dash = target.span.start
    gap = first.span.start - dash
    same_line = source.place(first.span.start).line == source.place(dash).line
    if not isinstance(first, Mapping) or first.flow or not same_line or not 2 < gap < 9:
        return lines
    column = _column(source, dash)
    wider = " " * (gap - 2)
    return [
        f"{' ' * column}-{' ' * (gap - 1)}{lines[0][column + 2 :]}",
        *(f"{wider}{line}" if line else line for line in lines[1:]),
    ]


def _put(source: Source, root: Mapping, section: str, key: str, value: str, late: bool) -> str:
    written = yamltext.scalar(value)
    if not section:
        return _put_into(source, root, root.entries[0], key, written, late)
    text = source.text
    entry = root.entry(section)
    if entry is None or (isinstance(entry.value, Scalar) and entry.value.data is None):
        if root.flow:
            return _into_flow(text, root, f"{section}: {{{key}: {written}}}")
        column = _column(source, root.entries[0].key.span.start)
        if entry is None:
            return _insert(
                source, root, [" " * column + f"{section}:", " " * (column + 2) + f"{key}: {written}"], column, late
            )
        return _insert(source, entry.key, [" " * (column + 2) + f"{key}: {written}"], len(text), late)
    target = entry.value
    if not isinstance(target, Mapping):
        place = source.place(target.outline.start)
        raise SbpError(
            f"{source.name}:{place.line}:{place.column}: `{section}` has no names and values; nothing was written"
        )
    return _put_into(source, target, entry, key, written, late)


def _put_into(source: Source, target: Mapping, entry: Entry, key: str, written: str, late: bool) -> str:
    text = source.text
    if (old := target.get(key)) is not None:
        if not isinstance(old, Scalar):
            place = source.place(old.outline.start)
            raise SbpError(
                f"{source.name}:{place.line}:{place.column}: `{key}` is not a single value; nothing was written"
            )
        start, end = old.span
        if start == end:  # nothing stands there yet: right after the colon
            start = end = text.index(":", (target.entry(key) or entry).key.span.end) + 1
            return text[:start] + f" {written}" + text[end:]
        if old.style in ("'", '"') and "'" not in written and '"' not in written:
            written = f"{old.style}{written}{old.style}"
        return text[:start] + written + text[end:]
    if target.flow:
        return _into_flow(text, target, f"{key}: {written}")
    column = _column(source, target.entries[0].key.span.start)
    return _insert(source, target, [" " * column + f"{key}: {written}"], column, late)


def _into_flow(text: str, target: Mapping | Sequence, said: str) -> str:
    """Put something at the end of what stands in brackets."""
    children = (
        [entry.span for entry in target.entries]
        if isinstance(target, Mapping)
        else [item.span for item in target.items]
    )
    if not children:
        return text[: target.span.start + 1] + said + text[target.span.start + 1 :]
    at = children[-1].end
    return text[:at] + ", " + said + text[at:]


def _begin_list(source: Source, entry: Entry, item: Map[str, Any]) -> str:
    """Turn an empty list in brackets into one on lines of its own."""
    text, target = source.text, entry.value
    column = _column(source, entry.key.span.start)
    before = text[: target.span.start].rstrip(" ")
    line_stop = _end_of_line(text, target.span.end)
    rest = text[target.span.end : line_stop].rstrip("\r\n")
    lines = yamltext.items([item], column + 2)
    end = _line_end(source)
    return (
        before
        + rest
        + end
        + end.join(lines)
        + (text[line_stop - len(end) : line_stop] if text[:line_stop].endswith(end) else "")
        + text[line_stop:]
    )


def _insert(source: Source, after: Node, lines: list[str], column: int, late: bool) -> str:
    """Put lines after the last line of what stands in `after`; comments indented deeper than column stay with it."""
    text, end = source.text, _line_end(source)
    at = _after(text, _last(after), column, late)
    written = end.join(lines)
    if at > 0 and text[at - 1] != "\n":
        return text[:at] + end + written + text[at:]
    return text[:at] + written + end + text[at:]


def _last(node: Node) -> Node:
    """The last thing that is written in a node."""
    while True:
        if isinstance(node, Mapping) and node.entries and not node.flow:
            entry = node.entries[-1]
            if isinstance(entry.value, Scalar) and entry.value.span.start == entry.value.span.end:
                return entry.key
            node = entry.value
        elif isinstance(node, Sequence) and node.items and not node.flow:
            node = node.items[-1]
        else:
            return node


def _after(text: str, leaf: Node, column: int, late: bool) -> int:
    """Where a new line may begin after a value."""
    at = leaf.span.end
    if isinstance(leaf, Scalar) and leaf.style in ("|", ">"):
        header = text[leaf.span.start : _end_of_line(text, leaf.span.start)].split("#")[0]
        if (late or "+" in header) and text[at - 1 : at] == "\n":
            return at
        at = leaf.span.start + len(text[leaf.span.start : at].rstrip(" \t\r\n"))
    at = _end_of_line(text, at)
    while at < len(text):
        stop = _end_of_line(text, at)
        line = text[at:stop]
        stripped = line.lstrip(" ")
        if stripped.startswith("#") and len(line) - len(stripped) > column:
            at = stop
        else:
            break
    return at


def _end_of_line(text: str, at: int) -> int:
    found = text.find("\n", at)
    return len(text) if found < 0 else found + 1


def _column(source: Source, offset: int) -> int:
    return source.place(offset).column - 1
