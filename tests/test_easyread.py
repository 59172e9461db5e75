"""An Easy Read draft has one idea beside each picture, and loses nothing on the way."""

from __future__ import annotations

import html5lib
import pytest
from conftest import EXAMPLES, SMALL, plan_of

from sbp.audience import Reader
from sbp.easyread import rows
from sbp.rendering import Wish, render

DRAFT = Wish("html", style="easy-read", languages=("en",))


def in_rows(text: str) -> list[str]:
    page = html5lib.parse(render(plan_of(text), Reader(), DRAFT).decode(), namespaceHTMLElements=False)
    return [" ".join("".join(row.itertext()).split()) for row in page.iter("div") if row.get("class") == "row"]


def test_what_a_worker_wrote_has_a_row_for_each_sentence() -> None:
    said = in_rows(SMALL + "monitoring: {how: Sian rings on Mondays. Dilys marks the calendar.}\n")
    assert any(row.endswith("Sian rings on Mondays.") for row in said)
    assert "Dilys marks the calendar." in said


def test_what_the_person_said_stays_whole() -> None:
    said = in_rows(SMALL + "about_me: {good_life: My own door. A cat. Nobody with a clipboard.}\n")
    assert "My own door. A cat. Nobody with a clipboard." in said


def test_every_row_has_room_for_a_picture_and_words() -> None:
    page = html5lib.parse(render(plan_of(SMALL), Reader(), DRAFT).decode(), namespaceHTMLElements=False)
    for row in page.iter("div"):
        if row.get("class") == "row":
            assert [child.get("class") for child in row] == ["picture", "words"]


def test_it_says_that_it_is_a_draft_to_finish_together() -> None:
    assert "Finish it together" in render(plan_of(SMALL), Reader(), DRAFT).decode()
    assert "Finish it together" not in render(plan_of(SMALL), Reader(), DRAFT._replace(style="standard")).decode()


@pytest.mark.parametrize("name", ["says-no", "own-front-door", "page-one", "yn-gymraeg"])
def test_no_word_of_the_plain_copy_is_lost(name: str) -> None:
    plan = plan_of((EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8"))
    plain = render(plan, Reader(), Wish("txt", style="plain")).decode().split()
    draft = set(render(plan, Reader(), Wish("txt", style="easy-read")).decode().split())
    lost = {word for word in plain if word not in draft and not word.strip("0123456789.").isupper()}
    assert not {word for word in lost if word.strip(":.,").isalpha() and f"{word.strip(':')}" not in " ".join(draft)}


def test_a_language_stays_with_its_words() -> None:
    (row,) = [row for row in rows('<p lang="cy">Bore da.</p>') if row.words]
    assert row.words == '<span lang="cy">Bore da.</span>'
