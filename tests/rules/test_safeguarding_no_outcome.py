"""Safeguarding about which the person was never asked."""

from datetime import date

from sbp.linter import lint


def test_finds_an_enquiry_without_the_persons_wishes(marked):
    marked(
        """
        settings: [safeguarding]
        status: active
        «safeguarding»: {enquiry: {under: s126, made: yes, status: open}}
        """,
        says="what the person wants to come of the safeguarding",
    )
    marked("settings: [safeguarding]\nstatus: «active»\n")


def test_finds_that_nobody_asked(marked):
    marked(
        """
        settings: [safeguarding]
        safeguarding: {desired_outcomes: {asked: «not-asked»}}
        """,
        says="hasn't been asked",
    )
    marked("settings: [safeguarding]\nsafeguarding: {desired_outcomes: {asked: «no», words: []}}\n")


def test_leaves_what_the_person_wants_alone(marked):
    marked("settings: [safeguarding]\nsafeguarding: {desired_outcomes: {asked: yes}}\n")
    marked("settings: [safeguarding]\nsafeguarding: {desired_outcomes: {words: ['I want him out, and my key.']}}\n")
    marked("settings: [safeguarding]\nsafeguarding: {desired_outcomes: {outcomes: [door]}}\n")
    marked("settings: [safeguarding]\nsafeguarding: {desired_outcomes: {asked: partly}}\n")


def test_leaves_alone_where_the_person_is_not_to_know(marked):
    marked(
        """
        settings: [safeguarding]
        safeguarding: {enquiry: {under: s126, made: yes, status: open}}
        sharing: {withheld: [{path: safeguarding, from: [person], reason: serious-harm, decided_by: huw}]}
        """
    )


def test_leaves_alone_where_it_is_unsafe_to_ask_and_it_says_so():
    text = (
        "sbp: 1\nid: heron-lane\nkind: adult\nsettings: [safeguarding]\nperson: {name: Gaynor}\nsafeguarding:\n"
        "  desired_outcomes:\n"
        "    asked: no  # sbp: ignore[safeguarding-no-outcome] -- he is always in the room; Nia sees her alone on 9 December\n"
    )
    found = [
        finding
        for finding in lint("p.yaml", text.encode(), date(2026, 12, 1))
        if finding.rule == "safeguarding-no-outcome"
    ]
    assert [finding.suppressed is None for finding in found] == [False]


def test_leaves_children_and_other_plans_alone(marked):
    marked("kind: child\nsettings: [child-protection]\n")
    marked("kind: adult\nsafeguarding: {enquiry: {made: yes}}\n")
    marked("settings: [safeguarding]\nstatus: closed\n")
