"""Guesses at somebody's mind that are written as facts."""

import json

import pytest

FOUND = [
    "He «does it on purpose».",
    "She «wets the bed on purpose».",
    "He «deliberately spills» his tea.",
    "«Does it to annoy» the night staff.",
    "He «knows exactly what he is doing».",
    "He «knows full well what he’s doing».",
    "She «only wants sympathy».",
    "She «just wants to wind» people up.",
    "She «enjoys the attention».",
    "Shouts «to get her own way».",
    "«Preferring it seems» to continue as he is.",
    "She «is playing up» again.",
    "He is «testing boundaries».",
    "«Plays on his illness».",
    "«Selective hearing».",
    "Threw the cup «out of spite».",
    "She «does not care about» the flat.",
    "He «couldn’t care less».",
    "He «has no intention of» stopping.",
    "She «clearly resents» her sister.",
]

LEFT = [
    # they told us, or showed us
    "He told us that he does it on purpose.",
    "Norma says she enjoys the attention.",
    "By covering his ears he lets us know that he has had enough.",
    "Mum thinks that he is testing boundaries.",
    # a thought, and said as one
    "We wonder whether he does it on purpose.",
    "It may be that she only wants sympathy, or that she is in pain.",
    "Perhaps he knows exactly what he is doing, perhaps not.",
    # what somebody likes, knows and feels
    "He knows exactly how he likes his tea.",
    "He knows exactly what he wants for his birthday.",
    "She enjoys drama, and has a part at Christmas.",
    "He was frightened, and she is angry with us.",
    "Rob thinks about him every day in November.",
    "She does not care for custard.",
    "She and Reg are not bothered what anyone thinks.",
    "He has no interest in football.",
    # denied
    "He is not doing it on purpose.",
    "She is not playing up; her hip hurts.",
    "It is never for attention.",
    # those who harm
    "Her partner does it to annoy her, and hides her phone.",
    "Her ex knows exactly what he is doing.",
    # other things
    "His knee is playing up.",
    "The boiler is playing up again.",
    "The garden goes up to the boundaries of the farm.",
    "He can have his bath when he wants to.",
    "He deliberately set fire to the shed on 3 June with his brother in it.",
    "The boys pretended to be asleep when the tooth fairy came.",
    "She is not bothered about the telly.",
    "She could walk to the shop if somebody came with her.",
    "He pushes buttons on the radio to find the cricket.",
    "He has no intention of moving, and that is his right.",
    # quoted, and put right
    "“She's only doing it for attention, that one” is what her brother says.",
    "The file says “does it on purpose”. In fact nobody had asked him, and his hand is weak.",
]


def plan(sentence: str) -> str:
    return f"conversations:\n- our_view: {json.dumps(sentence, ensure_ascii=False)}\n"


@pytest.mark.parametrize("sentence", FOUND)
def test_finds(marked, sentence):
    marked(plan(sentence))


@pytest.mark.parametrize("sentence", LEFT)
def test_leaves(marked, sentence):
    marked(plan(sentence))


def test_leaves_what_the_person_and_the_family_say(marked):
    marked(
        """
        people: [{id: bron, name: Bron, kind: family, views: [He does it on purpose]}]
        about_me: {what_matters: [I enjoy the attention and I know exactly what I am doing]}
        """
    )
