"""Jobs done to a body, and the same words where people do things for themselves or things are washed, fed and turned."""

import pytest


@pytest.mark.parametrize(
    "passage",
    [
        "Quiet night, «cares given».",
        "«Assistance with toileting», washed her face.",
        "Alf «toileted» at six.",
        "Put on the list for «2 hourly toileting».",
        "Gwen «is fed by» staff at lunch.",
        "«Feed her slowly» with the small spoon.",
        "Supper at six. «Pad changed», hair brushed.",
        "He «was found soiled» at eight.",
        "Given lunch «wearing a bib».",
        "«Changed x2» overnight.",
        "Bill «needs changing before» the taxi comes.",
        "«Shaved and dressed», sat up in bed.",
        "Mrs Lee «was turned every» two hours.",
        "Ron «to be showered on» Mondays and Fridays.",
        "Alun is now «nursed in bed».",
        "«Topped and tailed» at seven.",
        "«Sat out in chair» till noon.",
        "Night staff «got her up at» five.",
        "Doris is parked in front of the telly; «placed in the lounge» with the others.",
        "Transfers with «assist of two».",
        "«Double handed care» four times a day.",
        "«Double up call» at eight.",
        "«Encouraged fluids» and rest.",
        "«Tolerated personal care», went back to sleep.",
        "She has her tablets «on the drug round».",
    ],
)
def test_finds_jobs_done_to_somebody(said, passage):
    said(passage)


@pytest.mark.parametrize(
    "passage",
    [
        "Col bathed, shaved and caught the 8.10.",
        "He washed, dressed and came down by himself.",
        "She turned, waved and went in.",
        "Dressed as a pirate for the party, he sang all night.",
        "Turned the compost together.",
        "Turned 80 in May, with a cake.",
        "She uses the toilet at night, and walks to toilet at two with the frame.",
        "Help to the toilet every two hours, when she asks.",
        "A raised seat was put on the toilet by Housing.",
        "He asked to be taken to the toilet before the film and she likes to be taken to the toilet by Bev.",
        "The toileting sling is in the cupboard.",
        "He was not taken to the toilet for six hours, and we have apologised.",
        "She was left in a wet pad for five hours, which was our failing.",
        "She was feeding the swans at Roath Park.",
        "Is fed up with the food.",
        "We fed back to the surgery.",
        "He is fed through a tube at night by his mother.",
        "The dietitian checks the PEG feeding every month.",
        "The children were clean and fed, and glad to see their dad.",
        "Maja feeds her son at the table with the rest of them.",
        "Spoon-fed information is no use to her.",
        "Arrived in shin pads, with mud to the knees.",
        "The brake pads changed, he drove to Rhyl.",
        "Leo (4) was in a nappy and had a bib on.",
        "Her running bib from the marathon hangs in the hall.",
        "The battery needs changing every year.",
        "Wound to be dressed daily by the nurse.",
        "Windows to be washed before Easter.",
        "She wants to be dressed by ten on chapel days.",
        "The dog is to be walked at seven.",
        "A hoist was put in his room.",
        "He puts the boys to bed and reads to them.",
        "Baby Mali was put to bed at seven.",
        "Beti sat in the lounge with Olwen and did the crossword.",
        "He was parked in a lay-by when the van hit the car.",
        "He raised three boys single-handed.",
        "Her double-handed backhand won the cup.",
        "Don't double up on the tablets if you miss a dose.",
        "He walks with one person on the stairs.",
        "Help of two friends got the sofa in.",
        "A cold is doing the rounds.",
        "Two carers found her on the floor at six.",
        "Sunday was bath night in Tiger Bay.",
        "He has a paper round.",
        "Her homework tasks were completed on the bus.",
        "His wife finds the night-time care hard, and has not slept through since May.",
        "She likes her hair washed on Fridays and had her teeth cleaned by the hygienist.",
        "Puppy toilet training takes weeks; the puppy was toileted by ten.",
        "He was weighed at the clinic and has lost four kilos.",
        "Wash the car and dress the window with Ken.",
        "We help Alun to wash, and he shaves himself.",
        "Her needs were met at the special school, and she was proud of it.",
    ],
)
def test_leaves_alone_what_people_do_and_what_is_done_to_things(said, passage):
    said(passage)


def test_leaves_contested_words_alone_outside_the_strict_profile(said):
    said("Independent with toileting; bowels open daily.")
    said("Independent with «toileting»; «bowels open» daily.", profile="strict")
