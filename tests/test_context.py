"""What stands around a phrase: whose speech, put right, a name, of whom."""

from __future__ import annotations

import re

import pytest

from sbp.context import (
    Place,
    is_adjective_of_person,
    is_excused,
    is_put_right,
    is_somebody_elses_word,
    said_of,
    tells_of_small_child,
)
from sbp.words import split


def place(marked: str) -> Place:
    """Return the place that «…» marks in a text."""
    start, end = marked.index("«"), marked.index("»") - 1
    text = re.sub("[«»]", "", marked)
    words = split(text)
    numbers = [number for number, word in enumerate(words) if word.start >= start and word.end <= end]
    return Place(text, words, numbers[0], numbers[-1])


@pytest.mark.parametrize(
    "text",
    [
        "Her daughter told us: “She’s become «aggressive», she’s not my mum any more.”",
        "Josef says that he 'plays «up»' when he is tired.",
        "He calls the night staff '«screws»'.",
        "Ray describes himself as «an alcoholic» and asked us to write it that way.",
        "She calls herself «a hoarder» and laughs.",
        "“I’m «a burden»,” Alma said.",
        "Mum says he is «manipulative» with his sister.",
        "His brother feels that he is «lazy».",
        "Dilys asked to be called “the «wanderer»”.",
    ],
)
def test_what_the_person_or_the_family_says_is_theirs(text: str) -> None:
    assert is_somebody_elses_word(place(text))


@pytest.mark.parametrize(
    "text",
    [
        "Staff report “she is a very «naughty girl»”.",
        "The handover sheet lists him with the other “«wanderers»”.",
        "The ward describes her as “«uncooperative» and rude to everybody”.",
        "His “«chronic pain»” was back.",
        "She was called «difficult».",
        "I feel that his behaviour is «attention seeking».",
        "Craig told us about his week. He is «manipulative».",
        "He said he was tired; remains «hostile».",
        "Nurses say he is «non-compliant».",
        "He calls out at night and is «attention seeking».",
    ],
)
def test_what_staff_and_records_pass_on_is_not(text: str) -> None:
    assert not is_somebody_elses_word(place(text))


@pytest.mark.parametrize(
    "text",
    [
        "Phil asked that we don’t write “«wanders»”.",
        "Ask the surgery to stop using '«frequent flyer»' on his notes.",
        "The hospital letter described Joyce as “«uncooperative»”. When we asked her, nobody had put her hearing aids in.",
        "We had recorded that Sami 'did not «engage»'. In fact our letters went to an old address.",
        "Please do not call her «a bed blocker».",
        "Nobody is to use the word “«feeders»” here.",
    ],
)
def test_a_word_that_is_put_right_is_left(text: str) -> None:
    assert is_put_right(place(text))


@pytest.mark.parametrize(
    "text",
    [
        "The letter described Joyce as “«uncooperative»”. To be seen again in May.",
        "She is «uncooperative». In fact she was seen twice.",
        "He does not like the noise, and is «challenging» at tea.",
    ],
)
def test_a_word_that_is_only_passed_on_is_not_put_right(text: str) -> None:
    assert not is_put_right(place(text))


@pytest.mark.parametrize(
    "text",
    [
        "She volunteers at the «Challenging Behaviour» Foundation.",
        "Ann to ring «Substance Misuse» Service.",
        "He goes to «Alcoholics» Anonymous.",
        "She is not «a burden».",
        "Mrs «Stoner» is coming.",
        "Her hair is done at the «Lunatic» Fringe.",
        "Her aunt left money to the «Crippled» Children's Guild.",
        "This is a need for company rather than «attention seeking».",
    ],
)
def test_names_and_what_is_denied_are_left(text: str) -> None:
    assert is_excused(place(text))


@pytest.mark.parametrize("text", ["Challenging «behaviour» at meals.", "«Service User» was seen.", "Known «addict»."])
def test_a_capital_at_the_beginning_makes_no_name(text: str) -> None:
    assert not is_excused(place(text))


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Mr Begum «failed» to attend.", "person"),
        ("The family «failed» to attend.", "person"),
        ("Nadia, who came late, «failed» to attend.", "person"),
        ("«Failed» to attend.", ""),
        ("Breakfast given, teeth «cleaned».", ""),
        ("Col bathed, «shaved» and caught the bus.", "person"),
        ("We «failed» to tell Colin.", "staff"),
        ("The council «failed» to reply.", "staff"),
        ("His social worker «failed» to come.", "staff"),
        ("The interpreter «failed» to attend.", "staff"),
        ("The lift has «failed» again.", "thing"),
        ("His Jack Russell is «aggressive».", "thing"),
        ("Laverne plays the system and knows «exactly» how.", "person"),
        ("Our letters went to the old house and Mum «failed» to attend.", "person"),
        ("The landlord, who lives in Leeds with his wife, again «failed» to come.", "staff"),
        ("Towards staff he can be «aggressive».", "person"),
        ("The people around her at the hospital were kind. Mum is «hostile».", "person"),
    ],
)
def test_of_whom_it_is_said(text: str, of: str) -> None:
    assert said_of(place(text)) == of


@pytest.mark.parametrize(
    "text",
    [
        "He is «difficult».",
        "«Difficult» at times.",
        "a «difficult» woman",
        "a «difficult» elderly gentleman",
        "«Aggressive» towards staff",
        "is «hostile» and rude",
        "A «feisty» 91 year old",
    ],
)
def test_an_adjective_of_a_person(text: str) -> None:
    assert is_adjective_of_person(place(text))


@pytest.mark.parametrize(
    "text",
    ["a «difficult» road", "an «aggressive» cancer", "«difficult» stairs for her", "«challenging» the decision"],
)
def test_an_adjective_of_a_thing(text: str) -> None:
    assert not is_adjective_of_person(place(text))


@pytest.mark.parametrize("text", ["Leo (4) was in a nappy", "the baby", "She is 3 years old", "aged 7 and loud"])
def test_a_small_child(text: str) -> None:
    assert tells_of_small_child(text)


@pytest.mark.parametrize("text", ["Barry (56)", "Room 4", "took 10 tablets", "84 yr old", "He is 15"])
def test_no_small_child(text: str) -> None:
    assert not tells_of_small_child(text)


@pytest.mark.parametrize(
    "text",
    [
        "She does not use her frame when she is tired, and is «non-compliant».",
        "He did not call the ward and was «rude».",
    ],
)
def test_ordinary_use_and_call_put_nothing_right(text: str) -> None:
    assert not is_put_right(place(text))


def test_what_ended_before_a_semicolon_puts_nothing_right() -> None:
    assert not is_put_right(place("He has stopped using; «we'll see»"))
    assert is_put_right(place("Staff have stopped writing «attention seeking»"))


@pytest.mark.parametrize("text", ["If Vic shouts, he is «attention seeking»", "When Betty asks, she is «manipulative»"])
def test_a_condition_reports_nothing(text: str) -> None:
    assert not is_somebody_elses_word(place(text))


def test_what_is_said_in_a_main_clause_is_reported() -> None:
    assert is_somebody_elses_word(place("When he is low, he says he is «attention seeking»"))
