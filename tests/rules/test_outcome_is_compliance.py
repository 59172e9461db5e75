"""What services want of people, and what people decide for themselves."""

import datetime

import pytest

from sbp.linter import lint


def test_finds_compliance(marked):
    marked(
        """
        outcomes:
          - {id: meds, words: «To comply with medication».}
          - {id: archie, words: «Archie needs to comply with his care plan»}
          - {id: services, words: «Mother to engage with services»}
          - {id: care, words: «To accept support with personal care without refusing»}
          - {id: rules, words: «Residents to follow house rules»}
        """,
        says="what services want of the person",
    )


def test_finds_attendance(marked):
    marked(
        """
        outcomes:
          - {id: all, words: «To attend all hospital appointments»}
        """,
        says="whether the person turns up",
    )


def test_finds_measures_goals_of_the_service_and_wishes_for_staff(marked):
    marked("outcomes: [{id: fluids, words: '«Resident will consume 1600 ml of fluids daily»'}]\n", says="staff measure")
    marked("outcomes: [{id: beds, words: «To facilitate timely discharge»}]\n", says="a goal of the service")
    marked("outcomes: [{id: staff, words: «Staff to have a consistent approach»}]\n", says="what staff are to be like")


def test_leaves_what_somebody_decides_for_themself_alone(marked):
    marked(
        """
        outcomes:
          - {id: drink, words: I want to stop drinking}
          - {id: sober, words: Stay clean and see my little boy start school}
          - {id: meds, words: 'I want to do my own medication, I did it for thirty years as a ward sister'}
          - {id: accept, words: I want to accept that Dad is gone}
        """
    )


def test_leaves_the_same_verbs_alone_where_life_is_their_object(marked):
    marked(
        """
        outcomes:
          - {id: play, words: To attend my grandson's school play in December}
          - {id: animals, words: I want to work with animals}
          - {id: doctor, words: I want to talk to the doctor myself}
          - {id: bus, words: To get to my hospital appointments on the bus}
          - {id: follow, words: I want to follow the Swans to an away match}
          - {id: leave, words: I want to leave the hospital on my own two feet}
        """
    )


def test_leaves_welsh_lives_and_other_languages_alone(marked):
    marked(
        """
        languages: {records_in: [cy]}
        outcomes:
          - {id: gwaith, words: Dw i eisiau gweithio gydag anifeiliaid}
          - {id: capel, words: Mynd i'r capel bob dydd Sul}
          - {id: inne, words: {words: comply comply, lang: pl}}
        """
    )


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ("To comply with medication", "warning"),
        ("{words: I will take my tablets as prescribed and attend all my appointments, said_by: person}", "info"),
    ],
)
def test_corrects_nobodys_own_words(said, severity):
    plan = f"status: agreed\noutcomes:\n  - {{id: one, words: {said}}}\n"
    found = lint("plan.yaml", plan.encode(), datetime.date(2026, 12, 1))
    assert [finding.severity for finding in found if finding.rule == "outcome-is-compliance"] == [severity]
