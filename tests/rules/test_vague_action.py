"""Actions of which nobody could see whether they were done."""

import pytest

FOUND = [
    "Support Mair with her needs as required",
    "Staff to support with personal care as needed",
    "Monitor mental health",
    "Promote independence and wellbeing at all times",
    "Encourage engagement with services",
    "Ensure safety",
    "Liaise with other professionals as and when necessary",
    "Ongoing support",
    "Continue to monitor and review",
    "Encourage fluids",
    "To provide emotional support to Mair and her family",
]

LEFT = [
    "Run the bath, put the radio on and wait outside the door",
    "Support Mair to sing at the piano",
    "Monitor her weight on the blue scales",
    "Encourage Mair to ring Dilys",
    "Help with breakfast, the blue cup first",
    "Liaise with Dr Rao about the water tablet",
    "Ensure that the key is with Hefin",
    "Tea, two sugars",
    "Support with the bus to Neath",
]


@pytest.mark.parametrize("what", FOUND)
def test_finds(marked, what):
    marked(f"person: {{name: Mair}}\nactions: [{{what: «{what}», when: as needed}}]\n", says="nobody could see")


@pytest.mark.parametrize("what", LEFT)
def test_leaves_what_can_be_seen(marked, what):
    marked(f"person: {{name: Mair}}\nactions: [{{what: '{what}', when: as needed}}]\n")


def test_leaves_a_routine_with_a_name_and_a_time(marked):
    marked(
        """
        actions:
          - {what: Help with personal care, who: shola, when: every morning at 8}
          - {what: Support with medication, who: shola, by: 2026-12-18}
          - {what: «Help with personal care», who: shola, when: ongoing}
          - {what: «Help with personal care», when: every morning at 8}
        """
    )


def test_leaves_what_is_over_and_what_the_person_promises(marked):
    marked(
        """
        actions:
          - {what: Monitor progress, status: done}
          - {what: Monitor progress, status: stopped}
          - {what: {words: Monitor my mood, said_by: person}}
          - {what: {words: Monitor, lang: cy}}
        """
    )
