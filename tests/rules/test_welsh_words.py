"""The gravest labels in Welsh, in their mutations, and the same words doing other jobs."""

import json

import pytest

FOUND = [
    "Mae «defnyddiwr gwasanaeth» arall yn y lolfa.",
    "Mae dau o'n «ddefnyddwyr gwasanaeth» yn byw yma.",
    "Mae Emyr yn «dioddef o ddementia».",
    "Mae hi'n byw gyda phobl sy'n «ddioddefwyr strôc».",
    "Cartref i'r «henoed» yw Bryn Awel.",
    "Mae e'n «blocio gwely» ers naw diwrnod.",
    "Mae hi'n «gaeth i'w gwely».",
    "«Cyflawnodd ei brawd hunanladdiad» yn 2019.",
    "Mae «ymddygiad heriol» amser te.",
    "Mae hi'n «gwrthod ymgysylltu» â'r tîm.",
    "Bydd y «pecyn gofal» yn dechrau ddydd Llun.",
    "Dau «becyn o ofal» y dydd.",
]

LEFT = [
    "Mae Emyr yn byw gyda dementia.",
    "Mae'n dioddef o boen yn ei ben-glin.",
    "Nid yw Emyr yn dioddef o ddementia.",
    "Dywedodd Nesta ei bod yn dioddef o iselder.",
    "Mae hi'n mynd i Glwb yr Henoed ar ddydd Mawrth.",
    "Mae hen wraig drws nesaf yn galw bob dydd.",
    "Mae'n mynd ar y bws gyda phobl anabl eraill.",
    "Bu farw ei brawd drwy hunanladdiad yn 2019.",
    "Fe dynnodd Kai sylw at y llwydni ar y wal.",
    "Mae ei leoliad gwaith yn y llyfrgell.",
    "Mae Tîm Ymddygiad Heriol y sir yn cwrdd ddydd Llun.",
    "Mae gan y bont wal fregus.",
]


def plan(sentence: str) -> str:
    said = json.dumps(sentence, ensure_ascii=False)
    return f"conversations:\n- our_view: {{words: {said}, lang: cy}}\n"


@pytest.mark.parametrize("sentence", FOUND)
def test_finds(marked, sentence):
    marked(plan(sentence))


@pytest.mark.parametrize("sentence", LEFT)
def test_leaves(marked, sentence):
    marked(plan(sentence))


def test_only_asks(marked):
    """A Welsh speaker has yet to review it: nothing that it finds is more than a prompt."""
    marked(plan("Mae Emyr yn «dioddef o ddementia»."), says="only the person can say so")


def test_leaves_english_texts(marked):
    marked(
        """
        conversations: [{our_view: The letter says “dioddef o ddementia” and “pecyn gofal” in the old Welsh version}]
        """
    )


def test_leaves_what_the_person_and_the_family_say(marked):
    marked(
        """
        languages: {records_in: [cy]}
        people: [{id: bron, name: Bron, kind: family, views: [Mae mam yn dioddef o ddementia]}]
        about_me: {what_matters: ["Dw i'n gaeth i gadair olwyn, a dyna ni"]}
        """
    )
