"""Wording of plans about people, and wording that is anybody's."""


def test_finds_the_wording_of_plans(marked):
    marked(
        """
        outcomes:
          - {id: chapel, words: «Service user will» keep her seat at chapel}
          - {id: member, words: «Member will» gain paid kitchen work}
          - {id: supported, words: «To be supported to» ring his sister on a Sunday}
          - {id: ensure, words: «To ensure» that Beti's hens are fed}
        """,
        says="how plans are written",
    )


def test_leaves_plain_wording_alone(marked):
    marked(
        """
        outcomes:
          - {id: home, words: 'to be able to go back home, build my confidence and live on my own like I did before'}
          - {id: paint, words: 'Paint again, and put one in the Christmas exhibition'}
          - {id: sunday, words: To go to chapel on Sundays like I always did}
          - {id: will, words: By Easter I will cook my own tea}
          - {id: enable, words: I want you to encourage me to sing}
        """
    )


def test_leaves_alone_what_was_found_out_in_another_way(marked):
    marked(
        """
        outcomes:
          - {id: garden, words: {words: Resident will turn to the garden when the door is open, said_by: observed, how: observation}}
        """
    )


def test_leaves_what_another_rule_speaks_of_alone(marked):
    marked(
        """
        person: {name: Mair}
        outcomes:
          - {id: mair, words: To enable Mair to swim on Tuesdays}
          - {id: service, words: Service user will receive a home care service}
          - {id: vague, words: To promote independence}
        """
    )


def test_leaves_other_languages_alone(marked):
    marked(
        """
        languages: {records_in: [cy]}
        outcomes: [{id: capel, words: Member will mynd i'r capel}]
        """
    )
