"""Names for people who drink or use drugs, and what is taken, told plainly."""

import pytest


@pytest.mark.parametrize(
    "passage",
    [
        "Her partner is a «recovering heroin addict».",
        "«Functioning alcoholic», works nights.",
        "His mum was an «alcoholic» all his life.",
        "The flat is full of «smackheads».",
        "Known as «the local drunk».",
        "Baby was «born addicted».",
        "«Recreational drug user», works at the dock.",
        "He «mixes with users» from the hostel.",
        "Steals to «fund his habit».",
        "Gary «has a drink problem».",
        "Dale «has been clean for six» months.",
        "He «tested dirty» twice.",
        "«Fell off the wagon» at Christmas.",
        "Two «dirty urines» this month.",
        "«Medication seeking» again on Friday.",
        "She is «only here for her script».",
        "A long history of «solvent abuse».",
        "Liam «turned up stoned» for the meeting.",
        "Ray «drinks like a fish».",
        "She «relapsed again» in May.",
        "He «needs to hit rock bottom» first.",
        "Two «failed detoxes», then nothing.",
        "«Chaotic drug» use since the split.",
    ],
)
def test_finds_what_shames(said, passage):
    said(passage)


@pytest.mark.parametrize(
    "passage",
    [
        "He goes to Narcotics Anonymous and to Alcoholics Anonymous on Tuesdays.",
        "A telly addict, she never misses Pobol y Cwm.",
        "She likes alcohol-free lager and non-alcoholic wine.",
        "He has alcoholic hepatitis and alcoholic liver disease.",
        "The alcoholic hand gel stings his skin.",
        "Mrs Stoner is an adrenaline junkie and jumps from planes.",
        "A drunk driver hit her at the crossing.",
        "He was drunk when he hit her, and he had a knife.",
        "Rice wine, cider and other alcoholic drinks stand on the bar.",
        "The garden is lush in May.",
        "On the old tablets he was like a zombie and slept all day.",
        "She sits on the Drug Users' Forum.",
        "He is a wheelchair user and other users of the pool know him.",
        "Good eating habits came with the allotment.",
        "The kitchen is clean and the flat has been clean since June.",
        "The children were clean, fed and warm.",
        "She has a clean driving licence and has kept it for 40 years.",
        "The MRSA swabs came back clean.",
        "A clean catch urine was sent on Monday.",
        "His driving test was failed twice.",
        "They rode on the wagon at the hay farm.",
        "He slept after morphine and ate some soup.",
        "She was tablet shopping in town with her nan.",
        "Asked for pain relief at four and at six; the tooth is black.",
        "He just came for his medication at ten and stayed for tea.",
        "The antibiotic is the drug of choice for it.",
        "Her uncle abused her when she was nine.",
        "The Substance Misuse team meets on Mondays and the alcohol abuse charity rings back.",
        "He overdosed on heroin in May and was blue when we found him.",
        "She uses crack daily and could die this winter.",
        "He injected in the groin on Friday and has an abscess.",
        "Her MS relapsed again in June.",
        "The skin on his hands dries out in winter, and the plaster is drying out.",
        "The wounds were self-inflicted, and she told us with what.",
        "After two failed treatments for leukaemia they tried a third.",
        "Her drink was spiced by the men.",
        "She was drugged and raped in 2019.",
        "He says that he hit rock bottom in 2019, and began again.",
        "The sofa is the worse for wear.",
        "He is not ready to stop drinking, and has cut down by four cans.",
        "He calls himself an alcoholic in recovery and asked us to write it that way.",
        "The estate has a drug problem, and she wants to move.",
        "She has a drink problem since the stroke: thin fluids go the wrong way.",
        "A quick coffee fix at the kiosk is her treat.",
        "The boozer on the corner knows him well.",
    ],
)
def test_leaves_alone_what_is_taken_and_what_is_something_else(said, passage):
    said(passage)
