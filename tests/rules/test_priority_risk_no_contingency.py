"""Priority risks for which nothing says what to do."""


def test_finds_a_priority_risk_with_no_plan(marked):
    marked(
        """
        worries:
          - id: loft-fall
            worry: >-
              «Emyr may fall between the back door and the loft
              while Mair is swimming»
            priority: true
        """,
        says="nothing says what to do",
    )


def test_finds_a_priority_risk_when_the_plan_is_for_another(marked):
    marked(
        """
        worries:
          - {id: loft-fall, worry: Emyr may fall on the way to his birds, priority: true}
          - {id: worn-out, worry: «Mair may drop something scalding because she hasn't slept», priority: true}
        contingency:
          - {when: Emyr falls, for: loft-fall}
          - {when: Dilys is ill}
        """
    )


def test_finds_a_priority_risk_that_nothing_can_point_to(marked):
    marked(
        """
        worries:
          - {worry: «Darren may find out where Reuben lives», priority: true}
        contingency:
          - {when: Darren rings the school, do_first: Ring Gloria}
        """
    )


def test_leaves_a_priority_risk_with_a_plan_alone(marked):
    marked(
        """
        contingency:
          - {when: Emyr falls, do_first: Ring Hefin on 07700 900308, for: loft-fall}
        worries:
          - {id: loft-fall, worry: Emyr may fall on the way to his birds, priority: true}
        """
    )


def test_leaves_worries_alone_that_are_no_priority(marked):
    marked(
        """
        worries:
          - {id: goodbyes, worry: 'Goodbyes hurt so much that one of them may start to stay away'}
          - {id: bills, worry: 'The bills may go unopened again', priority: false}
        """
    )


def test_leaves_one_plan_for_a_worry_among_several_alone(marked):
    marked(
        """
        worries:
          - {id: dad-finds, worry: Darren may find out where Reuben lives, priority: true}
        contingency:
          - {when: He writes, for: dad-finds}
          - {when: He comes to the school gate, for: dad-finds}
        """
    )


def test_leaves_outcomes_and_barriers_alone(marked):
    marked(
        """
        outcomes:
          - {id: swim, words: I want to swim, priority: most}
        barriers:
          - {id: bus, barrier: The last bus goes at four}
        """
    )


def test_leaves_a_closed_plan_alone(marked):
    marked(
        """
        status: closed
        worries:
          - {id: loft-fall, worry: Emyr may fall on the way to his birds, priority: true}
        """
    )


def test_leaves_a_plan_alone_that_stands_before_the_worry_and_is_for_a_crisis(marked):
    marked(
        """
        contingency:
          - {id: night, when: Jason is at the door, crisis: true, for: back}
        worries:
          - {id: back, worry: 'Jason comes back and gets in', priority: true}
        """
    )
