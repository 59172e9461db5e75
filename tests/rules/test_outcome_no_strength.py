"""Outcomes that build on nothing that is there."""


def test_finds_an_outcome_that_builds_on_nothing(marked):
    marked(
        """
        strengths:
          - {id: counting, kind: personal, words: Mair worked out the counting-in by herself.}
        outcomes:
          - {id: «swim», words: I want to swim}
          - {id: sleep, words: I want to sleep, builds_on: [counting]}
        """,
        says="which strengths it builds on",
    )


def test_finds_an_outcome_whose_actions_use_nothing_either(marked):
    marked(
        """
        strengths:
          - {id: counting, kind: personal, words: Mair worked out the counting-in by herself.}
        outcomes:
          - {id: «swim», words: I want to swim, builds_on: []}
          - {id: sleep, words: I want to sleep, builds_on: [counting]}
        actions:
          - {what: Renew the season ticket, who: person, helps: [swim]}
          - {what: Teach Gwyn the counting-in, who: person, helps: [sleep], uses: [counting]}
        """
    )


def test_leaves_an_outcome_alone_that_builds_on_a_strength(marked):
    marked(
        """
        strengths:
          - {id: county, kind: personal, words: Mair swam for the county.}
        outcomes:
          - id: swim
            words: I want to swim
            builds_on:
              - county
        """
    )


def test_leaves_an_outcome_alone_whose_action_uses_a_strength(marked):
    marked(
        """
        strengths:
          - {id: loft, kind: social, words: The pigeons bring Hefin to the house twice a day.}
        outcomes:
          - {id: birds, words: I want to go to my own birds}
        actions:
          - {what: Ask about the steps, who: sian, helps: [birds]}
          - {what: Feed the birds with Emyr, who: hefin, when: every day, helps: [birds], uses: [loft]}
        """
    )


def test_leaves_the_first_days_of_a_crisis_alone_when_no_strength_is_known(marked):
    marked(
        """
        status: agreed
        outcomes:
          - {id: tonight, words: I want to sleep somewhere he can't find me, aim: safety}
        """
    )


def test_leaves_an_id_that_no_strength_has_to_another_rule(marked):
    marked(
        """
        strengths:
          - {id: county, kind: personal, words: Mair swam for the county.}
        outcomes:
          - {id: swim, words: I want to swim, builds_on: [country]}
        """
    )


def test_leaves_an_outcome_alone_that_is_over(marked):
    marked(
        """
        strengths:
          - {id: county, kind: personal, words: Mair swam for the county.}
        outcomes:
          - {id: bus, words: I want to learn the bus, status: achieved}
          - {id: drive, words: I want to drive, replaced_by: bus}
        """
    )
