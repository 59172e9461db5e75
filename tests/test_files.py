"""Files are read, and written whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from sbp import files
from sbp.errors import SbpError

posix = pytest.mark.skipif(sys.platform == "win32", reason="a matter of POSIX")


@posix
def test_a_pipe_that_never_ends_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    with pytest.raises(SbpError, match="not an ordinary file"):
        files.read(tmp_path / "pipe.yaml")
    with pytest.raises(SbpError, match="not an ordinary file"):
        files.read(Path("/dev/zero"))


def test_a_new_file_is_made_and_an_old_one_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "new.yaml"
    files.create(path, b"one")
    with pytest.raises(SbpError, match="there already"):
        files.create(path, b"two")
    assert path.read_bytes() == b"one"
    files.create(path, b"two", force=True)
    assert path.read_bytes() == b"two"
    assert [found.name for found in tmp_path.iterdir()] == ["new.yaml"]


def test_a_file_is_replaced_whole_with_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"old")
    path.chmod(0o640)
    files.replace(path, b"old", b"new")
    assert path.read_bytes() == b"new"
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o640
    assert [found.name for found in tmp_path.iterdir()] == ["plan.yaml"]


def test_a_file_that_somebody_else_changed_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"theirs")
    with pytest.raises(SbpError, match="somebody changed the file"):
        files.replace(path, b"mine", b"new")
    assert path.read_bytes() == b"theirs"


def test_a_read_only_file_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(SbpError, match="read-only"):
        files.replace(path, b"old", b"new")
    assert path.read_bytes() == b"old"


@posix
def test_a_link_is_followed_and_a_second_name_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"old")
    (tmp_path / "link.yaml").symlink_to(path)
    files.replace(tmp_path / "link.yaml", b"old", b"new")
    assert (tmp_path / "link.yaml").is_symlink()
    assert path.read_bytes() == b"new"
    os.link(path, tmp_path / "second.yaml")
    with pytest.raises(SbpError, match="second name"):
        files.replace(path, b"new", b"newer")


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_fault_of_the_disk_leaves_the_old_bytes_and_no_stray_file(
    call: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(SbpError, match="no space left on device; nothing was written"):
        files.replace(path, b"old", b"new")
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["plan.yaml"]


def test_what_a_process_that_was_killed_left_is_cleared_away_at_the_next_writing(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_bytes(b"old")
    (tmp_path / ".sbp-abc123.tmp").write_bytes(b"half")
    files.replace(plan, b"old", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["plan.yaml"]


@pytest.mark.skipif(os.name == "nt", reason="rights are those of Unix")
def test_a_new_file_has_the_rights_that_are_usual_and_a_private_one_is_its_owners(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        files.create(tmp_path / "usual.yaml", b"new")
        files.create(tmp_path / "private.html", b"new", private=True)
    finally:
        os.umask(before)
    assert (tmp_path / "usual.yaml").stat().st_mode & 0o777 == 0o640
    assert (tmp_path / "private.html").stat().st_mode & 0o777 == 0o600
    (tmp_path / "usual.yaml").chmod(0o604)
    files.create(tmp_path / "usual.yaml", b"newer", force=True)
    assert (tmp_path / "usual.yaml").stat().st_mode & 0o777 == 0o604


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("", "this is a folder"),
        ("none.yaml", "there is no such file or folder"),
        ("plan.yaml/more.yaml", "part of this path is not a folder"),
    ],
)
def test_why_a_file_cannot_be_read_is_said_in_words(name: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_bytes(b"x")
    with pytest.raises(SbpError) as refused:
        files.read(tmp_path / name)
    assert str(refused.value) == f"{tmp_path / name}: {says}"


def test_one_byte_more_than_is_wanted_tells_that_there_is_more(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_bytes(b"x" * 100)
    assert len(files.read(tmp_path / "plan.yaml", 10)) == 11
    assert len(files.read(tmp_path / "plan.yaml", 100)) == 100
    assert len(files.read(tmp_path / "plan.yaml")) == 100


def test_what_cannot_be_written_names_the_file_and_the_reason(tmp_path: Path) -> None:
    with pytest.raises(SbpError) as refused:
        files.create(tmp_path / "none" / "plan.yaml", b"new")
    assert str(refused.value) == f"{tmp_path / 'none' / 'plan.yaml'}: there is no such file or folder"
