"""Bytes that a machine makes up, led by which parts of the program they reach: the loader and the edits must hold.

    python benchmarks/fuzz.py loader [--seconds 60] [--corpus FOLDER]
    python benchmarks/fuzz.py edit   [--seconds 60] [--corpus FOLDER]

`loader` reads bytes as a plan, lints it, writes what it finds in every form and makes a copy: nothing may be raised but
SbpError, nothing may steer a terminal, nothing may take more than two seconds of processor time. `edit` adds a review
to whatever can be read: it is refused, or the old values and the new review are there, and nothing else has changed.

It begins from the examples, the hostile inputs of the tests and what the corpus holds already, where it also puts what
it finds new; so a run goes on where the last one ended. Prints how many inputs were tried; leaves with 1, and the input
in a file, if one breaks a promise. Wants atheris (pip install atheris), which there is for Linux.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

try:
    import atheris
except ImportError:
    sys.exit("fuzz: atheris is wanted for this; `pip install atheris` brings it (Linux, Python 3.11 or later)")

with atheris.instrument_imports(include=["sbp"], enable_loader_override=False):
    from sbp import edit
    from sbp.errors import SbpError
    from sbp.linter import lint
    from sbp.nodes import Mapping
    from sbp.output import concise, github, gitlab, junit, sarif, text
    from sbp.output import json as json_format
    from sbp.parsing import parse
    from sbp.plan import Plan
    from sbp.rendering import Wish, check, render
    from sbp.settings import Settings
    from sbp.source import Source, decode

DAY = date(2026, 12, 1)
FORMS = (text, concise, json_format, github, gitlab, sarif, junit)
STEERING = {*map(chr, range(32)), "\x7f", *map(chr, range(0x80, 0xA0)), *"\u202a\u202b\u202c\u202d\u202e"} - {"\n"}
SECONDS = 2.0
REVIEWS = (
    {"date": "2026-11-20", "present": ["person"], "decision": "confirm"},
    {"date": "2026-11-20", "better": ["I went: twice", "no", "10:30", "- it's mine", "# none", 'say "so"', "a\nb\n"]},
    {
        "outcomes": [{"outcome": "swim", "words": {"words": "Dw i'n mynd\nbob wythnos", "lang": "cy"}}],
        "reasons": "\u200bé",
    },
)


class BrokenPromise(Exception):
    """An input for which something that is promised does not hold."""


def loader(data: bytes) -> None:
    """Read bytes as a plan, and do with it what is done with plans."""
    begun = time.process_time()
    findings = lint("plan.yaml", data, DAY)
    for finding in findings:
        if (
            finding.line < 1
            or finding.column < 1
            or (finding.end_line, finding.end_column) < (finding.line, finding.column)
        ):
            raise BrokenPromise(f"{finding.rule} has no place")
    for form in FORMS:
        written = "".join(form.pieces(iter(findings), 1, True))
        if not STEERING.isdisjoint(written):
            raise BrokenPromise(f"{form.__name__} writes a sign that steers a terminal")
    source = decode("plan.yaml", data)
    root = parse(source) if isinstance(source, Source) else None
    if isinstance(root, Mapping) and isinstance(source, Source):
        if source.encode() != data:
            raise BrokenPromise("the bytes are not those that were read")
        with contextlib.suppress(SbpError):
            plan = Plan(source, root, DAY, Settings())
            check(plan)
            render(plan, wish=Wish(form="md"))
    if time.process_time() - begun > SECONDS:
        raise BrokenPromise("it takes too long")


def editing(data: bytes) -> None:
    """Add a review to whatever can be read."""
    source = decode("plan.yaml", data[1:])
    root = parse(source) if isinstance(source, Source) else None
    if not isinstance(root, Mapping) or not isinstance(source, Source):
        return
    review = REVIEWS[data[0] % len(REVIEWS)]
    try:
        after = edit.append(source, root, "reviews", review)
    except SbpError:
        return
    now = parse(after)
    if not isinstance(now, Mapping) or now.data["reviews"][-1] != review:
        raise BrokenPromise("the review is not in the plan")
    new = iter(after.text)
    if not all(sign in new for sign in source.text if not sign.isspace() and sign not in "[]~"):
        raise BrokenPromise("something is gone, or stands elsewhere")


TARGETS = {"loader": loader, "edit": editing}


def seeds(target: str, folder: Path) -> None:
    """Put the examples and the hostile inputs into a folder."""
    some = [*(ROOT / "examples").glob("*.yaml"), *(ROOT / "tests" / "hostile").glob("*/*.yaml")]
    for number, path in enumerate(sorted(some)):
        data = path.read_bytes()
        if len(data) <= 30_000:
            (folder / f"seed-{number}").write_bytes(data if target == "loader" else bytes([number % 3]) + data)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--corpus", type=Path, help="Where what is found new is kept. Default: a temporary folder.")
    asked = parser.parse_args()
    sys.stdout = io.StringIO()  # nothing of an input is printed
    with tempfile.TemporaryDirectory() as name:
        beginning = Path(name, "seeds")
        beginning.mkdir()
        seeds(asked.target, beginning)
        corpus = asked.corpus or Path(name, "corpus")
        corpus.mkdir(parents=True, exist_ok=True)
        options = [
            f"-max_total_time={asked.seconds}",
            "-max_len=6000",
            "-timeout=20",
            "-print_final_stats=1",
            "-verbosity=0",
        ]
        options += [f"-dict={ROOT / 'benchmarks' / 'fuzz.dict'}", f"-artifact_prefix={Path.cwd()}/"]
        atheris.Setup([sys.argv[0], *options, str(corpus), str(beginning)], TARGETS[asked.target])
        atheris.Fuzz()


if __name__ == "__main__":
    main()
