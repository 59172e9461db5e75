"""Strengths that could be said of anybody."""

import pytest

from sbp.settings import Settings

STRICT = Settings(content={"profile": "strict"})

FOUND = [
    "Mair is kind and resilient",
    "Friendly, sociable",
    "Has a good sense of humour",
    "Strong and supportive family",
    "A lovely lady with a positive attitude",
    "Good communication skills",
]
LEFT = [
    "Makes friends on buses",
    "Kind to wasps",
    "Has a good sense of humour, and does the vicar's voice",
    "Funny about her own funeral",
    "Strong enough to lift the ladder",
]


@pytest.mark.parametrize("words", FOUND)
def test_finds(marked, words):
    marked(f"person: {{name: Mair}}\nstrengths: [{{kind: personal, words: '«{words}»'}}]\n", settings=STRICT)


@pytest.mark.parametrize("words", LEFT)
def test_leaves(marked, words):
    marked(f'person: {{name: Mair}}\nstrengths: [{{kind: personal, words: "{words}"}}]\n', settings=STRICT)


def test_leaves_one_with_evidence_in_somebodys_words_and_a_profile(marked):
    marked(
        """
        people: [{id: bron, name: Bron, kind: family}]
        strengths:
          - {kind: personal, words: Resilient, evidence: She has moved house six times in two years and kept all three in school}
          - {kind: personal, words: {words: Kind and funny, said_by: bron}}
          - {kind: personal, words: {words: I am kind, said_by: person}}
        """,
        settings=STRICT,
    )
    marked("kind: profile\nstrengths: [{kind: personal, words: Kind and resilient}]\n", settings=STRICT)


def test_speaks_in_the_profile_strict_alone(marked):
    marked("strengths: [{kind: personal, words: Kind and resilient}]\n")
