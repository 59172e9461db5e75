"""What is never shown again, and how quickly it is looked for."""

from __future__ import annotations

import time

import pytest

from sbp.identifiers import hide_identifiers, identifiers


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("NHS 999 000 0018 and tea", "NHS •••••••••••• and tea"),
        ("QQ AB123456C", "QQ •••••••••"),
        ("DOB: 3 March 1950, Bangor", "DOB: ••••••••••••, Bangor"),
        ("The key safe is 4471.", "The key safe is ••••."),
        ("Ring 01632 960123 on 3 March 2026", "Ring 01632 960123 on 3 March 2026"),
    ],
)
def test_what_is_hidden_keeps_its_length(text: str, shown: str) -> None:
    assert hide_identifiers(text) == shown


def test_found_things_come_from_left_to_right_and_never_twice() -> None:
    text = "DOB 4 May 1961, CHI 0405611234, ring 07700 900123 or a@example.org"
    found = list(identifiers(text))
    assert [one.kind for one in found] == ["born", "nhs", "mobile", "email"]
    assert all(one.end <= other.start for one, other in zip(found, found[1:], strict=False))


def test_an_nhs_number_checks() -> None:
    assert [one.kind for one in identifiers("999 000 0018")] == ["nhs"]
    assert list(identifiers("999 000 0019")) == []
    assert list(identifiers("999 000 00181")) == []


@pytest.mark.parametrize("piece", ["1", "a", "1 ", "a@", "door ", "lives at ", "A", "a.", "01632 ", "born on 1 "])
def test_a_very_long_text_takes_no_longer_than_it_must(piece: str) -> None:
    start = time.perf_counter()
    text = piece * (200_000 // len(piece)) + "1@"
    list(identifiers(text))
    hide_identifiers(text)
    assert time.perf_counter() - start < 5
