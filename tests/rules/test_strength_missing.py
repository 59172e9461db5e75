"""Plans that build on nothing."""


def test_finds_an_agreed_plan_without_a_strength(marked):
    marked(
        """
        id: heron-lane
        kind: adult
        status: «agreed»
        needs:
          - {id: meals, words: Idris cannot cook.}
        """,
        says="no strength is written down yet",
    )


def test_points_to_the_name_that_stands_there_empty(marked):
    marked(
        """
        status: agreed
        «strengths»:
        outcomes:
          - {id: choir, words: I want to sing}
        """
    )
    marked(
        """
        status: agreed
        «strengths»: []
        """
    )


def test_does_not_take_praise_or_help_for_a_strength(marked):
    marked(
        """
        kind: «carer»
        about_me:
          appreciated: ['She never complains']
        people:
          - {id: dilys, name: Dilys, kind: friend, offers: Tuesdays}
        """
    )


def test_leaves_one_strength_alone(marked):
    marked(
        """
        status: agreed
        strengths:
          - {id: county, kind: personal, words: Mair swam for the county.}
        """
    )


def test_leaves_a_strength_alone_that_is_not_known_yet(marked):
    marked(
        """
        status: agreed
        strengths:
          - {words: 'Not known yet. Sian will ask his brother, and sit with him when the football is on.'}
        """
    )


def test_leaves_a_strength_in_welsh_alone(marked):
    marked(
        """
        status: agreed
        strengths:
          - {kind: personal, words: {words: Mae Nesta yn adnabod pawb yn y pentref., lang: cy}}
        """
    )


def test_leaves_a_one_page_profile_alone(marked):
    marked(
        """
        kind: profile
        status: agreed
        about_me:
          appreciated: [He remembers every birthday]
        """
    )
