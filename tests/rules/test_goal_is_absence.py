"""Safety goals that only say what is to stop."""


def test_finds_a_goal_that_is_no_more_of_something(marked):
    marked(
        """
        worries:
          - {id: falls, worry: Emyr may fall on the steps, safety_goal: {words: «No more falls in the garden», how_long: a year}}
        """,
        says="what people will see instead",
    )


def test_finds_a_goal_all_of_whose_parts_say_no(marked):
    marked(
        """
        worries:
          - worry: A row may end with somebody hit
            safety_goal:
              words: >-
                «Steve doesn't hit Joanne and the children,
                and nobody shouts in front of them.»
              signs: [The neighbours don't hear shouting, No visits to the hospital]
          - {worry: He may drink again, safety_goal: {words: «Stop drinking»}}
          - {worry: She may smoke in bed, safety_goal: {words: «Ann stops smoking in bed»}}
        """
    )


def test_leaves_a_goal_alone_that_says_what_is_done(marked):
    marked(
        """
        worries:
          - {worry: Emyr may fall, safety_goal: {words: Emyr rings Dilys before he goes out to the garden}}
          - {worry: Paul may grab her, safety_goal: {words: 'When voices go up, one of them leaves the room and nobody is in the way.'}}
          - {worry: Mair may drop something, safety_goal: {words: "Mair sleeps, says when she can't go on, and somebody comes."}}
          - {worry: He may freeze, safety_goal: {words: He stops at the step and feels for the rail}}
          - {worry: He may be lost, safety_goal: {words: Carys waits at the bus stop}}
          - {worry: He may run, safety_goal: {words: Lee walks round the shop without having to leave}}
          - {worry: She may be alone, safety_goal: {words: Company}}
        """
    )


def test_leaves_a_goal_alone_whose_signs_say_what_will_be_seen(marked):
    marked(
        """
        worries:
          - worry: Tegan may be alone before school
            safety_goal: {words: Tegan is not by herself before school, signs: [Pat stays until she has seen Kelly]}
        """
    )


def test_leaves_a_limit_of_the_law_alone(marked):
    marked(
        """
        worries:
          - {worry: Jason may come back, safety_goal: {words: Jason does not come to the house while the court order lasts}}
          - {worry: Lee may be recalled, safety_goal: {words: Nobody breaks the conditions of his licence}}
        """
    )


def test_leaves_alone_what_is_said_twice_over_or_until(marked):
    marked(
        """
        worries:
          - {worry: She may be left, safety_goal: {words: Nesta is never alone at night}}
          - {worry: He may wander, safety_goal: {words: Nobody goes out without telling Bron}}
          - {worry: He may fall, safety_goal: {words: Emyr doesn't open the back door until Hefin is there}}
          - {worry: She may be late, safety_goal: {words: There is no more than one late mark a month}}
        """
    )


def test_leaves_the_goal_of_the_person_or_the_family_alone(marked):
    marked(
        """
        people:
          - {id: isa, name: Isa, kind: family}
          - {id: priya, name: Priya, kind: paid}
        worries:
          - {worry: He may ring again, safety_goal: {words: {words: I never open it, said_by: person}}}
          - {worry: He may fall at night, safety_goal: {words: No nights on the floor, said_by: isa}}
          - {worry: He may shout, safety_goal: {words: I don't want to be shouted at}}
          - {worry: He may fall by day, safety_goal: {words: «No days on the floor», said_by: priya}}
        """
    )


def test_leaves_welsh_and_worries_without_a_goal_alone(marked):
    marked(
        """
        languages: {records_in: [cy]}
        worries:
          - {worry: Gall Nesta syrthio, safety_goal: {words: Dim mwy o gwympo}}
          - {worry: Gall Nesta fod yn unig}
          - {worry: Gall Wil lwgu, safety_goal: {signs: [Mae'n bwyta]}}
        """
    )
