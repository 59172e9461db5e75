"""Orders, permissions, rewards and fond words for grown people, and who may lawfully allow or forbid what."""

import pytest


@pytest.mark.parametrize(
    "passage",
    [
        "Betty is «only allowed one» cigarette an hour.",
        "Not in the kitchen after nine. «Not allowed her» own kettle.",
        "«Carers don't let him have a» second pudding.",
        "She «asks permission to go» out and is back by four.",
        "Wilf was a «good boy today», ate everything.",
        "Ken can go to the shop «if he behaves».",
        "She «is an absolute sweetheart and» loves a cuppa.",
        "«Our ladies» had their hair done.",
        "Priya «needs to accept that» staff hold her bank card.",
        "He «ought to be grateful» for the flat.",
        "Kev «needs firm boundaries».",
        "Rails up «for his own good».",
        "Calling out «is best ignored».",
        "He «has been compliant with» all care this week.",
        "«Cooperative» with staff, slept well.",
        "«Lost his privileges» after Tuesday's incident.",
        "«Cigarettes withheld» until he has had a shower.",
        "«Reminded her again about» the smoking rules.",
        "Wilf «has been told numerous times» about the bins.",
        "«Caught smoking» behind the shed.",
        "Jean «cheats on her diet» at weekends.",
        "«Popped him on» the commode, and washed.",
        "«Phone confiscated» for the week.",
        "He «got a telling off» for that.",
        "He eats up and «does as he is told».",
    ],
)
def test_finds_what_makes_a_grown_person_small(said, passage):
    said(passage)


@pytest.mark.parametrize(
    "passage",
    [
        "Visitors are allowed two at a time on the unit.",
        "Smoking is not allowed indoors, and the porch has a seat.",
        "Under the order Darren is not allowed near the house.",
        "His appeal was allowed in June.",
        "She is allowed to remain in the country until 2028.",
        "Her husband said who she was allowed to see, and she was not allowed a bank card.",
        "He isn't allowed to drive until his doctor agrees.",
        "We are not allowed to lift without two people, and we told her so.",
        "She is not allowed nuts: she has an allergy and carries two pens.",
        "Allow her time to answer; count to ten.",
        "Let him choose the music and let her sleep in.",
        "The ramp lets her out to the garden, and the frame allows him to stand.",
        "We let her down in March, and let her know that we were sorry.",
        "Kai is allowed to leave class five minutes early.",
        "We asked her permission to share this with her sister.",
        "The landlord gave permission for the rails, and the council gave planning permission.",
        "The dog is a good boy and behaved well at the vet's.",
        "He was released early for good behaviour.",
        "She likes him because he is good with numbers.",
        "Leo (3) was a good boy on the potty.",
        "As a boy he was told off by his stepfather for breathing too loud.",
        "The priest came to bless her, and sang.",
        "He met his childhood sweetheart on the Darling river.",
        "He fishes, plays the treasure in the pantomime and sings My Lovely Rose.",
        "She has to accept or turn down the flat by Friday.",
        "He needs to learn the new bus route, and to listen to music to sleep.",
        "The council needs to accept that the lift is broken.",
        "Darren has to take responsibility for hitting her, and he has said so.",
        "He must have fallen before six, for the kettle was cold.",
        "She was made to sleep in the shed, and forced to marry at sixteen.",
        "He was told to come back in six weeks.",
        "The suit is made to measure and he was made to feel welcome.",
        "Mum sets clear rules at home and keeps them, and the boys know them.",
        "The parish boundaries run behind the farm.",
        "We had blurred our own boundaries, and talked it through in supervision.",
        "Her pain was ignored for a year, and shouldn't be ignored again.",
        "If you don't respond to the letter by Friday, ring us.",
        "He has a dry sense of humour and good humour is his strength.",
        "The boiler is compliant with the regulations.",
        "He complied with the conditions of his bail.",
        "She has no trouble getting up the stairs, and it's no trouble to ring.",
        "The kitchen steps are easy to manage.",
        "He was a good tenant for twelve years.",
        "His pain is manageable, and the bills are manageable now.",
        "She shops at the Co-operative and lives in a housing co-operative.",
        "Calls are redirected to the office after six.",
        "As a treat for her birthday they went to Barry.",
        "Her patience was rewarded with a kingfisher.",
        "As a consequence of the stroke his left hand is slow.",
        "Insulin only after he has eaten.",
        "The police confiscated a knife at the gate.",
        "Her passport was confiscated by the man who employed her.",
        "The gang took his phone, and it was taken away again in May.",
        "His father locked him in the shed as punishment for wetting the bed.",
        "He has repeatedly told us that he is in pain.",
        "She had been told many times by the surgery that nothing could be done.",
        "He has been warned many times that smoking beside the oxygen could start a fire, and he could die.",
        "What happened to her on the ward was not acceptable, and we said so.",
        "We had a word with the driver about the seat belt.",
        "He got caught in the rain, and was caught with three grams by the police.",
        "Pork is forbidden food for him, as a Muslim, and so is the gravy.",
        "He was so hungry that he sneaked food from the bins.",
        "Pop them in the post by Friday.",
        "Have we got the right size, and did we get it right?",
    ],
)
def test_leaves_alone_what_is_lawful_or_said_of_something_else(said, passage):
    said(passage)


def test_leaves_watching_alone_outside_the_strict_profile(said):
    said("Somebody is with him at all times on the steps.")
    said("Doors shut «for her own safety».", profile="strict")


def test_finds_a_grown_person_and_leaves_a_child_alone(marked):
    plan = "kind: {}\nneeds: [{{words: {}}}]\n"
    marked(plan.format("adult", "He was a «good boy at» lunch."))
    marked(plan.format("child", "He was a good boy at lunch."))
