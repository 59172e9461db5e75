"""Every visible character of every text is found at its place in the file, however the text is written."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sbp.limits import LIMITS
from sbp.nodes import Mapping, Scalar, Sequence
from sbp.parsing import Refusal, parse
from sbp.source import Source, decode, hidden_character

LETTERS = st.sampled_from([*"abcXYZ019 éŵŷ’“”…–£€你好🙂👩🏽", "👩‍👧", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "e\u0301"])
PROSE = st.lists(LETTERS, min_size=1, max_size=30).map("".join).filter(lambda text: text.strip())
SIGNS = st.lists(st.sampled_from([*"ab :#-?,[]{}&*!|>'\"%@`\\~é🙂\t\n"]), min_size=1, max_size=25).map("".join)


def read(text: str) -> Mapping:
    root = parse(Source("plan.yaml", text))
    assert isinstance(root, Mapping), root
    return root


def hold(root: Mapping, source_text: str, decode_token=lambda token: token) -> None:
    """Hold every text of a mapping against the stretch of the file that each character is said to come from."""
    for entry in root.entries:
        node = entry.value
        assert isinstance(node, Scalar)
        assert len(node.places) == len(node.text)
        for character, place in zip(node.text, node.places, strict=True):
            if not character.isspace():
                assert decode_token(source_text[place.start : place.end]) == character
        visible = [place for character, place in zip(node.text, node.places, strict=True) if not character.isspace()]
        assert visible == sorted(visible)
        assert all(node.span.start <= place.start < place.end <= node.span.end for place in visible)


def ends(text: str, crlf: bool) -> str:
    return text.replace("\n", "\r\n") if crlf else text


@given(st.lists(PROSE, min_size=1, max_size=4), st.booleans())
def test_plain_texts_over_several_lines(lines: list[str], crlf: bool) -> None:
    body = "\n  ".join("x" + line.strip().replace("#", "").replace("\n", " ") for line in lines)
    text = ends(f"key: {body}\nother: end\n", crlf)
    hold(read(text), text)


@given(SIGNS, st.booleans())
def test_single_quoted_texts(value: str, crlf: bool) -> None:
    written = value.replace("'", "''").replace("\n", "\n  ").replace("\t", " ")
    text = ends(f"key: 'x{written}x'\nother: 1\n", crlf)
    hold(read(text), text, lambda token: "'" if token == "''" else token)


def _escapes(token: str) -> str:
    simple = {"0": "\0", "a": "\a", "b": "\b", "e": "\x1b", '"': '"', "/": "/", "\\": "\\"}
    if len(token) == 1:
        return token
    if token[1] in "xuU":
        return chr(int(token[2:], 16))
    return simple[token[1]]


@given(
    st.lists(
        st.one_of(
            SIGNS,
            st.sampled_from(
                ["\\n", "\\t", "\\u2019", "\\xe9", "\\U0001F642", '\\"', "\\\\", "\\ ", "\\\n   ", "\\/", "\\_"]
            ),
        ),
        max_size=8,
    ),
    st.booleans(),
)
def test_double_quoted_texts(pieces: list[str], crlf: bool) -> None:
    escapes = {"\\n", "\\t", "\\u2019", "\\xe9", "\\U0001F642", '\\"', "\\\\", "\\ ", "\\\n   ", "\\/", "\\_"}
    written = "".join(
        piece if piece in escapes else piece.replace("\\", "").replace('"', "").replace("\n", "\n  ").replace("\t", " ")
        for piece in pieces
    )
    text = ends(f'key: "x{written}x"\nother: 1\n', crlf)
    hold(read(text), text, _escapes)


@given(
    st.lists(st.one_of(PROSE, st.just(""), PROSE.map(lambda line: "  " + line)), min_size=1, max_size=6),
    st.sampled_from("|>"),
    st.sampled_from(["", "-", "+"]),
    st.booleans(),
    st.booleans(),
    st.integers(0, 3),
)
def test_literal_and_folded_texts(
    lines: list[str], style: str, chomp: str, digit: bool, crlf: bool, after: int
) -> None:
    first = next((line for line in lines if line.strip()), "")
    digit = digit or first.startswith(" ") or not first
    header = f"{style}{'2' if digit else ''}{chomp}"
    body = "".join(f"  {line}\n" if line else "\n" for line in ["x" + lines[0].lstrip(), *lines[1:]])
    text = ends(f"key: {header}\n{body}{chr(10) * after}other: end\n", crlf)
    hold(read(text), text)


def test_a_comment_on_the_line_of_a_literal_text_is_no_part_of_it() -> None:
    text = "key: |- # a note\n  words\n# another\nother: 1\n"
    hold(read(text), text)


@given(PROSE)
def test_a_byte_order_mark_moves_nothing(words: str) -> None:
    body = f"key: x{words.strip()}\n".replace("#", "")
    with_mark, without = decode("p", b"\xef\xbb\xbf" + body.encode()), decode("p", body.encode())
    assert isinstance(with_mark, Source)
    assert isinstance(without, Source)
    assert with_mark.text == without.text
    assert with_mark.encode() == b"\xef\xbb\xbf" + body.encode()
    hold(read(with_mark.text), body)


def test_columns_count_characters_and_lines_end_with_line_feeds_only() -> None:
    source = Source("p", "a: 🙂🙂 word\r\nb: ŵ\n")
    assert source.place(source.text.index("word")) == (1, 7)
    assert source.place(source.text.index("ŵ")) == (2, 4)
    assert source.line(1) == "a: 🙂🙂 word"


@given(PROSE, st.data())
def test_a_part_of_a_text_is_the_part_of_the_file(words: str, data: st.DataObject) -> None:
    value = "x" + words.strip()
    text = f"key: {json.dumps(value, ensure_ascii=False)}\n"
    node = read(text).get("key")
    assert isinstance(node, Scalar)
    start = data.draw(st.integers(0, len(value) - 1))
    end = data.draw(st.integers(start + 1, len(value)))
    part = node.part(start, end)
    if value[start:end].strip():
        assert text[part.start : part.end] == value[start:end].strip()


@pytest.mark.parametrize(
    "written",
    ["10:30", "09:30", "007", "01639 555 0142", "no", "yes", "on", "off", "y", "Null", "NULL", "1_000", "0x1f", "1e3", ".inf",
     "2026-02-30", "+44 7700 900123", "=", "1.", "True", "1:59:59", "0o17", "12345678901234567890123"],
)  # fmt: skip
def test_texts_that_yaml_1_1_would_change_stay_as_they_are_written(written: str) -> None:
    assert read(f"key: {written}\n").data == {"key": written}


@pytest.mark.parametrize(
    ("written", "value"),
    [("true", True), ("false", False), ("null", None), ("~", None), ("", None), ("0", 0), ("-3", -3), ("12", 12), ("1.5", 1.5), ('"3"', "3")],
)  # fmt: skip
def test_plain_numbers_true_false_and_nothing_are_typed(written: str, value: object) -> None:
    data = read(f"key: {written}\n").data["key"]
    assert (data, type(data)) == (value, type(value))


def test_a_number_keeps_the_text_that_was_written() -> None:
    node = read("key: 1.10\n").get("key")
    assert isinstance(node, Scalar)
    assert (node.data, node.text) == (1.1, "1.10")


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_nesting_without_end_is_refused_at_once(opening: str) -> None:
    refused = parse(Source("p", opening * 50_000))
    assert isinstance(refused, Refusal)
    assert refused.rule in ("too-deep", "yaml-syntax")


def test_a_hundred_levels_are_read() -> None:
    text = "a: " + "[" * (LIMITS.depth - 1) + "]" * (LIMITS.depth - 1) + "\n"
    assert isinstance(parse(Source("p", text)), Mapping)
    assert isinstance(parse(Source("p", text.replace("[]", "[[]]"))), Refusal)


def test_a_list_ends_with_its_last_item_and_not_with_the_comments_after_it() -> None:
    text = "a:\n  - one\n  - two\n\n  # about b\nb: 1\n"
    node = read(text).get("a")
    assert isinstance(node, Sequence)
    assert text[slice(*node.span)] == "- one\n  - two"


@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    source = decode("p", text.encode())
    if isinstance(source, Source):
        assert isinstance(parse(source), (Mapping, Refusal))


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    source = decode("p", data)
    if isinstance(source, Source):
        assert source.encode() == data
        assert isinstance(parse(source), (Mapping, Refusal))


@given(st.text(max_size=40))
def test_what_is_hidden_is_so_among_whatever_else(text: str) -> None:
    """The quick answer for printable text is that of the slow one."""
    alone = hidden_character(text)
    among = hidden_character(text + "\u00ad")
    assert (alone is None) == (among is None)
