"""How long copies take, and every copy of the examples, for the checks in a browser.

    python benchmarks/copies.py [--plans 500]          processor time to make a page of each of so many plans
    python benchmarks/copies.py --pages FOLDER [--all] pages of the examples: a sample, or all of them

Times are processor time for reading a plan and making its page, in one process, over the examples by turns. With a
bound (--at-most MILLISECONDS) it fails if a plan takes longer on average. The sample holds every example as a whole,
every document in every style, with the languages by turns, and every reader; --all holds every example, document,
reader, style and language.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from sbp.audience import AUDIENCES, Reader, is_a_childs
from sbp.page import DOCUMENTS, STYLES
from sbp.plan import Plan
from sbp.reader import plan_of
from sbp.rendering import Wish, file_name, render

EXAMPLES = Path(__file__).parent.parent / "examples"
TODAY = date(2026, 12, 1)
LANGUAGES = (("en",), ("cy",), ("cy", "en"))

# Plans that have nearly everything between them, for the sample.
RICH = ("home-again", "says-no")


def plans() -> dict[str, bytes]:
    """Return the examples that can be rendered, by name."""
    paths = [path for path in sorted(EXAMPLES.glob("*.yaml")) if path.stem not in ("rough", "supervision")]
    return {path.stem: path.read_bytes() for path in paths}


def milliseconds(number: int) -> float:
    """Return the processor time of a page, over a number of plans."""
    some = list(plans().items())
    for name, data in some[:2]:
        render(plan_of(name, data, TODAY))  # templates are compiled once
    start = time.process_time()
    for n in range(number):
        name, data = some[n % len(some)]
        render(plan_of(name, data, TODAY))
    return 1000 * (time.process_time() - start) / number


def wanted(whole: bool) -> Iterator[tuple[Plan, Reader, Wish]]:
    """Yield every copy that the browser is to look at."""
    for name, data in plans().items():
        plan = plan_of(f"{name}.yaml", data, TODAY)
        readers = [Reader(audience) for audience in AUDIENCES if audience != "child" or is_a_childs(plan)]
        if whole:
            for reader, document, style, languages in product(readers, DOCUMENTS, STYLES, LANGUAGES):
                yield plan, reader, Wish("html", document, style, languages)
            continue
        yield plan, Reader(), Wish("html")
        if name in RICH:
            for n, (document, style) in enumerate(product(DOCUMENTS, STYLES)):
                if n % len(RICH) == RICH.index(name):
                    yield plan, Reader(), Wish("html", document, style, LANGUAGES[n // 2 % 3])
            for reader in readers[1:]:
                yield plan, reader, Wish("html")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plans", type=int, default=500)
    parser.add_argument("--at-most", type=float)
    parser.add_argument("--pages", type=Path)
    parser.add_argument("--all", action="store_true")
    chosen = parser.parse_args()
    if chosen.pages:
        chosen.pages.mkdir(parents=True, exist_ok=True)
        number = 0
        for plan, reader, wish in wanted(chosen.all):
            (chosen.pages / f"{file_name(plan, reader, wish)}").write_bytes(render(plan, reader, wish))
            number += 1
        print(f"{number} pages")
        return 0
    took = milliseconds(chosen.plans)
    size = sum(map(len, plans().values())) / len(plans()) / 1000
    print(f"{took:.1f} ms of processor time for a plan ({chosen.plans} plans of {size:.0f} kB on average)")
    return 1 if chosen.at_most and took > chosen.at_most else 0


if __name__ == "__main__":
    sys.exit(main())
