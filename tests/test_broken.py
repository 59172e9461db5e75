"""A damaged plan never brings the program down, and never gives a traceback."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from conftest import EXAMPLES, TODAY

from sbp.linter import lint

DAMAGES = 200


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Return a plan after one to five accidents: bytes flipped, lines swapped, keys dropped, text cut or doubled."""
    for _ in range(chance.randint(1, 5)):
        lines = data.split(b"\n")
        at = chance.randrange(len(data)) if data else 0
        match chance.choice(["flip", "swap", "drop line", "drop key", "cut", "double", "insert", "indent"]):
            case "flip" if data:
                data = data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1 :]
            case "swap":
                one, two = chance.randrange(len(lines)), chance.randrange(len(lines))
                lines[one], lines[two] = lines[two], lines[one]
                data = b"\n".join(lines)
            case "drop line":
                del lines[chance.randrange(len(lines))]
                data = b"\n".join(lines)
            case "drop key":
                line = chance.randrange(len(lines))
                lines[line] = lines[line].partition(b":")[2]
                data = b"\n".join(lines)
            case "cut":
                data = data[:at]
            case "double":
                data = data[:at] + data[max(0, at - 300) :]
            case "insert":
                data = (
                    data[:at]
                    + chance.choice(
                        [b"\t", b"'", b'"', b"{", b"]", b": ", b"- ", b"\x00", b"\xff", b"&", b"!", "\u2028".encode()]
                    )
                    + data[at:]
                )
            case "indent":
                line = chance.randrange(len(lines))
                lines[line] = b" " + lines[line]
                data = b"\n".join(lines)
    return data


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_two_hundred_accidents_give_findings_and_nothing_worse(path: Path) -> None:
    data = path.read_bytes()
    for number in range(DAMAGES):
        broken = damaged(data, random.Random(f"{path.stem} {number}"))
        for finding in lint(path.name, broken, TODAY):
            assert finding.line >= 1
            assert finding.column >= 1
            assert (finding.end_line, finding.end_column) >= (finding.line, finding.column)
