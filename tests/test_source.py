"""Bytes to text: what is no text of a plan is said in words, with its place, and what can't be seen is shown as a mark."""

from __future__ import annotations

import pytest

from sbp.source import Undecodable, decode, escaped, is_like_a_plan, visible


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\0GITCRYPT\0x", "this file is locked with git-crypt; unlock the repository with `git-crypt unlock` first"),
        (b"age-encryption.org/v1\n", "this file is locked with age; unlock it first"),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n", "this file is locked with age; unlock it first"),
        (
            b"version https://git-lfs.github.com/spec/v1\n",
            "this is a git-lfs pointer, not the plan; run `git lfs pull`",
        ),
        (b"\xff\xfea\0", "the file is saved as UTF-16; save it again as UTF-8"),
        (b"\xfe\xff\0a", "the file is saved as UTF-16; save it again as UTF-8"),
        (b"a: \xff\n", "byte 0xff is not UTF-8; save the file again with the encoding UTF-8"),
        (b"a: b\rc: d\n", "a carriage return (U+000D) stands alone here; save the file with ordinary line ends"),
        ("a: \u202eb\n".encode(), "a hidden mark (U+202E) turns the direction of the text here; take it out"),
        ("a: \u2066b\n".encode(), "a hidden mark (U+2066) turns the direction of the text here; take it out"),
        (
            "a: b\u2028c\n".encode(),
            "a hidden line break (U+2028) stands here; take it out and start a new line instead",
        ),
        ("a: b\x85c\n".encode(), "a hidden line break (U+0085) stands here; take it out and start a new line instead"),
        (b"a: \x1b[31m\n", "a hidden character (U+001B) stands here; take it out"),
    ],
)
def test_what_is_no_text_of_a_plan_is_said_in_words(data: bytes, says: str) -> None:
    found = decode("plan.yaml", data)
    assert isinstance(found, Undecodable)
    assert found.message == says


def test_its_place_is_where_it_stands_behind_a_mark_and_lines() -> None:
    found = decode("plan.yaml", b"\xef\xbb\xbfa: b\nc: \xff\n")
    assert isinstance(found, Undecodable)
    assert found.source.place(found.offset) == (2, 4)
    assert found.source.bom


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\nb\nc\td", "a⏎b⏎c d"),
        ("a\x1b[31mb", "a⟦U+001B⟧[31mb"),
        ("a\u202eb\u200b\u2066c\u2069", "a⟦U+202E⟧b⟦U+200B⟧⟦U+2066⟧c⟦U+2069⟧"),
        ("a\rb", "a⟦U+000D⟧b"),
        ("\U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f a\U000e0041", None),
        ("tŷ bach, 👩‍🦽, می‌خواهم", "tŷ bach, 👩‍🦽, می‌خواهم"),
    ],
)
def test_what_cannot_be_seen_is_shown_as_a_mark(text: str, shown: str | None) -> None:
    if shown is None:  # the flag of Wales is spelt with such characters, and one more stands alone
        assert visible(text) == text[:7] + " a⟦U+E0041⟧"
    else:
        assert visible(text) == shown


def test_json_says_what_cannot_be_seen_by_its_number() -> None:
    assert escaped('"a\u200bb\x7f\U000e0041ŷ"') == '"a\\u200bb\\u007f\\udb40\\udc41ŷ"'


@pytest.mark.parametrize("text", ["a\u2066b\u2069c", "\u2067x\u2066y\u2069\u2069", "one\n\u2068two\u2069\n"])
def test_a_stretch_of_another_direction_that_is_closed_on_its_line_is_text(text: str) -> None:
    assert not isinstance(decode("plan.yaml", f"a: |\n  {text}\n".encode()), Undecodable)


@pytest.mark.parametrize("text", ["a\u2066b", "b\u2069", "\u2066a\nb\u2069", "\u2067x\u2066y\u2069"])
def test_one_that_is_not_closed_is_refused(text: str) -> None:
    assert isinstance(decode("plan.yaml", f"a: |\n  {text}\n".encode()), Undecodable)


@pytest.mark.parametrize("text", ["sbp: 1\n", "\n\nid: a\n", '{"kind": "adult"}', "'person' : x\n", "\ufeffsbp: 1\n"])
def test_what_begins_like_a_plan_is_like_one(text: str) -> None:
    assert is_like_a_plan(text)


@pytest.mark.parametrize("text", ["root:x:0\n", "  sbpx: 1\n", "identity: a\n", "name: CI\non: push\n", ""])
def test_what_does_not_is_not(text: str) -> None:
    assert not is_like_a_plan(text)
