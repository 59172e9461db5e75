"""Whatever fails on the way, a plan is the old one or the new one, whole, and nothing of it lies about."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import EXAMPLES, SMALL

from sbp import files
from sbp.errors import SbpError

OLD, NEW = b"old " * 5000, b"new " * 9000
ERRORS = (
    errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM, errno.EINTR, errno.ENAMETOOLONG,
    errno.EMFILE, errno.ESTALE,
)  # fmt: skip
CALLS = ("open", "fsync", "fchmod", "replace", "close", "fdopen", "stat", "access", "unlink", "listdir", "scandir")


class Faulty:
    """A function of the system that fails at one of its calls."""

    def __init__(self, real: Callable[..., Any], number: int, error: int) -> None:
        self.real, self.number, self.error, self.calls = real, number, error, 0

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        self.calls += 1
        if self.calls == self.number:
            if self.real.__name__ == "close":
                self.real(*arguments)  # whatever it says, the system has closed it
            raise OSError(self.error, os.strerror(self.error))
        return self.real(*arguments, **options)


@pytest.mark.skipif(os.name == "nt", reason="the calls are those of Unix")
@pytest.mark.parametrize("error", ERRORS, ids=[errno.errorcode[error] for error in ERRORS])
@pytest.mark.parametrize("call", CALLS)
def test_a_call_of_the_system_that_fails_loses_nothing(call: str, error: int, tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    for number in range(1, 9):
        path.write_bytes(OLD)
        real = getattr(os, call)
        faulty = Faulty(real, number, error)
        said = ""
        setattr(os, call, faulty)
        try:
            files.replace(path, OLD, NEW)
        except SbpError as refused:
            said = str(refused)
        finally:
            setattr(os, call, real)
        now = path.read_bytes()
        assert now in (OLD, NEW)
        if said:
            assert ("nothing was written" in said) == (now == OLD), said
            assert ("it was saved" in said) == (now == NEW), said
        elif faulty.calls >= number:
            assert now == NEW, "it was done in spite of that"
        left = [found.name for found in tmp_path.iterdir() if found.name != "plan.yaml"]
        assert left == [] or (call == "unlink" and now == OLD)
        files.replace(path, now, NEW)
        assert [found.name for found in tmp_path.iterdir()] == ["plan.yaml"]


def test_a_disk_that_does_not_give_back_what_was_written_changes_nothing(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(OLD)
    real = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda self: b"?" if self.name.endswith(".tmp") else real(self))
    with pytest.raises(SbpError, match="doesn't give back what was written; nothing was written"):
        files.replace(path, OLD, NEW)
    monkeypatch.undo()
    assert path.read_bytes() == OLD


FULL = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))
from sbp.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit")
def test_a_disk_that_is_full_keeps_the_old_plan_and_says_so(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_bytes((EXAMPLES / "swimming.yaml").read_bytes())
    (tmp_path / "answers.yaml").write_text("present: [person]\ndecision: confirm\nreasons: It works\n")
    before = plan.read_bytes()
    made = subprocess.run(
        [sys.executable, "-c", FULL, "review", "plan.yaml", "--from", "answers.yaml", "--as-of", "2026-12-01"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert made.returncode == 2
    assert made.stderr == "sbp: plan.yaml: file too large; nothing was written\n"
    assert plan.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["answers.yaml", "plan.yaml"]


APPEND = """
import sys
from pathlib import Path
from sbp import files
from sbp.errors import SbpError
path, who = Path(sys.argv[1]), sys.argv[2]
for number in range(40):
    while True:
        old = path.read_bytes()
        try:
            files.replace(path, old, old + f"{who} {number}\\n".encode())
            break
        except SbpError:
            pass
"""


@pytest.mark.skipif(os.name == "nt", reason="there is no lock on Windows")
def test_of_many_who_write_at_once_nobody_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"")
    writers = [subprocess.Popen([sys.executable, "-c", APPEND, str(path), str(who)]) for who in range(8)]
    assert [writer.wait(timeout=120) for writer in writers] == [0] * 8
    assert sorted(path.read_text().split("\n")[:-1]) == sorted(
        f"{who} {number}" for who in range(8) for number in range(40)
    )
    assert [found.name for found in tmp_path.iterdir()] == ["plan.yaml"]


def test_a_clock_that_is_before_the_plan_is_no_hindrance(sbp) -> None:
    Path("plan.yaml").write_text(SMALL + "status: agreed\ndates: {started: 2026-01-01, agreed: 2026-02-01}\n")
    Path("answers.yaml").write_text("present: [person]\ndecision: confirm\nreasons: It works\n")
    for command in (["lint"], ["render"], ["history"], ["due"]):
        run = sbp(command[0], "plan.yaml", "--as-of", "1999-01-01")
        assert run.code in (0, 1), run.err
    run = sbp("review", "plan.yaml", "--from", "answers.yaml", "--as-of", "1999-01-01")
    assert run.code in (0, 2)
    assert "fault in sbp" not in run.err


# Nothing goes out


GUARD = """
import os, sys
def guard(event, arguments):
    if event.startswith("socket.") or event.startswith("urllib."):
        os.write(2, f"NETWORK {event}\\n".encode())
        os._exit(99)
sys.addaudithook(guard)
"""
COMMANDS = (
    ["lint", "plan.yaml"], ["lint", "plan.yaml", "-f", "sarif"], ["due"], ["history", "plan.yaml"], ["schema"], ["rules"],
    ["explain", "label-person"], ["words", "a bed blocker"], ["diff", "plan.yaml", "other.yaml"],
    ["render", "plan.yaml", "-o", "page.html"], ["render", "plan.yaml", "-o", "page.docx"], ["render", "plan.yaml", "-o", "page.pdf"],
    ["review", "plan.yaml", "--print-form"], ["agree", "plan.yaml", "--who", "person", "--said", "Yes", "-n"],
    ["new", "next.yaml", "--name", "Lee", "--no-input"], ["--help"],
)  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS, ids=[" ".join(command) for command in COMMANDS])
def test_no_command_opens_a_way_out(command: list[str], tmp_path: Path) -> None:
    (tmp_path / "guard").mkdir()
    (tmp_path / "guard" / "sitecustomize.py").write_text(GUARD)
    for name in ("plan.yaml", "other.yaml"):
        (tmp_path / name).write_bytes((EXAMPLES / "swimming.yaml").read_bytes())
    made = subprocess.run(
        [sys.executable, "-m", "sbp", *command],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "guard"), "HOME": str(tmp_path), "TMPDIR": str(tmp_path)},
    )
    assert "NETWORK" not in made.stderr
    assert made.returncode in (0, 1, 2)
    assert "Traceback" not in made.stderr
    kept = {"guard", "plan.yaml", "other.yaml", "next.yaml", "page.html", "page.docx", "page.pdf"}
    assert {path.name for path in tmp_path.iterdir()} <= kept, "no cache, no log"
    for copy in tmp_path.glob("page.*"):
        assert copy.stat().st_mode & 0o777 == 0o600


def test_the_guard_sees_what_goes_out(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(GUARD)
    program = "import socket; socket.create_connection(('127.0.0.1', 9))"
    made = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(tmp_path)}
    )
    assert made.returncode == 99


# Copies stay where they belong


def test_a_copy_that_git_would_take_along_is_said_so(sbp) -> None:
    Path("plan.yaml").write_text(SMALL)
    subprocess.run(["git", "init", "-q"], check=True)
    run = sbp("render", "plan.yaml", "-o", "mine.html")
    assert run.code == 0
    assert "mine.html stands where git would take it along with the plans" in run.err
    Path(".gitignore").write_text("*.html\n")
    assert "git" not in sbp("render", "plan.yaml", "-o", "mine.html").err


def test_outside_a_repository_nothing_is_said_of_git(sbp) -> None:
    Path("plan.yaml").write_text(SMALL)
    assert "git" not in sbp("render", "plan.yaml", "-o", "mine.html").err
