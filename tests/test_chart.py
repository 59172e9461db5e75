"""Scores are drawn as they were given: true to time and scale, with nothing guessed and nothing on top of something."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sbp.chart import HEIGHT, WIDTH, chart
from sbp.strings import month_in_words

MARCH = date(2026, 3, 1)


def label(day: date) -> str:
    return month_in_words(day, "en")


def test_a_better_score_stands_higher_and_a_later_one_further_right() -> None:
    drawn = chart([(MARCH, 3), (date(2026, 6, 1), 5), (date(2026, 12, 1), 4)], 0, 10, label)
    assert drawn is not None
    assert [mark.number for mark in drawn.marks] == ["3", "5", "4"]
    first, second, third = drawn.marks
    assert first.x < second.x < third.x
    assert second.y < third.y < first.y
    assert third.x - second.x > 1.8 * (second.x - first.x), "six months are twice as far as three"


def test_a_review_without_a_number_breaks_the_line_and_is_no_number() -> None:
    days = [
        (MARCH, 3.0),
        (date(2026, 5, 1), 4.0),
        (date(2026, 7, 1), None),
        (date(2026, 9, 1), 4.0),
        (date(2026, 11, 1), 6.0),
    ]
    drawn = chart(days, 0, 10, label)
    assert drawn is not None
    assert len(drawn.lines) == 2
    assert [mark.number for mark in drawn.marks] == ["3", "4", "", "4", "6"]


@pytest.mark.parametrize(
    "scores", [[], [(MARCH, 3)], [(MARCH, 3), (date(2026, 5, 1), None)], [(MARCH, None), (MARCH, None)]]
)
def test_less_than_two_numbers_are_no_road(scores: list[tuple[date, float | None]]) -> None:
    assert chart(scores, 0, 10, label) is None


def test_the_axis_is_the_whole_scale_wherever_the_scores_lie() -> None:
    drawn = chart([(MARCH, 4), (date(2026, 5, 1), 5)], 0, 10, label)
    assert drawn is not None
    assert [tick.text for tick in drawn.grid] == ["0", "5", "10"]
    drawn = chart([(MARCH, 4), (date(2026, 5, 1), 5)], 1, 6, label)
    assert drawn is not None
    assert [tick.text for tick in drawn.grid] == ["1", "6"]


@given(
    st.lists(st.tuples(st.integers(0, 2000), st.one_of(st.none(), st.integers(0, 10))), min_size=2, max_size=15),
)
def test_marks_and_labels_keep_apart_and_inside(some: list[tuple[int, int | None]]) -> None:
    scores = [(MARCH + timedelta(days=days), number) for days, number in sorted(some, key=lambda one: one[0])]
    drawn = chart(scores, 0, 10, label)
    if drawn is None:
        return
    for before, after in zip(drawn.marks, drawn.marks[1:], strict=False):
        assert after.x - before.x >= 33.9
    for before, after in zip(drawn.days, drawn.days[1:], strict=False):
        assert after.x - before.x >= 80
    for x, y, *_ in (*drawn.marks, *drawn.days, *drawn.grid):
        assert 0 <= x <= WIDTH
        assert 0 <= y <= HEIGHT


def test_the_same_scores_give_the_same_drawing() -> None:
    scores = [(MARCH, 3.0), (date(2026, 6, 1), 5.0)]
    assert chart(scores, 0, 10, label) == chart(scores, 0, 10, label)
