"""The colours of a copy can be told apart by everybody: WCAG 2.2, 1.4.3 for words and 1.4.11 for lines that mean something."""

from __future__ import annotations

import re

import pytest
from conftest import ROOT

CSS = (ROOT / "templates" / "copies" / "page.css").read_text(encoding="utf-8")
LIGHT, DARK, PAPER = (
    dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", block)) for block in re.findall(r":root \{([^}]*--ink[^}]*)\}", CSS)
)


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK, PAPER], ids=["light", "dark", "print"])
@pytest.mark.parametrize("words", ["ink", "soft", "warm", "blue", "red", "amber", "green"])
@pytest.mark.parametrize("ground", ["paper", "card", "wash"])
def test_words_stand_out_from_what_is_behind_them(palette: dict[str, str], words: str, ground: str) -> None:
    assert contrast(palette[words], palette[ground]) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("line", "ground"), [("line", "card"), ("line", "paper"), ("focus", "paper"), ("blue", "card")]
)
def test_lines_that_mean_something_stand_out(palette: dict[str, str], line: str, ground: str) -> None:
    assert contrast(palette[line], palette[ground]) >= 3


def test_a_colour_that_does_not_stand_out_would_be_noticed() -> None:
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert contrast("#aaaaaa", "#ffffff") < 3
