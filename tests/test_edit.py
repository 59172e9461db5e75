"""Adding to a plan changes what was to be changed and not one character besides."""

from __future__ import annotations

import difflib
from typing import Any

import pytest
from conftest import EXAMPLES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sbp import edit
from sbp.errors import SbpError
from sbp.limits import Limits
from sbp.nodes import Mapping
from sbp.parsing import parse
from sbp.source import Source, decode

REVIEW: dict[str, Any] = {
    "date": "2026-11-20",
    "present": ["person", "dilys"],
    "better": ["I went: twice", "Dilys said “again?”", "no", "10:30 is fine", "- it's mine", "# not a comment"],
    "outcomes": [
        {"outcome": "swim", "words": {"words": "Dw i'n mynd\nbob wythnos", "lang": "cy"}, "score": {"scale": "ten", "score": 7}},
        {"outcome": "home", "words": "x" * 150 + " and " + "y " * 40 + "z", "progress": "maintained"},
    ],
    "decision": "confirm",
}  # fmt: skip


def read(source: Source) -> Mapping:
    root = parse(source)
    assert isinstance(root, Mapping), root
    return root


def added_and_removed(old: str, new: str) -> tuple[list[str], list[str]]:
    """Return the lines that a diff of two texts adds and takes away."""
    diff = list(difflib.ndiff(old.splitlines(keepends=True), new.splitlines(keepends=True)))
    return [line[2:] for line in diff if line[0] == "+"], [line[2:] for line in diff if line[0] == "-"]


def append(text: str, key: str = "reviews", item: dict[str, Any] = REVIEW) -> str:
    source = Source("plan.yaml", text)
    return edit.append(source, read(source), key, item).text


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_review_added_to_an_example_only_adds_lines(path: Any) -> None:
    if path.stem in ("rough", "supervision"):
        pytest.skip("no plan that is reviewed")
    source = decode(path.name, path.read_bytes())
    assert isinstance(source, Source)
    edited = edit.append(source, read(source), "reviews", REVIEW)
    added, removed = added_and_removed(source.text, edited.text)
    assert removed == []
    assert added
    assert read(edited).data["reviews"][-1] == REVIEW
    if "next_review" not in read(source).data.get("dates", {}):
        return
    later = edit.put(edited, read(edited), "dates", "next_review", "2027-09-30")
    added, removed = added_and_removed(edited.text, later.text)
    assert len(added) == 1
    assert len(removed) == 1
    assert removed[0].replace(read(source).data["dates"]["next_review"], "2027-09-30") == added[0]


STYLES = {
    "a list indented by two": "reviews:\n  - date: 2026-01-01\n    better: [x]\n# end\n",
    "a list below its name": "reviews:\n- date: 2026-01-01\n- date: 2026-02-01\n",
    "a list indented by four with wide dashes": "reviews:\n    -   date: 2026-01-01\n        better: [x]\n",
    "items in brackets": "reviews:\n  - {date: 2026-01-01}\n",
    "comments that belong to the last item": "reviews:\n  - date: 2026-01-01\n    # she laughed\n# about closure\nclosure: {date: 2026-02-02}\n",
    "a last item that ends in a literal text": "reviews:\n  - date: 2026-01-01\n    words: |\n      one\n\n      two\n\nid: x\n",
    "a last item that ends in a kept literal text": "reviews:\n  - date: 2026-01-01\n    words: |+\n      one\n\n\nid: x\n",
    "a folded text at the end of the file": "reviews:\n  - date: 2026-01-01\n    words: >-\n      one\n      two\n",
    "no line end at the end": "id: x\nreviews:\n  - date: 2026-01-01",
    "no line end after a literal text": "id: x\nreviews:\n  - date: 2026-01-01\n    words: |\n      one",
    "windows line ends": "id: x\r\nreviews:\r\n  - date: 2026-01-01\r\nkind: adult\r\n",
    "no reviews yet": "id: x\nkind: adult\n",
    "no reviews yet, and comments at the end": "id: x\nabout_me:\n  good_now:\n    - tea\n    # more to come\n# the end\n",
    "nothing after the name": "id: x\nreviews:\nkind: adult\n",
    "nothing after the name but a comment": "id: x\nreviews:   # none yet\nkind: adult\n",
    "a comment after the last value": "reviews:\n  - date: 2026-01-01   # a Thursday\n\n\nid: x\n",
    "a document end": "id: x\nreviews:\n  - date: 2026-01-01\n...\n",
    "quoted text over several lines": 'reviews:\n  - date: 2026-01-01\n    words: "one\n\n      two"\nid: x\n',
}


@pytest.mark.parametrize("name", STYLES)
def test_whatever_the_habits_of_the_writer_only_lines_are_added(name: str) -> None:
    text = STYLES[name]
    new = append(text)
    _, removed = added_and_removed(text, new)
    assert [line.rstrip("\r\n") for line in removed if not text.endswith(line) or text.endswith("\n")] == []
    # a literal text at the very end of a file without a line end gains the end of its last line, as any next line gives it
    whole = text if text.endswith("\n") else text + "\n"
    before, after = read(Source("p", whole)).data, read(Source("p", new)).data
    assert after["reviews"] == [*(before.get("reviews") or []), REVIEW]
    assert ("\r\n" in text) == ("\r\n" in new)
    if "\r\n" in text:
        assert "\n" not in new.replace("\r\n", "")


def test_lists_in_brackets_gain_an_item_in_brackets() -> None:
    assert append("reviews: [{date: 2026-01-01}]\n", item={"date": "2026-02-01"}) == (
        "reviews: [{date: 2026-01-01}, {date: 2026-02-01}]\n"
    )
    assert (
        append("{id: x, kind: adult}\n", item={"date": "2026-02-01"})
        == "{id: x, kind: adult, reviews: [{date: 2026-02-01}]}\n"
    )


def test_an_empty_list_in_brackets_becomes_one_on_lines_of_its_own() -> None:
    assert append("id: x\nreviews: []  # none yet\nkind: adult\n", item={"date": "2026-02-01"}) == (
        "id: x\nreviews:  # none yet\n  - date: 2026-02-01\nkind: adult\n"
    )


def test_a_list_that_is_no_list_is_refused_and_said_where() -> None:
    with pytest.raises(SbpError, match=r"plan\.yaml:2:10: `reviews` is not a list; nothing was written"):
        append("id: x\nreviews: none\n")


SETS = {
    "in brackets": ("dates: {started: 2026-01-01, next_review: 2026-02-01}  # soon\n", "dates: {started: 2026-01-01, next_review: 2027-01-01}  # soon\n"),
    "on a line": ("dates:\n  next_review: 2026-02-01 # soon\nid: x\n", "dates:\n  next_review: 2027-01-01 # soon\nid: x\n"),
    "in quotation marks": ("dates: {next_review: '2026-02-01'}\n", "dates: {next_review: '2027-01-01'}\n"),
    "not there yet, in brackets": ("dates: {started: 2026-01-01}\n", "dates: {started: 2026-01-01, next_review: 2027-01-01}\n"),
    "not there yet, on lines": ("dates:\n    started: 2026-01-01\n\nid: x\n", "dates:\n    started: 2026-01-01\n    next_review: 2027-01-01\n\nid: x\n"),
    "no dates at all": ("id: x\n", "id: x\ndates:\n  next_review: 2027-01-01\n"),
    "nothing after dates": ("dates:\nid: x\n", "dates:\n  next_review: 2027-01-01\nid: x\n"),
    "nothing after the day's name": ("dates:\n  next_review:\nid: x\n", "dates:\n  next_review: 2027-01-01\nid: x\n"),
    "empty brackets": ("dates: {}\nid: x\n", "dates: {next_review: 2027-01-01}\nid: x\n"),
}  # fmt: skip


@pytest.mark.parametrize("name", SETS)
def test_a_day_is_set_where_it_stands(name: str) -> None:
    old, new = SETS[name]
    source = Source("plan.yaml", old)
    assert edit.put(source, read(source), "dates", "next_review", "2027-01-01").text == new


SCALARS = st.one_of(
    st.text(st.sampled_from("ab1 :#-?,[]{}&*!|>'\"%@`\\~é🙂\t\n"), min_size=1, max_size=30),
    st.integers(-99, 99),
    st.booleans(),
    st.sampled_from(["2026-01-01", "no", "yes", "~", "10:30", "007", "  two  ", "x" * 300, "word " * 60]),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3),
        st.dictionaries(st.sampled_from(["words", "date", "who", "score"]), inner, min_size=1, max_size=3),
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(["date", "better", "outcomes", "reasons"]), VALUES, min_size=1, max_size=4))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_whatever_was_said_is_read_back_as_it_was_said(item: dict[str, Any]) -> None:
    after = read(Source("p", append("id: x\nreviews:\n  - date: 2026-01-01\n", item=item))).data
    assert after["reviews"][-1] == item


LINES = st.lists(
    st.sampled_from(
        [
            "# a comment", "", "   # deeper", "id: x", "about_me:\n  good_now:\n    - tea\n    # and cake", "dates: {started: 2026-01-01}",
            "kind: 'adult'", "version_note: |\n  one\n\n  two\n", "version_note: >-\n  one\n  two", "people:\n- {id: a, name: A}\n- id: b\n  name: B",
            'status: "draft" # so far', "reviews:\n  - date: 2026-01-01\n\n  # between\n  - date: 2026-02-02\n    # she laughed", "reviews: []",
            "reviews:", "strengths:\n      -   words: x\n          kind: personal\n",
        ]
    ),
    min_size=1, max_size=8, unique_by=lambda line: line.split(":")[0] if ":" in line else object(),
)  # fmt: skip


@given(LINES, st.booleans(), st.booleans())
def test_every_line_that_stood_there_stands_there_still(lines: list[str], crlf: bool, last_end: bool) -> None:
    text = "\n".join(["sbp: 1", *lines]) + ("\n" if last_end else "")
    text = text.replace("\n", "\r\n") if crlf else text
    new = append(text)
    _, removed = added_and_removed(text, new)
    changed = {"reviews: []"} | ({text.splitlines()[-1]} if not last_end else set())
    assert {line.rstrip("\r\n") for line in removed} <= changed
    before, after = read(Source("p", text)).data, read(Source("p", new)).data
    assert after.pop("reviews") == [*(before.pop("reviews", None) or []), REVIEW]
    if last_end:
        assert after == before


@pytest.mark.parametrize("there", ["202", "soon", "{date: 2026-01-01}", "'2026'", "true"])
def test_what_is_no_list_is_not_added_to(there: str) -> None:
    with pytest.raises(SbpError, match=r"plan.yaml:2:10: `reviews` is not a list"):
        append(f"sbp: 1\nreviews: {there}\nid: a\n")


@pytest.mark.parametrize("there", ["202", "soon", "[a]"])
def test_what_has_no_names_gets_no_value(there: str) -> None:
    source = Source("plan.yaml", f"sbp: 1\ndates: {there}\n")
    with pytest.raises(SbpError, match=r"plan.yaml:2:8: `dates` has names and values"):
        edit.put(source, read(source), "dates", "updated", "2026-01-01")


def test_a_plan_beyond_the_usual_limits_can_be_added_to() -> None:
    text = "sbp: 1\nid: a\nversion_note: " + "x" * 150_000 + "\n"
    source = Source("plan.yaml", text)
    root = parse(source, Limits(text=200_000))
    assert isinstance(root, Mapping)
    assert edit.append(source, root, "reviews", REVIEW).text.startswith(text)


@pytest.mark.parametrize("there", ["[ # none yet\n  ]", "[\n    # none yet\n  ]", "[]  # none yet", "[ ]"])
def test_a_comment_in_or_after_an_empty_list_is_kept(there: str) -> None:
    after = append(f"sbp: 1\nreviews: {there}\nid: a\n")
    assert ("# none yet" in after) == ("#" in there)
    assert read(Source("plan.yaml", after)).data["reviews"] == [REVIEW]
