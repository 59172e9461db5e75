"""Letters that a wrong encoding made of others."""

import pytest


@pytest.mark.parametrize("name", ["Zo«Ã¶»", "Si«Ã´»n", "D«Å·»", "Ren«Ã©»e"])
def test_finds_a_name_that_is_no_longer_a_name(marked, name):
    marked(f"person: {{name: {name}}}\n", says="another encoding")


def test_finds_apostrophes_and_pounds(marked):
    marked(
        "outcomes: [{id: o, words: 'I donâ€™t want it, it costs Â£40'}]\n".replace("â€™", "«â€™»").replace("Â£", "«Â£»")
    )


def test_finds_a_letter_that_was_lost(marked):
    marked("person: {name: Zo«\ufffd»}\n", says="was lost")


@pytest.mark.parametrize(
    "words", ["Zoë", "tŷ bach ar yr ŵyl", "Â", "SÃO PAULO", "£40", "don’t", "ÃO", "naïve", "Łódź", "Ångström"]
)
def test_leaves_the_letters_of_all_languages(marked, words):
    marked(f"outcomes: [{{id: o, words: '{words}'}}]\n")
