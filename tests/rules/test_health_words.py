"""People named after an illness, a body or a bother, and findings, foods and honest accounts."""

import pytest


@pytest.mark.parametrize(
    "passage",
    [
        "«Palliative lady» for the side room.",
        "She is «obese and» short of breath.",
        "Two «diabetics» at table four.",
        "A «brittle asthmatic» on the top floor.",
        "Her dad was «an epileptic».",
        "Len, «a diabetic» since 1990.",
        "She is «morbidly obese» and cannot stand.",
        "A «large lady» on the second floor.",
        "He «has let himself go since» the divorce.",
        "Tom is so «greedy».",
        "He was «stuffing his face» at four.",
        "An «HIV positive woman» in room two.",
        "The GP calls them the «worried well».",
        "There is «nothing actually wrong with her».",
        "In with «acopia» again.",
        "He has «gone off legs».",
        "«Vague historian», smells of drink.",
        "She «moans all night».",
        "Ron is «riddled with arthritis».",
        "Ann «lost her battle with cancer» in May.",
        "He «has failed chemotherapy twice».",
        "Mr Hall is «malodorous».",
        "He «reeks to high heaven».",
    ],
)
def test_finds_people_named_after_an_illness_or_a_body(said, passage):
    said(passage)


@pytest.mark.parametrize(
    "passage",
    [
        "The catheter nurse comes on Mondays.",
        "He fought his eviction and won.",
        "He failed his driving test twice and passed in June.",
        "He has type 2 diabetes, and a diabetic foot clinic on Fridays.",
        "The diabetic nurse brings a diabetic cookbook.",
        "An epileptic seizure came at nine and lasted four minutes.",
        "His poorly controlled diabetes was found by the new surgery.",
        "A depressive episode in 2018 kept her in bed for months.",
        "The cat is a diabetic and has his own needles.",
        "He is a big man with a big laugh.",
        "A heavy door, a large family and a big boy of a dog.",
        "She weighs 130 kg and the chair holds 120.",
        "He let himself go on the dance floor.",
        "The labrador is greedy.",
        "She is a glutton for crosswords, and the roast pig was her idea.",
        "The gorges at Ceunant are steep.",
        "Gannets nest on Grassholm.",
        "He is HIV positive, the test of May shows.",
        "There is nothing wrong with her hearing, the clinic says.",
        "She was told there was nothing wrong with her until the scan showed cancer.",
        "He was swept off his legs by the wave.",
        "She is a keen historian of the slate quarries, and no poor historian of her own life.",
        "The judge found him an unreliable witness in the trial.",
        "She complained bitterly to the council about the damp.",
        "He complained of chest pain at two and at four.",
        "They lost the battle with the landlord.",
        "She fought for her pension for nine years.",
        "The woodshed is riddled with woodworm.",
        "Kai's coat smelt of urine on three days this week, and he was cold.",
        "His breath smelt of alcohol at nine and he drove.",
        "The drain stinks and the cheese is smelly.",
        "The wound is malodorous and hot; ring the nurse.",
        "He has given up on life, he told us, and we are worried that he will end it.",
        "She turned her face to the wall and would not speak.",
        "She is at high risk of a clot, so the stockings matter.",
        "He eats too much salt, the surgery says.",
        "An infected toe was cleaned.",
        "The chemotherapy did not work.",
        "She takes a somatic dance class.",
        "He could die of the next attack: ring 999 if the blue pump doesn't help in five minutes.",
        "The coeliac menu is on page two.",
        "A dyslexic friendly font is used in his plan.",
    ],
)
def test_leaves_alone_findings_things_and_honest_accounts(said, passage):
    said(passage)
