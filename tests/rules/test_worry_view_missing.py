"""Worries about somebody, without a word of how they see it."""


def test_finds_a_worry_without_a_view(marked):
    marked(
        """
        people:
          - {id: menna, name: Menna, kind: family}
        worries:
          - worry: >-
              «Luned may fall when nobody is there
              and lie for hours»
            worried: [menna, gethin]
            shared_with_person: yes
            if_nothing_changes: She lies there until morning.
          - {worry: «Luned may forget to eat», persons_view: , worried: [menna]}
        """,
        says="how the person sees this worry",
    )


def test_leaves_a_worry_with_the_persons_view_alone(marked):
    marked(
        """
        worries:
          - {worry: Luned may fall, worried: [menna], persons_view: I'd sooner fall in my own kitchen}
          - {worry: Clifton may fall, worried: [marcia], persons_view: {words: He shakes off a hand at his elbow, said_by: observed}}
        """
    )


def test_leaves_a_worry_alone_that_is_seen_differently(marked):
    marked(
        """
        worries:
          - {worry: Clifton may fall, worried: [marcia], disagreements: [{who: wendell, view: Let the man go outside}]}
        """
    )


def test_leaves_a_worry_alone_that_is_the_persons_or_the_familys_own(marked):
    marked(
        """
        people:
          - {id: bron, name: Bron, kind: family}
        worries:
          - {worry: Emyr may fall while I swim, worried: [person]}
          - {worry: {words: Kelly will stop answering the door, said_by: bron}, worried: [bron]}
          - {worry: Emyr may wake, worried: [gwyn], safety_goal: {words: I ring Gwyn, said_by: person}}
          - {worry: Mair may tire, worried: [gwyn], scores: [{score: 4, words: Four. I'm all right.}]}
        """
    )


def test_leaves_alone_what_the_person_has_not_been_told(marked):
    marked(
        """
        worries:
          - worry: He may get a chest infection
            shared_with_person: no
            not_shared_because: The fright would stay with him after the words had gone.
          - {worry: Somebody may be taking his money, shared_with_person: no}
        """
    )


def test_leaves_closed_plans_alone(marked):
    marked(
        """
        status: closed
        worries:
          - {worry: Luned may fall, worried: [menna]}
        """
    )
