"""Words of a service for a home, a walk and a friend, and the same words doing other jobs."""

import json

import pytest

FOUND = [
    "«Package of care» is in place.",
    "Has «four calls a day» and a «lunch call» on the «double run».",
    "«Accesses the local community» with staff.",
    "«When out in the community», he can grab strangers.",
    "«Community access» is reduced.",
    "He was «placed in a care home» in 2022.",
    "«Admitted to residential care» from hospital.",
    "«Requires a 24 hour placement».",
    "«Discharged from the service».",
    "Lives in a «dementia unit».",
    "Would be better in a «residential setting».",
    "A «nursing bed» is needed; two «voids» at present.",
    "«Requires 1:1 in» the mornings.",
    "«Staffing ratio» is high, with 14 «commissioned hours» a week.",
    "«Awaiting allocation».",
    "Late «due to capacity issues».",
    "«In-house respite» is full.",
    "She «can no longer be managed at home».",
    "He is «to be stepped down».",
    "«Ready for move-on».",
    "«Engages in activities».",
    "Needs «more stimulation».",
    "He «is taken out by staff».",
    "Is «supported to access» the gym.",
    "«Engages well with services».",
    "«Interacts well with peers».",
    "«Does not meet criteria».",
    "«Not our remit».",
]

LEFT = [
    # other packages, units, beds and voids
    "A parcel came from her sister: a care package with biscuits and socks.",
    "The holiday package to Tenby is booked.",
    "She was on the stroke unit for three weeks, and a kitchen unit fell off the wall.",
    "He has 12 units of insulin before breakfast.",
    "The new bed has rails; the hospital bed goes back on Thursday.",
    "His death left a void in her life.",
    # going in and out
    "She helps at the community café and goes to the community centre.",
    "He is serving the rest of his sentence in the community.",
    "He is well known in the Somali community.",
    "A ramp gives access to the garden.",
    "She can't access the bath since the fall.",
    # moving house, work and war
    "He was admitted to hospital on Friday with pneumonia.",
    "He was discharged from the army in 1974.",
    "He started a work placement at the garden centre in May.",
    "He stepped down as chair of the bowls club.",
    "She moved on from the divorce, she says, and is dating again.",
    # numbers
    "They won 2:1 and he scored.",
    "She has a 2:1 in history from Bangor.",
    # calls and runs
    "Her sister's evening call from Canada is the best part of the day.",
    "He does the school run for his granddaughter.",
    "Drug runs to Bangor for the older men: he says he owes them money.",
    # room in a hall, and in the mind
    "The hall has capacity for 80 people, and the service is at ten.",
    "She has capacity to decide where she lives (assessed 3 June).",
    # keeping things going
    "He managed the post office for thirty years.",
    "Her pain is managed with patches, and the boiler is maintained by the council.",
    # things that are done
    "She likes physical activity, above all swimming.",
    "Her tooth was taken out in June, and a loan was taken out in her name.",
    "She was taken out for lunch by her daughters.",
    "The two are engaged to be married.",
    # thresholds of the law and of doors
    "She does not meet the income threshold for legal aid.",
    "The threshold of the back door is too high for his chair.",
    # denied, named and put right
    "This is not a package of care; it is Ann.",
    "The Bay Community Access Service meets on Mondays.",
    "She asked us not to write “accessing the community”.",
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
        people: [{id: bron, name: Bron, kind: family, views: [The package of care is never on time]}]
        about_me: {what_matters: [I want to get out of the unit and access the community, whatever that is]}
        """
    )


def test_leaves_what_the_person_chose(marked):
    marked(
        """
        language_notes: [{phrase: the double run, person_chose_it: yes, why: It makes me laugh}]
        conversations: [{our_view: Mo comes on the double run}]
        """
    )
