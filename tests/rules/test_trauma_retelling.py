"""The worst day of somebody's life, told by others on a page that many people read."""


def test_finds_what_was_done_to_somebody_among_their_strengths(marked):
    marked(
        """
        person: {name: Ann}
        strengths:
          - {id: going, kind: personal, words: Ann got through being «raped» by her stepfather when she was nine}
        """,
        says="in detail",
    )


def test_finds_it_in_an_action_and_in_what_a_worker_writes_about_the_person(marked):
    marked(
        """
        person: {name: Ann}
        about_me:
          important_for:
            - >-
              She likes the landing light on. In 2014 a man «strangled» her
              with a scarf on the stairs.
        actions:
          - {what: Sit near the door because he was «stabbed» in front of his brother, who: bev}
        """
    )


def test_leaves_alone_what_helps_without_what_happened(marked):
    marked(
        """
        strengths: [{kind: personal, words: 'She knows what makes her feel safe, and says so'}]
        needs: [{id: trust, words: Help from a woman. She was raped.}]
        actions: [{what: Knock and say who you are, who: bev, when: every time}]
        """
    )


def test_never_touches_a_danger_that_is_said_straight(marked):
    marked(
        """
        worries:
          - worry: Jason may come back and strangle her
            evidence: On 16 August 2026 she was strangled by her nephew on the stairs.
            if_nothing_changes: She could be raped by him, as in 2025.
        safety_plan: {warning_signs: [The silver car]}
        contingency: [{when: He comes, do_first: Ring 999. She was stabbed by him in 2024.}]
        safeguarding: {enquiry: {conclusion: She was sexually assaulted by her nephew in 2025.}}
        decisions: [{decision: Where to live, how_assessed: She was trafficked by a gang and knows what they can do.}]
        reviews: [{date: 2026-06-01, reasons: She was raped by him in May.}]
        """
    )


def test_leaves_what_the_person_chose_to_tell_alone(marked):
    marked(
        """
        person: {name: Ann}
        about_me: {what_matters: [I was raped by my stepfather when I was nine and I want people to know]}
        life_experience: {shared: 'I was stabbed by a stranger in 2019'}
        strengths: [{words: {words: I was trafficked by a man from Hull and I got out, said_by: person}}]
        people: [{id: bron, name: Bron, kind: family, views: [Her sister was strangled by a man in 1999]}]
        conversations: [{date: 2026-03-02, our_view: Ann told me that she was raped by her stepfather.}]
        """
    )


def test_leaves_alone_what_a_court_has_to_know(marked):
    marked(
        """
        actions:
          - {what: Go with her to court; she was raped by her stepfather, who: nia, by: 2026-12-12}
        """
    )


def test_leaves_alone_what_is_kept_back(marked):
    marked(
        """
        strengths: [{id: going, words: She got through being raped by her stepfather when she was nine}]
        sharing: {withheld: [{path: strengths.going, from: [dilys], reason: third-party}]}
        """
    )


def test_leaves_words_alone_that_mean_something_else(marked):
    marked(
        """
        strengths:
          - {words: 'He was beaten by his brother at dominoes, and stabbed at his dinner'}
          - {words: Trafficked roads do not put him off}
        """
    )
