"""Ids that nothing in the plan has."""


def test_finds_a_mistyped_name_and_offers_the_right_one(marked):
    marked(
        """
        people:
          - {id: dilys, name: Dilys, kind: friend}
        actions:
          - {what: Sit with Emyr, who: «dylis», when: Tuesdays}
          - {what: Feed the birds, who: [person, «Dilys»], when: every day}
        """,
        says="nothing in people has this id; did you mean dilys?",
    )


def test_finds_an_outcome_that_is_gone(marked):
    marked(
        """
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        actions:
          - {what: Ask about the bus pass, who: person, by: 2026-12-08, helps: [choir, «allotment»]}
        services:
          - {what: A lift on Thursdays, supports: [«allotment»]}
        """,
        says="has this id",
    )


def test_finds_a_person_where_an_outcome_belongs(marked):
    marked(
        """
        people:
          - {id: dilys, name: Dilys, kind: friend}
        outcomes:
          - {id: choir, words: I want to sing with the choir again, matters: [«dilys»]}
        actions:
          - {what: Fetch Dilys, who: person, when: Thursdays, helps: [«dilys»]}
        """,
        says="has this id",
    )


def test_finds_a_voice_that_nobody_has(marked):
    marked(
        """
        people:
          - {id: gwyn, name: Gwyn, kind: family}
        about_me:
          appreciated:
            - {words: 'She taught half this town to read.', said_by: «gwenda»}
            - {words: 'Nobody dances like Mam.', said_by: gwyn}
        """,
        says="nothing in people has this id",
    )


def test_finds_a_contingency_for_a_worry_that_is_not_there(marked):
    marked(
        """
        worries:
          - {id: loft-fall, worry: Emyr may fall on the way to his birds}
        contingency:
          - {when: Emyr falls, for: '«loft-fal»'}
        """,
        says="did you mean loft-fall?",
    )


def test_finds_an_outcome_that_is_said_to_have_replaced_another(marked):
    marked(
        """
        outcomes:
          - {id: drive, words: I want to drive again, replaced_by: «bus»}
        """,
        says="nothing in outcomes",
    )


def test_finds_what_a_review_says_of_an_outcome_that_is_not_there(marked):
    marked(
        """
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        reviews:
          - date: 2026-11-02
            present: [person, «sian»]
            outcomes:
              - {outcome: choir, progress: improving}
              - {outcome: «garden», progress: paused}
        """,
        says="has this id",
    )


def test_leaves_the_person_alone(marked):
    marked(
        """
        person: {name: Mair}
        outcomes:
          - {id: swim, words: I want to swim, whose: person}
        actions:
          - {what: Find my costume, who: person, helps: [swim]}
        conversations:
          - {date: 2026-06-18, present: [person]}
        """
    )


def test_leaves_what_was_observed_and_interpreted_alone(marked):
    marked(
        """
        outcomes:
          - {id: birds, words: {words: He turns to the window when the birds come, said_by: observed, how: observation}}
          - {id: song, words: {words: He may want the hymn again, said_by: interpreted, how: conversation}}
          - {id: tea, words: {words: Tea first, said_by: person}}
        """
    )


def test_leaves_alone_what_stands_further_down(marked):
    marked(
        """
        actions:
          - {what: Feed the birds, who: hefin, when: every day, helps: [birds, lonely, company, stairs], uses: [loft]}
        strengths:
          - {id: loft, kind: social, words: Hefin comes twice a day.}
        outcomes:
          - {id: birds, words: I want to go to my own birds}
        worries:
          - {id: lonely, worry: Emyr may go for days without a word to anybody}
        needs:
          - {id: company, words: Somebody to talk to.}
        barriers:
          - {id: stairs, barrier: The loft is up eleven steps.}
        people:
          - {id: hefin, name: Hefin, kind: friend}
        """
    )


def test_leaves_names_alone_that_point_to_nothing(marked):
    marked(
        """
        id: heron-lane
        supersedes: heron-lane-2024
        prepared_by: {name: Sian, lead_assessment_coordinator: Mrs Pugh}
        services:
          - {what: Petrol money, provider: the council}
        contingency:
          - {when: Emyr falls, kept_at: inside the kitchen cupboard}
        """
    )


def test_leaves_numbers_alone_that_serve_as_ids(marked):
    marked(
        """
        people:
          - {id: 7, name: Number Seven, kind: friend}
        actions:
          - {what: Take in the post, who: 7, when: every day}
        """
    )


def test_leaves_fields_to_another_rule_that_the_format_does_not_have(marked):
    marked(
        """
        outcomes:
          - {id: choir, words: I want to sing with the choir again, supported_by: dylis}
        chums: [dylis]
        """
    )


def test_leaves_names_with_nothing_after_them_alone(marked):
    marked(
        """
        actions:
          - what: Take in the post
            who:
            helps: [ ]
            uses:
              -
        """
    )
