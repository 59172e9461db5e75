"""Services and things written down as outcomes, and the lives that must not be taken for them."""

import datetime

import pytest

from sbp.linter import lint
from sbp.plan import OVER


def test_finds_a_person_attending_a_parenting_group(marked):
    marked(
        """
        outcomes:
          - {id: group, words: «a person attending a parenting group»}
        """,
        says="not yet what the person wants in their life",
    )


def test_finds_a_shower_to_be_fitted(marked):
    marked(
        """
        outcomes:
          - {id: shower, words: «have a walk-in shower fitted»}
        """,
        says="a service or something provided",
    )


def test_finds_a_home_care_service_to_be_received(marked):
    marked(
        """
        outcomes:
          - {id: care, words: «receive a home care service»}
        """,
        says="a service or something provided",
    )


def test_leaves_getting_to_school_on_time_alone(marked):
    marked(
        """
        outcomes:
          - {id: school, words: I want to get to school on time like the other kids and have a clean uniform}
        """
    )


def test_leaves_going_back_home_alone(marked):
    marked(
        """
        outcomes:
          - {id: home, words: 'to be able to go back home, build my confidence and live on my own like I did before'}
        """
    )


def test_leaves_seeing_a_brother_alone(marked):
    marked(
        """
        outcomes:
          - id: brother
            words: >-
              I want to see my brother, speak to him and spend time with him
              and not lose touch now we don’t live together
        """
    )


def test_leaves_swimming_classes_alone(marked):
    marked(
        """
        outcomes:
          - id: swim
            words: |
              I want to go to swimming classes, but I need to know my husband will be okay
              and that someone will be there for him when I’m not
        """
    )


def test_finds_services_in_every_kind_of_scalar(marked):
    marked(
        r"""
        outcomes:
          - {id: one, words: '«Mrs Pugh to receive carer''s assessment»'}
          - {id: two, words: "  «Idris\u2019s package of care to continue, \
              four calls  a day» "}
          - id: three
            words: >-
              «Sitting service
              for three hours on a Wednesday»
          - id: four
            words: |
              «Physio and hydrotherapy,
              twice weekly».
        """
    )


def test_finds_workers_who_come_to_do_something(marked):
    marked(
        """
        outcomes:
          - {id: calls, words: «Carers to visit four times a day»}
          - {id: out, words: «I want a support worker to take me out»}
        """,
        says="a service",
    )


def test_leaves_bare_amounts_to_the_rule_about_counts(marked):
    marked("outcomes: [{id: bare, words: 4 x 30 min}]\n")


def test_finds_a_purpose_that_would_fit_anybody(marked):
    marked(
        """
        outcomes:
          - {id: safe, words: «Carers to visit» so that she is safe}
          - {id: met, words: «Personal care» so that his needs are met}
        """,
        says="not yet what the person wants in their life",
    )


def test_finds_what_matters_beside_a_service(marked):
    marked(
        """
        outcomes:
          - {id: bed, words: "«A stairlift», so I can sleep in our own bed next to John again"}
          - {id: friends, words: «Day centre on a Tuesday» because that is where she meets Glenys from the factory}
          - id: chapel
            words: >-
              «Carer to call at eight rather
              than ten» so that I can get to the half past nine at chapel
        """,
        says="that is good",
    )


@pytest.mark.parametrize(
    ("words", "severity"),
    [("receive a home care service", "warning"), ("A ramp, so I can get to the shop by myself", "info")],
)
def test_is_milder_where_the_purpose_is_said(words, severity):
    plan = f"status: agreed\noutcomes:\n  - id: one\n    words: {words}\n"
    findings = lint("plan.yaml", plan.encode(), datetime.date(2026, 12, 1))
    assert [finding.severity for finding in findings if finding.rule == "outcome-is-service"] == [severity]


def test_finds_welsh_services(marked):
    marked(
        """
        outcomes:
          - {id: dydd, words: {words: «Mynychu'r ganolfan ddydd ddwywaith yr wythnos», lang: cy}}
        """
    )
    marked(
        """
        languages: {records_in: [cy]}
        outcomes:
          - {id: gofal, words: «Gofalwyr i ymweld bedair gwaith y dydd»}
          - {id: ramp, words: «Hoffwn gael ramp» er mwyn i mi allu mynd i'r siop ar fy mhen fy hun}
        """
    )


def test_leaves_welsh_lives_alone(marked):
    marked(
        """
        languages: {records_in: [cy]}
        outcomes:
          - {id: capel, words: Dw i eisiau mynd i'r capel bob dydd Sul fel ro'n i'n arfer gwneud}
          - {id: cartref, words: 'Rydw i am aros yn fy nghartref fy hun, lle magais i''r plant'}
          - {id: paned, words: Cael paned efo fy ffrindiau yn y caffi bob bore Mercher}
        """
    )


def test_leaves_languages_alone_that_it_does_not_know(marked):
    marked(
        """
        outcomes:
          - {id: kapusta, words: {words: 'Day centre, day centre i nic innego', lang: pl}}
        """
    )


def test_leaves_what_is_to_be_left_behind_alone(marked):
    marked(
        """
        outcomes:
          - {id: mum, words: I want to see my mum every Saturday and it not be in a contact centre}
          - {id: tram, words: 'I will get the tram to the baths and home, with no support staff alongside'}
          - {id: home, words: I want to stay here with the dogs instead of residential care}
        """
    )


def test_leaves_what_somebody_gives_alone(marked):
    marked(
        """
        outcomes:
          - {id: teas, words: 'To carry on volunteering at the day centre, doing the teas'}
          - {id: auntie, words: To work in a nursing home like my auntie}
          - {id: teach, words: I want to teach the parenting group what nobody told me}
        """
    )


def test_leaves_activities_that_somebody_loves_alone(marked):
    marked(
        """
        outcomes:
          - {id: bus, words: to get better at the bus so I can go to Cardiff on my own}
          - {id: club, words: attend over-60s club every Monday and re-join my old table}
          - {id: garden, words: I want to keep going to the gardening group because that's where my friends are}
          - {id: mosque, words: To get back to the mosque on Fridays}
          - {id: brother, words: I want to see my brother twice a month}
        """
    )


def test_leaves_a_chair_alone_that_somebody_has(marked):
    marked(
        """
        outcomes:
          - {id: beach, words: I want to be able to get down to the beach in my wheelchair in the summer}
        """
    )


def test_leaves_a_wish_for_how_people_are_alone(marked):
    marked(
        """
        outcomes:
          - {id: knock, words: I want staff to knock}
          - {id: name, words: 'To be called Mrs Adeyemi, not "lovely"'}
        """
    )


def test_leaves_services_alone_where_they_belong(marked):
    marked(
        """
        outcomes:
          - id: choir
            words: I want to sing with the choir again
            why: Day centre twice a week is what I had instead
            signs: [The home care service is gone by noon]
        actions:
          - {what: Have a walk-in shower fitted, who: sian, helps: [choir]}
        services:
          - {what: Receive a home care service, supports: [choir]}
        """
    )


@pytest.mark.parametrize("over", [*(f"status: {status}" for status in OVER), "replaced_by: choir"])
def test_leaves_an_outcome_alone_that_is_over(marked, over):
    marked(
        f"""
        outcomes:
          - {{id: care, words: receive a home care service, {over}}}
        """
    )
