"""What tests share: plans with marks in them, and the program run in a folder of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import settings as hypothesis

from sbp.cli import main
from sbp.nodes import Mapping
from sbp.parsing import parse
from sbp.plan import Plan
from sbp.rules import all_rules
from sbp.settings import Settings
from sbp.source import Source, Span

# pytest --hypothesis-profile thorough: for a quiet hour
hypothesis.register_profile("usual", deadline=None)
hypothesis.register_profile("thorough", deadline=None, max_examples=4000)
hypothesis.load_profile("usual")

TODAY = date(2026, 12, 1)
ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"


def plan_of(text: str, settings: Settings | None = None, today: date = TODAY) -> Plan:
    """Return the plan that a text is."""
    source = Source("plan.yaml", dedent(text))
    root = parse(source)
    assert isinstance(root, Mapping), root
    return Plan(source, root, today, settings or Settings())


def unmarked(text: str) -> tuple[str, list[Span]]:
    """Return a text without its «…», and the stretches that they marked."""
    text = dedent(text)
    marks = [match.start() - n for n, match in enumerate(re.finditer("[«»]", text))]
    return re.sub("[«»]", "", text), [Span(*pair) for pair in zip(marks[::2], marks[1::2], strict=True)]


@pytest.fixture
def marked(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Hold the rule that a test file is named after against a plan: it finds what stands in «…», and nothing else."""
    rule = all_rules()[request.path.stem.removeprefix("test_").replace("_", "-")]
    assert rule.check is not None

    def check(text: str, says: str = "", settings: Settings | None = None) -> None:
        text, spans = unmarked(text)
        hits = sorted(rule.check(plan_of(text, settings)), key=lambda hit: hit.span)
        assert [text[slice(*hit.span)] for hit in hits] == [text[slice(*span)] for span in spans]
        assert [hit.span for hit in hits] == spans
        for hit in hits:
            assert says in hit.message

    return check


FIELDS = (
    "needs: [{{words: {}}}]",
    "strengths: [{{kind: personal, words: {}}}]",
    "worries: [{{worry: {}}}]",
    "conversations: [{{date: 2026-06-18, our_view: {}}}]",
    "reviews: [{{date: 2026-10-22, reasons: {}}}]",
)


@pytest.fixture
def said(marked: Callable[..., None]) -> Callable[..., None]:
    """Hold the rule against a passage that a professional wrote, in several fields: what stands in «…» is found in each."""

    def check(passage: str, profile: str = "agreed") -> None:
        text = json.dumps(passage, ensure_ascii=False)
        marked("\n".join(field.format(text) for field in FIELDS), settings=Settings(None, {"profile": profile}))

    return check


@dataclass
class Run:
    """How a command went."""

    code: int
    out: str
    err: str


@pytest.fixture
def sbp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """Run the program in a folder of its own, with nobody at a terminal."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)

    def run(*arguments: str | Path) -> Run:
        code = main([str(argument) for argument in arguments])
        out, err = capfd.readouterr()
        return Run(code, out, err)

    return run


SMALL = """\
sbp: 1
id: heron-lane
kind: adult
jurisdiction: wales
person: {name: Mair}
"""
