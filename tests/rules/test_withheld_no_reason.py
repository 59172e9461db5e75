"""What is kept back, and nobody says why."""

import pytest
from conftest import plan_of

from sbp.rules.withheld_no_reason import check


def test_finds_what_is_kept_back_without_a_reason(marked):
    marked("sharing: {withheld: [{path: «worries.fire», from: [person], decided_by: huw}]}", says="nothing says why")


def test_finds_a_reason_that_is_none(marked):
    marked(
        "sharing: {withheld: [{path: «worries.fire», from: [person], reason: other, decided_by: huw}]}",
        says="nothing says why",
    )


def test_finds_what_nobody_has_decided(marked):
    marked("sharing: {withheld: [{path: «worries.fire», from: [person], reason: serious-harm}]}", says="who decided")
    marked("sharing: {withheld: [{path: «worries.fire», reason: legal}]}", says="who decided")


def test_who_decided_weighs_less_where_it_is_kept_from_others():
    for kept_from, severity in (("[jason]", "warning"), ("[person, jason]", None)):
        (hit,) = check(plan_of(f"sharing: {{withheld: [{{path: actions, from: {kept_from}, reason: third-party}}]}}"))
        assert hit.severity == severity


@pytest.mark.parametrize("reason", ["third-party", "serious-harm", "legal", "other, why: It is Hallie's own business"])
def test_leaves_a_reason_and_a_name_alone(marked, reason):
    marked(f"sharing: {{withheld: [{{path: worries.fire, from: [person], reason: {reason}, decided_by: huw}}]}}")


def test_leaves_a_reason_in_words_alone(marked):
    marked("sharing: {withheld: [{path: safety_plan, from: [jason], why: Gaynor asked for it, decided_by: person}]}")


def test_leaves_a_plan_alone_that_keeps_nothing_back(marked):
    marked("sharing: {consent: [{who: dilys, given: yes}]}")
    marked("status: agreed")
