"""Worries that nothing would ever make smaller."""


def test_finds_a_worry_without_a_goal(marked):
    marked(
        """
        worries:
          - id: drift
            worry: «Reuben and Hallie may slowly turn into cousins who meet at birthdays.»
            worried: [person, anne]
            if_nothing_changes: They lose the one person each who remembers the same things.
          - {id: bills, worry: The bills may go unopened again, safety_goal: {words: Idris opens the post with Hefin}}
        """,
        says="no goal yet",
    )


def test_finds_a_goal_that_was_never_filled_in(marked):
    marked(
        """
        worries:
          - worry: "«Emyr may \\u201cgo over\\u201d
              on the path»"
            safety_goal:
          - {worry: «Mair may become ill because she has not slept», safety_goal: {}}
        """
    )


def test_does_not_take_what_is_safe_now_for_a_goal(marked):
    marked(
        """
        worries:
          - worry: >-
              «Darren may find out
              where Reuben lives»
            safe_now: [Reuben showed Gloria inside an hour and didn't answer.]
            scores: [{date: 2026-07-02, scale: ten, score: 4, words: Four.}]
        """
    )


def test_leaves_a_worry_with_a_goal_alone(marked):
    marked(
        """
        worries:
          - id: goodbyes
            worry: Goodbyes hurt both of them so much that one of them may start to stay away.
            safety_goal:
              words: They say goodbye the same way each time, and both sleep that night.
              signs: [They do the comet handshake]
              how_long: Three months of Saturdays.
        """
    )


def test_leaves_a_goal_in_the_persons_words_or_in_welsh_alone(marked):
    marked(
        """
        worries:
          - {worry: Mair may drop something scalding, safety_goal: {words: I sleep and I say so, said_by: person}}
          - {worry: Gall Nesta syrthio ar y grisiau, safety_goal: {words: Golau ar y grisiau bob nos}}
        """
    )


def test_leaves_what_people_fear_in_their_own_words_elsewhere_alone(marked):
    marked(
        """
        about_me:
          questions: [If I say I need a break, does that count against me?]
        barriers:
          - {id: day-centre, barrier: Every form offers me a day centre.}
        outcomes:
          - {id: home, words: I don't want to go into a home}
        worries: []
        """
    )


def test_leaves_the_worries_of_a_closed_plan_alone(marked):
    marked(
        """
        status: closed
        worries:
          - {worry: Mair may become ill because she has not slept}
        """
    )
