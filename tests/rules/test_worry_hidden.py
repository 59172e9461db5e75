"""Worries that the person was never told, with no reason."""


def test_finds_a_worry_that_was_not_said_to_the_person(marked):
    marked(
        """
        worries:
          - {id: food, worry: Idris may go hungry, worried: [hefin], shared_with_person: «no»}
          - {id: bills, worry: The bills may go unopened, persons_view: I open them, shared_with_person: «not-asked»}
        """,
        says="nothing says why",
    )


def test_finds_a_worry_of_which_nothing_is_said(marked):
    marked(
        """
        people:
          - {id: hefin, name: Hefin, kind: friend}
        worries:
          - id: food
            worry: «Idris may go hungry»
            worried: [hefin]
            disagreements: [{who: hefin, view: He is thinner than he says}]
        reviews:
          - {date: 2026-06-01, present: [hefin], worries: [{worry: food, words: Worse}]}
        """,
        says="whether the person has been told",
    )


def test_leaves_a_worry_alone_that_was_said(marked):
    marked(
        """
        worries:
          - {worry: Idris may go hungry, worried: [hefin], shared_with_person: yes}
          - {worry: Idris may fall, worried: [hefin], shared_with_person: partly}
        """
    )


def test_leaves_a_worry_alone_that_is_kept_back_with_its_reason(marked):
    marked(
        """
        worries:
          - worry: Somebody at home may be taking his money
            shared_with_person: no
            not_shared_because: He would ask them that night. Huw decided.
          - {id: fire, worry: Jason may set fire to the house, shared_with_person: no}
        sharing:
          withheld: [{path: worries.fire, from: [person], reason: serious-harm, why: It would frighten her away, decided_by: huw}]
        """
    )
    marked(
        """
        worries: [{worry: Jason may set fire to the house, shared_with_person: no}]
        sharing: {withheld: [{path: worries, from: [person], reason: serious-harm}]}
        """
    )


def test_does_not_take_what_is_kept_back_from_others_for_a_reason(marked):
    marked(
        """
        worries:
          - {id: fire, worry: Jason may set fire to the house, shared_with_person: «no»}
        sharing:
          withheld: [{path: worries.fire, from: [jason], reason: serious-harm}]
        """
    )


def test_leaves_a_worry_alone_that_the_person_plainly_knows(marked):
    marked(
        """
        worries:
          - {worry: Emyr may fall, worried: [person, dilys]}
          - {worry: Emyr may be lost, worried: [dilys], persons_view: I've never been lost}
          - {worry: Mair may tire, worried: [dilys], disagreements: [{who: person, view: I'm not tired}]}
          - {worry: Mair may drop the kettle, worried: [dilys], safety_goal: {words: I sleep, said_by: person}}
          - {worry: {words: I might drink again, said_by: person}, worried: [dilys]}
          - {worry: Mair may fall ill, worried: [dilys], scores: [{score: 4, words: Four. I'm coping.}]}
          - {id: nights, worry: The nights may break her, worried: [dilys]}
        reviews:
          - {date: 2026-06-01, present: [person, dilys], worries: [{worry: nights, words: Better}]}
        """
    )


def test_leaves_closed_plans_alone(marked):
    marked(
        """
        status: closed
        worries:
          - {worry: Idris may go hungry, shared_with_person: no}
        """
    )
