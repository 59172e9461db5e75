"""What is only to stop, and negative wording that protects something."""

import datetime

import pytest

from sbp.linter import lint


def test_finds_what_is_only_to_stop(marked):
    marked(
        """
        outcomes:
          - {id: harm, words: «No further self harm»}
          - {id: challenging, words: «To reduce challenging behaviour».}
          - {id: fall, words: «Will not fall»}
          - {id: hit, words: «For Callum not to hit other children»}
          - {id: withdrawn, words: «To stop being so withdrawn»}
          - {id: falls, words: «To reduce risk of falls»}
        """,
        says="what is to stop",
    )


def test_leaves_negative_wording_alone_that_protects_something_valued(marked):
    marked(
        """
        outcomes:
          - {id: home, words: I dont want to go into a home. This is my home and Idris built half of it}
          - {id: touch, words: I want to see my brother and not lose touch now we don’t live together}
          - {id: move, words: Not to be moved again}
          - {id: allotment, words: I'm not giving up my allotment for anybody}
          - {id: sister, words: Not to be separated from my sister}
        """
    )


def test_leaves_what_a_child_wants_adults_to_stop_alone(marked):
    marked(
        """
        outcomes:
          - {id: shout, words: for mummy and daddy to stop shouting so i can sleep}
          - {id: hit, words: I want my brother to stop hitting me}
        """
    )


def test_leaves_alone_what_is_to_come_instead(marked):
    marked(
        """
        outcomes:
          - {id: patient, words: I want to stop being 'the patient' and be Bethan again}
          - {id: drink, words: To stop drinking for good so the kids come home}
          - {id: hug, words: I want to be able to hug my kids without hurting}
          - {id: hold, words: I want to hold my new granddaughter without being scared I will drop her}
          - {id: tesco, words: to walk round Tesco without having to leave my trolley and run}
        """
    )


def test_leaves_worries_and_their_goals_alone(marked):
    marked(
        """
        outcomes: [{id: loft, words: I want to fly my pigeons}]
        worries:
          - {worry: No further self harm, safety_goal: {words: No more falls}}
        """
    )


def test_leaves_welsh_lives_alone(marked):
    marked(
        """
        languages: {records_in: [cy]}
        outcomes:
          - {id: cartref, words: Dw i ddim eisiau mynd i gartref gofal}
          - {id: eto, words: Peidio â cholli cysylltiad gyda fy chwaer}
        """
    )


@pytest.mark.parametrize(
    ("outcome", "severity"),
    [
        ("{id: one, words: No further falls}", "warning"),
        ("{id: one, words: No further falls, aim: safety}", "info"),
        ("{id: one, words: I will reduce my outbursts to one a week}", "info"),
    ],
)
def test_is_milder_in_somebodys_own_words_and_where_safety_is_the_aim(outcome, severity):
    plan = f"status: agreed\noutcomes: [{outcome}]\n"
    found = lint("plan.yaml", plan.encode(), datetime.date(2026, 12, 1))
    assert [finding.severity for finding in found if finding.rule == "outcome-is-deficit"] == [severity]
