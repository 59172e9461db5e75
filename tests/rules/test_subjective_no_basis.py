"""Impressions without what was seen, and things that may be chaotic, odd or cold."""

import pytest


@pytest.mark.parametrize(
    "words",
    [
        "He «leads a chaotic» life.",
        "«Home conditions are squalid».",
        "The «house is a tip».",
        "«Poor personal hygiene» on arrival.",
        "«Bizarre behaviour» at the counter.",
        "He is a bit of a «loner».",
        "Mum «became defensive» when asked.",
        "He has a «bad attitude».",
        "She «came across as cold».",
        "He has «trust issues».",
        "«Poor parenting» was noted.",
        "«Over-familiar» with visitors.",
        "Ongoing «concerns around» neglect.",
    ],
)
def test_finds_a_judgement_without_what_was_seen(marked, words):
    marked(
        f"""
        conversations:
          - {{date: 2026-06-18, our_view: {words}}}
        """
    )


def test_asks_what_there_was_to_see(marked):
    marked("conversations: [{date: 2026-06-18, our_view: He «seemed fine» at tea.}]", says="there was to see")


def test_leaves_alone_what_was_seen(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: There is no hot water. Rubbish stands to the height of the sink.}
          - {date: 2026-06-19, our_view: 'Appeared to be in pain: she winced and rubbed her hip.'}
          - {date: 2026-06-20, our_view: Nobody spoke to the baby in two hours. Mum wept.}
        """
    )


def test_leaves_things_and_places_alone(marked):
    marked(
        """
        needs:
          - words: The ward was chaotic that night, and the traffic too.
          - words: The lift makes an odd noise, the room was cold and the soup had a strange taste.
          - words: The landlord left the flat filthy and without a cooker.
        """
    )


def test_leaves_issues_alone_that_are_named(marked):
    marked(
        """
        needs:
          - words: He raised three issues with the landlord. Her poem is in the May issue.
          - words: The Mental Health Issues Team meets on Tuesdays.
        """
    )


def test_leaves_medical_terms_alone(marked):
    marked(
        """
        needs:
          - words: The prognosis is guarded. The swab was negative.
          - words: 'She is high risk of choking: thick drinks, upright, nobody rushes her.'
        """
    )


def test_leaves_our_own_manners_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: We were dismissive when she first told us. The school became defensive.}
        """
    )


def test_leaves_words_alone_that_are_contested(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: 'Unkempt at the door, and in good spirits. No concerns.'}
        """
    )


def test_looks_closer_in_the_strict_profile(marked):
    from sbp.settings import Settings

    marked(
        "conversations: [{date: 2026-06-18, our_view: «Unkempt» at the door.}]",
        settings=Settings(content={"profile": "strict"}),
    )


def test_leaves_the_words_of_the_person_and_the_family_alone(marked):
    marked(
        """
        person: {name: Gwyn}
        people:
          - {id: dilys, name: Dilys, kind: friend, views: [His flat is a tip and he is odd and I love him]}
        about_me:
          what_matters: [I've got issues and a chaotic life and a good dog]
        """
    )


def test_leaves_quotations_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: Gwyn says that his life is chaotic and that the house is a tip.}
        """
    )


def test_leaves_what_is_denied_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: The home was never squalid. It was cold.}
        """
    )
