"""People who are made a case, a bed or a heap, and cases, beds, burdens and climbers that are what they are called."""

import pytest


@pytest.mark.parametrize(
    "passage",
    [
        "«Case closed» after three visits.",
        "«Close the case» if she does not answer.",
        "Mo «is an unallocated case» since June.",
        "She is now «a difficult case» for the team.",
        "He «is on my caseload».",
        "Medically fit for weeks, a classic «bed-blocker».",
        "Mrs Owen «is taking up a bed».",
        "Now a «stranded patient» on Ward 9.",
        "She is a «drain on the family».",
        "«Serial caller», usually after midnight.",
        "«Repeat attender» with falls.",
        "Ray is «wasting our time» again.",
        "Gwen «is a burden».",
        "He «has become a huge burden» on his wife.",
        "Tom «is an absolute nuisance» at night.",
        "She is «a screamer and» keeps the others up.",
        "Sit her with the «other feeders».",
        "Ivy «is a double-hander».",
        "«The stroke in bed 2» wants his tea.",
        "Bring «all the wheelchairs to dinner».",
        "«Lady in room 6 is» up again.",
        "After the crash he is «like a vegetable».",
        "«These families never» keep an appointment.",
        "He «was shipped off to» a unit in Crewe.",
        "«YP refused» to come down.",
        "«Poor thing», she hardly eats.",
        "Nothing will change with «the likes of this» family.",
        "«Two-hander with» the ceiling track.",
        "«One of our wet beds», so nights see to her at five.",
        "«Side room 2 is dying».",
        "«Offload to the» neighbourhood team.",
    ],
)
def test_finds_people_who_are_made_a_thing_or_a_heap(said, passage):
    said(passage)


@pytest.mark.parametrize(
    "passage",
    [
        "The police closed the case and he was told so in May.",
        "His case was adjourned until March, and the barrister's closing note is on file.",
        "Her suitcase is packed, and in any case she is ready.",
        "He opened the case and took out his trumpet.",
        "It was a sad case of shingles.",
        "Our caseloads were too high, and we were late.",
        "The wardrobe is blocking the bed.",
        "She was stranded at Crewe and rang her nan.",
        "His delayed discharge upset him.",
        "The fridge is a drain on the battery.",
        "She has airline miles on a frequent flyer card.",
        "The revolving door at the hospital frightens him.",
        "There has been a revolving door of social workers, which is our doing.",
        "The song is an old favourite of hers.",
        "A regular attender at chapel, and one of our regular volunteers.",
        "An unnecessary admission was avoided, because Huw came at nine.",
        "The inappropriate use of restraint was reported.",
        "We wasted her time twice and said sorry.",
        "The debt is a burden on the family.",
        "She worries that she is a burden on her daughter.",
        "The burden of proof is on the landlord.",
        "Seagulls are a nuisance, and the nuisance calls have stopped.",
        "The rota is a burden on the team.",
        "He scored low on the Zarit carer burden interview.",
        "He fills the bird feeder and the squirrel feeder.",
        "The feeds run overnight through the pump; the line feeder is cleaned at eight.",
        "He was a keen climber, a fell runner and a town crier.",
        "She presses the buzzer, and uses a grabber to reach the shelf.",
        "The walkers meet at ten by the church, and the hoists were serviced in May.",
        "There is a hoist in the bathroom, and there is a shower downstairs.",
        "The man in flat 3 has threatened her twice.",
        "Room 4 is free from Monday, and bed 6 is by the window as she asked.",
        "Room 6 needs a new carpet.",
        "He likes the crumble, and grows cabbages and a vegetable plot.",
        "These families have waited two years for a crossing.",
        "People like him because he listens.",
        "He is the sort of person who mends things.",
        "A new referral was made to the memory clinic.",
        "The soup wants stock, and this one needs salt.",
        "It needs changing: the bulb in the hall.",
        "Rubbish was dumped in the garden.",
        "Her boyfriend dumped her in June.",
        "She was dumped at the roadside by the men.",
        "Bev is a one-to-one tutor.",
        "A nominal rent was agreed.",
        "He works in the bar of the SU on Fridays.",
        "A 40-year-old male carer comes, as he asked.",
        "We changed the subject, for the subject was painful.",
        "He deals with his post by himself.",
        "The kennels give him the nervous ones, the biters and the one that screams.",
        "She parked by the desk and walked in.",
        "The surgeon said that nothing more can be done for his eyes.",
        "The likes of Elvis and Cash are on his shelf.",
        "The child seen in the photo is her grandson.",
    ],
)
def test_leaves_alone_real_cases_beds_and_burdens(said, passage):
    said(passage)


def test_leaves_contested_words_alone_outside_the_strict_profile(said):
    said("Two of us are dealing with this family.")
    said("Two of us are «dealing with this family».", profile="strict")
