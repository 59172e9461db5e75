"""`sbp new` at a terminal, from a file, and with nobody there."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import SMALL, plan_of

from sbp.commands import new as command

posix = pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is a matter of POSIX")


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Sit somebody at the terminal who types these lines."""

    def sit(lines: str) -> None:
        monkeypatch.setattr(command, "is_interactive", lambda: True)
        monkeypatch.setattr(sys, "stdin", io.StringIO(lines))

    return sit


@pytest.mark.parametrize("kind", ["adult", "child", "carer", "young-carer", "family", "personal-plan", "profile"])
def test_a_plan_of_every_kind_starts_without_questions_and_lints_without_an_error(sbp, kind: str) -> None:
    run = sbp("new", "plan.yaml", "--kind", kind, "--name", "Mair", "--no-input")
    assert (run.code, run.out) == (0, "plan.yaml\n")
    plan = plan_of(Path("plan.yaml").read_text(encoding="utf-8"))
    assert plan.kind == kind
    assert plan.name == "Mair"
    assert "mair" not in plan.id
    lint = sbp("lint", "plan.yaml", "--fail-on", "warning")
    assert lint.code == 0, lint.out


def test_a_plan_without_a_file_is_named_by_its_id(sbp) -> None:
    run = sbp("new", "--name", "Mair", "--no-input")
    name = run.out.strip()
    assert Path(name).is_file()
    assert plan_of(Path(name).read_text(encoding="utf-8")).id == name.removesuffix(".yaml")


def test_a_file_that_is_there_is_kept(sbp) -> None:
    Path("plan.yaml").write_text("mine")
    run = sbp("new", "plan.yaml", "--name", "Mair", "--no-input")
    assert run.code == 2
    assert "there already" in run.err
    assert Path("plan.yaml").read_text() == "mine"
    assert sbp("new", "plan.yaml", "--name", "Mair", "--no-input", "--force").code == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("plan.yaml", "--no-input"), "give it with --name"),
        (("plan.txt", "--name", "M", "--no-input"), "ends in .yaml"),
        (("nowhere/plan.yaml", "--name", "M", "--no-input"), "there is no such folder"),
        (("plan.yaml", "--name", "M", "--from", "nowhere.yaml"), "nowhere.yaml: there is no such file"),
        (("plan.yaml", "--kind", "cat", "--name", "M"), "'cat' is not one of"),
    ],
)
def test_what_it_cannot_do_it_says_in_one_line(sbp, arguments: tuple[str, ...], says: str) -> None:
    run = sbp("new", *arguments)
    assert run.code == 2
    assert says in run.err
    assert len(run.err.strip().split("\n")) == 1
    assert not Path("plan.yaml").exists()


def test_answers_from_a_file_are_in_the_plan(sbp) -> None:
    Path("known.yaml").write_text(
        "kind: carer\nperson: {name: Mair}\nabout_me:\n  what_matters: [Swimming, '10:30 at the pool']\nlanguage_notes: [{phrase: Nan}]\n"
    )
    assert sbp("new", "plan.yaml", "--from", "known.yaml").code == 0
    plan = plan_of(Path("plan.yaml").read_text(encoding="utf-8"))
    assert plan.kind == "carer"
    assert [text.words for text in plan.texts("about_me.what_matters")] == ["Swimming", "10:30 at the pool"]
    assert plan.items("language_notes")[0].word("phrase") == "Nan"


def test_answers_that_do_not_fit_are_said_with_their_place(sbp) -> None:
    Path("known.yaml").write_text("person: {name: Mair}\nabout_mee: {}\n")
    run = sbp("new", "plan.yaml", "--from", "known.yaml")
    assert run.code == 2
    assert "known.yaml:2:1:" in run.err
    assert "did you mean `about_me`?" in run.err


def test_the_conversation_is_written_down(sbp, typed) -> None:
    typed("carer\nwales\nSwimming keeps me going\n\nTuesdays\n:stop\n")
    run = sbp("new", "plan.yaml", "--name", "Mair")
    assert run.code == 0
    plan = plan_of(Path("plan.yaml").read_text(encoding="utf-8"))
    assert plan.kind == "carer"
    assert [text.words for text in plan.texts("about_me.what_matters")] == ["Swimming keeps me going"]
    assert "What matters to you?" in run.err
    assert "# people:" in Path("plan.yaml").read_text(encoding="utf-8"), "what was not reached is there as an example"


def test_help_is_given_and_a_choice_is_asked_again(sbp, typed) -> None:
    typed("cat\n:?\nadult\nwales\n:?\n:stop\n")
    run = sbp("new", "plan.yaml", "--name", "Mair")
    assert run.code == 0
    assert "Please choose one of" in run.err
    assert "People, places, things you do" in run.err


def test_an_outcome_that_reads_like_a_service_gets_a_gentle_question(sbp, typed) -> None:
    typed("adult\nwales\n" + "\n" * 10 + "receive a home care service\nI want to live on my own like I did\n:stop\n")
    run = sbp("new", "plan.yaml", "--name", "Mair")
    assert "What would it make possible?" in run.err
    assert (
        plan_of(Path("plan.yaml").read_text(encoding="utf-8")).outcomes[0].word("words")
        == "I want to live on my own like I did"
    )


def test_welsh_is_spoken(sbp, typed) -> None:
    typed("adult\nwales\nNofio\n:stop\n")
    run = sbp("new", "plan.yaml", "--name", "Gwen", "--lang", "cy")
    assert "Beth sy'n bwysig i chi?" in run.err
    plan = plan_of(Path("plan.yaml").read_text(encoding="utf-8"))
    assert plan.language == "cy"
    assert next(plan.texts("about_me.what_matters")).lang == "cy"


def test_the_schema_is_found_upwards(sbp, tmp_path: Path) -> None:
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "plan.schema.json").write_text("{}")
    (tmp_path / "plans").mkdir()
    sbp("new", "plans/plan.yaml", "--name", "Mair", "--no-input")
    assert (
        Path("plans/plan.yaml")
        .read_text(encoding="utf-8")
        .startswith("# yaml-language-server: $schema=../schemas/plan.schema.json")
    )


def test_nothing_said_is_nothing_written(sbp, typed) -> None:
    typed("")
    run = sbp("new", "plan.yaml")
    assert run.code == 2
    assert not Path("plan.yaml").exists()


@posix
def test_ctrl_c_at_a_real_terminal_keeps_what_was_said(tmp_path: Path) -> None:
    import fcntl
    import pty
    import select
    import signal
    import termios

    def at_the_terminal() -> None:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # whoever runs the tests in the background has it ignored
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)

    parent, child = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "sbp", "new", "plan.yaml", "--name", "Mair", "--kind", "adult", "--jurisdiction", "wales"],
        stdin=child, stdout=subprocess.PIPE, stderr=child, cwd=tmp_path, start_new_session=True,
        preexec_fn=at_the_terminal,
    )  # fmt: skip
    os.close(child)
    seen = b""

    def until(words: bytes) -> None:
        nonlocal seen
        while words not in seen:
            assert select.select([parent], [], [], 20)[0], seen
            seen += os.read(parent, 4096)
        seen = b""

    until(b"What matters to you?")
    os.write(parent, b"Swimming\n")
    until(b"One more?")
    os.write(parent, b"\x03")
    assert process.wait(20) == 130
    assert process.stdout is not None
    process.stdout.close()
    os.close(parent)
    assert [
        text.words
        for text in plan_of((tmp_path / "plan.yaml").read_text(encoding="utf-8")).texts("about_me.what_matters")
    ] == ["Swimming"]
    assert [path.name for path in tmp_path.iterdir()] == ["plan.yaml"]


def test_standard_input_is_read_for_answers(sbp, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BytesIO((SMALL + "version_note: from a pipe\n").encode())

        @staticmethod
        def isatty() -> bool:
            return False

    monkeypatch.setattr(sys, "stdin", Stdin)
    assert sbp("new", "plan.yaml", "--from", "-").code == 0
    assert "from a pipe" in Path("plan.yaml").read_text(encoding="utf-8")
