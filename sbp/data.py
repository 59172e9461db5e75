"""A data file of the program's own (a word list, the conversation) to its values.

Such files are YAML, for people to read and change. Building the package puts beside each one its values as JSON, which
are read many times faster; they are used as long as they belong to the very bytes of the YAML.
"""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import Any

from sbp import nodes
from sbp.source import Source, decode


def read_data(path: Path) -> dict[str, Any]:
    """Return the values of one of the program's own files. That it can be read is held by tests."""
    data = path.read_bytes()
    try:
        compiled = json.loads(_compiled(path).read_bytes())
        if compiled["of"] == zlib.crc32(data):
            values: dict[str, Any] = compiled["values"]
            return values
    except (OSError, ValueError, KeyError):
        pass  # never built, or built from another version: the YAML is what counts
    source = decode(path.name, data)
    root = nodes.parse(source) if isinstance(source, Source) else source
    if not isinstance(root, nodes.Mapping):
        raise ValueError(f"{path.name}: {root.message}")
    return root.data


def compile_data(path: Path) -> Path:
    """Write the values of a data file beside it as JSON, and return where."""
    _compiled(path).unlink(missing_ok=True)
    values = read_data(path)
    content = {"of": zlib.crc32(path.read_bytes()), "values": values}
    _compiled(path).write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    return _compiled(path)


def _compiled(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")
