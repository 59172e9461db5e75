"""What YAML's parser says of a broken file to what somebody who doesn't know YAML can do about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from sbp.lazy import regex
from sbp.source import Source, Span

_CONFLICT = regex(r"^(?:<{7}|>{7})(?: .*)?$", re.MULTILINE)
_QUOTED_START = regex(
    r"""^\s*(?:-\s+)*(?:[\w-]+:\s+)?(?P<quoted>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*(?P<rest>[^\s#,\]}:].*)$"""
)
_LIST_ITEM = regex(r"^(\s*)-(?:\s|$)")
_KEY = regex(r"^(\s*)(?:-\s+)?[\w-]+:(?:\s|$)")
_VALUE_START = regex(r"^\s*(?:-\s+)*(?:[\w-]+:\s+)?(?P<value>\S.*)?$")

_WRAP = "put the whole text in quotation marks, or on the next line after >-"
_WORDLESS = (
    "this line has no name with a colon; write `name: words`, or indent it further if it goes on from the line above"
)


def conflict(text: str) -> tuple[Span, str, str] | None:
    """Find the marks that a merge left behind."""
    if "\n=======" in text and (found := _CONFLICT.search(text)):
        message = "a merge left both versions here (<<<<<<< … >>>>>>>); keep the right words and take the marks out"
        return Span(*found.span()), message, "merge-conflict"
    return None


def not_a_mapping(source: Source, offset: int) -> str:
    """Say why a file that is one text or one list is no plan."""
    line = source.line(source.place(offset).line).lstrip()
    if line.startswith("<"):
        return "this looks like a web page, not a plan"
    if re.match(r"[\w-]+:\S", line):
        return "a space is missing after the colon; write `name: words`"
    return "a file begins with names and values, like `sbp: 1`; this one doesn't"


def explain(source: Source, error: Any) -> tuple[Span, str, str]:
    """Return where a file first goes wrong and how to mend it, for the error of YAML's parser.

    error is a yaml.YAMLError. The commonest slips of people who write sentences are recognised by the text of the line;
    all others keep the parser's own words.
    """
    mark = getattr(error, "problem_mark", None)
    began = getattr(error, "context_mark", None)
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "this can't be read")
    offset = min(mark.index, len(source.text)) if mark else 0
    start = began.index if began else offset
    for span, message in _guesses(source, problem, str(getattr(error, "context", "")), start, offset):
        return span, message, "yaml-syntax"
    return (
        Span(offset, offset),
        f"the file can't be read from here on ({problem}); check the line and the one before it",
        "yaml-syntax",
    )


def _guesses(source: Source, problem: str, context: str, began: int, offset: int) -> Iterator[tuple[Span, str]]:
    number = source.place(offset).line
    for line_number in (number, number - 1):
        if line_number < 1:
            continue
        line, start = source.line(line_number), source.line_start(line_number)
        indent = len(line) - len(line.lstrip())
        if "\t" in line[:indent]:
            at = start + line.index("\t")
            yield Span(at, at + 1), "a tab stands at the start of this line; use spaces instead"
    if "quoted scalar" in context and ("end of stream" in problem or "document indicator" in problem):
        yield Span(began, began + 1), "a quotation mark opens here and is never closed; close it, or leave both out"
    if opening := _open_quote(source, number):
        message = "a quotation mark opens here and isn't closed on this line; close it, or put the text after >-"
        yield opening, message
    line, start = source.line(number), source.line_start(number)
    if "mapping values are not allowed" in problem:
        if (key := _KEY.match(line)) and line.index(":") == offset - start and number > 1:
            at = start + len(key[1])
            yield (
                Span(at, at + 1),
                "this line is indented further than it should be, so it reads as more of line "
                f"{number - 1}; move it to the left. If it is part of the text, {_WRAP}",
            )
        yield Span(offset, offset + 1), f"a colon followed by a space stands inside this text; {_WRAP}"
    if "cannot start any token" in problem and offset < len(source.text):
        name = {"@": "an @", "`": "a backtick", "\t": "a tab", "%": "a % sign"}.get(source.text[offset], "this sign")
        mend = "use spaces instead" if source.text[offset] == "\t" else "put the text in quotation marks"
        yield Span(offset, offset + 1), f"{name} stands at the start of this text; {mend}"
    for line_number in (number, number - 1, number - 2):
        if line_number < 1:
            continue
        near = source.line(line_number)
        if found := _QUOTED_START.match(near):
            at = source.line_start(line_number) + found.start("quoted")
            yield (
                Span(at, at + 1),
                "this text starts with a quotation mark and goes on after the closing one; put the whole "
                "text after >- on the next line",
            )
    if "alphabetic or numeric character" in problem:
        sign = source.text[offset - 1 : offset]
        name = {"*": "an asterisk", "&": "an ampersand"}.get(sign, "this sign")
        yield (
            Span(max(began, offset - 1), offset),
            f"{name} stands at the start of this text; put the text in quotation marks",
        )
    if "unknown escape" in problem:
        yield (
            Span(offset, offset + 1),
            "a backslash inside double quotation marks has a meaning of its own; write it twice, or "
            "use single quotation marks",
        )
    if "block sequence entries are not allowed" in problem:
        yield (
            Span(offset, offset + 1),
            "a dash stands at the start of this text; start the list on the next line, or put the "
            "text in quotation marks",
        )
    if (value := _VALUE_START.match(line)) and (value["value"] or "").startswith(("!", "%")):
        at = start + value.start("value")
        yield (
            Span(at, at + 1),
            "a sign that YAML keeps for itself stands at the start of this text; put the text in quotation marks",
        )
    if "flow" in context:
        if source.text[began : began + 1] not in ("[", "{"):
            began = max(0, source.text.rfind("[", 0, began), source.text.rfind("{", 0, began))
        sign = source.text[began : began + 1]
        yield (
            Span(began, began + 1),
            f"a bracket ({sign}) opens here and isn't closed as it should be; close it, or put text "
            "that starts with a bracket in quotation marks",
        )
    if "could not find expected ':'" in problem:
        wordless = number if line.strip() and not _KEY.match(line) else number - 1
        at = _start_of_words(source, wordless)
        yield Span(at, at + 1), _WORDLESS
    if item := _LIST_ITEM.match(line):
        yield Span(start + len(item[1]), start + len(item[1]) + 1), _item_message(source, number, len(item[1]))
    if key := _KEY.match(line):
        yield Span(start + len(key[1]), start + len(key[1]) + 1), _key_message(source, number, len(key[1]))
    if "did not find expected key" in problem or "block end" in problem:
        at = _start_of_words(source, number if line.strip() else number - 1)
        yield Span(at, at), _WORDLESS


_QUOTE_OPENS = regex(r"""^\s*(?:-\s+)*(?:[\w-]+:\s+)?(?P<mark>["'])""")
_REACH = 12  # lines above the place where the parser gave up


def _open_quote(source: Source, number: int) -> Span | None:
    """Find a quotation mark that opens on a line above, runs on over its end, and closes by accident near the error."""
    for above in range(number - 1, max(0, number - _REACH), -1):
        found = _QUOTE_OPENS.match(source.line(above))
        if found is None:
            continue
        at = source.line_start(above) + found.start("mark")
        inside = r"(?:[^']|'')*" if found["mark"] == "'" else r'(?:[^"\\]|\\.)*'
        whole = re.compile(found["mark"] + inside + found["mark"], re.DOTALL).match(source.text, at)
        if whole is not None and above < source.place(whole.end()).line in (number - 1, number):
            return Span(at, at + 1)
    return None


def _item_message(source: Source, number: int, indent: int) -> str:
    for above in range(number - 1, 0, -1):
        if item := _LIST_ITEM.match(source.line(above)):
            want = len(item[1])
            if want != indent:
                spaces = "no space" if want == 0 else f"{want} space{'s' if want > 1 else ''}"
                return (
                    f"this list item is out of line: the one on line {above} has {spaces} before its dash, "
                    f"this one {indent}"
                )
            break
    return "a list item stands where a name is wanted; check how far it and the line above are indented"


def _key_message(source: Source, number: int, indent: int) -> str:
    for above in range(number - 1, 0, -1):
        if source.line(above).strip():
            near = source.line(above)
            want = len(near) - len(near.lstrip())
            spaces = f"{indent} space{'' if indent == 1 else 's'}"
            return f"this line is out of line: it has {spaces} before it, line {above} has {want}"
    return "this line is out of line; check how far it is indented"


def _start_of_words(source: Source, number: int) -> int:
    number = max(1, number)
    line = source.line(number)
    return source.line_start(number) + len(line) - len(line.lstrip())
