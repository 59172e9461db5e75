"""What could stand in anybody's plan, and what is short and yet somebody's own."""

import datetime

import pytest

from sbp.linter import lint


def test_finds_what_could_be_anybodys(marked):
    marked(
        """
        outcomes:
          - {id: independent, words: «To be more independent»}
          - {id: well, words: «Stay safe and well».}
          - {id: met, words: «To have his needs met»}
          - {id: grip, words: «Enhance grip strength»}
          - {id: rees, words: «For Mr Rees to have a good quality of life»}
        """,
        says="could stand in anybody's plan",
    )


def test_leaves_alone_what_is_short_and_somebodys_own(marked):
    marked(
        """
        outcomes:
          - {id: drive, words: To drive again}
          - {id: cat, words: My cat back}
          - {id: sam, words: Live with Sam}
          - {id: vote, words: To vote}
          - {id: key, words: My own key}
          - {id: grandad, words: To be a grandad}
        """
    )


def test_leaves_a_general_word_alone_that_is_filled(marked):
    marked(
        """
        outcomes:
          - {id: safe, words: To feel safe enough in my flat to sleep with the light off}
          - {id: confidence, words: 'to be able to go back home, build my confidence and live on my own like I did before'}
          - {id: home, words: Stay in my own home with my own things round me}
          - {id: proud, words: Marcus will feel fit and proud when rowing}
          - {id: brother, words: To live independently with my brother}
        """
    )


def test_leaves_headings_of_the_law_to_the_rule_about_them(marked):
    marked("outcomes: [{id: food, words: Managing and maintaining nutrition}]\n")


def test_leaves_an_outcome_alone_that_is_over(marked):
    marked("outcomes: [{id: well, words: Stay safe and well, status: no-longer-wanted}]\n")


def test_knows_a_generality_in_welsh_where_every_word_is_one(marked):
    marked(
        """
        languages: {records_in: [cy]}
        outcomes:
          - {id: annibynnol, words: «Bod yn fwy annibynnol»}
          - {id: capel, words: Bod yn y capel bob dydd Sul}
          - {id: cartref, words: 'Aros yn fy nghartref fy hun, lle magais i''r plant'}
        """
    )


@pytest.mark.parametrize(
    ("outcome", "severity"),
    [
        ("{id: one, words: To be content}", "warning"),
        ("{id: one, words: I would like to be content}", "info"),
        ("{id: one, words: To be content, good_life: The dog asleep on my feet}", "info"),
    ],
)
def test_is_milder_where_the_person_says_it_or_what_it_looks_like_is_said(outcome, severity):
    plan = f"status: agreed\noutcomes: [{outcome}]\n"
    found = lint("plan.yaml", plan.encode(), datetime.date(2026, 12, 1))
    assert [finding.severity for finding in found if finding.rule == "outcome-is-vague"] == [severity]
