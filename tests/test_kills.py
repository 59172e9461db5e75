"""The benchmark that kills edits: it finds nothing lost, and it would find it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from conftest import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there is no fork")

# A writer that empties the file first and then writes it bit by bit.
CARELESS = """
import time
from pathlib import Path
import sbp.files

def put(path, data, mode):
    with path.open("wb") as file:
        for at in range(0, len(data), 512):
            file.write(data[at:at + 512])
            file.flush()
            time.sleep(0.001)

def before():
    sbp.files._put = put
"""


def lost(kills: int, careless: bool) -> int:
    """Return how often something was lost."""
    program = f"{CARELESS}\nfrom benchmarks import kills\nkills.PLANS = ('says-no',)\nkills.EDITS.pop('agree')\n"
    if careless:
        program += "kills.TALK = kills.TALK[:4] + ('kept apples', '', ':stop', 'yes')\nbefore()\n"
    program += f"print(kills.measure({kills}, 5)['lost'])\n"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True)
    return int(done.stdout.split()[-1])


def test_nothing_is_lost() -> None:
    assert lost(8, careless=False) == 0


def test_a_careless_writer_would_be_caught() -> None:
    assert lost(24, careless=True) > 0
