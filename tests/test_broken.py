"""A damaged plan never brings the program down, and never gives a traceback."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from conftest import EXAMPLES, TODAY

from sbp.linter import lint

ANSWERS = "present: [person]\nbetter: [So far so good]\n"

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


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_command_answers_accidents_with_a_result_or_one_line(path: Path, sbp) -> None:
    Path("answers.yaml").write_text(ANSWERS)
    for number in range(12):
        broken = damaged(path.read_bytes(), random.Random(f"commands {path.stem} {number}"))
        Path("plan.yaml").write_bytes(broken)
        for command in (("lint", "plan.yaml"), ("render", "plan.yaml"), ("render", "plan.yaml", "-f", "html")):
            run = sbp(*command, "--as-of", "2026-12-01")
            assert run.code in (0, 1, 2)
            assert "fault in sbp" not in run.err
            assert run.code != 2 or len(run.err.strip().split("\n")) == 1, run.err
        run = sbp(
            "review",
            "plan.yaml",
            "--from",
            "answers.yaml",
            "--date",
            "2026-11-30",
            "--next",
            "2027-12-01",
            "--as-of",
            "2026-12-01",
        )
        assert run.code in (0, 2)
        assert "fault in sbp" not in run.err
        assert run.code == 0 or Path("plan.yaml").read_bytes() == broken
