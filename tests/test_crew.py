"""Work that is shared out gives what it gives alone, in the same order."""

from __future__ import annotations

import os

import pytest

from sbp.crew import each


def twice(number: int) -> tuple[int, int]:
    return 2 * number, os.getpid()


def fails(number: int) -> int:
    raise ValueError(number)


def test_many_things_come_back_in_their_order_from_other_processes() -> None:
    found = list(each(twice, range(120), many=10))
    assert [number for number, _ in found] == list(range(0, 240, 2))
    if len({process for _, process in found}) > 1:
        assert os.getpid() not in {process for _, process in found}


def test_few_things_are_done_here() -> None:
    assert {process for _, process in each(twice, range(9), many=10)} == {os.getpid()}


def test_nothing_gives_nothing() -> None:
    assert list(each(twice, [], many=0)) == []


@pytest.mark.parametrize("many", [1, 100])
def test_what_goes_wrong_there_goes_wrong_here(many: int) -> None:
    with pytest.raises(ValueError, match="0"):
        list(each(fails, range(5), many=many))
