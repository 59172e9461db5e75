"""Reviews in which only workers say how it is going."""

PEOPLE = """
        person: {name: Mair}
        people:
          - {id: dilys, name: Dilys, kind: friend}
          - {id: sian, name: Sian, kind: paid}
"""


def test_finds_words_about_the_person(marked):
    marked(
        f"""{PEOPLE}
        reviews:
          - date: 2026-10-22
            outcomes:
              - {{outcome: swim, words: «Mair has engaged well with the pool», progress: improving}}
              - {{outcome: sleep, words: Worse if anything, progress: slipping}}
        """,
        says="by workers alone",
    )


def test_finds_words_that_a_worker_is_said_to_have_spoken(marked):
    marked(
        f"""{PEOPLE}
        reviews:
          - {{date: 2026-10-22, outcomes: [{{outcome: swim, words: {{words: «Good progress», said_by: sian}}}}]}}
        """
    )


def test_finds_a_review_that_ticks_boxes(marked):
    marked(
        f"""{PEOPLE}
        reviews:
          - date: «2026-10-22»
            outcomes:
              - {{outcome: swim, progress: improving, others_say: [{{who: sian, view: Good progress}}]}}
              - {{outcome: sleep, progress: slipping}}
            reasons: No change.
        """
    )


def test_leaves_the_persons_words_alone(marked):
    marked(
        f"{PEOPLE}\n        reviews: [{{date: 2026-10-22, outcomes: [{{outcome: swim, words: Last week I forgot her}}]}}]"
    )


def test_leaves_family_and_friends_alone(marked):
    marked(
        f"""{PEOPLE}
        reviews:
          - date: 2026-10-22
            outcomes:
              - {{outcome: swim, words: {{words: 'Mair comes home singing', said_by: dilys}}}}
              - {{outcome: sleep, words: Mair sleeps a little better, others_say: [{{who: dilys, view: She looks it}}]}}
        """
    )


def test_leaves_alone_what_was_seen_and_understood(marked):
    marked(
        f"""{PEOPLE}
        reviews:
          - date: 2026-10-22
            outcomes:
              - {{outcome: birds, words: {{words: 'He turned to the window', said_by: observed, how: observation}}}}
              - {{outcome: song, words: {{words: 'He may want the hymn', said_by: interpreted}}}}
        """
    )


def test_leaves_a_number_alone_that_the_person_gave_or_would_not_give(marked):
    marked(
        f"""{PEOPLE}
        reviews:
          - date: 2026-10-22
            outcomes:
              - {{outcome: swim, words: Mair goes every week, score: {{scale: ten, score: 7}}}}
              - {{outcome: wife, progress: maintained, score: {{declined: true}}}}
        """
    )


def test_leaves_a_review_alone_in_which_the_person_speaks_elsewhere(marked):
    marked(
        f"""{PEOPLE}
        reviews: [{{date: 2026-10-22, better: [I went three weeks running], outcomes: [{{outcome: swim, progress: improving}}]}}]
        """
    )
    marked(
        f"{PEOPLE}\n        reviews: [{{date: 2026-10-22, experience: {{know_who: 5}}, outcomes: [{{outcome: swim}}]}}]"
    )


def test_leaves_a_review_alone_that_says_how_views_were_found_out(marked):
    for said in ("how_we_know: {method: [observation]}", "without_person_because: She was on the ward."):
        marked(
            f"""{PEOPLE}
        reviews: [{{date: 2026-10-22, {said}, outcomes: [{{outcome: swim, words: Mair has not been out}}]}}]
        """
        )


def test_leaves_earlier_reviews_alone(marked):
    marked(
        f"""{PEOPLE}
        reviews:
          - {{date: 2026-04-22, outcomes: [{{outcome: swim, words: Mair has engaged well}}]}}
          - {{date: 2026-10-22, outcomes: [{{outcome: swim, words: I go every week}}]}}
        """
    )


def test_leaves_a_review_without_outcomes_to_another_rule(marked):
    marked("reviews: [{date: 2026-10-22, reasons: No change.}]")
