"""How quick the program is, as ratios within one run, and how much memory it takes.

    python benchmarks/speed.py [--plans 1000] [--seed 1] [--json] [--check] [--peers]

Writes invented plans (benchmarks/caseload.py) into a temporary folder and measures processor time over them: reading
their bytes; libyaml's events, which is the floor, for nothing that reads YAML is quicker; `sbp lint` in one process and
with all; `sbp render`; `sbp due`; with --peers also yamllint, check-jsonschema with our schema, proselint and alex, as
far as they are installed, over some of the same files. Then: how the time grows with the length of a plan (to 2 MB) and
with the number of phrases in a team's word list, and how long one plan takes beside `sbp --version`. What a program
takes to start is measured with one plan, and taken off where many are looked at.

Each ratio has a bar. With --check it fails if one that is held is passed by more than a quarter.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

import caseload

ROOT = Path(__file__).parent.parent
DAY = ["--as-of", "2026-12-01"]
SBP = str(Path(sys.executable).with_name("sbp"))

READ = "import sys\nfrom pathlib import Path\nfor path in Path(sys.argv[1]).rglob('*.yaml'): path.read_bytes()\n"
EVENTS = """\
import sys, yaml
from pathlib import Path
for path in Path(sys.argv[1]).rglob('*.yaml'):
    for event in yaml.parse(path.read_bytes(), Loader=yaml.CSafeLoader):
        pass
"""


class Bar(NamedTuple):
    """What a ratio should be at most (or at least), and whether that is held."""

    says: str
    bound: float
    at_least: bool = False
    held: bool = True


BARS = {
    "lint_to_floor": Bar("lint in one process, to the floor", 4, held=False),
    "all_to_one": Bar("lint in one process, to lint with all (time on the clock)", 1.7, at_least=True),
    "peers_to_lint": Bar("yamllint, check-jsonschema and proselint together, to lint", 10, at_least=True, held=False),
    "start": Bar("lint of one plan, to --version (time on the clock)", 1.5, held=False),
    "in_plans": Bar("a plan among all the plans, to one among a tenth of them", 1.25),
    "in_length": Bar("a kilobyte of a plan of 2 MB, to one of a plan of 20 kB", 2),
    "in_words": Bar("lint with 2,000 phrases of a team's own, to lint with 100", 1.25),
    "memory": Bar("megabytes of memory over all the plans", 200),
}


class Used(NamedTuple):
    """What a command took: seconds of processors and on the clock, megabytes at most; and what it wrote."""

    processor: float
    clock: float
    megabytes: float
    out: bytes


RUN = """\
import json, os, sys, time
start = time.perf_counter()
child = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ, file_actions=[
    (os.POSIX_SPAWN_OPEN, 1, sys.argv[1], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
    (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0o600)])
_, status, used = os.wait4(child, 0)
print(json.dumps([used.ru_utime + used.ru_stime, time.perf_counter() - start, used.ru_maxrss / 1024]))
"""


def used(command: Sequence[str], processors: int | None = None, rounds: int = 1) -> Used:
    """Run a command some times, on so many processors, and return the least that it took."""
    program = shutil.which(command[0])
    assert program, command[0]
    some = sorted(os.sched_getaffinity(0))[:processors]
    found = []
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        for _ in range(rounds):
            made = subprocess.run(
                [sys.executable, "-c", RUN, str(out), program, *command[1:]],
                check=True, capture_output=True, cwd=ROOT, env=environment,
                preexec_fn=lambda: os.sched_setaffinity(0, some),
            )  # fmt: skip
            found.append(Used(*json.loads(made.stdout), out.read_bytes()))
    return min(found, key=lambda one: one.processor)


def each(
    command: Sequence[str], folder: Path, one: Path, plans: int, processors: int | None = 1, rounds: int = 1
) -> float:
    """Return the milliseconds of processors that each plan of a folder takes, without what it takes to start."""
    begun = used([*command, str(one)], processors, 3)
    whole = used([*command, str(folder)], processors, rounds)
    return 1000 * (whole.processor - begun.processor) / (plans - 1)


def over_plans(folder: Path, plans: int) -> dict[str, Any]:
    """Measure what is done to every plan."""
    one = folder / "one"
    one.mkdir()
    shutil.copy(folder / "many" / "000" / "plan-000000.yaml", one)
    many = folder / "many"
    found: dict[str, Any] = {
        "read": each([sys.executable, "-c", READ], many, one, plans),
        "events": each([sys.executable, "-c", EVENTS], many, one, plans),
        "lint": each([SBP, "lint", *DAY, "-f", "concise"], many, one, plans),
        "due": each([SBP, "due", *DAY], many, one, plans),
    }
    lint = [SBP, "lint", *DAY, "-f", "json", str(many)]
    single, all_ = used(lint, 1), used(lint)
    data = json.loads(all_.out)
    assert json.loads(single.out)["summary"] == data["summary"]
    found["findings"] = data["summary"]
    found["clock"] = {"one": single.clock, "all": all_.clock}
    found["megabytes"] = {"one": single.megabytes, "all": all_.megabytes}
    some = sorted((many / "000").glob("*.yaml"))[: min(plans, 100)]
    copies = folder / "copies"
    copies.mkdir()
    begun = used([SBP, "render", *DAY, str(some[0]), "-o", f"{copies}/"], 1)
    whole = used([SBP, "render", *DAY, *map(str, some), "-o", f"{copies}/"], 1)
    found["render"] = 1000 * (whole.processor - begun.processor) / (len(some) - 1)
    tenth = folder / "tenth"
    caseload.write(tenth, max(plans // 10, 50))
    found["lint_tenth"] = each([SBP, "lint", *DAY, "-f", "concise"], tenth, one, max(plans // 10, 50))
    return found


PEERS = {
    "yamllint": ["yamllint", "-f", "parsable", "-d", "relaxed"],
    "check-jsonschema": ["check-jsonschema", "--schemafile", str(ROOT / "schemas" / "plan.schema.json")],
    "proselint": ["proselint", "check"],
    "alex": ["alex"],
}


def peers(folder: Path, number: int = 30) -> dict[str, dict[str, float]]:
    """Measure what a user would otherwise run over the same files, one process for all of them."""
    some = [str(path) for path in sorted((folder / "many" / "000").glob("*.yaml"))[:number]]
    found = {}
    for name, command in PEERS.items():
        if shutil.which(command[0]) is None:
            continue
        begun, whole = used([*command, some[0]]), used([*command, *some])
        took = 1000 * (whole.processor - begun.processor) / (len(some) - 1)
        found[name] = {"milliseconds": took, "lines": whole.out.count(b"\n")}
    return found


def by_length(folder: Path) -> dict[str, float]:
    """Return the milliseconds that a kilobyte takes in plans of some lengths."""
    found = {}
    begun = used([SBP, "lint", *DAY, str(folder / "one")], 1, 3).processor
    for size in (20_000, 200_000, 2_000_000):
        path = folder / f"long-{size}.yaml"
        path.write_text(caseload.plan(1, 1, size), encoding="utf-8")
        (folder / "sbp.yaml").write_text("limits: {values: 1000000, bytes: 4000000}\n")
        took = used([SBP, "lint", *DAY, str(path)], 1, 3).processor - begun
        found[f"{size // 1000} kB"] = 1000 * took / (path.stat().st_size / 1000)
    (folder / "sbp.yaml").unlink()
    return found


WORDS = """\
about: |
  Words that this team would rather not read.

  Wrong:
      words: they are zzword0
  Right:
      words: they are here
severity: info
question: What would you say instead?
sources: {us: {title: Us, url: "https://example.org", read: 2026-11-01}}
entries:
"""


def by_words(folder: Path) -> dict[str, float]:
    """Return the milliseconds that a plan takes with a team's list of so many phrases, without reading the list."""
    found = {}
    for number in (100, 2000):
        team = folder / f"words-{number}"
        (team / "lists").mkdir(parents=True)
        entries = [
            f"  - {{avoid: [they are zzword{n}], prefer: [they are here], why: It is ours., source: us, "
            f"example: they are zzword{n}, counter_example: they are here}}\n"
            for n in range(number)
        ]
        (team / "lists" / "ours.yaml").write_text(WORDS + "".join(entries))
        (team / "sbp.yaml").write_text("words: {lists: [lists]}\n")
        caseload.write(team / "plans", 200)
        one = team / "one"
        one.mkdir()
        shutil.copy(team / "plans" / "000" / "plan-000000.yaml", one)
        found[str(number)] = each([SBP, "lint", *DAY, "-f", "concise"], team / "plans", one, 200, rounds=3)
    return found


def start() -> dict[str, float]:
    """Return the seconds on the clock of the version and of one plan, by turns."""
    commands = {"version": [SBP, "--version"], "lint": [SBP, "lint", "examples/swimming.yaml", *DAY]}
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(15):
        for name, command in commands.items():
            begun = time.perf_counter()
            subprocess.run(command, cwd=ROOT, capture_output=True)
            times[name].append(time.perf_counter() - begun)
    return {name: statistics.median(some) for name, some in times.items()}


def ratios(measured: dict[str, Any]) -> dict[str, float]:
    """Return the ratios that have a bar, as far as they were measured."""
    plans, lengths, words = measured["plans"], measured["length"], measured["words"]
    found = {
        "lint_to_floor": plans["lint"] / plans["events"],
        "start": measured["start"]["lint"] / measured["start"]["version"],
        "in_plans": plans["lint"] / plans["lint_tenth"],
        "in_length": lengths["2000 kB"] / lengths["20 kB"],
        "in_words": words["2000"] / words["100"],
        "memory": max(plans["megabytes"].values()),
    }
    if len(os.sched_getaffinity(0)) > 1:
        found["all_to_one"] = plans["clock"]["one"] / plans["clock"]["all"]
    named = [measured["peers"][name]["milliseconds"] for name in PEERS if name in measured["peers"] and name != "alex"]
    if len(named) == 3:
        found["peers_to_lint"] = sum(named) / plans["lint"]
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plans", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--peers", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        caseload.write(folder / "many", asked.plans, asked.seed)
        measured: dict[str, Any] = {"plans": over_plans(folder, asked.plans)}
        measured["peers"] = peers(folder) if asked.peers else {}
        measured["length"], measured["words"], measured["start"] = by_length(folder), by_words(folder), start()
    measured["ratios"] = ratios(measured)
    passed = [
        name
        for name, value in measured["ratios"].items()
        if BARS[name].held
        and (value < BARS[name].bound / 1.25 if BARS[name].at_least else value > BARS[name].bound * 1.25)
    ]
    if asked.json:
        print(json.dumps(measured, indent=2))
    else:
        show(measured, asked.plans)
    if passed and asked.check:
        print(f"passed by more than a quarter: {', '.join(passed)}")
    return int(bool(passed) and asked.check)


def show(measured: dict[str, Any], number: int) -> None:
    """Print the figures as two tables."""
    plans = measured["plans"]
    floor = plans["events"]
    print(f"{number} plans: milliseconds of processor time for each, and how many times the floor")
    rows = {name: plans[name] for name in ("read", "events", "lint", "due", "render")}
    rows |= {name: found["milliseconds"] for name, found in measured["peers"].items()}
    for name, value in rows.items():
        print(f"  {name:18} {value:9.2f} {value / floor:9.1f}")
    counted = ", ".join(f"{count} {severity}" for severity, count in plans["findings"].items())
    print(f"  lint finds {counted}")
    for name, value in measured["ratios"].items():
        bar = BARS[name]
        bound = f"{'at least' if bar.at_least else 'at most'} {bar.bound:g}{'' if bar.held else ', not reached yet'}"
        print(f"{value:8.2f}  {bar.says} ({bound})")


if __name__ == "__main__":
    sys.exit(main())
