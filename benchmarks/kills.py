"""Whether anything is lost when sbp is killed while it edits.

Run as `python benchmarks/kills.py [--kills N] [--seed S]`. Three ways of editing (`sbp review --from`, `sbp agree`, and
the talk of `sbp review` at a terminal, on a pseudo-terminal) are begun over and over on plans of examples/ and killed
with SIGKILL at random moments of their lives. After each kill the plan must hold what it held before or what it was to
hold, byte for byte; every answer that the talk had taken (it asked the next question) must be in the plan or in the
draft; the next start must work; and nothing that was left may be taken for a plan. Fails if anything was lost.

The commands run in processes that are forked once everything is imported, so that the kills land where something is
done and not in Python's start.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import pty
import random
import select
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from sbp.cli import app, main
from sbp.linter import lint  # noqa: F401 (imported so that a forked process need not)
from sbp.rules import all_rules

ROOT = Path(__file__).parent.parent
PLANS = ("swimming", "home-again", "says-no", "young-carer")
WORDS = ("kept apples", "kept bread", "kept cheese", "kept dates", "kept eggs")
# What is typed: day, kind, who was there, how; then what is better, what isn't working, what has changed, and words.
TALK = ("2026-11-20", "", "", "", WORDS[0], WORDS[1], "", WORDS[2], "", WORDS[3], WORDS[4], ":stop", "yes")
ANSWERS = """\
better: [It is better]
not_working: [The bus]
changes_in_life: A new neighbour
decision: confirm
reasons: It holds
"""
HELD = ["--date", "2026-11-20", "--next", "2027-03-01"]
EDITS = {
    "review --from": ["review", "p.yaml", "--from", "answers.yaml", *HELD],
    "agree": ["agree", "p.yaml", "--who", "person", "--said", "It is mine", "--date", "2026-11-20"],
}


def child(arguments: list[str], before: Callable[[], None]) -> int:
    """Fork a process that runs a command and ends; return its number."""
    number = os.fork()
    if number:
        return number
    try:
        quiet = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(quiet, stream)
        before()
        code = main(arguments)
    except BaseException:  # whatever it is, the forked process must not go on as its parent
        code = 70
    os._exit(code)


def run(
    arguments: list[str], after: float | None = None, before: Callable[[], None] = lambda: None
) -> tuple[float, int]:
    """Run a command, kill it after some seconds; return how long it lived and how it ended."""
    start = time.perf_counter()
    number = child(arguments, before)
    if after is not None:
        time.sleep(max(0.0, after))
        with contextlib.suppress(ProcessLookupError):
            os.kill(number, signal.SIGKILL)
    _, status = os.waitpid(number, 0)
    return time.perf_counter() - start, os.waitstatus_to_exitcode(status)


def talk(lines: tuple[str, ...], after: float | None) -> tuple[list[str], int]:
    """Type lines at the talk, each when it is asked for; kill it after some seconds. Return what it took."""
    number, terminal = pty.fork()
    if not number:
        try:
            os._exit(main(["review", "p.yaml"]))
        except BaseException:
            os._exit(70)
    end = time.perf_counter() + (60 if after is None else after)
    taken: list[str] = []
    typed: list[str] = []
    shown = b""
    while (left := end - time.perf_counter()) > 0:
        ready, _, _ = select.select([terminal], [], [], left)
        if not ready:
            break
        try:
            part = os.read(terminal, 65536)
        except OSError:
            break  # it has ended
        shown += part
        if shown.endswith(b"> "):
            taken = list(typed)
            if len(typed) == len(lines):
                break
            shown = b""
            typed.append(lines[len(typed)])
            os.write(terminal, typed[-1].encode() + b"\n")
    if after is not None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(number, signal.SIGKILL)
    _, status = os.waitpid(number, 0)
    os.close(terminal)
    return taken, os.waitstatus_to_exitcode(status)


def lay(plan: bytes) -> None:
    """Begin with the plan alone."""
    for path in Path().iterdir():
        path.unlink()
    Path("p.yaml").write_bytes(plan)
    Path("answers.yaml").write_text(ANSWERS, encoding="utf-8")


def left_over() -> list[str]:
    """Return the files that a kill left, but for the draft."""
    return sorted(
        path.name for path in Path().iterdir() if path.name not in ("p.yaml", "answers.yaml", ".p.review.yaml")
    )


def trial(edit: str, plan: bytes, new: bytes, moment: float, counts: Counter[str], before: Callable[[], None]) -> None:
    """Kill one edit and look at what is left."""
    lay(plan)
    taken: list[str] = []
    if edit == "talk":
        taken, _ = talk(TALK, moment)
    else:
        run(EDITS[edit], moment, before)
    now = Path("p.yaml").read_bytes()
    whole = now.startswith(plan[: len(plan) // 2]) and b"kept apples" in now if edit == "talk" else now == new
    counts["new in place" if now != plan else "old kept"] += 1
    counts["lost"] += now != plan and not whole
    draft = Path(".p.review.yaml")
    kept = now + (draft.read_bytes() if draft.exists() else b"")
    counts["lost"] += sum(word in taken and word.encode() not in kept for word in WORDS)
    left = left_over()
    counts["left beside"] += bool(left)
    counts["lost"] += any(not name.startswith(".") for name in left)
    if edit == "talk":
        return
    _, code = run(EDITS[edit])  # the next start
    counts["lost"] += code not in ((0, 2) if now == new else (0,))
    counts["left after the next start"] += bool(left_over())


def measure(kills: int, seed: int, before: Callable[[], None] = lambda: None) -> Counter[str]:
    """Return how many kills of each outcome there were; lost is what must be none."""
    chance = random.Random(seed)
    app([]), all_rules()
    here = Path.cwd()
    counts: Counter[str] = Counter({"lost": 0})
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            known: dict[tuple[str, str], tuple[bytes, bytes, float]] = {}
            for name in PLANS:
                plan = (ROOT / "examples" / f"{name}.yaml").read_bytes()
                for edit in (*EDITS, "talk"):
                    lay(plan)
                    start = time.perf_counter()
                    code = talk(TALK, None)[1] if edit == "talk" else run(EDITS[edit])[1]
                    life = time.perf_counter() - start
                    if code:
                        raise SystemExit(f"{edit} of {name} ended with {code} without any kill")
                    known[name, edit] = plan, Path("p.yaml").read_bytes(), life
            for number in range(kills):
                name, edit = chance.choice(sorted(known))
                plan, new, life = known[name, edit]
                lost = counts["lost"]
                trial(edit, plan, new, chance.uniform(0, life * 1.05), counts, before)
                counts[f"kills of {edit}"] += 1
                if counts["lost"] > lost:
                    print(f"lost: {edit} of {name}, kill {number} of seed {seed}")
        finally:
            os.chdir(here)
    return counts


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    wanted = parsed()
    found = measure(wanted.kills, wanted.seed)
    for what in sorted(found):
        print(f"{what:28} {found[what]:6}")
    sys.exit(found["lost"] > 0)
