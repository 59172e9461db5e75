"""Words that make the person harmed answer for the harm, and honest accounts of who did what."""

import pytest


@pytest.mark.parametrize(
    "words",
    [
        "Kayleigh «puts herself at risk» by going off at night.",
        "Kayleigh is 14 and «promiscuous».",
        "Kayleigh has an «older boyfriend».",
        "Kayleigh is «involved in CSE».",
        "Kayleigh is «easily led».",
        "Jay has been «running drugs for» an older boy.",
        "Mum «failed to protect» the children.",
        "Mum «chose to return to her partner».",
        "Mum «won't press charges».",
        "The couple have a «volatile relationship».",
        "They are «as bad as each other».",
        "Police were «called to a domestic».",
        "It is felt that she «provoked him».",
        "«Poor choice of partners» throughout.",
        "Terry «lets dealers use» his flat.",
        "She was called a «child prostitute» in the notes.",
    ],
)
def test_finds_blame_in_the_grammar(marked, words):
    marked(
        f"""
        worries:
          - {{worry: "{words}"}}
        """
    )


def test_finds_it_beside_a_true_account(marked):
    marked(
        """
        worries:
          - worry: >-
              Men in their twenties collect her from school. She «puts herself in risky situations» and is well
              «aware of the risks».
        """
    )


def test_says_whose_violence_it_is(marked):
    marked("worries: [{worry: She «exposes the children to» his violence.}]", says="another's violence")


def test_leaves_alone_what_the_one_who_harms_does(marked):
    marked(
        """
        worries:
          - {worry: Two men whom she met online are taking her to hotels. She is 15.}
          - {worry: He found out where she lives and waited outside nursery. She could be killed.}
          - {worry: Gang members have taken over his flat and sleep in his bed. He was forced to carry drugs.}
          - {worry: He minimises the violence and has broken her wrist.}
          - {worry: Dad exposes the boys to pornography.}
        """
    )


def test_leaves_our_own_failure_to_protect_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: We failed to protect Ryan in 2019 and have told him so.}
          - {date: 2026-06-19, our_view: The home failed to protect her; the police failed to act.}
        """
    )


def test_leaves_chances_alone_that_an_adult_weighs_up(marked):
    marked(
        """
        needs:
          - words: She knows the risks of living with the rug, and wants it to stay.
          - words: He is aware of the risks of smoking and has decided to carry on.
          - words: Mrs Rees weighed up the risks and chose to go home.
        """
    )


def test_leaves_staying_and_returning_to_other_things_alone(marked):
    marked(
        """
        needs:
          - words: She chose to stay in her own home, and he chose to return to the choir.
          - words: She returned to the flat with an officer to fetch her things.
          - words: We took him back to the ward after tea.
          - words: She will not leave him alone in the bath, because of the seizures.
        """
    )


def test_leaves_friends_and_loves_alone(marked):
    marked(
        """
        strengths:
          - {kind: personal, words: He meets older people at the lunch club and enjoys meeting people.}
          - {kind: personal, words: Her boyfriend is 27 and so is she. They met at university.}
          - {kind: personal, words: He spends time with his older brother.}
        """
    )


def test_leaves_everyday_words_alone(marked):
    marked(
        """
        needs:
          - words: She was a domestic at the hospital for thirty years and does her own domestic work.
          - words: It takes two people to help her stand.
          - words: He pushed him in the chair to the pier and winds up the clock on Sundays.
          - words: He sold himself short at the interview.
          - words: Wear protective gloves. The cat next door is streetwise too, and rules the lane.
        """
    )


def test_leaves_courts_and_courses_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: The court's finding was that the allegation was false.}
          - {date: 2026-06-19, our_view: Dan is involved in CSE training for taxi drivers.}
        """
    )


def test_leaves_somebody_alone_who_tells_their_own_story(marked):
    marked(
        """
        person: {name: Zoe}
        people:
          - {id: dilys, name: Dilys, kind: friend, views: [They're as bad as each other and she keeps going back to him]}
        about_me:
          what_matters: [I put myself at risk and I chose to stay with him]
        conversations:
          - {date: 2026-06-18, our_view: Zoe says that she let him back in and that she provoked him.}
        """
    )


def test_leaves_fear_alone_that_is_told(marked):
    marked(
        """
        worries:
          - {worry: She withdrew her statement because he had found the refuge.}
          - {worry: 'Afraid of what he would do, she would not make a statement.'}
        """
    )


def test_leaves_what_is_put_right_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: 'We no longer write that a child “puts herself at risk”.'}
          - {date: 2026-06-19, our_view: She was not promiscuous. She was being raped.}
        """
    )


@pytest.mark.parametrize(
    "words",
    [
        "Josie, 13, «consented to sex» with a lodger.",
        "Natalie «keeps letting him in».",
        "She «must stop going back to him».",
        "Jermaine, 14, «chooses to carry drugs» to Grimsby.",
        "Tanya is «complicit in her own exploitation».",
        "He «keeps giving his pension to his» nephew.",
        "Mum «put a man before her children».",
        "He «got himself stabbed» over a debt.",
    ],
)
def test_finds_what_makes_a_partner_of_the_person_harmed(marked, words):
    marked(f"conversations: [{{date: 2026-06-18, our_view: '{words}'}}]")


@pytest.mark.parametrize(
    "words",
    [
        "She should leave the house by nine to catch the bus.",
        "He was a runner for the BBC.",
        "He likes the money from his paper round.",
        "She lends her car to her sister and gives her time to the hospice shop.",
        "He agreed to work on Saturdays and to carry the shopping.",
        "She plays a part in what happens at the day centre.",
        "His drinking puts him at risk of bleeding.",
        "The court found that her mother had failed to protect her.",
        "Police attended on 4 May after he hit her.",
    ],
)
def test_leaves_ordinary_company_and_honest_danger_alone(marked, words):
    marked(f"conversations: [{{date: 2026-06-18, our_view: '{words}'}}]")
