"""`sbp agree`: whose word it was, in their words, with a fingerprint of what the plan holds."""

from __future__ import annotations

import difflib
import re
import shutil
from pathlib import Path

import pytest
from conftest import EXAMPLES, SMALL

PLAN = (
    SMALL
    + "status: draft  # for now\npeople: [{id: dilys, name: Dilys, kind: friend}]\n"
    + "outcomes:\n  - {id: swim, words: I want to swim}\n"
)


@pytest.fixture
def sbp(sbp):
    """Agree on a day that does not move."""
    return lambda command, *arguments: sbp(command, *arguments, "--as-of", "2026-12-01")


@pytest.fixture
def plan() -> Path:
    Path("plan.yaml").write_text(PLAN, encoding="utf-8")
    return Path("plan.yaml")


def added(before: str, after: str) -> list[str]:
    """Return the lines that were added, after holding that nothing else was done."""
    lines = [*difflib.ndiff(before.splitlines(), after.splitlines())]
    assert not [line for line in lines if line.startswith("- ")]
    return [line[2:] for line in lines if line.startswith("+ ")]


def test_a_yes_is_recorded_with_its_words_and_a_fingerprint(sbp, plan: Path) -> None:
    run = sbp("agree", plan, "--who", "person", "--said", "Yes. That's me.")
    assert run.code == 0, run.err
    lines = added(PLAN, plan.read_text(encoding="utf-8"))
    assert lines[:5] == [
        "agreement:",
        "  - who: person",
        "    agreed: yes",
        "    said: Yes. That's me.",
        "    date: 2026-12-01",
    ]
    assert lines[5].startswith('    fingerprint: "sbp1-sha256:')
    assert lines[6].startswith('    parts: "swim=')
    assert "Mair agreed on 2026-12-01" in run.err
    assert "--set-agreed" in run.err


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--partly", "Not the alarm"), "    agreed: partly"),
        (("--no", "I never wanted this"), "    agreed: no"),
        (("--partly", "Not the alarm"), "    disagrees_about: Not the alarm"),
        (("--could-not", "--said", "She laid her hand on the page", "--said-by", "observed"), "    agreed: could-not"),
        (
            ("--could-not", "--said", "She laid her hand on the page", "--said-by", "observed"),
            "      said_by: observed",
        ),
        (("--said", "Ie", "--lang", "cy"), "      lang: cy"),
        (("--said", "Yes", "--date", "2026-11-20"), "    date: 2026-11-20"),
    ],
)
def test_what_they_say_stands_as_they_said_it(sbp, plan: Path, options, says: str) -> None:
    assert sbp("agree", plan, "--who", "person", *options).code == 0
    assert says in added(PLAN, plan.read_text(encoding="utf-8"))


def test_agreed_is_set_when_that_is_asked_for_and_only_then(sbp, plan: Path) -> None:
    assert sbp("agree", plan, "--who", "person", "--set-agreed").code == 0
    text = plan.read_text(encoding="utf-8")
    assert "status: agreed  # for now\n" in text
    assert "dates:\n  agreed: 2026-12-01\n" in text


def test_a_no_sets_nothing(sbp, plan: Path) -> None:
    assert sbp("agree", plan, "--who", "person", "--no", "All of it", "--set-agreed").code == 0
    assert "status: draft" in plan.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ((), "--who person, or an id from people"),
        (("--who", "dylis"), "nothing in people has this id; did you mean dilys?"),
        (("--who", "person", "--partly", "x", "--no", "y"), "one of --partly, --no and --could-not"),
        (("--who", "person", "--no", ""), "what don't they agree about?"),
        (("--who", "person", "--could-not"), "tell what was seen"),
        (("--who", "person", "--said-by", "observed"), "--said-by and --lang are about the words"),
        (("--who", "person", "--date", "2027-01-01"), "still to come"),
        (("--who", "person", "--date", "soon"), "no day"),
        (("--who", "person", "--said", "x", "--said-by", "nobody"), "nothing in"),
        (("--who", "person", "--said", "x", "--lang", "Welsh!"), ""),
    ],
)
def test_what_cannot_be_recorded_is_said_and_nothing_is_written(sbp, plan: Path, options, says: str) -> None:
    run = sbp("agree", plan, *options)
    assert run.code == 2
    assert says in run.err
    assert "Traceback" not in run.err
    assert plan.read_text(encoding="utf-8") == PLAN


def test_the_same_word_on_the_same_day_is_recorded_once(sbp, plan: Path) -> None:
    assert sbp("agree", plan, "--who", "person").code == 0
    before = plan.read_bytes()
    run = sbp("agree", plan, "--who", "person")
    assert run.code == 2
    assert "recorded already" in run.err
    assert plan.read_bytes() == before


def test_a_dry_run_prints_and_writes_nothing(sbp, plan: Path) -> None:
    run = sbp("agree", plan, "--who", "dilys", "--said", "Tuesdays are fine", "--dry-run")
    assert "who: dilys" in run.out
    assert plan.read_text(encoding="utf-8") == PLAN


def test_lint_names_what_changed_after_the_agreement(sbp, plan: Path) -> None:
    assert sbp("agree", plan, "--who", "person", "--set-agreed").code == 0
    plan.write_text(plan.read_text(encoding="utf-8").replace("I want to swim", "I want to swim in the sea"))
    run = sbp("lint", plan, "--select", "changed-since-agreed")
    assert "this was changed after Mair agreed on 2026-12-01" in run.out
    assert sbp("agree", plan, "--who", "person", "--said", "The sea, yes").code == 0
    assert "changed-since-agreed" not in sbp("lint", plan, "--select", "changed-since-agreed").out


@pytest.mark.parametrize(
    "name", sorted(path.stem for path in EXAMPLES.glob("*.yaml") if path.stem not in ("supervision", "rough"))
)
def test_every_example_gains_lines_and_no_finding(sbp, name: str) -> None:
    shutil.copy(EXAMPLES / f"{name}.yaml", "plan.yaml")
    before = Path("plan.yaml").read_text(encoding="utf-8")
    run = sbp("agree", "plan.yaml", "--who", "person", "--said", "Yes", "--date", "2026-11-30")
    assert run.code == 0, run.err
    after = Path("plan.yaml").read_text(encoding="utf-8")
    if name == "end-at-home":  # its agreements stand in brackets, on lines that others stand on too
        new = re.search(r', \{who: person, agreed: yes, said: "Yes".*?\}(?=\])', after)
        assert new is not None
        assert after.replace(new[0], "") == before
    else:
        assert added(before, after)
    assert sbp("lint", "plan.yaml").out == ""
