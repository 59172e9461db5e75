"""Strengths that praise somebody for being little trouble, and small words that are the beginning of something."""

import json

import pytest

FOUND = [
    "Mair «is pleasant and polite»",
    "«Pleasant, polite and settled».",
    "A quiet lady, «placid»",
    "«Polite young man».",
    "«Never complains», «sleeps well»",
    "«Copes well».",
    "«Compliant with» all care.",
    "«No trouble to staff».",
    "She «doesn't ask for much»",
    "Always «grateful for any help»",
    "«Does as he is told»",
    "«Responds well to prompts»",
    "«Accepts help».",
    "Mum «engages well with professionals».",
    "«Alert and orientated».",
    "«Likes a chat».",
    # with a sting
    "«Can be very pleasant when in» a good mood.",
    "«Pleasant enough» «when he wants to be».",
    "«Despite his disability» he is very sociable.",
    "«Surprisingly articulate».",
    "«Independent at times».",
]

LEFT = [
    "The cat is no trouble, and sleeps on his feet.",
    "Keeps a low maintenance garden at number 9.",
    # the beginning of something
    "Polite and direct: she wrote to the council in 2019.",
    "Polite to bus drivers, and knows them all",
    "A quiet man who built dry-stone walls for forty years.",
    "Copes well with three grandsons and a dog",
    "Likes a chat about engines, and mended the minibus while he had it.",
    "Calm in an emergency: she drove the lorry out of the fire.",
    "Sleeps well since he moved his bed to the window, and tells the others to try it.",
    # another thing
    "She never complains about the stairs, and takes them twice a day",
    "Never complains of the food but always of the weather, and is usually right.",
    "He accepts help from nobody but Ken, and that is a friendship.",
    "Despite the rain she walked to chapel every Sunday of her life.",
    "Her smile when the dog comes in lights up the room.",
    "She has been clean for two years and runs the Thursday group.",
    "Pat is up at five and likes the company.",
    "Follows the football.",
    # denied
    "Is not polite; says what she thinks, and people come to her for it",
    # what somebody is good at
    "Knows everybody in the queue by name",
    "Kind and funny, and the best mimic in the street.",
]


@pytest.mark.parametrize("words", FOUND)
def test_finds(marked, words):
    marked(f"strengths:\n- {{kind: personal, words: {json.dumps(words, ensure_ascii=False)}}}\n")


@pytest.mark.parametrize("words", LEFT)
def test_leaves(marked, words):
    marked(f"strengths:\n- {{kind: personal, words: {json.dumps(words, ensure_ascii=False)}}}\n")


def test_finds_it_in_what_matters_as_we_write_it(marked):
    marked(
        """
        about_me:
          important_for: [{words: 'A «lovely lady», keeps her room nice', said_by: gwen}]
        people: [{id: gwen, name: Gwen, kind: paid}]
        """
    )


def test_leaves_how_somebody_likes_it(marked):
    marked(
        """
        about_me:
          how_best_to_support:
            - {words: 'Follow his routine: tea first, then the paper', said_by: gwen}
            - {words: Responds well to praise in private, said_by: gwen}
            - {words: Accepts help with washing from women only, said_by: gwen}
        people: [{id: gwen, name: Gwen, kind: paid}]
        """
    )


def test_leaves_the_persons_and_the_familys_words(marked):
    marked(
        """
        people: [{id: gwen, name: Gwen, kind: family}]
        strengths:
          - {kind: personal, words: {words: I never complain, said_by: person}}
          - {kind: personal, words: {words: Copes well, said_by: gwen}}
        """
    )


def test_leaves_other_places(marked):
    marked("conversations: [{our_view: 'At home he copes well.'}]\n")
