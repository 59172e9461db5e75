"""Labels for families, and families that are told of as they are."""

import pytest


@pytest.mark.parametrize(
    "words",
    [
        "Comes from a «broken home».",
        "A «dysfunctional family».",
        "«Over-anxious» mother who phones most weeks.",
        "His mother is «enmeshed» with him.",
        "«Interfering daughter».",
        "«Difficult relatives».",
        "«Complex family dynamics».",
        "«Absent father».",
        "Dad is «not on the scene».",
        "Mum is «enabling his drinking».",
        "«Like mother like daughter».",
        "The «family need to step up».",
        "The «family dumped» him at A&E.",
    ],
)
def test_finds_a_label_for_a_family(marked, words):
    marked(
        f"""
        conversations:
          - {{date: 2026-06-18, our_view: {words}}}
        """
    )


def test_asks_what_they_are_afraid_of(marked):
    marked("conversations: [{date: 2026-06-18, our_view: «Overprotective» mother.}]", says="love and worry")


def test_leaves_hard_times_alone(marked):
    marked(
        """
        needs:
          - words: The family had a difficult time. It was a difficult family meeting, and they got there.
          - words: It was a difficult family history to hear.
        """
    )


def test_leaves_alone_what_somebody_in_the_family_does(marked):
    marked(
        """
        worries:
          - {worry: Her son takes her pension on Thursdays. Her husband controls the card.}
          - {worry: Dad hit him on Sunday and Mum saw it.}
        """
    )


def test_leaves_care_alone_that_has_a_limit(marked):
    marked(
        """
        people:
          - {id: carys, name: Carys, kind: family}
        needs:
          - words: His wife lifts him four times a night and has told us that she can't go on.
          - words: Gwen and Huw have not spoken since the funeral.
        """
    )


def test_leaves_absence_from_school_and_work_alone(marked):
    marked(
        """
        needs:
          - words: Dad was absent from work on Monday, and Ffion from school.
        """
    )


def test_leaves_bones_and_organs_alone(marked):
    marked(
        """
        needs:
          - words: The broken hip is healing. The bleeding is called dysfunctional uterine bleeding.
        """
    )


def test_leaves_help_alone_that_enables(marked):
    marked(
        """
        strengths:
          - {kind: personal, words: His card enables him to travel free. The paid enabler takes him to the gym.}
          - {kind: personal, words: Her mother's help is enabling her to go back to college.}
        """
    )


def test_leaves_programmes_alone(marked):
    marked("needs: [{words: The Troubled Families programme ended in 2021.}]")


def test_leaves_soft_things_alone(marked):
    marked("needs: [{words: The mattress is too soft for her hips and the cushion over soft.}]")


def test_leaves_the_familys_own_words_alone(marked):
    marked(
        """
        person: {name: Kai}
        people:
          - {id: joanne, name: Joanne, kind: family, views: [I'm an overprotective mother and his dad's not on the scene]}
        about_me:
          what_matters: [My broken home has a good telly]
        conversations:
          - {date: 2026-06-18, our_view: Joanne says that she is overprotective and laughs.}
        """
    )


def test_leaves_what_is_put_right_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: 'The referral said “difficult family”. When we met, they had three questions.'}
        """
    )


@pytest.mark.parametrize(
    "words",
    [
        "His wife «thinks she knows best».",
        "Grandparents are «anti-social services».",
        "Mum «struggles to set any boundaries».",
        "Sons are «only interested in the money».",
        "Family «are blocking discharge».",
    ],
)
def test_finds_families_marked_down(marked, words):
    marked(f"conversations: [{{date: 2026-06-18, our_view: '{words}'}}]")


@pytest.mark.parametrize(
    "words",
    [
        "We let him do what he enjoys.",
        "He has his father''s hands.",
        "Mum is too soft-spoken for the telephone.",
        "The police were on the scene by nine.",
        "His wife knows him best and should be asked.",
        "The family are demanding an apology, with good reason.",
    ],
)
def test_leaves_families_alone_who_know_and_ask(marked, words):
    marked(f"conversations: [{{date: 2026-06-18, our_view: '{words}'}}]")
