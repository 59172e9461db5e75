"""Words that YAML takes for a comment, and names that a quotation mark has swallowed."""

import pytest


def test_finds_a_number_sign_that_begins_a_comment(marked):
    marked("actions: [{what: Ring the bell,\n  who: person, when: Tuesdays at «#4, ring first»\n}]\n", says="comment")


def test_finds_a_text_that_is_nothing_but_a_comment(marked):
    marked("outcomes:\n  - id: o\n    words: «#4 is my flat»\n")


def test_finds_names_inside_a_text_that_is_closed_too_late(marked):
    marked('person:\n  name: «"»Mair\n  pronouns: she/her\n  language: cy"\n', says="close the quotation mark")


@pytest.mark.parametrize(
    "text",
    [
        "person: {name: Mair}  # the first plan\n",
        "#commented: out\nperson: {name: Mair}\n",
        "person:\n  #name: Lee\n  name: Mair\n",
        "outcomes: [{id: o, words: 'I live at #4'}]\n",
        "outcomes:\n  - {id: o, words: C#minor}\n",
        "conversations:\n  - date: 2026-01-01\n    story: |\n      We met at #4\n      where she lives: upstairs\n",
        "outcomes:\n  - id: o\n    words: 'I want\n      to swim'\n",
        'outcomes:\n  - id: o\n    words: "I said:\n      one thing: to swim"\n',
        "person: {name: Mair}  #sbp: ignore[no-own-words] -- hers\n",
    ],
)
def test_leaves_comments_and_texts_that_are_whole(marked, text):
    marked(text)
