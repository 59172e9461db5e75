"""How well the linter judges, measured on labelled statements and passages.

Run as `python benchmarks/judgement.py [FOLDER]`. FOLDER holds outcomes*.jsonl and language*.jsonl (by default the
labelled sets among the tests). Prints precision, recall and F1 for “is it a service?”, and for the word lists how many
labelled spans were found, and how many clean passages were flagged.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from sbp.nodes import Mapping, parse
from sbp.plan import Plan
from sbp.rules import all_rules
from sbp.source import Source
from sbp.statement import judge

FOLDER = Path(__file__).parent.parent / "tests" / "data"
OURS = ("person", "family")


def rows(folder: Path, start: str) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.glob(f"{start}*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def outcomes(folder: Path) -> None:
    counts: Counter[tuple[str, str]] = Counter()
    for row in rows(folder, "outcomes"):
        counts[row["label"], judge(row["text"], row["lang"]).sort] += 1
    found = sum(number for (_, sort), number in counts.items() if sort == "service")
    labelled = sum(number for (label, _), number in counts.items() if label == "service")
    right = counts["service", "service"]
    precision, recall = right / found, right / labelled
    print(f"Is it a service? ({sum(counts.values())} statements)")
    print(f"  precision {precision:.2f}, recall {recall:.2f}, F1 {2 * precision * recall / (precision + recall):.2f}")
    for label in sorted({label for label, _ in counts}):
        said = ", ".join(
            f"{sort} {counts[label, sort]}" for sort in ("outcome", "mixed", "service") if counts[label, sort]
        )
        print(f"  labelled {label}: {said}")


def language(folder: Path) -> None:
    lists = [rule.words for rule in all_rules().values() if rule.words]
    spans = found = clean = alarms = 0
    for row in rows(folder, "language"):
        said_by = "person" if row["speaker"] in OURS else "observed"
        words = json.dumps({"words": row["text"], "said_by": said_by}, ensure_ascii=False)
        source = Source("passage", f"sbp: 1\nactions: [{{what: {words}}}]\n")
        root = parse(source)
        assert isinstance(root, Mapping)
        plan = Plan(source, root, date(2026, 12, 1))
        phrases = [source.text[slice(*hit.span)] for words_of in lists for hit in words_of.check(plan)]
        spans += len(row["flags"])
        found += sum(
            any(phrase in flag["span"] or flag["span"] in phrase for phrase in phrases) for flag in row["flags"]
        )
        clean += row["clean"]
        alarms += bool(row["clean"] and phrases)
    print(f"Words ({len(lists)} lists)")
    print(f"  {found} of {spans} labelled spans found, {alarms} of {clean} clean passages flagged")


if __name__ == "__main__":
    where = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    outcomes(where)
    language(where)
