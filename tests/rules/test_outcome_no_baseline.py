"""Outcomes in Wales that don't say where the person is now."""

import pytest

PLAN = """
kind: {kind}
jurisdiction: {law}
needs:
  - {{id: own-time, words: Time of her own every week, eligible: yes}}
  - {{id: company, words: Company in the evenings, eligible: no}}
outcomes:
  - {{id: {id}, words: I want to swim, {more}}}
"""


def plan(id: str, more: str, law: str = "wales", kind: str = "adult") -> str:
    return PLAN.format(id=id, more=more, law=law, kind=kind)


@pytest.mark.parametrize("kind", ["adult", "child", "carer", "young-carer", "family"])
def test_finds_an_outcome_without_a_start(marked, kind):
    marked(plan("«swim»", "needs: [own-time]", kind=kind), says="where the person is now")


@pytest.mark.parametrize("baseline", ["", "{}", "{date: 2026-07-02}", "{date: 2026-07-02, scale: ten}"])
def test_finds_a_start_with_nothing_in_it(marked, baseline):
    marked(plan("«swim»", f"needs: [company, own-time], baseline: {baseline}"))


def test_finds_somebody_who_would_rather_not_score_and_has_no_words_either(marked):
    marked(plan("swim", "needs: [own-time], baseline: {declined: «true»}"), says="a few words are wanted")


@pytest.mark.parametrize(
    "baseline",
    [
        "{date: 2026-07-02, scale: ten, score: 3, words: Three. I've found my costume.}",
        "{declined: true, words: I'm not giving my marriage a number}",
        "{words: {words: He turns from the pool, said_by: observed, how: observation}}",
        "{scale: ten, score: 0, words: Nothing yet}",
    ],
)
def test_leaves_a_start_with_words_alone(marked, baseline):
    marked(plan("swim", f"needs: [own-time], baseline: {baseline}"))


def test_leaves_a_number_without_words_to_another_rule(marked):
    marked(plan("swim", "needs: [own-time], baseline: {scale: ten, score: 3}"))
    marked(plan("swim", "needs: [own-time], baseline: {others: [{who: dilys, score: 1}]}"))


def test_leaves_an_outcome_alone_behind_which_there_is_no_eligible_need(marked):
    marked(plan("swim", "whose: person"))
    marked(plan("swim", "needs: [company]"))
    marked(plan("swim", "needs: [nothing-of-the-name]"))


@pytest.mark.parametrize("law", ["england", "scotland", "other"])
def test_leaves_plans_under_other_laws_alone(marked, law):
    marked(plan("swim", "needs: [own-time]", law))


@pytest.mark.parametrize("kind", ["personal-plan", "profile"])
def test_leaves_plans_alone_that_no_authority_makes(marked, kind):
    marked(plan("swim", "needs: [own-time]", kind=kind))


def test_leaves_an_outcome_alone_that_is_over(marked):
    marked(plan("swim", "needs: [own-time], status: achieved"))
    marked("status: closed" + plan("swim", "needs: [own-time]"))
