"""Age as a reason, a name or a joke, and age, elders and old things that are none of these."""

import pytest


@pytest.mark.parametrize(
    "passage",
    [
        "Nan is «marvellous for her age».",
        "«Too old to benefit» from physio.",
        "«The elderly on» this landing.",
        "«Frail old man» with a dog.",
        "She is «now very frail and» rarely out.",
        "«The frail are» seen first.",
        "An «elderly woman» with no family.",
        "Bingo for «the elderly at» three.",
        "Waiting for an «EMI bed».",
        "«A geriatric with» a chest infection.",
        "A «sweet old man» who sings.",
        "«Our oldies» love it.",
        "She moved to an «old folks' home» in 2019.",
        "Doris is «a feisty 93» year old.",
        "Idwal is «cantankerous».",
        "Gwyn is «doddery».",
        "«At her time of life there» is no rush.",
        "It is «only to be expected at his age».",
        "Mair is very «fit for her age».",
        "She «is too old to learn» BSL.",
        "He «has had a good innings».",
        "The pain is «just old age».",
        "Len «has all his marbles».",
        "Her sons «put her in a home».",
        "He «ended up in a care home».",
    ],
)
def test_finds_age_as_a_reason_a_name_or_a_joke(said, passage):
    said(passage)


@pytest.mark.parametrize(
    "passage",
    [
        "The old who run the club and the young who dance there share the hall.",
        "The old Post Office is where he worked.",
        "Jay, 14, should not be out at two in the morning, and nobody had told him.",
        "The dog is too old for surgery.",
        "Nesta is 88 and walks to chapel.",
        "The Frailty Team comes on Mondays: Rockwood frailty 6, she needs a hand on steps.",
        "He was on the Care of the Elderly ward, and then in Elderly Medicine.",
        "Her elderly neighbours take her bin out.",
        "The elderly boiler gave up, and so did the elderly spaniel.",
        "A comprehensive geriatric assessment was done in May by a consultant in geriatrics.",
        "She lives in a lovely old house with an old dog.",
        "The poor old thing, a terrier, had to be carried.",
        "The old chapel, the old ways and the old songs matter to him.",
        "He plays at the Old Boys' rugby reunion.",
        "They play Old Maid with cards on Sundays.",
        "An OAP ticket is £2 on the bus.",
        "Golden oldies on the radio at ten.",
        "He collects fossils at Penarth.",
        "The shed is decrepit and the chapel doddery, he laughs.",
        "She is dotty about dahlias.",
        "Leo (3) is tall for his age.",
        "At her age the law lets her decide, and at his age (17) he can apply.",
        "Screening is offered at her age.",
        "The car is too old for the scrappage scheme.",
        "He is too old for children's services in May.",
        "They live over the hill, and he walked past it twice.",
        "The tyres are past their best.",
        "The sofa shows only wear and tear, which the deposit scheme accepts.",
        "Because of her age the fare is free.",
        "She fears being put in a home, and we promised to ring first.",
        "As a boy he was put in a home in Ely and beaten there.",
        "She died at 94 of old age, with her sons beside her.",
        "The wrinkly skin on his fingers comes from the pool.",
        "He scored 30 with an old bat in the cricket.",
        "The ageing lift is out again.",
        "A senior social worker rang.",
        "Her grandmother lived to a ripe old age.",
        "He calls himself an old codger, and laughs.",
        "An older couple run the shop.",
        "The old man of Coniston is his favourite hill.",
        "She has had two falls since June and could break the other hip.",
        "The aged cheese is his treat.",
        "A frail lace collar lies in her drawer.",
        "He moved into the new home himself, by taxi.",
    ],
)
def test_leaves_alone_age_as_a_fact_and_old_things(said, passage):
    said(passage)


def test_leaves_pensioners_to_the_strict_profile(said):
    said("Two pensioners run the café.")
    said("Two «pensioners» run the café.", profile="strict")
