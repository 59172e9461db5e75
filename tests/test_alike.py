"""Texts that say nearly the same."""

from __future__ import annotations

from sbp.alike import groups, likeness, marks

LONG = "she gets up at seven and has her tea by the window before anybody speaks to her about the day and its plans".split()


def test_the_same_words_are_wholly_alike_and_others_not_at_all() -> None:
    assert likeness(marks(LONG), marks(LONG)) == 1
    assert likeness(marks(LONG), marks("nothing of this was ever said".split())) == 0
    assert likeness(marks([]), marks([])) in (0, 1)


def test_one_word_in_twenty_changes_little_wherever_it_stands() -> None:
    for place in (0, 10, len(LONG) - 1):
        changed = [*LONG[:place], "else", *LONG[place + 1 :]]
        assert 0.75 <= likeness(marks(LONG), marks(changed)) < 1


def test_one_word_in_ten_is_another_sentence() -> None:
    shops = "i want to be able to go to the shops again".split()
    assert likeness(marks(shops), marks([*shops[:-2], "pool", "again"])) < 0.75


def test_texts_are_grouped_and_those_that_stand_alone_left_out() -> None:
    other = "he likes his bread cut thick and his radio loud in the morning while the kettle boils".split()
    texts = [marks(LONG), marks(other), marks([*LONG[:-1], "else"]), marks("something short".split()), marks(other)]
    assert groups(texts, 0.75) == [[0, 2], [1, 4]]


def test_a_very_long_text_is_known_by_a_sample() -> None:
    book = [f"word{number * 7919 % 1000}" for number in range(900)]
    assert len(marks(book)) == 64
    assert likeness(marks(book), marks([*book[:400], "other", *book[400:]])) > 0.75
    assert likeness(marks(book), marks(book[::-1])) < 0.2
