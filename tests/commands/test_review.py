"""`sbp review`: a review goes into the plan, and nothing else changes, as git sees it."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import EXAMPLES, SMALL, plan_of

from sbp.commands import review as command
from sbp.intervals import interval, later
from sbp.reviews import record, still_open

ANSWERS = """\
present: [person]
better: [I went three weeks running]
outcomes:
  - outcome: swim
    words: {words: Dw i wrth fy modd, lang: cy}
    progress: improving
    score: {scale: ten, score: 7, words: Nearly there}
decision: confirm
reasons: It is working
"""
PLAN = (
    SMALL
    + "status: agreed\ndates: {started: 2026-01-01, next_review: 2026-11-01}  # soon\noutcomes:\n  - {id: swim, words: I want to swim}\n"
)


@pytest.fixture
def sbp(sbp):
    """Review on a day that does not move."""
    return lambda command, *arguments: sbp(command, *arguments, "--as-of", "2026-12-01")


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    def sit(lines: str) -> None:
        monkeypatch.setattr(command, "is_interactive", lambda: True)
        monkeypatch.setattr(sys, "stdin", io.StringIO(lines))

    return sit


def write(answers: str = ANSWERS, plan: str = PLAN) -> None:
    Path("answers.yaml").write_text(answers, encoding="utf-8")
    Path("plan.yaml").write_text(plan, encoding="utf-8")


def test_a_review_is_added_and_says_the_next_day(sbp) -> None:
    write()
    run = sbp("review", "plan.yaml", "--from", "answers.yaml", "--date", "2026-11-20", "--next", "2027-05-20")
    assert run.code == 0, run.err
    assert Path("plan.yaml").read_text(encoding="utf-8") == PLAN + (
        "reviews:\n"
        "  - date: 2026-11-20\n"
        "    present: [person]\n"
        "    better:\n"
        "      - I went three weeks running\n"
        "    outcomes:\n"
        "      - outcome: swim\n"
        "        words:\n"
        "          words: Dw i wrth fy modd\n"
        "          lang: cy\n"
        "        progress: improving\n"
        "        score:\n"
        "          scale: ten\n"
        "          score: 7\n"
        "          words: Nearly there\n"
        "    decision: confirm\n"
        "    reasons: It is working\n"
        "    next_review: 2027-05-20\n"
    )


@pytest.mark.parametrize(
    "name",
    sorted(path.stem for path in EXAMPLES.glob("*.yaml") if path.stem not in ("rough", "supervision", "allotment")),
)
def test_git_diff_shows_added_lines_and_nothing_else(sbp, name: str) -> None:
    shutil.copy(EXAMPLES / f"{name}.yaml", "plan.yaml")
    Path("answers.yaml").write_text("present: [person]\nbetter: [So far so good]\n")
    git = ["git", "-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "core.autocrlf=false"]
    subprocess.run([*git, "init", "-q"], check=True)
    subprocess.run([*git, "add", "plan.yaml"], check=True)
    subprocess.run([*git, "commit", "-qm", "plan"], check=True)
    run = sbp("review", "plan.yaml", "--from", "answers.yaml", "--date", "2026-11-30", "--next", "2027-12-01")
    assert run.code == 0, run.err
    diff = subprocess.run(
        [*git, "diff", "--unified=0"], check=True, capture_output=True, encoding="utf-8"
    ).stdout.split("\n")
    removed = [line[1:] for line in diff if line.startswith("-") and not line.startswith("---")]
    added = [line[1:] for line in diff if line.startswith("+") and not line.startswith("+++")]
    assert removed == []
    assert len(added) >= 4
    assert any("next_review: 2027-12-01" in line for line in added)


def test_a_dry_run_prints_and_writes_nothing(sbp) -> None:
    write()
    run = sbp("review", "plan.yaml", "--from", "answers.yaml", "--date", "2026-11-20", "--dry-run")
    assert run.code == 0
    assert "date: 2026-11-20" in run.out
    assert Path("plan.yaml").read_text(encoding="utf-8") == PLAN


@pytest.mark.parametrize(
    ("answers", "options", "says"),
    [
        ("outcmes: []\n", (), "answers.yaml:1:1: there is no field of this name here; did you mean `outcomes`?"),
        ("outcomes: [{outcome: swmi}]\n", (), "nothing in outcomes has this id; did you mean swim?"),
        ("present: [nobody]\n", (), "nothing in people has this id"),
        ("outcomes: [{outcome: swim, progress: great}]\n", (), "answers.yaml:1:38: `progress` is one of"),
        ("better: [x: y]\n", (), "put the whole text in quotation marks"),
        ("present: [person]\n", ("--next", "2026-01-01"), "the next review is not after this one"),
        ("present: [person]\n", ("--decision", "maybe"), "maybe is not one of confirm, revise, close"),
        ("present: [person]\n", ("--date", "yesterday"), "no day"),
        ("present: [person]\n", ("--date", "2030-01-01"), "still to come"),
        ("", (), "nothing was said in this review"),
        ("a: b: c\n", (), "answers.yaml:1:5:"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_is_written(
    sbp, answers: str, options: tuple[str, ...], says: str
) -> None:
    write(answers)
    options = options if "--date" in options else ("--date", "2026-11-20", *options)
    run = sbp("review", "plan.yaml", "--from", "answers.yaml", *options)
    assert run.code == 2
    assert says in run.err
    assert len(run.err.strip().split("\n")) == 1
    assert Path("plan.yaml").read_text(encoding="utf-8") == PLAN


def test_the_same_review_is_not_recorded_twice(sbp) -> None:
    write()
    assert sbp("review", "plan.yaml", "--from", "answers.yaml", "--date", "2026-11-20").code == 0
    run = sbp("review", "plan.yaml", "--from", "answers.yaml", "--date", "2026-11-20")
    assert run.code == 2
    assert "recorded already" in run.err


def test_a_plan_that_cannot_be_read_is_said_with_its_place(sbp) -> None:
    write(plan="a: b: c\n")
    run = sbp("review", "plan.yaml", "--from", "answers.yaml")
    assert run.code == 2
    assert "plan.yaml:1:5:" in run.err


def test_with_nobody_to_ask_it_says_what_to_give(sbp) -> None:
    write()
    run = sbp("review", "plan.yaml", "--no-input")
    assert run.code == 2
    assert "--from" in run.err


def test_the_persons_words_are_asked_first_and_the_review_is_shown_before_it_is_written(sbp, typed) -> None:
    write()
    typed(
        "2026-11-20\nMair\nI sleep again\n\n\n"  # when, who, better, not working
        "It's going well\nimproving\nA cake\n"  # the outcome
        "confirm\nIt works\n\nyes\n"
    )
    run = sbp("review", "plan.yaml")
    assert run.code == 0, run.err
    (review,) = plan_of(Path("plan.yaml").read_text(encoding="utf-8")).items("reviews")
    assert review.words("present") == ["person"]
    assert [text.words for text in review.texts("better")] == ["I sleep again"]
    (look,) = review.items("outcomes")
    assert look.word("words") == "It's going well"
    assert look.word("celebrate") == "A cake"
    assert review.word("next_review") == "2027-05-20"
    assert run.err.index("in the words of Mair") < run.err.index("How far has it come?")


def test_slipping_asks_what_needs_to_change(sbp, typed) -> None:
    write()
    typed("2026-11-20\n\n\n\nWorse\nslipping\nAsk Carys\n\nrevise\n\n2027-01-01\n\n")
    run = sbp("review", "plan.yaml")
    assert run.code == 0, run.err
    (look,) = plan_of(Path("plan.yaml").read_text(encoding="utf-8")).items("reviews")[0].items("outcomes")
    assert [text.words for text in look.texts("change")] == ["Ask Carys"]


def test_stopping_early_asks_before_it_writes(sbp, typed) -> None:
    write()
    typed("2026-11-20\n\nI sleep again\n\n:stop\nno\n")
    run = sbp("review", "plan.yaml")
    assert run.code == 2
    assert "nothing was written, as you chose" in run.err
    assert Path("plan.yaml").read_text(encoding="utf-8") == PLAN


def test_a_wrong_answer_is_asked_again(sbp, typed) -> None:
    write()
    typed("soon\n2026-11-20\nnobody\nperson\n\n\nfine\nfantastic\n2\n\nconfirm\nx\n2026-01-01\n2027-01-01\n\n")
    run = sbp("review", "plan.yaml")
    assert run.code == 0, run.err
    for said in ("a day like 2026-03-14", "isn't among the people", "Please choose one of", "a day after this review"):
        assert said in run.err


def test_how_often_a_plan_is_reviewed_comes_from_the_plan_then_the_settings_then_the_law() -> None:
    from sbp.settings import Settings

    assert interval(plan_of(SMALL + "review_arrangements: {interval: 4 months}\n")) == "4 months"
    assert interval(plan_of(SMALL, Settings(content={"review_intervals": {"adult": "9 months"}}))) == "9 months"
    assert interval(plan_of(SMALL.replace("adult", "personal-plan"))) == "3 months"
    assert interval(plan_of(SMALL + "settings: [safeguarding]\n")) == "6 weeks"
    assert interval(plan_of(SMALL.replace("wales", "england"))) == "12 months"


@pytest.mark.parametrize(
    ("length", "day"),
    [("3 months", "2026-11-30"), ("6 weeks", "2026-10-12"), ("1 year", "2027-08-31"), ("10 working days", "2026-09-14"), ("1 day", "2026-09-01"), ("6 months", "2027-02-28")],
)  # fmt: skip
def test_a_length_of_time_is_counted_on_the_calendar(length: str, day: str) -> None:
    from datetime import date

    assert later(date(2026, 8, 31), length).isoformat() == day


def test_an_outcome_that_an_earlier_review_found_achieved_is_not_asked_about_again() -> None:
    plan = plan_of(PLAN + "reviews: [{date: 2026-05-01, outcomes: [{outcome: swim, progress: achieved}]}]\n")
    assert still_open(plan) == []


def test_windows_line_ends_and_the_mark_stay(sbp) -> None:
    write()
    Path("plan.yaml").write_bytes(b"\xef\xbb\xbf" + PLAN.replace("\n", "\r\n").encode())
    assert sbp("review", "plan.yaml", "--from", "answers.yaml", "--date", "2026-11-20").code == 0
    data = Path("plan.yaml").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert b"\n" not in data.replace(b"\r\n", b"")


def test_a_review_keeps_every_character_of_the_plan() -> None:
    plan = plan_of(PLAN)
    edited = record(plan, {"date": "2026-11-20", "better": ["x"]})
    assert edited.text.startswith(PLAN)


def test_a_day_that_is_still_to_come_is_asked_for_again_at_once(sbp, typed) -> None:
    write()
    typed("2026-12-02\n2026-11-20\n\nI sleep\n\n\n:stop\n\n")
    run = sbp("review", "plan.yaml")
    assert run.code == 0, run.err
    assert "not still to come" in run.err


def test_stopping_in_the_middle_of_an_outcome_keeps_what_was_said_of_it(sbp, typed) -> None:
    write()
    typed("2026-11-20\n\n\n\nBetter\n1\n:stop\nyes\n")
    assert sbp("review", "plan.yaml").code == 0
    (look,) = plan_of(Path("plan.yaml").read_text(encoding="utf-8")).items("reviews")[0].items("outcomes")
    assert (look.word("words"), look.word("progress")) == ("Better", "improving")


def test_there_is_no_way_back_and_it_says_so(sbp, typed) -> None:
    write()
    typed("2026-11-20\n\n:back\nI sleep\n\n:stop\nyes\n")
    run = sbp("review", "plan.yaml")
    assert "no way back here" in run.err
    assert "I sleep" in Path("plan.yaml").read_text(encoding="utf-8")


def test_ctrl_c_keeps_what_was_said_in_a_file_that_can_be_recorded(sbp, typed, monkeypatch: pytest.MonkeyPatch) -> None:
    write()
    typed("2026-11-20\n\nI sleep again\n\n\nBetter\n")
    lines = iter(sys.stdin.read().splitlines(keepends=True))

    class Interrupted:
        @staticmethod
        def isatty() -> bool:
            return False

        @staticmethod
        def readline() -> str:
            try:
                return next(lines)
            except StopIteration:
                raise KeyboardInterrupt from None

    monkeypatch.setattr(sys, "stdin", Interrupted)
    run = sbp("review", "plan.yaml")
    assert run.code == 130
    assert Path("plan.yaml").read_text(encoding="utf-8") == PLAN
    assert "--from .plan.review.yaml" in run.err
    assert sbp("review", "plan.yaml", "--from", ".plan.review.yaml").code == 0
    assert "Better" in Path("plan.yaml").read_text(encoding="utf-8")


def test_what_practice_asks_for_never_keeps_a_review_out(sbp) -> None:
    write("decision: confirm\noutcomes: [{outcome: swim, words: Mair has engaged well}]\n")
    run = sbp("review", "plan.yaml", "--from", "answers.yaml", "--date", "2026-11-20")
    assert run.code == 0, run.err
    said = sbp("lint", "plan.yaml").out
    for rule in ("review-no-reasons", "review-worker-only"):
        assert rule in said
