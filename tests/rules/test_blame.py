"""Words that find somebody guilty of what went amiss, and failures that are told by their right names."""

import pytest


def test_finds_a_verdict_in_every_form(marked):
    marked(
        """
        reviews:
          - date: 2026-10-22
            reasons: Idris «failed to take» his tablets. Gwen «fails to see» why it matters.
          - date: 2026-09-22
            reasons: «Non-compliant» with the plan, in spite of his daughter.
          - date: 2026-08-22
            reasons: '«Poor compliance»; «not taking responsibility» for his sugar.'
          - date: 2026-07-22
            reasons: His repeated «failure to return» calls is noted.
        """
    )


@pytest.mark.parametrize(
    "words",
    [
        "He is «his own worst enemy».",
        "He has «only himself to blame».",
        "Sleeping out is a «lifestyle choice».",
        "He «makes no effort» with the flat.",
        "He is a «poor historian».",
        "She was found «intentionally homeless» and it is held against her.",
        "The family have «unrealistic expectations».",
        "«Drug-seeking» again on Friday.",
        "«Resistive to care» in the mornings.",
        "He is «in denial».",
    ],
)
def test_finds_the_usual_verdicts(marked, words):
    marked(
        f"""
        needs:
          - words: {words}
        """
    )


def test_finds_what_shows_that_we_are_tired(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: '«Despite repeated advice» Mrs Cole smokes by the oxygen.'}
          - {date: 2026-06-19, our_view: 'He «won''t listen to advice» and has «burnt his bridges».'}
          - {date: 2026-06-20, our_view: The family are «hard to reach».}
        """
    )


def test_says_what_to_ask(marked):
    marked("needs: [{words: He is «non-compliant» with insulin.}]", says="obey")


def test_leaves_our_own_failures_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: We failed to tell Colin that the time had changed.}
          - {date: 2026-06-19, our_view: The council failed to respond and the landlord ignored advice.}
          - {date: 2026-06-20, our_view: The interpreter failed to make contact. The alarm failed to report a fault.}
        """
    )


def test_leaves_organs_orders_and_standards_alone(marked):
    marked(
        """
        needs:
          - words: He has heart failure and chronic obstructive pulmonary disease.
          - words: The fire doors do not comply with the regulations.
          - words: He failed to comply with the injunction, and the police came.
          - words: The infection is resistant to two antibiotics, and the mattress is water resistant.
        """
    )


def test_leaves_choices_alone_that_are_choices(marked):
    marked(
        """
        strengths:
          - {kind: personal, words: He chooses to drink tea from his father's mug.}
          - {kind: personal, words: She decided on a healthy lifestyle choice or two. It was her own choice to move.}
          - {kind: personal, words: She helps herself to biscuits.}
        """
    )


def test_leaves_things_out_of_reach_alone(marked):
    marked(
        """
        needs:
          - words: The top shelf is hard to reach, and the surgery hard to reach by bus.
          - words: I think that we have been the ones who were hard to reach.
        """
    )


def test_leaves_what_others_expect_of_carers_alone(marked):
    marked(
        """
        worries:
          - {worry: We had unrealistic expectations of her as a carer.}
          - {worry: Dealers demanded money and he was afraid.}
        """
    )


def test_leaves_pain_and_complaints_that_were_made_alone(marked):
    marked(
        """
        needs:
          - words: She moans in pain when she is turned.
          - words: She made a complaint about the missed visits and it was upheld.
          - words: He reads history and would have made a fine historian.
        """
    )


def test_leaves_what_is_done_in_spite_of_something_alone(marked):
    marked(
        """
        strengths:
          - {kind: personal, words: Despite the rain he walked to the shop. Despite strong pain he finished the race.}
          - {kind: personal, words: 'He won, despite several letters from the council.'}
        """
    )


def test_leaves_the_words_of_the_person_and_the_family_alone(marked):
    marked(
        """
        person: {name: Idris}
        people:
          - {id: gwen, name: Gwen, kind: family, views: [He won't help himself and he never would]}
        about_me:
          what_matters: [I'm my own worst enemy and I failed to keep the garden]
        worries:
          - {worry: {words: He's in denial and I can't cope, said_by: gwen}}
        conversations:
          - {date: 2026-06-18, our_view: Idris says that he has only himself to blame.}
        """
    )


def test_leaves_what_is_put_right_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: The letter said “non-compliant with insulin”. In fact the strips had run out.}
          - {date: 2026-06-19, our_view: Please don't write that she is non-compliant.}
        """
    )


def test_leaves_an_honest_account_alone(marked):
    marked(
        """
        worries:
          - {worry: He has not taken insulin since Sunday and could die.}
          - {worry: He drank two litres of vodka on Friday and was found in the road.}
          - {worry: Nobody spoke to the baby in two hours.}
        """
    )


def test_leaves_somebody_alone_who_sees_it_differently(marked):
    marked(
        """
        reviews:
          - {date: 2026-10-22, reasons: Denise sees it differently. She does not want the carers back and told us why.}
        """
    )


@pytest.mark.parametrize(
    "words",
    [
        "He is «blocking his own discharge».",
        "He «only has himself to blame».",
        "«It is his own fault» that he lost the flat.",
        "Her stay could end «because of her behaviour».",
        "Mum is «not prioritising the children».",
        "The family «won''t face facts».",
        "He «makes staff''s lives a misery».",
        "«Unprovoked kick at» a teaching assistant.",
        "Claire «did not make herself available».",
    ],
)
def test_finds_who_is_made_to_stand_in_the_way(marked, words):
    marked(f"conversations: [{{date: 2026-06-18, our_view: '{words}'}}]")


@pytest.mark.parametrize(
    "words",
    [
        "We are blocking his discharge, as the flat has no heating.",
        "The council found them intentionally homeless.",
        "He was punched without provocation by a stranger.",
        "His ex made his life hell, and the court gave him an order.",
        "She could do it herself if the taps were levers.",
        "He cannot let go of the rail yet.",
        "We wasted two appointments by sending letters in English.",
        "There is no good reason for the delay.",
        "We did not put the children first.",
    ],
)
def test_leaves_what_was_in_the_way_alone(marked, words):
    marked(f"conversations: [{{date: 2026-06-18, our_view: '{words}'}}]")
