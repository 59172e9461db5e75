"""Outcomes that nothing tells from wishes."""


def test_finds_an_outcome_without_a_sign(marked):
    marked(
        """
        outcomes:
          - {id: «choir», words: I want to sing with the choir again, why: It was all I had left of Mam}
          - {id: sleep, words: I want to sleep, signs: ['I wake and it''s light']}
        """,
        says="how people will know",
    )


def test_finds_a_name_or_a_list_with_nothing_in_it(marked):
    marked(
        """
        outcomes:
          - id: "«choir»"
            words: I want to sing with the choir again
            signs:
          - {id: «sleep», words: I want to sleep, signs: []}
        """
    )


def test_does_not_take_a_number_for_a_sign(marked):
    marked(
        """
        outcomes:
          - id: «choir»
            words: I want to sing with the choir again
            baseline: {date: 2026-07-02, scale: ten, score: 3, words: Three. I've found the music.}
        """
    )


def test_finds_an_outcome_that_wants_nothing_to_change(marked):
    marked(
        """
        outcomes:
          - {id: «home», words: I want to stay here with the dogs, aim: maintain, status: maintained}
        """
    )


def test_leaves_a_sign_in_anybodys_words_alone(marked):
    marked(
        """
        outcomes:
          - {id: choir, words: I want to sing again, signs: [I've been three weeks running]}
          - id: hallie
            words: I want to see my sister
            signs:
              - {words: She doesn't ask me any more if he's still her brother., said_by: anne}
          - {id: gwraig, words: {words: Dwi isio bod yn wraig, lang: cy}, signs: [{words: Nos Wener i ni, lang: cy}]}
        """
    )


def test_leaves_a_feeling_alone(marked):
    marked(
        """
        outcomes:
          - {id: dad, words: I want to be a dad they are proud of, signs: [I don't dread Sundays]}
        """
    )


def test_leaves_an_outcome_alone_that_is_over(marked):
    marked(
        """
        outcomes:
          - {id: bus, words: I want to learn the bus, status: achieved}
          - {id: drive, words: I want to drive, status: no-longer-wanted}
          - {id: car, words: I want a car, status: changed}
          - {id: taxi, words: I want a taxi home, replaced_by: bus}
        """
    )


def test_leaves_a_one_page_profile_alone(marked):
    marked(
        """
        kind: profile
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        """
    )
