"""No speech written down as no view, and other ways of finding out."""

import json

import pytest

FOUND = [
    "«Incapable of holding a conversation».",
    "She is «oblivious to her surroundings».",
    "Makes «meaningless noises».",
    "«Unable to express views», non-verbal.",
    "He is «non-verbal and therefore could not be consulted».",
    "«Views not obtained due to severe learning disability».",
    "«No views obtained due to lack of capacity».",
    "«Could not be asked due to dementia».",
    "«Unable to participate due to dementia».",
    "«Cannot give views».",
    "«Not able to contribute to the review».",
    "«Does not communicate».",
    "Baby is «too young to give a view».",
    "«Views: N/A».",
    "«Refuses to speak so views not obtained».",
    "«No meaningful conversation» was possible.",
    "«No point in inviting her».",
]

LEFT = [
    "She can't hold a conversation when the television is on.",
    "He does not communicate with his landlord; letters go to his solicitor.",
    "She was unaware of her surroundings for two minutes in the seizure.",
    "She doesn't understand anything on the form, so we read it with her.",
    "Slow speech helps him follow.",
    # the plain fact
    "Is non-verbal and uses a tablet to speak.",
    "He does not speak; he signs.",
    "She says few words and means them.",
    # how it was found out
    "He is non-verbal, so we use pictures and wait ten seconds.",
    "Unable to express her views in words, she pointed to the photo of the sea.",
    "He can't tell us in words, but he turns his head away from the day centre's door.",
    "Unable to give his views, so his sister and two of us watched him at dinner.",
    # somebody who was asleep, away or not served by us
    "He was asleep on Monday, so we asked him on Tuesday.",
    "We could not ask him because no interpreter came, and we come again on Friday.",
    "The landlord could not be consulted, for he is in Spain.",
    # other views, and other things that nobody can give
    "No views from the window except the wall.",
    "He has no opinion on the curtains.",
    "She cannot contribute to the rent until May.",
    "He couldn't take part in the race because of his knee.",
    "She is too young to have a licence.",
    "The council was unable to give a view on the ramp.",
    "There was no communication from the council for six weeks.",
    # about one decision
    "Lacks capacity to decide about the sale of the house (assessed 3 June).",
    # denied, and put right
    "It is not that she cannot give her views; nobody had the time to wait.",
    "The file says “unable to give views”. In fact nobody had asked her.",
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
        people: [{id: bron, name: Bron, kind: family, views: [They wrote that she does not communicate. She does.]}]
        about_me: {what_matters: [I am not able to contribute to the review when it's at nine]}
        """
    )


def test_leaves_welsh(marked):
    marked(
        """
        languages: {records_in: [cy]}
        conversations: [{our_view: 'Nid yw hi''n siarad, ac mae''r ffurflen yn dweud unable to express views'}]
        """
    )
