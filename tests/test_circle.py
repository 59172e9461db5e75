"""Everybody has a place around the person, and no name lies on another."""

from __future__ import annotations

from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from sbp.circle import _box, circle

NAMES = st.text("abcdefghij mwŵ", min_size=1, max_size=30).filter(str.strip)


@given(NAMES, st.lists(st.lists(NAMES, max_size=12), max_size=4))
def test_no_name_lies_on_another_or_leaves_the_drawing(person: str, groups: list[list[str]]) -> None:
    drawn = circle(person, groups)
    boxes = [_box(name.x, name.y, name.text) for name in (drawn.middle, *drawn.names)]
    for n, box in enumerate(boxes):
        assert not any(box.meets(other) for other in boxes[n + 1 :])
        assert min(box) >= 0
        assert max(box) <= drawn.size
    assert len(drawn.names) == sum(len(group) for group in groups)


def test_the_nearest_stand_nearest() -> None:
    drawn = circle("Mair", [["Emyr"], ["Dilys", "Wyn"], ["Sian"]])
    away = {name.text: hypot(name.x - drawn.middle.x, name.y - drawn.middle.y) for name in drawn.names}
    assert away["Emyr"] < away["Dilys"] < away["Sian"]
    assert len(drawn.rings) == 3


def test_nobody_in_a_group_is_no_circle() -> None:
    assert circle("Mair", [[], ["Dilys"], []]).rings == circle("Mair", [["Dilys"]]).rings


def test_a_long_name_is_shortened_in_the_drawing() -> None:
    drawn = circle("Mair", [["the council's night and weekend team"]])
    assert drawn.names[0].text == "the council's nig…"
