"""How a command is called, and how an error leaves."""

from __future__ import annotations

import subprocess
import sys

import pytest
from conftest import SMALL

from sbp import __version__, cli


def test_the_version_is_printed(sbp) -> None:
    assert sbp("--version").out == f"sbp {__version__}\n"


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_command_has_help_with_an_example(sbp, command: str) -> None:
    run = sbp(command, "--help")
    assert run.code == 0
    assert f"Usage: sbp {command}" in run.out
    assert "Example: sbp" in run.out
    assert sbp(command, "-h").out == run.out


def test_all_commands_are_in_the_help(sbp) -> None:
    out = sbp("--help").out
    assert all(f"  {command} " in out for command in cli.COMMANDS)


def test_no_command_shows_the_help(sbp) -> None:
    run = sbp()
    assert run.code == 2
    assert "Usage: sbp" in run.out + run.err


def test_a_command_nearly_right_is_helped_along(sbp) -> None:
    run = sbp("lnt")
    assert run.code == 2
    assert "Did you mean 'lint'?" in run.err


def test_a_fault_of_the_program_shows_its_place_and_nothing_of_the_plan(
    sbp, tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plan.yaml").write_text(SMALL + "version_note: the secret of Zebedee\n")

    def fail(*_: object) -> None:
        raise ValueError("the secret of Zebedee")

    monkeypatch.setattr("sbp.commands.lint.lint_each", fail)
    run = sbp("lint", "plan.yaml")
    assert run.code == 2
    assert "a fault in sbp itself (ValueError at" in run.err
    assert "Zebedee" not in run.out + run.err
    assert "Traceback" not in run.err


def test_a_reader_that_goes_away_is_no_fault(tmp_path) -> None:
    (tmp_path / "plan.yaml").write_text(SMALL)
    done = subprocess.run(
        f'"{sys.executable}" -m sbp schema plan | head -c 10',
        shell=True,
        capture_output=True,
        encoding="utf-8",
        cwd=tmp_path,
    )
    assert "Traceback" not in done.stderr


def test_words_in_any_script_reach_a_terminal_of_any_encoding(tmp_path) -> None:
    (tmp_path / "plan.yaml").write_text(SMALL + "zzz: 你好 ŵ\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "sbp", "lint", "plan.yaml"], capture_output=True, cwd=tmp_path,
        env={"PYTHONIOENCODING": "ascii", "PATH": "", "PYTHONPATH": str(cli.__file__).removesuffix("/sbp/cli.py")},
    )  # fmt: skip
    assert done.returncode == 1
    assert "你好 ŵ" in done.stdout.decode("utf-8")
