"""What is too large, too deep or no file at all is answered at once, and takes little memory."""

from __future__ import annotations

import os
import resource
import socket
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from conftest import SMALL, TODAY

from sbp.limits import LIMITS
from sbp.linter import lint
from sbp.settings import Settings

HEAD = 'sbp: 1\nperson:\n  name: "Alex Example"\n'


def bomb(levels: int) -> Iterable[str]:
    yield 'lol0: &a0 "lol"\n'
    for level in range(1, levels + 1):
        yield f"lol{level}: &a{level} [" + ", ".join([f"*a{level - 1}"] * 10) + "]\n"


def merges(levels: int) -> Iterable[str]:
    yield "m0: &a0 {k: v}\n"
    for level in range(1, levels + 1):
        yield f"m{level}: &a{level}\n  <<: [" + ", ".join([f"*a{level - 1}"] * 10) + "]\n"


BIG: dict[str, Callable[[], Iterable[str | bytes]]] = {
    "an alias bomb of 30 levels": lambda: bomb(30),
    "a merge bomb of 20 levels": lambda: merges(20),
    "100,000 anchors": lambda: (f"k{n}: &a{n} v\n" for n in range(100_000)),
    "a million brackets": lambda: ["a: ", "[" * 1_000_000],
    "200,000 brackets that are closed": lambda: ["a: ", "[" * 200_000, "]" * 200_000, "\n"],
    "100,000 braces": lambda: ["a: ", "{a: " * 100_000, "1", "}" * 100_000, "\n"],
    "400,000 dashes": lambda: ["a:\n  ", "- " * 400_000, "x\n"],
    "3,000 names each further to the right": lambda: (" " * n + "k:\n" for n in range(1500)),
    "100,000 question marks": lambda: ["? " * 100_000, "x\n"],
    "a text of 5 MB": lambda: [HEAD, 'notes: "', "x" * 5_000_000, '"\n'],
    "a comment of 5 MB": lambda: ["#" + "c" * 5_000_000 + "\n", HEAD],
    "200,000 names": lambda: (f"k{n}: v\n" for n in range(200_000)),
    "200,000 items": lambda: [HEAD, "outcomes:\n", "- x\n" * 200_000],
    "200,000 documents": lambda: ["---\na: 1\n"] * 200_000,
    "a name of a megabyte": lambda: ["k" * 999_000, ": v\n"],
    "a tag of 900 kB": lambda: ["a: !<", "x" * 900_000, "> b\n"],
    "a number of 900,000 digits": lambda: ["a: ", "1" * 900_000, "\n"],
    "a byte at the end that is no letter": lambda: [HEAD, "notes: |\n", "  line\n" * 100_000, b"  \xff\n"],
    "a megabyte of tabs": lambda: ["a:\n", "\t" * 900_000, "b: c\n"],
    "900,000 blanks in a text": lambda: ["a: x", " " * 900_000, "y\n"],
    "a megabyte of zeros": lambda: [b"\0" * 1_000_000],
    "a megabyte of anything": lambda: [bytes((n * n * 31 + n * 7 + 13) % 256 for n in range(1_000_000))],
}
READ = {
    "220,000 lines of comment": lambda: ["# c\n" * 220_000, SMALL],
    "900,000 empty lines": lambda: ["\n" * 900_000, SMALL],
    "5,000 reviews": lambda: [SMALL, "reviews:\n", *["- {date: 2025-01-01, present: [person], reasons: ok}\n"] * 5000],
    "2,000 outcomes": lambda: [
        SMALL,
        "outcomes:\n",
        *(f"- {{id: o{n}, words: I want to swim}}\n" for n in range(2000)),
    ],
}


# In a process of its own: what this one has taken would be counted with it.
MEASURE = """
import os, sys
reading, writing = os.pipe()
child = os.posix_spawn(sys.executable, [sys.executable, "-m", "sbp", "lint", "--as-of", "2026-12-01", sys.argv[1]],
    os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, writing, 1), (os.POSIX_SPAWN_DUP2, writing, 2)])
os.close(writing)
with os.fdopen(reading, "rb") as pipe:
    written = pipe.read()
_, status, used = os.wait4(child, 0)
print(os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, flush=True)
sys.stdout.buffer.write(written)
"""


def run(path: Path) -> tuple[int, bytes, float, int]:
    """Return how `sbp lint` leaves, what it writes, its processor time in seconds and its memory in bytes."""
    made = subprocess.run([sys.executable, "-c", MEASURE, str(path)], check=True, capture_output=True)
    head, _, written = made.stdout.partition(b"\n")
    code, seconds, memory = head.split()
    return int(code), written, float(seconds), int(memory)


def write(path: Path, parts: Iterable[str | bytes]) -> Path:
    path.write_bytes(b"".join(part if isinstance(part, bytes) else part.encode() for part in parts))
    return path


@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted as on Linux")
@pytest.mark.parametrize("name", BIG)
def test_what_is_too_large_is_refused_at_once(name: str, tmp_path: Path) -> None:
    code, written, seconds, memory = run(write(tmp_path / "plan.yaml", BIG[name]()))
    assert code == 1
    first, *rest = written.splitlines()
    assert first.startswith(f"{tmp_path}/plan.yaml:".encode())
    assert b": error: " in first
    assert rest[-1] == b"1 file checked: 1 error"
    assert len(written) < 1000
    assert seconds < 1
    assert memory < 150 * 1024 * 1024


@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted as on Linux")
@pytest.mark.parametrize("name", READ)
def test_what_is_large_and_a_plan_is_read(name: str, tmp_path: Path) -> None:
    code, written, seconds, memory = run(write(tmp_path / "plan.yaml", READ[name]()))
    assert code in (0, 1)
    assert b"yaml-syntax" not in written
    assert b"too-large" not in written
    assert seconds < 4
    assert memory < 200 * 1024 * 1024


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: " + "[" * LIMITS.depth + "]" * LIMITS.depth + "\n", "nested more than"),
        ("a: [" + "x, " * LIMITS.values + "x]\n", "values"),
        ("a: " + "x" * (LIMITS.text + 1) + "\n", "characters"),
        ("k" * (LIMITS.name + 1) + ": v\n", "name"),
        ("# " + "x" * LIMITS.bytes + "\n", "MB"),
    ],
)
def test_each_limit_is_said_and_can_be_set(text: str, says: str) -> None:
    text = SMALL + text
    (finding,) = lint("plan.yaml", text.encode(), TODAY)
    assert says in finding.message
    wider = Settings(content={"limits": {name: 3 * most for name, most in LIMITS._asdict().items()}})
    assert {finding.rule for finding in lint("plan.yaml", text.encode(), TODAY, wider)} & {
        "unknown-field",
        "no-own-words",
        "outcome-missing",
    }


def test_just_within_a_limit_is_read() -> None:
    text = SMALL + "version_note: " + "x" * LIMITS.text + "\n"
    assert "too-large" not in {finding.rule for finding in lint("plan.yaml", text.encode(), TODAY)}


def test_limits_are_set_in_sbp_yaml_for_every_command(sbp) -> None:
    Path("plan.yaml").write_text(SMALL + "version_note: " + "x" * 3000 + "\n")
    Path("sbp.yaml").write_text("limits: {text: 2000}\n")
    assert "longer than 2000 characters" in sbp("lint", "plan.yaml").out
    assert "longer than 2000 characters" in sbp("render", "plan.yaml").err
    Path("sbp.yaml").write_text("limits: {text: many}\n")


def test_a_limit_that_is_none_is_said(sbp) -> None:
    Path("plan.yaml").write_text(SMALL)
    Path("sbp.yaml").write_text("limits: {depth: 1000}\n")
    run = sbp("lint", "plan.yaml")
    assert run.code == 2
    assert "sbp.yaml:1:17: `depth` is at most 100" in run.err


# What is no ordinary file


def odd(folder: Path) -> dict[str, str]:
    """Put odd things into a folder; return what is said of each."""
    (folder / "real").mkdir()
    (folder / "real" / "plan.yaml").write_text(SMALL)
    links = {
        "dangling.yaml": ("nowhere.yaml", "no such file"),
        "self.yaml": ("self.yaml", "symbolic links"),
        "outside.yaml": ("/etc/passwd", "yaml-syntax"),
        "device.yaml": ("/dev/zero", "not an ordinary file"),
        "terminal.yaml": ("/dev/tty", ""),
    }
    for name, (to, _) in links.items():
        (folder / name).symlink_to(to)
    (folder / "folder.yaml").mkdir()
    os.mkfifo(folder / "pipe.yaml")
    here = Path.cwd()
    os.chdir(folder)
    listening = socket.socket(socket.AF_UNIX)
    listening.bind("socket.yaml")
    listening.close()
    os.chdir(here)
    (folder / "loop").symlink_to(".")
    said = {name: says for name, (_, says) in links.items()}
    return {**said, "pipe.yaml": "not an ordinary file", "socket.yaml": ""}


@pytest.mark.skipif(sys.platform == "win32", reason="these are things of Unix")
def test_whatever_stands_in_a_folder_is_answered_and_the_walk_ends(sbp) -> None:
    Path("x").mkdir()
    said = odd(Path("x"))
    run = sbp("lint", "x")
    for name, says in said.items():
        line = next(line for line in run.out.splitlines() if line.startswith(f"x/{name}:"))
        assert says in line
        assert ": error: " in line
    assert "root:" not in run.out, "what a link leads to is not shown"
    assert "x/real/plan.yaml" in run.out
    assert "loop" not in run.out


@pytest.mark.skipif(sys.platform == "win32", reason="these are things of Unix")
@pytest.mark.parametrize(
    "name", ["dangling.yaml", "self.yaml", "device.yaml", "pipe.yaml", "folder.yaml", "socket.yaml"]
)
@pytest.mark.parametrize("command", [["render"], ["history"], ["review", "--no-input"], ["due"]])
def test_what_is_no_file_is_refused_in_one_line(name: str, command: list[str], sbp) -> None:
    Path("x").mkdir()
    odd(Path("x"))
    run = sbp(command[0], f"x/{name}", *command[1:])
    assert run.code == 2
    assert len(run.err.splitlines()) in (1, 2)
    assert "fault in sbp" not in run.err


NAMES = [
    "--output=pwned.yaml", "-rf.yaml", " lead.yaml", "trail .yaml", "new\nline.yaml", "car\rriage.yaml", "tab\tx.yaml",
    "esc\x1b[31m.yaml", "osc\x1b]0;owned\x07.yaml", "quote'.yaml", 'double".yaml', "back\\slash.yaml", "dollar$(id).yaml",
    "star*.yaml", "q?.yaml", "[a].yaml", "percent%0A.yaml", "::error file=x::y.yaml", "##[error]x.yaml", "<b>html.yaml",
    "[link](x).yaml", "{{ 7*7 }}.yaml", "=1+1.yaml", "caf\u00e9.yaml", "cafe\u0301.yaml", "\u202egpj.yaml", "zero\u200bwidth.yaml",
    "bad\udcffutf8.yaml", "n" * 250 + ".yaml", "~.yaml", "#hash.yaml", "!bang.yaml", "@at.yaml",
]  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="other systems can't hold all of these names")
@pytest.mark.parametrize("form", ["text", "json", "github", "gitlab", "sarif", "junit", "concise"])
def test_odd_names_are_read_and_steer_nothing(form: str, sbp) -> None:
    Path("x").mkdir()
    for name in NAMES:
        Path("x", name).write_text(SMALL + "status: agred\n")
    run = sbp("lint", "x", "-f", form, "--select", "wrong-value")
    assert run.code == 1
    assert not [char for char in run.out + run.err if (ord(char) < 32 and char != "\n") or char in "\x7f\u202e\u200b"]
    assert f"{len(NAMES)} files checked: {len(NAMES)} errors" in run.err
    lines = run.out.splitlines()
    assert not [line for line in lines if line.startswith("##")]
    assert all(line.startswith("::error file=x/") for line in lines if line.startswith("::"))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems can't hold all of these names")
@pytest.mark.parametrize("name", NAMES)
def test_a_plan_with_an_odd_name_is_reviewed_and_nothing_else_is_touched(name: str, sbp) -> None:
    Path("x").mkdir()
    Path("x", name).write_text(SMALL)
    Path("answers.yaml").write_text("present: [person]\ndecision: confirm\nreasons: It works\n")
    run = sbp("review", f"x/{name}", "--from", "answers.yaml", "--as-of", "2026-12-01")
    assert run.code == 0, run.err
    assert "decision: confirm" in Path("x", name).read_text()
    assert sorted(path.name for path in Path().rglob("*") if path.is_file()) == sorted(["answers.yaml", name])


@pytest.mark.skipif(sys.platform == "win32", reason="it is kept in memory")
def test_a_file_of_ten_gigabytes_is_not_read(sbp) -> None:
    with Path("plan.yaml").open("wb") as file:
        file.truncate(10 * 1024**3)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    run = sbp("lint", "plan.yaml")
    assert "larger than 2.1 MB" in run.out
    assert sbp("render", "plan.yaml").code == 2
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000
