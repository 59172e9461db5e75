"""Safety goals whose end is never in sight."""


def test_finds_a_goal_without_a_time(marked):
    marked(
        """
        worries:
          - {worry: Tegan may be alone, safety_goal: {words: «A grown-up whom Tegan knows is in the house»}}
          - worry: Emyr may fall
            safety_goal:
              words: >-
                «Emyr goes to his birds in company
                and comes back for his tea»
              signs: [The frame goes with him]
              how_long:
        """,
        says="for how long",
    )


def test_leaves_a_goal_with_its_time_alone(marked):
    marked(
        """
        worries:
          - {worry: Emyr may fall, safety_goal: {words: Emyr goes in company, how_long: Three months of Tuesdays}}
        """
    )


def test_leaves_a_goal_alone_that_names_a_time_in_its_words_or_signs(marked):
    marked(
        """
        worries:
          - {worry: She may tire, safety_goal: {words: Mair sleeps three nights in seven}}
          - {worry: He may smoke, safety_goal: {words: Lee says so early, signs: [Nothing smoked until his licence ends]}}
          - {worry: He may come, safety_goal: {words: The door stays shut as long as the order lasts}}
          - {worry: Gall Nesta syrthio, safety_goal: {words: {words: Golau ar y grisiau bob nos, lang: cy}}}
        """
    )


def test_leaves_worries_without_a_goal_to_another_rule(marked):
    marked(
        """
        worries:
          - {worry: Emyr may fall}
          - {worry: Emyr may be lost, safety_goal: {}}
        """
    )


def test_leaves_other_languages_and_closed_plans_alone(marked):
    marked(
        """
        languages: {records_in: [pl]}
        worries:
          - {worry: Może upaść, safety_goal: {words: Pan Jan dzwoni do Ewy}}
        """
    )
    marked(
        """
        status: closed
        worries:
          - {worry: Emyr may fall, safety_goal: {words: Emyr goes in company}}
        """
    )
