"""`sbp review`: a review goes into the plan, and nothing else changes, as git sees it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import EXAMPLES, SMALL, plan_of

from sbp import prompts
from sbp.commands import review as command
from sbp.intervals import interval, later
from sbp.plan import Item
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


class Answers:
    """Somebody at a terminal who answers each question by what it asks, and presses Enter at every other one."""

    def __init__(self, answers: dict[str, str | list[str]], end: type[BaseException] | None) -> None:
        self.rest = {asked: [*given] if isinstance(given, list) else [given] for asked, given in answers.items()}
        self.end, self.question = end, ""

    def isatty(self) -> bool:
        return False

    def readline(self) -> str:
        for asked, given in self.rest.items():
            if asked in self.question and given:
                answer = given.pop(0)
                if answer == "^C":
                    raise KeyboardInterrupt
                return f"{answer}\n"
        return "\n"


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def sit(**answers: str | list[str]) -> None:
        somebody = Answers({asked.replace("_", " "): given for asked, given in answers.items()}, None)
        told = prompts.tell

        def tell(text: str, indent: str = "") -> None:
            if not indent:
                somebody.question = text
            told(text, indent)

        monkeypatch.setattr(prompts, "tell", tell)
        monkeypatch.setattr(command, "is_interactive", lambda: True)
        monkeypatch.setattr(sys, "stdin", somebody)

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
        ("outcomes: [{outcome: swmi, words: x}]\n", (), "nothing in outcomes has this id; did you mean swim?"),
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


def reviewed() -> Item:
    (review,) = plan_of(Path("plan.yaml").read_text(encoding="utf-8")).items("reviews")
    return review


def test_the_persons_words_are_asked_first_and_the_review_is_shown_before_it_is_written(sbp, answering) -> None:
    write()
    answering(
        When_did_you="2026-11-20",
        Who_was_there="Mair",
        What_is_better="I sleep again",
        in_the_words_of_Mair="It's going well",
        How_far_has="improving",
        mark_it="A cake",
        happens_to_the_plan="confirm",
        Why="It works",
    )
    run = sbp("review", "plan.yaml")
    assert run.code == 0, run.err
    review = reviewed()
    assert review.words("present") == ["person"]
    assert [text.words for text in review.texts("better")] == ["I sleep again"]
    (look,) = review.items("outcomes")
    assert look.word("words") == "It's going well"
    assert look.word("celebrate") == "A cake"
    assert review.word("next_review") == "2027-05-20"
    assert run.err.index("in the words of Mair") < run.err.index("How far has it come?")
    assert not Path(".plan.review.yaml").exists()


def test_slipping_asks_what_needs_to_change(sbp, answering) -> None:
    write()
    answering(
        When_did_you="2026-11-20", in_the_words_of="Worse", How_far_has="slipping", What_needs_to_change="Ask Carys"
    )
    assert sbp("review", "plan.yaml").code == 0
    (look,) = reviewed().items("outcomes")
    assert [text.words for text in look.texts("change")] == ["Ask Carys"]


def test_what_was_seen_or_put_into_words_by_somebody_says_so(sbp, answering) -> None:
    write()
    answering(When_did_you="2026-11-20", tell_it_today="observed", in_the_words_of="She sang in the water")
    assert sbp("review", "plan.yaml").code == 0
    (look,) = reviewed().items("outcomes")
    assert [(text.words, text.said_by) for text in look.texts("words")] == [("She sang in the water", "observed")]


def test_a_changed_outcome_becomes_a_new_one_in_its_place_and_the_old_one_stays(sbp, answering) -> None:
    write()
    answering(
        When_did_you="2026-11-20",
        How_far_has="changed",
        What_do_they_want_now="I want to swim in the sea",
        What_made_it_change="The pool shut",
        How_will_they_notice="I'm in before the clocks go forward",
        What_will_be_done="Find the Wednesday bathers",
        When_="in May",
        Does_Mair_agree="yes",
    )
    run = sbp("review", "plan.yaml")
    assert run.code == 0, run.err
    text = Path("plan.yaml").read_text(encoding="utf-8")
    plan = plan_of(text)
    assert text.startswith(PLAN.rstrip("\n"))
    old, new = plan.outcomes
    assert old.word("words") == "I want to swim"
    assert (new.word("words"), new.word("replaces")) == ("I want to swim in the sea", "swim")
    assert plan.active_outcomes == [new]
    (action,) = plan.items("actions")
    assert action.words("helps") == [new.word("id")]
    (agreed,) = plan.items("agreement")
    assert agreed.word("agreed") == "yes"
    assert "fingerprint" in agreed


def test_actions_and_worries_are_asked_about(sbp, answering) -> None:
    plan = PLAN + (
        "actions: [{id: sit, what: Sit with Emyr, who: person, helps: [swim]}, {id: old, what: Ring, status: done}]\n"
        "worries: [{id: fall, worry: Emyr may fall, safety_goal: {words: He rings first}}]\n"
    )
    write(plan=plan)
    answering(
        When_did_you="2026-11-20", Is_it_done="done", Is_it_helping="yes", Where_does_it_stand="He rang twice", Why="So"
    )
    run = sbp("review", "plan.yaml")
    assert run.code == 0, run.err
    review = reviewed()
    assert [(look.word("action"), look.word("status")) for look in review.items("actions")] == [("sit", "done")]
    assert [(look.word("worry"), look.word("words")) for look in review.items("worries")] == [("fall", "He rang twice")]
    assert "What we need to see: “He rings first”" in run.err


def test_a_light_touch_asks_little(sbp, answering) -> None:
    write()
    answering(When_did_you="2026-11-20", What_kind="light-touch", in_the_words_of="Fine")
    run = sbp("review", "plan.yaml")
    assert run.code == 0, run.err
    for asked in ("What helped?", "Have needs changed?", "How has Mair found"):
        assert asked not in run.err


def test_stopping_early_asks_before_it_writes_and_keeps_what_was_said(sbp, answering) -> None:
    write()
    answering(When_did_you="2026-11-20", What_is_better=["I sleep again", ":stop"], Write_this="no")
    run = sbp("review", "plan.yaml")
    assert run.code == 2
    assert "nothing was written, as you chose" in run.err
    assert Path("plan.yaml").read_text(encoding="utf-8") == PLAN
    assert "I sleep again" in Path(".plan.review.yaml").read_text(encoding="utf-8")
    assert Path(".plan.review.yaml").stat().st_mode & 0o077 == 0


def test_a_review_that_was_begun_is_offered_and_gone_on_with(sbp, answering) -> None:
    write()
    answering(When_did_you="2026-11-20", What_is_better=["I sleep again", "", "^C"], tell_it_today="words")
    answering(When_did_you="2026-11-20", What_is_better="I sleep again", in_the_words_of="^C")
    assert sbp("review", "plan.yaml").code == 130
    answering(Go_on_with_it="yes", in_the_words_of="Every Tuesday")
    run = sbp("review", "plan.yaml")
    assert run.code == 0, run.err
    review = reviewed()
    assert [text.words for text in review.texts("better")] == ["I sleep again"]
    assert review.items("outcomes")[0].word("words") == "Every Tuesday"
    assert "What is better since last time?" not in run.err
    assert not Path(".plan.review.yaml").exists()


def test_a_review_that_was_begun_can_be_kept_aside(sbp, answering) -> None:
    write()
    Path(".plan.review.yaml").write_text("date: 2026-11-19\nbetter: [Old]\n")
    answering(Go_on_with_it="no", When_did_you="2026-11-20", What_is_better="New")
    assert sbp("review", "plan.yaml").code == 0
    assert "Old" in Path(".plan.review-aside.yaml").read_text()
    assert [text.words for text in reviewed().texts("better")] == ["New"]


def test_a_review_that_is_in_the_plan_already_is_not_offered_again(sbp, answering) -> None:
    write()
    answering(When_did_you="2026-11-20", What_is_better="I sleep again")
    assert sbp("review", "plan.yaml").code == 0
    before = Path("plan.yaml").read_bytes()
    Path(".plan.review.yaml").write_text("date: 2026-11-20\nkind: planned\nbetter: [I sleep again]\n")  # killed here
    answering(When_did_you="2026-11-21", What_is_better="^C")
    run = sbp("review", "plan.yaml")
    assert "is in the plan already" in run.err
    assert "Go on with it?" not in run.err
    assert Path("plan.yaml").read_bytes() == before


def test_of_two_who_write_at_once_one_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write()
    begun = subprocess.Popen(
        [sys.executable, "-m", "sbp", "review", "plan.yaml", "--from", "-", "--as-of", "2026-12-01"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(EXAMPLES.parent)},
    )  # fmt: skip
    assert begun.stdin is not None
    # It has read the plan before it reads its answers; the other one is done before these come.
    begun.stdin.write(b"better: [")
    begun.stdin.flush()
    for _ in range(200):
        if Path(f"/proc/{begun.pid}/wchan").exists() and "pipe" in Path(f"/proc/{begun.pid}/wchan").read_text():
            break
        time.sleep(0.02)
    Path("plan.yaml").write_text(
        Path("plan.yaml").read_text(encoding="utf-8") + "# by somebody else\n", encoding="utf-8"
    )
    theirs = Path("plan.yaml").read_bytes()
    _, said = begun.communicate(b"I sleep again]\n", timeout=60)
    assert begun.returncode == 2
    assert b"somebody changed the file in the meantime; nothing was written" in said
    assert Path("plan.yaml").read_bytes() == theirs


def test_a_wrong_answer_is_asked_again(sbp, answering) -> None:
    write()
    answering(
        When_did_you=["soon", "2026-11-20"],
        Who_was_there=["nobody", "person"],
        in_the_words_of="fine",
        How_far_has=["fantastic", "2"],
        happens_to_the_plan="confirm",
        Why="x",
        When_is_the_next=["2026-01-01", "2027-01-01"],
    )
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


def test_a_day_that_is_still_to_come_is_asked_for_again_at_once(sbp, answering) -> None:
    write()
    answering(When_did_you=["2026-12-02", "2026-11-20"], What_is_better=["I sleep", ":stop"])
    run = sbp("review", "plan.yaml")
    assert run.code == 0, run.err
    assert "not still to come" in run.err


def test_stopping_in_the_middle_of_an_outcome_keeps_what_was_said_of_it(sbp, answering) -> None:
    write()
    answering(When_did_you="2026-11-20", in_the_words_of="Better", How_far_has="1", What_helped=":stop")
    assert sbp("review", "plan.yaml").code == 0
    (look,) = reviewed().items("outcomes")
    assert (look.word("words"), look.word("progress")) == ("Better", "improving")


def test_there_is_no_way_back_and_it_says_so(sbp, answering) -> None:
    write()
    answering(When_did_you="2026-11-20", What_is_better=[":back", "I sleep", ":stop"])
    run = sbp("review", "plan.yaml")
    assert "no way back here" in run.err
    assert "I sleep" in Path("plan.yaml").read_text(encoding="utf-8")


def test_ctrl_c_keeps_what_was_said_in_a_file_that_can_be_recorded(sbp, answering) -> None:
    write()
    answering(When_did_you="2026-11-20", What_is_better="I sleep", in_the_words_of="Better", How_far_has="^C")
    run = sbp("review", "plan.yaml")
    assert run.code == 130
    assert Path("plan.yaml").read_text(encoding="utf-8") == PLAN
    assert "--from .plan.review.yaml" in run.err
    assert sbp("review", "plan.yaml", "--from", ".plan.review.yaml", "--no-input").code == 0
    assert "Better" in Path("plan.yaml").read_text(encoding="utf-8")


def test_what_practice_asks_for_never_keeps_a_review_out(sbp) -> None:
    write("decision: confirm\noutcomes: [{outcome: swim, words: Mair has engaged well}]\n")
    run = sbp("review", "plan.yaml", "--from", "answers.yaml", "--date", "2026-11-20")
    assert run.code == 0, run.err
    said = sbp("lint", "plan.yaml").out
    for rule in ("review-no-reasons", "review-worker-only"):
        assert rule in said
