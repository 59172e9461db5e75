"""What leans on something that has changed since the plan was agreed."""

from __future__ import annotations

import pytest
from rules.test_changed_since_agreed import PLAN, agreement, finds


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        (
            (("I want to swim again", "I want to swim in the sea"), ("[swim]", "[«swim»]")),
            "“swim”, which this leans on, has changed",
        ),
        (((", {id: choir, words: Canu eto}", ""), ("[choir]", "[«choir»]")), "is no longer in the plan"),
    ],
)
def test_finds_what_leans_on_a_change(changes, says: str) -> None:
    text = PLAN
    for old, new in changes:
        text = text.replace(old, new)
    (message,) = finds(text, agreement(), rule="suspect-link")
    assert says in message


@pytest.mark.parametrize(
    "changes",
    [
        (),
        (("I want to swim again", "I want to swim in the sea"), ("Sit with Emyr", "Sit with Emyr till four")),
        (("Canu eto}", "Canu eto}, {id: bake, words: Bake}"), ("helps: [choir]", "helps: [choir, bake]")),
        (("Emyr may fall", "Emyr may fall on the stairs"),),
        (("status: agreed", "status: draft"), ("I want to swim again", "I want to swim")),
        (("name: Dilys", "name: Delyth"),),
    ],
)
def test_leaves_what_was_changed_itself_what_is_new_and_drafts(changes) -> None:
    text = PLAN
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    assert finds(text, agreement(), rule="suspect-link") == []
