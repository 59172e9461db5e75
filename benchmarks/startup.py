"""How long sbp takes to start, as a ratio to a one-command Typer program that prints a line.

Run as `python benchmarks/startup.py`. Prints the medians of the programs, run by turns, and fails if `sbp --version`
takes more than 1.3 times as long, or linting one example more than 3 times.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROUNDS = 31
BOUNDS = {"sbp --version": 1.3, "sbp lint EXAMPLE": 3.0}

YARDSTICK = """\
import typer

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


@app.command()
def hello(name: str = "world") -> None:
    typer.echo(f"hello {name}")


app()
"""


def seconds(command: list[str]) -> float:
    """Return how long a command takes from start to end."""
    # as installed programs run: with their compiled modules beside them
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT, env=environment)
    return time.perf_counter() - start


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        yardstick = Path(folder) / "yardstick.py"
        yardstick.write_text(YARDSTICK)
        sbp = str(Path(sys.executable).with_name("sbp"))  # the program as it is installed
        commands = {
            "one-command Typer program": [sys.executable, str(yardstick)],
            "sbp --version": [sbp, "--version"],
            "sbp lint EXAMPLE": [sbp, "lint", "examples/swimming.yaml", "--as-of", "2026-12-01"],
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for name, command in commands.items():
            seconds(command)  # once for the caches of the system
            times[name].clear()
        for _ in range(ROUNDS):
            for name, command in commands.items():
                times[name].append(seconds(command))
    usual = statistics.median(times["one-command Typer program"])
    failed = False
    for name, measured in times.items():
        ratio = statistics.median(measured) / usual
        bound = BOUNDS.get(name)
        failed |= bound is not None and ratio > bound
        limit = f" (at most {bound})" if bound else ""
        print(f"{name:28} {statistics.median(measured) * 1000:6.0f} ms   {ratio:4.2f} times{limit}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
