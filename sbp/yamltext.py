"""Values to the lines of YAML that say them, as a person would write them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from sbp.lazy import regex
from sbp.source import hidden_character

Value: TypeAlias = "str | int | float | bool | Sequence[Any] | Mapping[str, Any]"

_LETTER = r"A-Za-zÀ-ÖØ-öø-ɏʹ-ͽΑ-ԯ"
_PLAIN = regex(rf"[{_LETTER}][{_LETTER}0-9 ,.;!?'’‘“”()/&–—-]*")
_DAY = regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SPECIAL = regex(r"(?:y|n|yes|no|on|off|true|false|null|nan)", re.IGNORECASE)
_ANSWERS = ("yes", "no")  # YAML 1.2, editors and sbp read these as words
_LONG = 96


def scalar(value: str | int | float | bool) -> str:
    """Return one value on one line, in quotation marks where YAML needs them."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if value in _ANSWERS or _DAY.fullmatch(value):
        return value
    plain = _PLAIN.fullmatch(value) and not _SPECIAL.fullmatch(value) and value == value.strip() and " #" not in value
    return value if plain else quoted(value)


def quoted(text: str) -> str:
    """Return a text in double quotation marks, with an escape for whatever can't stand in a file."""
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return (
        '"' + "".join(escapes.get(char) or (_escape(char) if hidden_character(char) else char) for char in text) + '"'
    )


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def flow(value: Value) -> str:
    """Return a value on one line, in brackets where it holds others."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, (str, int, float, bool)):
        text = scalar(value)
        return (
            quoted(value)
            if isinstance(value, str) and text[:1] not in "\"'" and re.search(r"[,\[\]{}]", text)
            else text
        )
    return "[" + ", ".join(flow(inner) for inner in value) + "]"


def block(value: Mapping[str, Any], indent: int) -> list[str]:
    """Return the lines of a mapping, each indented; long and many-lined texts stand on lines of their own."""
    lines: list[str] = []
    for key, inner in value.items():
        lines += _entry(f"{' ' * indent}{key}:", inner, indent)
    return lines


def items(values: Sequence[Any], indent: int) -> list[str]:
    """Return the lines of a list, each dash at the indent."""
    lines: list[str] = []
    for value in values:
        dash = f"{' ' * indent}-"
        if isinstance(value, Mapping) and value:
            first, *others = block(value, indent + 2)
            lines += [f"{dash} {first.lstrip(' ')}", *others]
        else:
            lines += _entry(dash, value, indent)
    return lines


def _entry(head: str, value: Value, indent: int) -> list[str]:
    if isinstance(value, Mapping):
        return [head, *block(value, indent + 2)] if value else [f"{head} {{}}"]
    if isinstance(value, str):
        return _text(head, value, indent + 2)
    if isinstance(value, (int, float)):
        return [f"{head} {scalar(value)}"]
    if not value:
        return [f"{head} []"]
    short = all(isinstance(inner, (str, int, float)) and re.fullmatch(r"[\w-]+", str(inner)) for inner in value)
    return [f"{head} {flow(value)}"] if short else [head, *items(value, indent + 2)]


def _text(head: str, text: str, indent: int) -> list[str]:
    if "\n" in text and _can_be_literal(text):
        return [f"{head} |-", *(f"{' ' * indent}{line}" if line else "" for line in text.split("\n"))]
    if len(text) > _LONG and "\n" not in text and _can_be_folded(text):
        return [f"{head} >-", *(f"{' ' * indent}{line}" for line in _wrap(text, _LONG))]
    return [f"{head} {scalar(text)}"]


def _can_be_literal(text: str) -> bool:
    lines = text.split("\n")
    return (
        not hidden_character(text)
        and "\t" not in text
        and bool(lines[0].strip())
        and bool(lines[-1].strip())
        and all(line == line.rstrip() for line in lines)
        and not lines[0].startswith(" ")
    )


def _can_be_folded(text: str) -> bool:
    return (
        not hidden_character(text)
        and "\t" not in text
        and text == text.strip()
        and "  " not in text
        and not re.search(r"\s(?<! )", text)
    )


def _wrap(text: str, width: int) -> list[str]:
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]
