"""One chapter of a life made into a name, and legal decisions, crafts, pencils and cats."""

import pytest


@pytest.mark.parametrize(
    "passage",
    [
        "Another «illegal immigrant» in the house.",
        "He is a «failed asylum-seeker» from Sudan.",
        "They are «here illegally».",
        "«Prolific offender», aged 44.",
        "Lee is an «ex-con» with a van.",
        "Comes from a «criminal family».",
        "She is «well known to police».",
        "Kyle is «heading for prison».",
        "A «local yob» from the top road.",
        "The boys have «gone feral».",
        "Mrs Ogden is a «compulsive hoarder».",
        "The soup run feeds «the homeless at» six.",
        "Trev is «an old tramp who» sleeps by the vents.",
        "«A homeless man» by the bins.",
        "He «made himself intentionally homeless».",
        "«Not ready for a tenancy» in our view.",
        "A «half-caste» lad from Grangetown.",
        "«An oriental lady» on Ward 3.",
        "She is an «ethnic lady» with four children.",
        "He has «broken English».",
        "«It's just their culture».",
        "Ask about «sexual preference».",
        "He is «confused about his gender».",
        "Sam «was born a girl but» dresses as a man.",
        "Carl is «one of the homeless» using the hall.",
        "«Undesirables at» the flat again.",
        "«Recidivist», recalled in May.",
        "Does «not speak a word of English».",
    ],
)
def test_finds_one_chapter_made_into_a_name(said, passage):
    said(passage)


@pytest.mark.parametrize(
    "passage",
    [
        "The Home Office refused his claim in May; an illegal eviction followed.",
        "The council decided that he is intentionally homeless, and he has asked for a review.",
        "Traffickers brought her here illegally in a lorry.",
        "He is a registered sex offender and is not to be near the school, says the order.",
        "The Young Offender Institution is forty miles off, and his offender manager rings.",
        "He was a prisoner of war, and his father a former prisoner of war too.",
        "The man is known to the police for assaults on women.",
        "He has jet lag, and a blue hoodie from his nan.",
        "Bad eggs in the bowl made her ill.",
        "Feral cats live behind the shed, and he feeds them.",
        "She likes to tinker with engines.",
        "She watched Lady and the Tramp, and he sailed on a tramp steamer.",
        "It beggars belief that the ramp took two years.",
        "The Rough Sleeper Outreach team comes at five, and the rough sleepers count is in November.",
        "The homeless team rang; a charity for homeless people runs the kitchen.",
        "He has been homeless since March, sleeps behind the library and was kicked on Friday.",
        "She is a Romany Gypsy and proud of it.",
        "The travellers' site at Rover Way has no hot water.",
        "He works with refugees at the Refugee Council.",
        "Coloured pencils and an oriental rug stand in the hall.",
        "The coloured lights help him sleep.",
        "Neighbours shouted “paki” and “go home” at her, and sprayed “illegals out” on the door.",
        "She speaks no English and has an interpreter for Tigrinya.",
        "He speaks little English and good Welsh.",
        "Their kind neighbour brings soup.",
        "It is part of his culture to take shoes off at the door.",
        "A gay man of 70, he met his husband in 1974.",
        "She is a trans woman and wants a woman to help her wash.",
        "A lesbian couple run the café.",
        "He used to be a boy scout and she used to be a girl guide.",
        "Mali was born a girl of 3 kg at ten.",
        "He wants to be a man of few words.",
        "Foreign holidays and foreign films are her thing.",
        "He squatted with a squirrel that is a hoarder of nuts.",
        "He headed for the prison museum.",
        "She was on her way to prison to see her son.",
        "A sore bum from the saddle.",
        "The thief who took her bag was caught.",
        "He was convicted of assault in 2019 and has hit two partners; ring before you go.",
        "Her claim was refused because the letter went to the wrong street.",
        "Homosexual acts were against the law until 1967, and he was afraid.",
        "The travellers always wait for the 8.10.",
        "She lives off her pension and a bit of sewing.",
        "He prefers to sleep on the floor since the fire.",
    ],
)
def test_leaves_alone_facts_law_and_other_senses(said, passage):
    said(passage)


def test_leaves_what_people_call_themselves(said):
    said("He calls himself an ex-con and a tramp, and laughs.")


def test_leaves_no_fixed_abode_to_the_strict_profile(said):
    said("He is of no fixed abode.")
    said("He is «of no fixed abode».", profile="strict")
