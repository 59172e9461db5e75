"""How long `sbp due` takes over many plans, as a ratio to the time that reading and parsing them takes.

Run as `python benchmarks/due.py [--plans N] [--seed N]`. Writes invented plans of some 6 kB each into a temporary
folder, reads them as plans (sbp.reader) in this one process, and lists what is due in them with `sbp due`, which uses
all processors, by turns. Prints both times, and fails if the list takes longer than reading alone.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import io
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from sbp.cli import main as sbp
from sbp.files import read
from sbp.reader import read_plan

DAY = date(2026, 12, 1)
BOUND = 1.0
ROUNDS = 7

KINDS = ("adult", "adult", "carer", "child", "personal-plan", "family")
STATUSES = ("draft", "agreed", "active", "active", "active", "under-review", "closed")
LAWS = ("wales", "wales", "england", "scotland")
NAMES = ("Mair", "Emyr", "Dilys", "Lee", "Hallie", "Gaynor", "Owain", "Femi", "Yvonne", "Carlton", "Bron", "Kelly")
WORKERS = ("Sian P.", "Rachel O.", "Tom E.", "Priya S.", "Morven K.")
WORDS = (
    "the garden early light kettle on before anybody else is up and radio low bus into town with a friend who knows"
    " where to sit market on Thursday bread still warm allotment rain or shine grandchildren after school choir"
    " swimming when water is quiet stairs are slow but door opens by itself letters read together at the table"
).split()


def words(chance: random.Random, least: int, most: int) -> str:
    """Return a sentence of nothing in particular."""
    return " ".join(chance.choices(WORDS, k=chance.randint(least, most))).capitalize() + "."


def plan(chance: random.Random, number: int) -> str:
    """Return the text of an invented plan."""
    started = DAY - timedelta(days=chance.randint(30, 700))
    agreed = started + timedelta(days=chance.randint(7, 40))
    held = [agreed + timedelta(days=90 * n) for n in range(1, 6) if agreed + timedelta(days=90 * n) <= DAY]
    following = f", next_review: {(held or [agreed])[-1] + timedelta(days=chance.randint(40, 200))}"
    law, kind = chance.choice(LAWS), chance.choice(KINDS)
    lines = [
        "# yaml-language-server: $schema=../schemas/plan.schema.json",
        "sbp: 1",
        f"id: plan-{number:05}",
        f"kind: {kind}",
        f"jurisdiction: {law}",
        f"status: {chance.choice(STATUSES)}",
        f"dates: {{started: {started}, agreed: {agreed}{following if chance.random() < 0.8 else ''}}}",
        f"prepared_by: {{name: {chance.choice(WORKERS)}, role: social worker, contact: 01632 960143}}",
        f"person: {{name: {chance.choice(NAMES)}, pronouns: they/them}}",
        "about_me:",
        "  what_matters:",
        *(f"    - {words(chance, 8, 18)}" for _ in range(6)),
        f"  good_life: {words(chance, 12, 30)}",
        "  how_best_to_support:",
        *(f"    - {words(chance, 8, 16)}" for _ in range(4)),
        "people:",
    ]
    people = [(name.lower(), name) for name in chance.sample(NAMES, 5)]
    for own, name in people:
        lines += [f"  - id: {own}", f"    name: {name}", "    relationship: friend since school", "    kind: friend"]
        lines += [f"    offers: {words(chance, 6, 12)}", "    willing: yes", f"    agreed: {agreed}"]
    lines += ["conversations:", f"  - date: {started}", "    present: [person]", "    story: >-"]
    lines += [f"      {words(chance, 12, 18)}" for _ in range(6)]
    lines += ["strengths:"]
    lines += [f"  - {{id: s{n}, kind: personal, words: {words(chance, 8, 14)}}}" for n in range(5)]
    lines += ["outcomes:"]
    for n in range(3):
        lines += [f"  - id: o{n}", f"    words: {words(chance, 8, 16)}", "    whose: person", "    aim: maintain"]
        lines += [f"    why: {words(chance, 8, 16)}", f"    signs: [{words(chance, 5, 9)}, {words(chance, 5, 9)}]"]
    lines += ["actions:"]
    for n in range(6):
        by = DAY + timedelta(days=chance.randint(-200, 150))
        done = f", status: done, done: {by}" if by < DAY and chance.random() < 0.9 else ""
        who = chance.choice([own for own, _ in people])
        lines += [f"  - {{id: a{n}, what: {words(chance, 6, 12)}, who: {who}, by: {by}, helps: [o{n % 3}]{done}}}"]
    lines += ["worries:", f"  - {{id: w, worry: {words(chance, 8, 16)}, worried: [person]}}"]
    again = DAY + timedelta(days=chance.randint(-20, 200))
    lines += ["positive_risks:", f"  - wish: {words(chance, 6, 12)}", f"    review_by: {again}"]
    lines += ["reviews:"] if held else []
    for day in held:
        lines += [f"  - date: {day}", "    present: [person]", f"    better: [{words(chance, 6, 12)}]"]
        lines += ["    outcomes:", f"      - {{outcome: o0, words: {words(chance, 6, 12)}, progress: maintained}}"]
        lines += ["    decision: confirm", f"    reasons: {words(chance, 8, 14)}"]
    return "\n".join(lines) + "\n"


def seconds(run: Callable[[], object]) -> float:
    """Return how long something takes, with nothing of before left to be cleared away."""
    gc.collect()
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--plans", type=int, default=500, metavar="N", help="how many plans")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="which ones")
    options = parser.parse_args(arguments)
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number % 20:02}" / f"plan-{number:05}.yaml" for number in range(options.plans)]
        for number, path in enumerate(paths):
            path.parent.mkdir(exist_ok=True)
            path.write_text(plan(chance, number), encoding="utf-8")
        size = sum(path.stat().st_size for path in paths) / len(paths)
        out = io.StringIO()

        def parse() -> None:
            for path in paths:
                read_plan(path, read(path), DAY)

        def list_due() -> None:
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
                assert sbp(["due", folder, "--as-of", DAY.isoformat()]) == 0

        times: dict[str, list[float]] = {"parsing alone": [], "sbp due": []}
        for _ in range(ROUNDS):
            times["parsing alone"].append(seconds(parse))
            times["sbp due"].append(seconds(list_due))
    parsing, due = (min(measured) for measured in times.values())
    lines = len(out.getvalue().splitlines()) // ROUNDS - 1
    print(f"{options.plans} plans of {size / 1000:.1f} kB; {lines} promises listed; the best of {ROUNDS} rounds")
    print(f"parsing alone {parsing:7.2f} s\nsbp due       {due:7.2f} s   {due / parsing:4.2f} times (at most {BOUND})")
    return int(due / parsing > BOUND)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
