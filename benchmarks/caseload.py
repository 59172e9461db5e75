"""A seed to as many invented plans as are wanted, for the other benchmarks; and those plans written into a folder.

    python benchmarks/caseload.py FOLDER [--plans 1000] [--seed 1] [--bytes 6000]

Each plan is one of the kinds that there are, some 6 kB long, with people, strengths, outcomes, actions, worries and
reviews. The words are those of the examples, shuffled, so that they are of the length and the sort that people write;
and there are the faults that plans have: a service for an outcome, a label, a promise with no name, a review that is
overdue, a mistyped name now and then. The same seed gives the same plans.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from sbp.reader import plan_of

ROOT = Path(__file__).parent.parent
DAY = date(2026, 12, 1)

KINDS = ("adult", "adult", "adult", "carer", "child", "family", "personal-plan")
STATUSES = ("draft", "agreed", "active", "active", "active", "active", "under-review", "closed")
LAWS = ("wales", "wales", "england", "scotland")
NAMES = ("Mair", "Emyr", "Dilys", "Lee", "Hallie", "Gaynor", "Owain", "Femi", "Yvonne", "Carlton", "Bron", "Kelly")
WORKERS = ("Sian P.", "Rachel O.", "Tom E.", "Priya S.", "Morven K.")

SERVICES_AS_OUTCOMES = (
    "To receive four calls a day",
    "Attend the day centre twice a week",
    "Will have a package of care in place",
    "To be supported to wash and dress",
    "Carers to prompt medication",
)
LABELS = (
    "She can be challenging and refuses personal care.",
    "He is a frail elderly gentleman who is non-compliant.",
    "They were kicking off on the ward and staff de-escalated.",
    "Bed bound, doubly incontinent, a two-hander.",
    "Attention seeking at night. Failed to engage.",
)


@cache
def _pools() -> dict[str, list[str]]:
    """Return the words of the examples by their field, those that are neither very short nor very long."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted((ROOT / "examples").glob("*.yaml")):
        if path.stem in ("rough", "supervision", "yn-gymraeg"):
            continue
        for text in plan_of(path.name, path.read_bytes(), DAY).prose:
            words = " ".join(text.words.split())
            if 12 <= len(words) <= 220 and text.lang == "en":
                found[text.field.path].append(words)
    return found


def quoted(words: str) -> str:
    """Return words as people write them in YAML: bare where that will do, else in single quotation marks."""
    if re.fullmatch(r"[A-Za-z][\w .,;'’()£/-]*[\w.]", words) and words.lower() not in ("yes", "no", "on", "off"):
        return words
    return "'" + words.replace("'", "''") + "'"


class _Writer:
    """The lines of one plan."""

    def __init__(self, chance: random.Random, number: int) -> None:
        self.chance, self.number = chance, number
        self.lines: list[str] = []

    def words(self, field: str) -> str:
        """Return words for a field as they are written: parts of some texts of the examples, one after the other."""
        some = [self.chance.choice(_pools()[field]).split() for _ in range(4)]
        return quoted(
            " ".join(word for n, text in enumerate(some) for word in text[n * len(text) // 4 :][: len(text) // 4 + 1])
        )

    def some(self, field: str, most: int) -> Iterator[str]:
        for _ in range(self.chance.randint(1, most)):
            yield f"    - {self.words(field)}"

    def happens(self, share: float) -> bool:
        return self.chance.random() < share

    def write(self, size: int) -> str:
        """Return the text of the plan, with reviews until it is about as long as is wanted."""
        chance = self.chance
        self.started = DAY - timedelta(days=chance.randint(30, 700))
        self.agreed = self.started + timedelta(days=chance.randint(7, 40))
        self.head()
        self.about_people()
        self.aims()
        self.risks()
        self.reviews(size)
        return "\n".join(self.lines) + "\n"

    def head(self) -> None:
        chance = self.chance
        following = DAY + timedelta(days=chance.randint(-60, 200))
        self.lines += [
            "# yaml-language-server: $schema=../schemas/plan.schema.json",
            "sbp: 1",
            f"id: plan-{self.number:06}",
            f"kind: {chance.choice(KINDS)}",
            f"jurisdiction: {chance.choice(LAWS)}",
            f"status: {chance.choice(STATUSES)}",
            f"dates: {{started: {self.started}, agreed: {self.agreed}, next_review: {following}}}",
            f"prepared_by: {{name: {chance.choice(WORKERS)}, role: social worker, contact: 01632 960143}}",
            "",
            f"person: {{name: {chance.choice(NAMES)}, pronouns: they/them}}",
        ]

    def about_people(self) -> None:
        chance, lines = self.chance, self.lines
        lines += ["about_me:", "  what_matters:", *self.some("about_me.what_matters.*", 4)]
        lines += ["  how_best_to_support:", *self.some("about_me.how_best_to_support.*", 3)]
        lines.append("people:")
        for name in chance.sample(NAMES, 3):
            lines += [f"  - id: {name.lower()}", f"    name: {name}", "    relationship: friend since school"]
            lines += [f"    kind: {chance.choice(('family', 'friend', 'community'))}"]
            lines += [f"    offers: {self.words('people.*.offers')}"]
            if self.happens(0.9):
                lines += ["    willing: yes", "    able: yes", f"    agreed: {self.agreed}"]
            self.who = name.lower()
        lines += ["conversations:", f"  - date: {self.started}", "    present: [person]", "    story: >-"]
        lines += [f"      {self.chance.choice(_pools()['outcomes.*.words'])}" for _ in range(4)]
        lines += [f"    our_view: {self.words('conversations.*.our_view')}", "strengths:"]
        for n in range(3):
            lines += [f"  - {{id: s{n}, kind: {chance.choice(('personal', 'family', 'community'))}, words: "]
            lines[-1] += "'" + chance.choice(_pools()["strengths.*.words"]).replace("'", "''") + "'}"

    def aims(self) -> None:
        chance, lines = self.chance, self.lines
        lines.append("outcomes:")
        for n in range(3):
            service = self.happens(0.15)
            words = quoted(chance.choice(SERVICES_AS_OUTCOMES)) if service else self.words("outcomes.*.words")
            lines += [f"  - id: o{n}", f"    words: {words}", "    whose: person", "    aim: change"]
            lines += [f"    why: {self.words('outcomes.*.why')}", f"    builds_on: [s{n}]"]
            lines += [f"    signs: [{_in_list(self.words('outcomes.*.signs.*'))}]"]
            if self.happens(0.8):
                lines.append(
                    f"    baseline: {{date: {self.agreed}, scale: ten, score: {chance.randint(1, 6)}, words: so}}"
                )
        lines.append("actions:")
        for n in range(4):
            lines += [f"  - id: a{n}", f"    what: {self.words('actions.*.what')}"]
            if self.happens(0.92):
                lines.append(
                    f"    who: {chance.choice(('person', self.who, self.who if self.happens(0.98) else 'dylis'))}"
                )
            lines += ["    when: every Tuesday", f"    helps: [o{chance.randint(0, 2)}]"]
        lines += ["services:", f"  - {{id: sv, what: {_in_list(self.words('services.*.what'))}, provider: The charity,"]
        lines += [
            f"     frequency: one Tuesday in four, supports: [o1], why: {_in_list(self.words('services.*.why'))}}}"
        ]

    def risks(self) -> None:
        lines = self.lines
        lines.append("worries:")
        for n in range(2):
            lines += [f"  - id: w{n}", f"    worry: {self.words('worries.*.worry')}", "    worried: [person]"]
            lines += [f"    evidence: {self.words('worries.*.evidence')}", "    shared_with_person: yes"]
            lines += [f"    if_nothing_changes: {self.words('worries.*.if_nothing_changes')}"]
            if self.happens(0.9):
                goal = _in_list(self.words("worries.*.safety_goal.words"))
                lines += [f"    safety_goal: {{words: {goal}, how_long: 3 months}}"]
        lines += ["contingency:", f"  - {{id: c, when: {_in_list(self.words('contingency.*.when'))},"]
        lines += [f"     do_first: {_in_list(self.words('contingency.*.do_first'))}, who: [{self.who}], for: w0}}"]

    def reviews(self, size: int) -> None:
        chance, lines = self.chance, self.lines
        lines.append("reviews:")
        day, length = self.agreed, sum(map(len, lines))
        for number in range(100_000):
            day = min(day + timedelta(days=chance.randint(60, 100)), DAY)
            if number and length + len(lines) > size:
                return
            before = len(lines)
            lines += [f"  - date: {day}", "    kind: planned", "    present: [person]"]
            lines += [f"    not_working: [{_in_list(self.words('reviews.*.not_working.*'))}]", "    outcomes:"]
            for n in range(3):
                field = "reviews.*.outcomes.*.words"
                said = chance.choice(LABELS if self.happens(0.05) else _pools()[field])
                lines += [f"      - outcome: o{n}", f"        progress: {chance.choice(('improving', 'maintained'))}"]
                lines += [f"        words: {quoted(said)}"]
            lines += [f"    reasons: {self.words('conversations.*.our_view')}"]
            decision = "contine" if self.happens(0.02) else "confirm"
            lines += [f"    decision: {decision}", f"    next_review: {day + timedelta(days=90)}"]
            length += sum(map(len, lines[before:]))


def _in_list(written: str) -> str:
    """Return words as they are written inside brackets, where a comma parts two of them."""
    return "'" + written.replace("'", "''") + "'" if written[0] != "'" and re.search(r"[,'()]", written) else written


def plan(seed: int, number: int, size: int = 6000) -> str:
    """Return the text of an invented plan; the same for the same seed and number. size is in characters, about."""
    return _Writer(random.Random(f"{seed} {number}"), number).write(size)


def write(folder: Path, plans: int, seed: int = 1, size: int = 6000) -> list[Path]:
    """Write plans into folders of a thousand each, and return where."""
    paths = []
    for number in range(plans):
        place = folder / f"{number // 1000:03}"
        if number % 1000 == 0:
            place.mkdir(parents=True, exist_ok=True)
        path = place / f"plan-{number:06}.yaml"
        path.write_text(plan(seed, number, size), encoding="utf-8")
        paths.append(path)
    return paths


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--plans", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bytes", type=int, default=6000)
    asked = parser.parse_args()
    paths = write(asked.folder, asked.plans, asked.seed, asked.bytes)
    print(f"{len(paths)} plans, {sum(path.stat().st_size for path in paths) / len(paths) / 1000:.1f} kB each")
    return 0


if __name__ == "__main__":
    sys.exit(main())
