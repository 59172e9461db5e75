"""Words of the care system for a child's home and family, and the same words at their other work."""

import pytest


@pytest.mark.parametrize(
    "words",
    [
        "Jaden is settled «in placement».",
        "«Placement breakdown» is likely.",
        "It is his fourth home; the last «placement broke down».",
        "She «was placed with foster carers» at three weeks.",
        "«Contact with Mum» is on Saturdays.",
        "He was upset «after contact».",
        "«Contact sessions» have been cut.",
        "He «absconded» twice over the weekend.",
        "He is a «damaged child».",
        "Part of a «sibling group» of four.",
        "In and out of homes, and «returned to care» in May.",
        "«Notice has been served on» Jaden.",
        "The plan is to «step down to foster» care.",
    ],
)
def test_finds_the_words_of_the_system(marked, words):
    marked(
        f"""
        needs:
          - words: {words}
        """
    )


def test_is_graver_where_a_child_is_called_unwanted(marked):
    marked("needs: [{words: Tyler is «hard to place».}]", says="verdict")


def test_leaves_placements_at_work_alone(marked):
    marked(
        """
        strengths:
          - {kind: personal, words: Jaden starts a work placement at the garage on Monday.}
          - {kind: personal, words: 'Bethan, a student on a nursing placement with us, plays chess with him.'}
          - {kind: personal, words: Her placement at the library counts towards her college course.}
        """
    )


def test_leaves_orders_and_panels_alone(marked):
    marked(
        """
        needs:
          - words: The court made a placement order in March. A permanence order is something else.
        """
    )


def test_leaves_things_that_are_placed_alone(marked):
    marked(
        """
        needs:
          - words: The cot is placed by the window and he was placed in the recovery position.
          - words: The placement of the rail was measured by the therapist.
        """
    )


def test_leaves_contact_alone_that_is_a_number_or_a_touch(marked):
    marked(
        """
        actions:
          - {what: Contact the office before nine. The emergency contact is her sister.}
          - {what: Wash hands after contact with bleach.}
          - {what: 'He keeps in contact with his brother by letter, and phone contact with Mum is after tea.'}
          - {what: He makes good contact with the ball.}
        """
    )


def test_leaves_runners_bail_and_baggage_alone(marked):
    marked(
        """
        needs:
          - words: He is a keen runner. The runner beans are up.
          - words: He absconded from bail in 2017.
          - words: The lid of his box is badly damaged, and his lungs are damaged by asbestos.
        """
    )


def test_leaves_what_is_hard_to_place_for_the_ear_alone(marked):
    marked("needs: [{words: It is hard to place his accent.}]")


def test_leaves_units_of_other_kinds_alone(marked):
    marked(
        """
        needs:
          - words: Ten units of insulin. The unit in the kitchen is loose.
          - words: The stroke unit rang at four, and the pupil referral unit at five.
        """
    )


def test_leaves_contested_words_alone(marked):
    marked(
        """
        needs:
          - words: She has three siblings and goes to respite with Ann. Her birth parents write at Christmas.
        """
    )


def test_leaves_the_childs_own_words_alone(marked):
    marked(
        """
        person: {name: Jaden}
        people:
          - {id: nan, name: Nan, kind: family, views: [Contact with his mum is on Saturdays and he absconded once]}
        about_me:
          what_matters: [I want this to be my last placement]
        conversations:
          - {date: 2026-06-18, our_view: “I hate contact sessions at the centre” was the first thing he told us.}
        """
    )


def test_leaves_a_child_alone_who_lives_somewhere(marked):
    marked(
        """
        needs:
          - words: Jaden lives with Sue and Bill. He sees his mum every other Saturday and ran away once.
        """
    )


def test_leaves_what_is_put_right_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: We stopped writing “contact with Mum” and write “family time”.}
        """
    )


@pytest.mark.parametrize(
    "words",
    [
        "Ellie''s «placement» could end.",
        "Father lacks «commitment to contact».",
        "When is «goodbye contact»?",
        "Jordan «is a runner and will» be off.",
        "«Carers have given notice».",
    ],
)
def test_finds_the_words_in_short_notes(marked, words):
    marked(f"conversations: [{{date: 2026-06-18, our_view: '{words}'}}]")


@pytest.mark.parametrize(
    "words",
    [
        "He runs with the Harriers and was a runner for the BBC.",
        "Her work placement at the garage ends in June.",
        "He wore his contact lenses.",
        "The carers gave notice of the new bus times.",
        "His accent is difficult to place, and the blue of the door difficult to match by eye.",
        "Nobody will take him for a fool.",
    ],
)
def test_leaves_runners_work_and_paint_alone(marked, words):
    marked(f"conversations: [{{date: 2026-06-18, our_view: '{words}'}}]")
