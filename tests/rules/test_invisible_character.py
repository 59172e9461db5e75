"""Characters that nobody sees and that change nothing but searches."""

import pytest


@pytest.mark.parametrize(
    "char", ["\u200b", "\u2060", "\u00ad", "\ue000", "\ufe0f\ufe0f", "\U000f0001", "\u3164", "\U000e0100"]
)
def test_finds_what_cannot_be_seen_in_a_word(marked, char):
    marked(f"person: {{name: Mair}}\noutcomes: [{{id: o, words: I want to swim«{char}»ming}}]\n")


def test_finds_it_in_a_comment_and_in_a_name_too(marked):
    marked("person: {name: Ma«\u200b»ir}  # since «\u200b»March\n")


def test_finds_what_an_escape_hides(marked):
    marked('outcomes: [{id: o, words: "«I want to swim\\u200bming»"}]\n')


@pytest.mark.parametrize(
    "words",
    [
        "I want to see my grandson \U0001f468\u200d\U0001f469\u200d\U0001f467 on Sundays",
        "Cymru am byth \U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f",
        "❤\ufe0f my dog",
        "می\u200cخواهم شنا کنم",
        "naïve café — “fine”",
        "葛\U000e0100城 is how my name is written",
    ],
)
def test_leaves_what_spells_a_language_or_a_picture(marked, words):
    marked(f"outcomes: [{{id: o, words: '{words}'}}]\n")
