"""A data file of the program's own (a word list, the conversation) to its values.

Such files are YAML, for people to read and change. Building the package puts beside each one its values as JSON, which
are read many times faster; they are used as long as they belong to the very bytes of the YAML.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sbp import parsing
from sbp.nodes import Mapping
from sbp.source import Source, decode


def read_data(path: Path) -> dict[str, Any]:
    """Return the values of one of the program's own files. That it can be read is held by tests."""
    data = path.read_bytes()
    built: dict[str, Any] | None = _built(_beside(path), data)
    if built is not None:
        return built
    source = decode(path.name, data)
    root = parsing.parse(source) if isinstance(source, Source) else source
    if not isinstance(root, Mapping):
        raise ValueError(f"{path.name}: {root.message}")
    return root.data


def compile_data(path: Path) -> Path:
    """Write the values of a data file beside it as JSON, and return where."""
    _beside(path).unlink(missing_ok=True)
    return _build(_beside(path), path.read_bytes(), read_data(path))


def derived(name: str, sources: list[Path], make: Callable[[], Any]) -> Any:
    """Return what is made of data files: as built beside the first of them, or made anew if they have changed."""
    built = _built(sources[0].with_name(name), b"".join(source.read_bytes() for source in sources))
    return make() if built is None else built


def compile_derived(name: str, sources: list[Path], make: Callable[[], Any]) -> Path:
    """Write what is made of data files beside the first of them, and return where."""
    return _build(sources[0].with_name(name), b"".join(source.read_bytes() for source in sources), make())


def _built(path: Path, data: bytes) -> Any:
    """Return the values in a built file, or None if it isn't there or belongs to other bytes: the YAML counts."""
    try:
        content = json.loads(path.read_bytes())
        return content["values"] if content["of"] == zlib.crc32(data) else None
    except (OSError, ValueError, KeyError):
        return None


def _build(path: Path, data: bytes, values: Any) -> Path:
    content = {"of": zlib.crc32(data), "values": values}
    path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    return path


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")
