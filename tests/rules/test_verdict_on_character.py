"""Words that judge what somebody is like, and praise in disguise, other senses and honest accounts that stand."""

import pytest


@pytest.mark.parametrize(
    "passage",
    [
        "Demi was «ungrateful» about the bike.",
        "Ryan has been «sneaky» with biscuits again.",
        "Kieran, 11, «is a bolter».",
        "She «is a drama queen».",
        "Mum «is a bad influence» on him.",
        "Parents «pay lip service» to the plan.",
        "He has a «chip on his shoulder».",
        "Jay «knows which buttons» to press.",
        "She «turns on the tears» whenever the rent is mentioned.",
        "He «can't be trusted» with the key.",
        "«Pleasant enough when he wants» to be.",
        "Her brother has «washed his hands of her».",
        "She is «rude» to staff at weekends.",
        "He will «sabotage any» discharge date.",
        "She «thinks she knows best».",
        "«Trying it on with the new» worker.",
    ],
)
def test_finds_a_verdict(said, passage):
    said(passage)


@pytest.mark.parametrize(
    "passage",
    [
        "He says that he is stubborn, and laughs.",
        "She is stubborn in the best way.",
        "She is in rude health at ninety.",
        "Staff were rude to her on the ward.",
        "The letter was rude, and the council has said sorry.",
        "The jar is awkward to open with one hand.",
        "She feels stupid when people finish her sentences.",
        "He is entitled to a reassessment.",
        "She has trouble sleeping since the move.",
        "The stairs are hard work.",
        "The drain is blocked again.",
        "He enjoys a good gossip over the fence.",
        "She is proud of her hard work at the mill.",
        "He makes his own bed every morning.",
        "He set clear boundaries with his cousin about the car.",
        "She presses the button on her pendant when she is dizzy.",
        "She picks and chooses her own clothes from the wardrobe.",
        "He lies on his left side at night.",
        "She tells good stories of the chapel.",
        "She was not believed when she first told.",
        "His knee is playing up again.",
        "She has no interest in football.",
        "She washed her hands before tea.",
        "He hit her twice, and was vicious when she rang her sister.",
        "He is reckless and has broken her wrist with the door.",
        "Joan is in on the gossip, for everyone signs when she is in the room.",
        "She has a handful of friends from chapel.",
        "Mrs Khan was told that she was stupid.",
        "His father told him that he was a failure.",
        "The boys in his class were unkind to her last term.",
        "He was the drama queen in the pantomime.",
        "She wants her own way of doing things kept: left sleeve first.",
        "Her ex sabotages every job she gets.",
    ],
)
def test_leaves_alone_other_senses_and_honest_accounts(said, passage):
    said(passage)
