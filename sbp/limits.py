"""How much of a file is read: enough for the fullest of lives, and an end for what is no plan."""

from __future__ import annotations

from typing import NamedTuple


class Limits(NamedTuple):
    """The most that one file may hold. `limits` in sbp.yaml sets others."""

    bytes: int = 2 * 1024 * 1024
    values: int = 50_000  # names and what stands after them, and list items
    text: int = 100_000  # characters of one text
    name: int = 200  # characters of the name before a colon
    depth: int = 32  # lists and mappings inside one another


LIMITS = Limits()
LISTS = LIMITS._replace(bytes=20 * 1024 * 1024, values=1_000_000)  # for word lists, which hold more than any plan
WIDEST = Limits(1 << 40, 1 << 40, 1 << 40, 1 << 40, 1000)  # for what was read before, and is about to be written


def too_large(limits: Limits) -> str:
    """Say that a file is larger than its limit, and what to do."""
    size = f"{limits.bytes / 1_000_000:.1f} MB"
    return f"this file is larger than {size}; is it a plan? `limits` in sbp.yaml sets another limit"
