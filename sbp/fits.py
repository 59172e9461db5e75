"""Values and a schema to whether the values fit, told quickly.

It knows the words of JSON Schema that our schemas use, and no others. Where it meets one that it doesn’t know, it
says that the values don’t fit; jsonschema, which is slow to import, has the last word. A test holds both to the same
answers.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Any

_ABOUT = frozenset(("title", "description", "examples", "default", "$schema", "$defs", "x-voice", "x-ref", "x-aspects"))
_KNOWN = _ABOUT | {
    "type", "enum", "required", "properties", "additionalProperties", "items", "allOf", "$ref", "pattern", "format",
    "minimum", "maximum",
}  # fmt: skip


def fits(schema: dict[str, Any], values: Any) -> bool:
    """Tell whether values fit a schema, with what it leans on in its $defs."""
    return _fits(schema, values, schema.get("$defs", {}))


def _fits(schema: Any, value: Any, definitions: dict[str, Any]) -> bool:
    if isinstance(schema, bool):
        return schema
    if not schema.keys() <= _KNOWN:
        return False
    if "$ref" in schema and not _fits(definitions.get(schema["$ref"].rpartition("/")[2], False), value, definitions):
        return False
    if "type" in schema and not _is_of(schema["type"], value):
        return False
    if "enum" in schema and not any(type(value) is type(choice) and value == choice for choice in schema["enum"]):
        return False
    if not all(_fits(part, value, definitions) for part in schema.get("allOf", ())):
        return False
    if isinstance(value, dict):
        return _fits_object(schema, value, definitions)
    if isinstance(value, list):
        return "items" not in schema or all(_fits(schema["items"], item, definitions) for item in value)
    if isinstance(value, str):
        return _fits_text(schema, value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return bool(schema.get("minimum", value) <= value <= schema.get("maximum", value))
    return True


def _fits_object(schema: dict[str, Any], value: dict[str, Any], definitions: dict[str, Any]) -> bool:
    if not all(name in value for name in schema.get("required", ())):
        return False
    known, others = schema.get("properties", {}), schema.get("additionalProperties", True)
    return all(_fits(known.get(name, others), inner, definitions) for name, inner in value.items())


def _fits_text(schema: dict[str, Any], value: str) -> bool:
    if "pattern" in schema and not _pattern(schema["pattern"]).search(value):
        return False
    return "format" not in schema or (schema["format"] == "date" and _is_date(value))


@cache
def _pattern(written: str) -> re.Pattern[str]:
    return re.compile(written)


def _is_date(value: str) -> bool:
    try:
        return len(value) == 10 and value.isascii() and bool(date.fromisoformat(value))
    except ValueError:
        return False


def _is_of(wanted: str | list[str], value: Any) -> bool:
    if isinstance(wanted, list):
        return any(_is_of(one, value) for one in wanted)
    if isinstance(value, bool):
        return wanted == "boolean"
    if isinstance(value, (int, float)):
        return wanted == "number" or (wanted == "integer" and value == int(value))
    return wanted == {str: "string", dict: "object", list: "array", type(None): "null"}.get(type(value))
