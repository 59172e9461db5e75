"""Agreed plans that don't say what the person answered."""

import pytest


def test_finds_a_plan_to_which_nobody_is_said_to_have_agreed(marked):
    marked("kind: adult\nstatus: «agreed»", says="who agreed to it")


def test_finds_a_plan_to_which_everybody_agreed_but_the_person(marked):
    marked(
        """
        kind: adult
        status: active
        people: [{id: dilys, name: Dilys, kind: friend}, {id: gwyn, name: Gwyn, kind: family}]
        «agreement»: [{who: dilys, agreed: yes}, {who: gwyn, agreed: yes}]
        """,
        says="whether the person agrees",
    )


def test_finds_a_name_without_an_answer(marked):
    marked("kind: carer\nstatus: agreed\n«agreement»: [{who: person, date: 2026-07-09}]")


@pytest.mark.parametrize("answer", ["yes", "no", "partly", "could-not"])
def test_leaves_any_answer_of_the_person_alone(marked, answer):
    marked(f"kind: adult\nstatus: agreed\nagreement: [{{who: person, agreed: {answer}}}]")


def test_leaves_an_attorney_alone_who_decides_for_somebody(marked):
    marked(
        """
        kind: adult
        status: agreed
        people: [{id: marcia, name: Marcia, kind: attorney}]
        agreement: [{who: marcia, agreed: yes}]
        """
    )


def test_leaves_a_parent_alone_who_answers_for_a_child(marked):
    marked(
        """
        kind: child
        status: agreed
        people: [{id: kelly, name: Kelly, kind: family}]
        child: {parental_responsibility: [craig]}
        agreement: [{who: kelly, agreed: yes}]
        """
    )
    marked(
        "kind: child\nstatus: agreed\nchild: {parental_responsibility: [craig]}\nagreement: [{who: craig, agreed: partly}]"
    )


def test_leaves_a_family_alone_whose_members_answered(marked):
    marked(
        """
        kind: family
        status: agreed
        people: [{id: beca, name: Beca, kind: family}]
        agreement: [{who: beca, agreed: yes}]
        """
    )


@pytest.mark.parametrize("status", ["draft", "shared-for-agreement", "closed"])
def test_leaves_plans_alone_that_nobody_is_asked_to_agree_to_yet_or_any_more(marked, status):
    marked(f"kind: adult\nstatus: {status}")


def test_leaves_a_one_page_profile_alone(marked):
    marked("kind: profile\nstatus: agreed")
