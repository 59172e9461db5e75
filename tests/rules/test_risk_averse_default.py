"""Limits that stand without a reason, and those that law, reason or the person gives."""

import json

import pytest

FOUND = [
    "«Not allowed» in the kitchen.",
    "He is «not permitted» to use the lift.",
    "She is «not allowed» out alone.",
    "Len «must not go» out after dark.",
    "She «must never be left» by the pond.",
    "He is «banned from» the day room.",
    "To be «supervised at all times» in the bath.",
    "She is «never to be left alone».",
    "«Not to be left unattended».",
    "Needs «constant supervision» in the garden.",
    "The «kitchen is kept locked».",
    "The «front door is locked» at all times.",
    "«Under no circumstances» may he carry the kettle.",
    "«No access to the kitchen».",
    "Likes jam. «Not allowed» sweets. Sleeps well.",
]

LEFT = [
    # a reason or a day stands beside it
    "Not allowed in the kitchen alone since the burn in May.",
    "He is not permitted to use the lift until the engineer has been.",
    "She must not go out in the frost because of her hip.",
    "To be supervised at all times in the bath, so that a seizure is seen.",
    "Never to be left alone. This is looked at again on 4 June.",
    "The kitchen is kept locked. We review this every Friday with her.",
    # law, orders, leases
    "Under the order he is not allowed within a mile of the flat.",
    "Bail: he must not go to Fern Street.",
    "The lease says that dogs are not allowed.",
    "By law nobody under 18 is permitted to buy it.",
    "His licence says he must not enter Penarth.",
    "DVLA: he is not permitted to drive.",
    "Smoking is not allowed in the flats.",
    # the person's own rules
    "She has asked that the front door is locked at night.",
    "His own rule is that he is never left alone with the till.",
    "Nobody is allowed in her room; she wants it so.",
    "Norma decided that she is not allowed biscuits in Lent.",
    # children, and people who harm
    "Kev must not be left alone with the children.",
    "Contact with the baby is supervised at all times.",
    "Her nephew is not allowed to hold the bank card.",
    "Dad is banned from the house.",
    # other things and people
    "Staff must not go in without knocking.",
    "The hoist must not be used by one person.",
    "The tablets must not be crushed.",
    "Visitors are not permitted after nine.",
    "Tablets are in a locked box.",
    "She has changed the locks and sleeps better.",
    "He may end up being locked up again.",
    "We agreed that she is no longer supervised at all times.",
    # denied, quoted
    "Nobody is to be told that he is “not allowed out”.",
    "She says “I'm not allowed nothing in there”.",
]


def plan(sentence: str) -> str:
    return f"person: {{name: Len}}\nservices:\n- what: {json.dumps(sentence, ensure_ascii=False)}\n"


@pytest.mark.parametrize("sentence", FOUND)
def test_finds(marked, sentence):
    marked(plan(sentence), says="without a reason")


@pytest.mark.parametrize("sentence", LEFT)
def test_leaves(marked, sentence):
    marked(plan(sentence))


def test_leaves_a_limit_on_somebody_else_in_the_plan(marked):
    marked(
        """
        people: [{id: kev, name: Kev, kind: other}]
        services: [{what: Kev is not allowed in the flat}, {what: '«Not allowed» in the kitchen'}]
        """
    )


def test_leaves_parents_rules_and_decisions_with_fields_of_their_own(marked):
    marked(
        """
        kind: child
        services: [{what: Not allowed out after nine}]
        """
    )
    marked("positive_risks: [{wish: Cook again, could_go_wrong: [Not allowed matches]}]\n")
    marked("decisions: [{decision: The garden, deprivation_of_liberty: Not permitted to leave}]\n")


def test_leaves_what_the_person_and_the_family_say(marked):
    marked(
        """
        people: [{id: bron, name: Bron, kind: family, views: [He must not go out on his own]}]
        about_me: {please_dont: [I'm not allowed custard. Don't ask.]}
        """
    )
