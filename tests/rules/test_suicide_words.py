"""Crime, success and motive in what is said of suicide and self-harm, and honest accounts, which must stand."""

import pytest


@pytest.mark.parametrize(
    "passage",
    [
        "Two «known self-harmers» share the landing.",
        "She «is a cutter» and hides blades.",
        "Her uncle «committed suicide» in 2001.",
        "«Failed suicide attempt» in June.",
        "He was «successful in taking his own life».",
        "Her dad «topped himself» when she was six.",
        "«Suicidal gesture» on Friday with the cord.",
        "Seen after «deliberate self-harm».",
        "Lee «threatened to jump» again.",
        "«Superficial cuts» to the left arm.",
        "She «cuts herself for attention».",
        "Staff feel that she «did it for attention».",
        "He took an «impulsive overdose».",
        "It was «not a genuine suicide attempt».",
        "There was «no real intent».",
        "We fear that he will «do something silly».",
        "She «uses self-harm to get» a bed.",
        "Feels like «another cry for attention».",
        "«Yet another overdose» on Sunday night.",
    ],
)
def test_finds_crime_success_and_motive(said, passage):
    said(passage)


@pytest.mark.parametrize(
    "passage",
    [
        "Her brother died by suicide in 2016.",
        "She took forty tablets on Friday, meant to die, and was in intensive care for four days.",
        "He tied a cord round his neck at two and was blue when we found him.",
        "It was a serious overdose, and she could have died.",
        "She cut her arm to the bone and needed eleven stitches.",
        "He told us that he will hang himself in the garage, and he has bought the rope.",
        "If she leaves, he threatens to kill himself, and she has stayed for two years.",
        "Her ex threatened suicide when she left, and rang forty times.",
        "He threatened to kill her and broke the door.",
        "He is blackmailing her with the pictures.",
        "His father uses threats to control her.",
        "She lay on the floor, cried for help for two hours, and nobody came.",
        "She was crying out for help and we did not see it.",
        "He failed in his attempt at the driving test twice.",
        "A half-hearted attempt to paint the fence.",
        "A serious attempt to rehouse him has begun.",
        "It was not a serious attempt by the council to find a flat.",
        "He has no real intention of selling the house.",
        "There was no serious risk in the trip.",
        "He was a cutter at the tailor's in Leeds.",
        "The glass cutter and the bolt cutters are in the shed.",
        "Her knitted jumper has a hole in it.",
        "Minor cuts to his knee after he fell from the bike.",
        "Superficial scratches from the cat.",
        "The burn is superficial, the nurse says.",
        "The van has only a scratch on it.",
        "She rings the bell for attention and waits.",
        "The wound needs medical attention today.",
        "They wore something silly for Red Nose Day, and she laughs at something daft every night.",
        "He waves to get attention, for he is Deaf.",
        "We wait for a response from the landlord.",
        "The doctor asked about suicidal thoughts, and he has had them since June.",
        "Assisted suicide came up when she read about Dignitas.",
        "She self-harms with glass when her dad rings, and it has got worse.",
        "Self-harm eases it for ten minutes, she wrote in her plan.",
        "They found no note; the coroner recorded suicide.",
        "The head teacher bangs the gong.",
        "Her cut was cleaned by the nurse, who was kind.",
        "He had a bad reaction to the new tablet.",
        "He passed his driving test himself after two unsuccessful attempts.",
        "There is a risk of suicide in the first week home, and her brother has the tablets.",
        "He tied a sheet round his neck on 3 April and was cut down within a minute.",
        "He was seeking attention for his leg all night and nobody looked at it.",
    ],
)
def test_leaves_honest_accounts_and_other_senses_alone(said, passage):
    said(passage)
