"""Outcomes of which nobody knows why they matter; only where the strict profile asks for it."""

import pytest

from sbp.settings import Settings

STRICT = Settings(content={"profile": "strict"})


def test_finds_an_outcome_without_a_reason(marked):
    marked(
        "outcomes: [{id: bus, words: «I want to get to town on the bus by myself»}]\n",
        settings=STRICT,
        says="why this matters",
    )


@pytest.mark.parametrize(
    "said", ["why: My mother still thinks I'm six", "matters: [own-money]", "good_life: Saturdays in town with Cai"]
)
def test_leaves_an_outcome_alone_whose_reason_is_written_down(marked, said):
    marked(f"outcomes: [{{id: bus, words: I want to get to town on the bus, {said}}}]\n", settings=STRICT)


def test_leaves_a_reason_alone_that_is_in_the_words(marked):
    marked(
        """
        outcomes:
          - {id: cardiff, words: to get better at the bus so I can go to Cardiff on my own}
          - {id: lacey, words: 'I want Lacey to come to ours for tea, because I always go to hers'}
          - {id: ramp, words: {words: Cael mynd allan er mwyn gweld y môr, lang: cy}}
        """,
        settings=STRICT,
    )


def test_leaves_a_one_page_profile_alone(marked):
    marked("kind: profile\noutcomes: [{id: bus, words: I want to get to town on the bus}]\n", settings=STRICT)


def test_says_nothing_unless_it_is_asked_for(marked):
    marked("outcomes: [{id: bus, words: I want to get to town on the bus by myself}]\n")
