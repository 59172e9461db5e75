"""How well the linter judges, measured on labelled statements and passages.

Run as `python benchmarks/judgement.py [--outcomes FILE …] [--language FILE …] [--json] [--show-errors] [--halves N]`.
Without files the labelled sets among the tests are read. Every statement and passage stands in a whole plan, in its
field and in its voice, and goes through the linter that `sbp lint` uses; what lies in its words is counted. Rows are
JSON objects, one a line: `text`, `label`, `lang` for statements; `text`, `field`, `speaker`, `flags` (each with a
`span`) and `clean` for passages.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from sbp.finding import Finding
from sbp.linter import lint
from sbp.rules import all_rules
from sbp.statement import judge

FOLDER = Path(__file__).parent.parent / "tests" / "judgement"
DAY = date(2026, 12, 1)
Row = dict[str, Any]
Figures = dict[str, Any]

# What counts as flagging a passage: the word lists, and the rules in code that look for what trained readers flag.
# Long sentences, promises without a name and the like are about plain English, and don't count.
OF_LANGUAGE = {"acronym-unexplained", "capacity-blanket", "risk-averse-default"}
OF_LANGUAGE |= {name for name, rule in all_rules().items() if rule.words}
# What counts as warning of a statement: everything that is said of how an outcome is written.
OF_OUTCOMES = OF_LANGUAGE | {"eligibility-as-outcome", "outcome-professional-voice", "maintenance-untyped"}
OF_OUTCOMES |= {name for name in all_rules() if name.startswith("outcome-is-")}

# Where a passage stands in a plan; {} is its words with whose they are.
PLACES = {
    "about": "about_me: {{important_for: [{}]}}",
    "what_matters": "about_me: {{what_matters: [{}]}}",
    "strengths": "strengths: [{{id: s, kind: personal, words: {}}}]",
    "outcome_own_words": "outcomes: [{{id: o, words: {}}}]",
    "outcome_description": "outcomes: [{{id: o, words: {}}}]",
    "action": "actions: [{{id: a, what: {}}}]",
    "risk_description": "worries: [{{id: w, worry: {}}}]",
    "contingency": "contingency: [{{id: c, do_first: {}}}]",
    "support": "about_me: {{how_best_to_support: [{}]}}",
    "review_note": "reviews: [{{date: 2026-10-01, reasons: {}}}]",
    "professional_view": "conversations: [{{date: 2026-10-01, our_view: {}}}]",
    "family_view": "worries: [{{id: w, worry: See below, persons_view: {}}}]",
}
SPEAKERS = {"person": "person", "family": "sister", "professional": "worker"}
HONEST_RISK = ("risk_description", "contingency")


class Place(NamedTuple):
    """A finding in the words of a row, and the stretch of them."""

    finding: Finding
    start: int
    end: int


def findings(text: str, place: str, speaker: str, lang: str = "en") -> list[Place]:
    """Return the findings that lie in the words, when these stand in a plan."""
    said = json.dumps({"words": text, "said_by": SPEAKERS[speaker], "lang": lang}, ensure_ascii=False)
    plan = (
        "sbp: 1\nid: passage\nkind: adult\njurisdiction: wales\nstatus: agreed\nperson: {name: Passage}\n"
        "people:\n  - {id: worker, name: W, kind: paid}\n  - {id: sister, name: S, kind: family}\n"
        f"{place.format(said)}\n"
    )
    line = plan.count("\n")
    column = plan.split("\n")[line - 1].index(json.dumps(text, ensure_ascii=False)) + 2
    of = [n for n, char in enumerate(text) for _ in json.dumps(char, ensure_ascii=False)[1:-1]]  # escapes to characters
    return [
        Place(finding, of[finding.column - column], of[min(finding.end_column - column, len(of)) - 1] + 1)
        for finding in lint("passage.yaml", plan.encode(), DAY)
        if finding.line == line and 0 <= finding.column - column < len(of) and finding.suppressed is None
    ]


def read(path: Path) -> list[Row]:
    """Return the rows of a file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def measures(precision: float, recall: float) -> dict[str, float]:
    both = precision + recall
    return {"precision": precision, "recall": recall, "f1": 2 * precision * recall / both if both else 0.0}


def outcomes(rows: list[Row]) -> Figures:
    """Return the confusion matrix, the figures of each sort, and how many of the outcomes are warned of."""
    table: Counter[tuple[str, str]] = Counter()
    warned, errors = 0, []
    for row in rows:
        lang = row.get("lang", "en")
        sort = judge(row["text"], lang).sort
        table[row["label"], sort] += 1
        found = findings(row["text"], PLACES["outcome_own_words"], "person", lang)
        alarm = row["label"] == "outcome" and any(
            place.finding.rule in OF_OUTCOMES and place.finding.severity != "info" for place in found
        )
        warned += alarm
        if sort != row["label"] or alarm:
            errors.append(f"{row['label']} as {sort}{' (warned)' if alarm else ''}: {row['text']}")
    labels = sorted({name for pair in table for name in pair})
    labelled = {label: sum(table[label, sort] for sort in labels) for label in labels}
    judged = {sort: sum(table[label, sort] for label in labels) for sort in labels}
    return {
        "statements": len(rows),
        "by_label": {
            label: measures(share(table[label, label], judged[label]), share(table[label, label], labelled[label]))
            for label in labels
        },
        "confusion": {label: {sort: table[label, sort] for sort in labels if table[label, sort]} for label in labels},
        "outcomes_warned": share(warned, labelled.get("outcome", 0)) if labelled.get("outcome") else 0.0,
        "errors": errors,
    }


def language(rows: list[Row]) -> Figures:
    """Return how well passages are told apart, how many spans are found, and false alarms by voice and field."""
    found = [
        [
            place
            for place in findings(row["text"], PLACES[row["field"]], row["speaker"])
            if place.finding.rule in OF_LANGUAGE
        ]
        for row in rows
    ]
    pairs = list(zip(rows, found, strict=True))
    clean = [(row, places) for row, places in pairs if row["clean"]]
    flagged = [(row, places) for row, places in pairs if not row["clean"]]
    alarms = sum(bool(places) for _, places in clean)
    hits = sum(bool(places) for _, places in flagged)
    spans = [(flag, row, places) for row, places in flagged for flag in row["flags"]]
    missed = [(flag, row) for flag, row, places in spans if not _is_found(flag["span"], row["text"], places)]
    categories = Counter(flag["category"] for flag, _, _ in spans)
    missing = Counter(flag["category"] for flag, _ in missed)
    return {
        "passages": len(rows),
        **measures(share(hits, hits + alarms), share(hits, len(flagged))),
        "span_recall": share(len(spans) - len(missed), len(spans)),
        "false_alarms_per_100_clean": _alarms(clean),
        "by_voice": {voice: _alarms([pair for pair in clean if pair[0]["speaker"] == voice]) for voice in SPEAKERS},
        "by_field": {field: _alarms([pair for pair in clean if pair[0]["field"] == field]) for field in PLACES},
        "honest_risk": _alarms([pair for pair in clean if pair[0]["field"] in HONEST_RISK]),
        "span_recall_by_category": {name: share(n - missing[name], n) for name, n in sorted(categories.items())},
        "errors": [
            *(f"missed «{flag['span']}» ({flag['category']}): {row['text']}" for flag, row in missed),
            *(
                f"alarm «{row['text'][place.start : place.end]}» ({place.finding.rule}): {row['text']}"
                for row, places in clean
                for place in places
            ),
        ],
    }


def crossed(rows: list[Row]) -> Figures:
    """Return figures in which each half is judged without the entries of lists that found something in it alone.

    Such an entry may have been written for the very passage that it finds; most were not, so this is the least that
    is to be expected of passages that nobody has seen.
    """
    found = []
    for row in rows:
        places = findings(row["text"], PLACES[row["field"]], row["speaker"])
        found.append({(one.finding.rule, one.finding.message) for one in places if one.finding.rule in OF_LANGUAGE})
    known = [set().union(*found[1::2]), set().union(*found[::2])]  # what the other half's passages meet
    hits = alarms = 0
    for number, row in enumerate(rows):
        if entries := found[number] & known[number % 2]:
            hits, alarms = hits + (not row["clean"]), alarms + bool(row["clean"] and entries)
    flagged = sum(not row["clean"] for row in rows)
    return {"passages": len(rows), **measures(share(hits, hits + alarms), share(hits, flagged)), "errors": []}


def _is_found(span: str, text: str, places: list[Place]) -> bool:
    start = text.index(span)
    return any(place.start < start + len(span) and place.end > start for place in places)


def _alarms(clean: list[tuple[Row, list[Place]]]) -> float:
    """Return false alarms per 100 clean passages."""
    return 100 * sum(bool(places) for _, places in clean) / len(clean) if clean else 0.0


def show(title: str, figures: Figures, errors: bool) -> None:
    """Print figures for people."""
    print(title)
    for name, value in figures.items():
        if isinstance(value, dict):
            print(f"  {name}:")
            for key, inner in value.items():
                print(f"    {key:20} {_said(inner)}")
        elif name != "errors":
            print(f"  {name}: {_said(value)}")
    for line in figures["errors"] if errors else ():
        print(f"    {line}")


def _said(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_said(inner)}" for key, inner in value.items())
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--outcomes", type=Path, nargs="*", metavar="FILE", help="labelled statements")
    parser.add_argument("--language", type=Path, nargs="*", metavar="FILE", help="labelled passages")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--show-errors", action="store_true", help="one line for each item that was judged otherwise")
    parser.add_argument("--halves", type=int, metavar="SEED", help="two random halves, and each by the other, as well")
    options = parser.parse_args(arguments)
    if options.outcomes is None and options.language is None:
        options.outcomes, options.language = sorted(FOLDER.glob("outcomes*.jsonl")), sorted(FOLDER.glob("lang*.jsonl"))
    result: dict[str, Figures] = {}
    for paths, measure in ((options.outcomes, outcomes), (options.language, language)):
        for path in paths or ():
            rows = read(path)
            result[path.name] = measure(rows)
            if options.halves is not None:
                random.Random(options.halves).shuffle(rows)
                result[f"{path.name}, one half"] = measure(rows[::2])
                result[f"{path.name}, the other half"] = measure(rows[1::2])
                if measure is language:
                    result[f"{path.name}, cross-validated"] = crossed(rows)
    if options.json:
        for figures in result.values():
            if not options.show_errors:
                del figures["errors"]
        print(json.dumps(result, ensure_ascii=False, indent=2))
    else:
        for name, figures in result.items():
            show(name, figures, options.show_errors)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
