"""Support in Scotland of which nobody says how it was chosen."""

import pytest


@pytest.mark.parametrize("kind", ["adult", "child", "carer", "young-carer", "family"])
def test_finds_support_without_an_option(marked, kind):
    marked(
        f"kind: {kind}\njurisdiction: scotland\nstatus: agreed\n«services»: [{{what: Nine hours a week}}]",
        says="four options",
    )


def test_finds_money_without_an_option(marked):
    marked("kind: adult\njurisdiction: scotland\n«money»: {personal_budget: {amount: £120}}")
    marked("kind: adult\njurisdiction: scotland\n«money»: {direct_payment: {amount: £120}}")


@pytest.mark.parametrize("option", [1, 2, 3, 4])
def test_leaves_a_choice_alone(marked, option):
    marked(
        f"kind: adult\njurisdiction: scotland\nservices: [{{what: Nine hours a week}}]\nmoney: {{sds_option: {option}}}"
    )


def test_leaves_a_plan_alone_that_needs_no_services(marked):
    marked("kind: adult\njurisdiction: scotland\nstatus: agreed\nservices: []")


def test_leaves_what_the_nhs_provides_alone(marked):
    marked("kind: adult\njurisdiction: scotland\nservices: [{what: Physiotherapy, provider: NHS Highland}]")


def test_leaves_providers_profiles_and_closed_plans_alone(marked):
    for said in ("kind: personal-plan", "kind: profile", "kind: adult\nstatus: closed"):
        marked(f"{said}\njurisdiction: scotland\nservices: [{{what: Nine hours a week}}]")


def test_leaves_other_laws_alone(marked):
    for law in ("wales", "england", "other"):
        marked(f"kind: adult\njurisdiction: {law}\nservices: [{{what: Nine hours a week}}]")
