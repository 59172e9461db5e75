"""Work that is shared out gives what it gives alone, in the same order."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import EXAMPLES

from sbp.crew import each


def twice(number: int) -> tuple[int, int]:
    return 2 * number, os.getpid()


def fails(number: int) -> int:
    raise ValueError(number)


def test_many_things_come_back_in_their_order_from_other_processes() -> None:
    found = list(each(twice, range(120), many=10))
    assert [number for number, _ in found] == list(range(0, 240, 2))
    if len({process for _, process in found}) > 1:
        assert os.getpid() not in {process for _, process in found}


def test_few_things_are_done_here() -> None:
    assert {process for _, process in each(twice, range(9), many=10)} == {os.getpid()}


def test_nothing_gives_nothing() -> None:
    assert list(each(twice, [], many=0)) == []


@pytest.mark.parametrize("many", [1, 100])
def test_what_goes_wrong_there_goes_wrong_here(many: int) -> None:
    with pytest.raises(ValueError, match="0"):
        list(each(fails, range(5), many=many))


@pytest.mark.skipif(sys.platform != "linux", reason="that the others are at work is seen as on Linux")
def test_ctrl_c_in_the_middle_of_many_plans_ends_it_quietly(tmp_path: Path) -> None:
    plan = (EXAMPLES / "swimming.yaml").read_bytes()
    for number in range(1500):
        (tmp_path / f"{number}.yaml").write_bytes(plan.replace(b"cedar-swims", f"plan-{number}".encode()))
    at_work = subprocess.Popen(
        [sys.executable, "-m", "sbp", "lint", str(tmp_path), "--select", "label-person"],
        start_new_session=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    others = Path(f"/proc/{at_work.pid}/task/{at_work.pid}/children")
    for _ in range(100):
        if others.read_text().split():
            break
        time.sleep(0.1)
    time.sleep(0.5)
    os.killpg(at_work.pid, signal.SIGINT)
    _, said = at_work.communicate(timeout=30)
    assert at_work.returncode == 130
    assert "Traceback" not in said
