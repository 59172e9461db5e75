"""Words that laugh at or stop asking after somebody with dementia, and walks, wanderers and repeats of other kinds."""

import pytest


@pytest.mark.parametrize(
    "passage",
    [
        "A «demented» old man on Ward 4.",
        "Her aunt was «senile» at seventy.",
        "Ifor «suffers from vascular dementia».",
        "Two «Alzheimer's patients» share the room.",
        "«Happily muddled» after lunch.",
        "Sat with the «other wanderers».",
        "Ken «wanders at night».",
        "She is «known to wander».",
        "Door alarm on: «exit-seeking».",
        "«Sundowning» from four.",
        "He «tried to escape from the ward» twice.",
        "A «muddled gentleman» in the lounge.",
        "She is «losing her marbles».",
        "Bob is «a shell of his former» self.",
        "He has a «memory like a sieve».",
        "Olive «repeats herself» all evening.",
        "«Repetitive questioning» from three o'clock.",
        "Doris is «constantly shouting out».",
        "«Shouting out constantly» for nothing.",
        "«Cries for no apparent reason» after tea.",
        "«Rummaging in other» people's rooms.",
        "She «was very noisy overnight».",
    ],
)
def test_finds_what_laughs_or_stops_asking(said, passage):
    said(passage)


@pytest.mark.parametrize(
    "passage",
    [
        "She has dementia, and dances on Fridays.",
        "The optician saw a senile cataract in the left eye.",
        "He is on the Alzheimer's patient forum.",
        "The café is a dementia friendly one, with a dementia nurse on Mondays.",
        "Ward 4 is the dementia unit.",
        "He follows Bolton Wanderers and has the scarf.",
        "He was a wanderer at sea for thirty years.",
        "They wandered round Swansea market and had faggots.",
        "She likes to wander in the garden at six with her tea.",
        "We wandered down to the pier together.",
        "His mind wanders when the room is loud.",
        "The dog wandered off and he found it.",
        "They eloped and married at Gretna in 1956.",
        "She escaped from the house with both children when he slept.",
        "The letter is vague and the flat is vacant.",
        "He goes vacant for ten seconds in an absence seizure.",
        "The boys lost their marbles in the playground, and he bought more.",
        "She keeps a shell from Tenby by the bed.",
        "The shop is no longer there.",
        "He was confused and hot on Tuesday, which was new, and had a urine infection.",
        "He asked repeatedly for a doctor, and nobody came.",
        "Repeated requests for a ramp were not answered.",
        "He asks us to repeat the question, for the hearing aid whistles.",
        "Repeat the bloods in May, and repeat the dose after four hours.",
        "He hit her repeatedly and screams at his wife constantly.",
        "The baby cries all night for no reason that they know.",
        "The alarm goes off for no reason.",
        "The police stopped him for no reason.",
        "Constant shouting from upstairs keeps her awake.",
        "The buzzing in his ears is constant.",
        "She was very vocal at the meeting, and won.",
        "The lounge is noisy at night, so he sits by the hatch.",
        "She rummages in the charity shops for jugs.",
        "The rummage box has his tools in it.",
        "He is always talking about Wrexham and always asking after his nan.",
        "She has cried every day since the funeral.",
        "He hit Mr Evans on Monday without warning and broke his glasses.",
        "Her daughter rings all day on Sundays.",
        "A wandering albatross is on the wall.",
        "She wanted to escape from the fire and could not open the door.",
        "He went into second year at the college.",
        "Her memory is as it was in spring, the clinic says.",
        "He sings in the choir on Fridays, and we asked what they all get out of it.",
    ],
)
def test_leaves_alone_walks_illness_and_other_senses(said, passage):
    said(passage)
