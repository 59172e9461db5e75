"""Reviews that wait longer than law and guidance allow. Today is the first of December 2026."""

import pytest
from conftest import plan_of

from sbp.rules.review_interval_long import check
from sbp.settings import Settings

PROVIDER = """
        kind: personal-plan
        jurisdiction: wales
        status: active
        dates: {agreed: 2025-10-10, next_review: «2027-03-30»}
        reviews: [{date: 2026-07-06}, {date: 2026-09-30}]
"""


def test_finds_a_providers_plan_in_wales_that_waits_six_months(marked):
    marked(PROVIDER, says="the next review is more than 3 months after the last one")


def test_leaves_three_months_alone(marked):
    marked(PROVIDER.replace("«2027-03-30»", "2026-12-30"))


def test_finds_the_day_after(marked):
    marked(PROVIDER.replace("2027-03-30", "2026-12-31"), says="3 months")


def test_finds_a_providers_plan_in_scotland_that_waits_a_year(marked):
    marked(PROVIDER.replace("wales", "scotland").replace("2027-03-30", "2027-09-30"), says="6 months")


def test_leaves_six_months_in_scotland_alone(marked):
    marked(PROVIDER.replace("wales", "scotland").replace("«2027-03-30»", "2027-03-30"))


def test_finds_an_adult_at_risk_in_wales_who_waits_three_months(marked):
    marked(
        """
        kind: adult
        jurisdiction: wales
        settings: [safeguarding]
        status: active
        dates: {agreed: 2026-09-22, next_review: «2027-02-03»}
        reviews: [{date: 2026-11-03, kind: protection}]
        """,
        says="6 weeks",
    )


def test_leaves_an_adult_alone_who_is_safe_again(marked):
    marked(
        """
        kind: adult
        jurisdiction: wales
        settings: [safeguarding]
        status: active
        dates: {agreed: 2026-09-22, next_review: 2027-02-03}
        safeguarding: {enquiry: {made: yes, status: concluded, conclusion: Nobody was at risk.}}
        """
    )


@pytest.mark.parametrize("law", ["wales", "england"])
def test_finds_a_first_conference_after_more_than_three_months(marked, law):
    marked(
        f"""
        kind: child
        jurisdiction: {law}
        settings: [child-protection]
        status: agreed
        dates: {{agreed: 2026-10-01, next_review: «2027-03-01»}}
        """,
        says="more than 3 months after the plan was agreed",
    )


@pytest.mark.parametrize("law", ["wales", "england"])
def test_leaves_the_conferences_after_it_six_months(marked, law):
    marked(
        f"""
        kind: child
        jurisdiction: {law}
        settings: [child-protection]
        status: agreed
        dates: {{agreed: 2026-06-01, next_review: 2027-03-01}}
        reviews: [{{date: 2026-09-01}}]
        """
    )


def test_finds_a_looked_after_child_who_waits_a_year(marked):
    marked(
        """
        kind: child
        jurisdiction: england
        settings: [looked-after]
        status: active
        dates: {agreed: 2026-04-14, next_review: «2027-07-14»}
        reviews: [{date: 2026-07-14}]
        """,
        says="6 months",
    )


def test_finds_an_english_plan_that_waits_two_years(marked):
    marked(
        """
        kind: carer
        jurisdiction: england
        status: active
        dates: {agreed: 2025-08-29, next_review: «2028-09-09»}
        reviews: [{date: 2026-09-09}]
        """,
        says="12 months",
    )


def test_the_first_review_in_england_is_a_question_and_no_more():
    text = "kind: adult\njurisdiction: england\nstatus: agreed\ndates: {agreed: 2026-11-12, next_review: %s}\n"
    (hit,) = check(plan_of(text % "2027-05-12"))
    assert (hit.severity, hit.message) == ("info", "the next review is more than 8 weeks after the plan was agreed")
    assert list(check(plan_of(text % "2027-01-07"))) == []


def test_finds_an_interval_that_is_too_long_itself(marked):
    marked(
        """
        kind: personal-plan
        jurisdiction: wales
        status: active
        review_arrangements: {interval: «every 6 months»}
        """,
        says="6 months between reviews are more than 3 months",
    )
    marked(
        """
        kind: adult
        jurisdiction: wales
        settings: [safeguarding]
        status: active
        safeguarding: {protection_plan: {interval: «3 months»}}
        """,
        says="6 weeks",
    )


def test_the_source_is_that_of_the_law_that_holds():
    (hit,) = check(plan_of(PROVIDER.replace("«", "").replace("»", "")))
    assert hit.source is not None
    assert "regulation 16" in hit.source.title


def test_leaves_alone_what_the_organisation_has_decided(marked):
    here = Settings(content={"review_intervals": {"personal-plan": "6 months"}})
    marked(PROVIDER.replace("«2027-03-30»", "2027-03-30"), settings=here)


def test_finds_what_is_longer_than_the_organisation_has_decided(marked):
    here = Settings(content={"review_intervals": {"adult": "3 months"}})
    text = "kind: adult\njurisdiction: wales\nstatus: agreed\ndates: {agreed: 2026-11-01, next_review: «2027-05-01»}"
    marked(text, says="3 months", settings=here)


def test_leaves_plans_alone_for_which_nobody_has_set_a_limit(marked):
    for kind in ("adult", "carer", "young-carer", "child", "family"):
        marked(
            f"kind: {kind}\njurisdiction: wales\nstatus: agreed\ndates: {{agreed: 2026-11-01, next_review: 2027-10-01}}"
        )
    marked("kind: adult\njurisdiction: other\nstatus: agreed\ndates: {agreed: 2026-11-01, next_review: 2028-10-01}")


def test_leaves_an_interval_alone_that_says_more_than_a_length(marked):
    marked(
        """
        kind: personal-plan
        jurisdiction: wales
        status: active
        review_arrangements: {interval: '6 months, after a light touch at three'}
        """
    )


@pytest.mark.parametrize("status", ["draft", "shared-for-agreement", "closed"])
def test_leaves_plans_alone_in_which_nothing_is_promised(marked, status):
    marked(PROVIDER.replace("active", status).replace("«", "").replace("»", ""))


def test_leaves_a_one_page_profile_alone(marked):
    marked("kind: profile\njurisdiction: england\nstatus: agreed\ndates: {agreed: 2026-10-10, next_review: 2028-06-26}")


def test_leaves_a_review_alone_that_came_late_and_has_been_held(marked):
    marked(
        """
        kind: personal-plan
        jurisdiction: wales
        status: active
        dates: {agreed: 2025-10-10, next_review: 2027-01-30}
        reviews: [{date: 2026-01-09}, {date: 2026-11-02}]
        """
    )


def test_counts_from_the_agreement_where_the_plan_was_agreed_anew(marked):
    marked(
        """
        kind: personal-plan
        jurisdiction: wales
        status: active
        dates: {agreed: 2026-11-10, next_review: 2027-02-01}
        reviews: [{date: 2026-09-30}]
        """
    )


def test_leaves_a_plan_without_days_alone(marked):
    marked("kind: personal-plan\njurisdiction: wales\nstatus: active\ndates: {next_review: 2030-01-01}")
    marked("kind: personal-plan\njurisdiction: wales\nstatus: active\ndates: {agreed: 9999-12-31, next_review: soon}")
