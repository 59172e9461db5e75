"""Words that judge what somebody does instead of saying what happened, and honest accounts that must stand."""

import pytest

from sbp.settings import Settings


def test_finds_a_label_in_every_kind_of_scalar(marked):
    marked(
        r"""
        worries:
          - worry: Kai's «challenging behaviour» may cost him his place at school.
          - worry: 'It''s «attention seeking», and it may go on.'
          - worry: "Kai\u2019s \"moods\": \
              «attention \
              seeking»."
          - worry: >-
              Everybody agrees that Kai can be very
              «manipulative»; his nurse says «challenging behaviour».
          - worry: |
              Kai shows «challenging
              behaviour» at tea time.
        """
    )


@pytest.mark.parametrize("label", ["challenging behaviour", "attention-seeking", "Manipulative", "AGGRESSIVE"])
def test_finds_a_label_however_it_is_written(marked, label):
    marked(
        f"""
        reviews:
          - {{date: 2026-10-22, reasons: «{label}» since the summer.}}
        """
    )


def test_finds_a_label_that_a_paid_person_said(marked):
    marked(
        """
        people:
          - {id: mr-sadler, name: Mr Sadler, relationship: head of Year 7, kind: paid}
        outcomes:
          - {id: calm, words: {words: Less «challenging behaviour» in lessons, said_by: mr-sadler}}
        """
    )


def test_leaves_an_honest_account_of_danger_alone(marked):
    marked(
        """
        worries:
          - id: knife
            worry: On 3 November Kai held a kitchen knife to his brother's arm and said that he would use it.
            evidence: >-
              He has hit Joanne four times since June, twice with a shoe. She had a broken wrist.
              He says that he hears his dad.
            if_nothing_changes: Kai or his brother could be badly hurt or killed.
          - worry: Darren threatened to kill Joanne, broke the door down and was arrested.
        """
    )


def test_leaves_ordinary_words_alone(marked):
    marked(
        """
        strengths:
          - {kind: personal, words: Kai likes challenging himself on the climbing wall.}
        needs:
          - words: A swelling that gets hot wants attention the same day. Ring 01632 960415.
          - words: Kai wants to challenge the decision, and we told him how.
        """
    )


def test_leaves_the_words_of_the_person_and_the_family_alone(marked):
    marked(
        """
        person: {name: Kai}
        people:
          - {id: joanne, name: Joanne, kind: family, views: ["He's attention seeking, he gets that from me"]}
        about_me:
          please_dont: [Say I'm being manipulative]
        barriers:
          - {barrier: 'I''m "challenging behaviour" on every form, so nobody asks me anything'}
        """
    )


def test_leaves_quotations_alone(marked):
    marked(
        """
        conversations:
          - date: 2026-06-18
            our_view: Kai asked what we had written. “They put that I’m being manipulative and I looked it up,” he said.
        """
    )


def test_leaves_what_is_denied_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: Kai was not being manipulative. He asked five people because four forgot.}
          - {date: 2026-06-19, our_view: 'It was never attention seeking, it was toothache.'}
        """
    )


def test_leaves_welsh_alone(marked):
    marked(
        """
        languages: {records_in: [cy]}
        needs:
          - words: Mae'r ysgol yn sôn am challenging behaviour, ond ofn sydd arno
        """
    )


def test_leaves_the_words_alone_that_the_person_chose_or_a_repository_allows(marked):
    marked(
        """
        language_notes:
          - {phrase: attention seeking, person_chose_it: yes, why: I am and I'd like some}
        needs:
          - words: Kai calls it attention seeking and asks for ten minutes when he comes in.
          - words: The challenging behaviour team meets on Mondays.
        """,
        settings=Settings(content={"words": {"allow": [{"phrase": "challenging behaviour team", "why": "its name"}]}}),
    )


def test_finds_a_label_in_every_form_that_notes_give_it(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: Kai «kicked off» because the taxi was late.}
          - {date: 2026-06-19, our_view: «Difficult» at tea. Two «angry outbursts» since.}
          - {date: 2026-06-20, our_view: '«Behaviours escalated» after lunch, for attention or out of boredom.'}
          - {date: 2026-06-21, our_view: '«Shouts for no reason», and is known to «play staff off» against each other.'}
        """
    )


def test_finds_a_label_that_is_tacked_on_to_an_account(marked):
    marked(
        """
        worries:
          - {worry: 'Kai threw a cup at the wall on Monday. He can be «volatile».'}
          - {worry: Kai hit his brother twice and was «defiant» afterwards.}
        """
    )


def test_leaves_things_and_animals_alone(marked):
    marked(
        """
        needs:
          - words: The cancer is aggressive, and the treatment is too.
          - words: The stubborn terrier next door is aggressive, so ring first.
          - words: The climb is challenging for him, the stairs are difficult and the buses unpredictable.
          - words: Nursing is very demanding, and caring is hard work.
          - words: The alarm goes off for no reason.
        """
    )


def test_leaves_words_alone_that_do_another_job(marked):
    marked(
        """
        strengths:
          - {kind: personal, words: Kai kicked off his boots and acted out the whole film for his gran.}
          - {kind: personal, words: A handful of friends come on Fridays. The match kicks off at three.}
          - {kind: personal, words: 'He has a lazy eye, loves a lazy Sunday and is stubborn in the best way.'}
          - {kind: personal, words: He rings the bell to get our attention.}
        """
    )


def test_leaves_what_we_did_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: 'We were difficult to reach that week, and rude to Joanne when she rang.'}
          - {date: 2026-06-19, our_view: The school has been defensive and the landlord aggressive.}
        """
    )


def test_leaves_diagnoses_and_names_alone(marked):
    marked(
        """
        needs:
          - words: He has oppositional defiant disorder on his file, and obsessive compulsive disorder.
          - words: The Challenging Behaviour Foundation has a helpline.
        """
    )


def test_leaves_what_an_abuser_does_alone(marked):
    marked(
        """
        worries:
          - {worry: Darren is aggressive towards Mum when he drinks.}
          - {worry: Her ex was verbally abusive and obsessed with finding her.}
          - {worry: 'Darren is manipulative: he isolated Joanne from her sisters.'}
        """
    )


def test_leaves_small_children_their_tantrums(marked):
    marked(
        """
        needs:
          - words: Leo (3) has tantrums when he is hungry, and so would we.
          - words: Barry (56) had a «tantrum» in the shop.
        """
    )


def test_finds_slang_for_distress_and_allegations_as_a_habit(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: '«All over the place this» morning and «in a right state» by noon.'}
          - {date: 2026-06-19, our_view: '«Winding up other» residents, «worked up over nothing».'}
          - {date: 2026-06-20, our_view: '«Makes allegations against male» staff.'}
          - {date: 2026-06-21, our_view: 'Jermaine, 14, «chooses to carry drugs to» Grimsby.'}
        """
    )


def test_leaves_doorbells_drama_and_single_allegations_alone(marked):
    marked(
        """
        needs:
          - words: The doorbell rings constantly and it frightens her.
          - words: She loves drama on Thursdays, and a short fuse box stands in the hall.
          - words: Jade made an allegation against a member of staff on 4 May; the police have it.
          - words: He makes allegations of racism against the landlord, and we helped him to write them down.
          - words: His sugars are all over the place this week.
          - words: Two older lads make him carry drugs, and have burned his arm.
          - words: He was hit in an unprovoked attack at the bus stop.
          - words: The solicitor is winding up her aunt's estate.
        """
    )
