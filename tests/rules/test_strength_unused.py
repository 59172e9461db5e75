"""Strengths that nothing builds on."""


def test_finds_a_strength_that_nothing_builds_on(marked):
    marked(
        """
        strengths:
          - {id: «cook», kind: personal, words: Jackie can make dinner for two hundred}
          - {id: hut, kind: community, words: 'A hut with a stove, and soup on a Thursday'}
        outcomes:
          - {id: feed, words: I want to feed folk again, builds_on: [hut]}
        """,
        says="no outcome builds on this strength",
    )


def test_leaves_strengths_alone_that_an_outcome_or_an_action_builds_on(marked):
    marked(
        """
        strengths:
          - {id: cook, kind: personal, words: Jackie can make dinner for two hundred}
          - {id: hut, kind: community, words: 'A hut with a stove, and soup on a Thursday'}
        outcomes:
          - {id: feed, words: I want to feed folk again, builds_on: [hut]}
        actions:
          - {what: Cook on a Thursday, who: person, when: Thursdays, helps: [feed], uses: [cook]}
        """
    )


def test_leaves_a_strength_alone_on_which_something_was_built_that_came_true(marked):
    marked(
        """
        strengths:
          - {id: alarm, kind: personal, words: She gets up}
        outcomes:
          - {id: bell, words: I want to lock my own front door, status: achieved, builds_on: [alarm]}
        """
    )


def test_leaves_alone_what_is_there_to_be_known(marked):
    marked(
        """
        strengths:
          - {kind: family, words: Steve never took her number out of his telephone}
          - {id: hut, kind: community, words: 'A hut with a stove, and soup on a Thursday'}
        outcomes:
          - {id: feed, words: I want to feed folk again, builds_on: [hut]}
        """
    )


def test_leaves_a_plan_in_which_nothing_builds_on_anything_to_another_rule(marked):
    marked(
        """
        strengths:
          - {id: cook, kind: personal, words: Jackie can make dinner for two hundred}
        outcomes:
          - {id: feed, words: I want to feed folk again}
        """
    )


def test_leaves_profiles_and_closed_plans_alone(marked):
    marked("kind: profile\nstrengths: [{id: memory, words: He remembers every birthday}]\n")
    marked(
        """
        status: closed
        strengths:
          - {id: cook, words: Jackie can make dinner for two hundred}
          - {id: hut, words: A hut with a stove}
        outcomes:
          - {id: feed, words: I want to feed folk again, builds_on: [hut]}
        """
    )
