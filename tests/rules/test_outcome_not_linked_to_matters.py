"""Outcomes that touch nothing that matters."""

import pytest

PLAN = """
about_me:
  what_matters:
    - {{id: water, words: I'm in the water, wellbeing: [education-training-recreation]}}
    - Emyr being Emyr
outcomes:
  - {{id: {id}, words: I want to go to swimming classes{more}}}
"""


def test_finds_an_outcome_that_says_nothing_of_what_matters(marked):
    marked(PLAN.format(id="«swim»", more=""), says="doesn't say why it matters")


def test_finds_an_outcome_that_shares_no_aspect_of_well_being_either(marked):
    marked(
        PLAN.format(id="«swim»", more=", whose: person, aim: change, wellbeing: [living-accommodation], matters: []")
    )


@pytest.mark.parametrize(
    "more",
    [
        ", matters: [water]",
        ", why: I come home nicer",
        ", good_life: I'd have a morning that is mine",
        ", wellbeing: [living-accommodation, education-training-recreation]",
    ],
)
def test_leaves_an_outcome_alone_that_says_why_it_matters(marked, more):
    marked(PLAN.format(id="swim", more=more))


def test_leaves_an_outcome_about_safety_alone(marked):
    marked(PLAN.format(id="swim", more=", aim: safety"))


def test_leaves_somebody_elses_outcome_alone(marked):
    marked(PLAN.format(id="swim", more=", whose: emyr"))


def test_looks_at_everybodys_outcomes_in_a_familys_plan(marked):
    marked("kind: family" + PLAN.format(id="«swim»", more=", whose: emyr"))


def test_leaves_alone_what_was_asked_for_in_a_safeguarding_enquiry(marked):
    marked(PLAN.format(id="swim", more="") + "safeguarding: {desired_outcomes: {asked: yes, outcomes: [swim]}}\n")


def test_leaves_a_thin_early_record_alone(marked):
    marked(
        """
        about_me:
          what_matters: [Swimming, Emyr being Emyr]
        outcomes:
          - {id: swim, words: I want to go to swimming classes}
        """
    )


def test_leaves_a_plan_that_says_nothing_of_what_matters_to_another_rule(marked):
    marked("outcomes: [{id: swim, words: I want to go to swimming classes}]\n")


def test_leaves_an_id_that_nothing_has_to_another_rule(marked):
    marked(PLAN.format(id="swim", more=", matters: [watter]"))


def test_leaves_an_outcome_alone_that_is_over(marked):
    marked(PLAN.format(id="swim", more=", status: no-longer-wanted"))
    marked("status: closed" + PLAN.format(id="swim", more=""))
