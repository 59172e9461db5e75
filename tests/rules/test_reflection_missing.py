"""Sessions of which no thought is kept. Speaks in the profile strict alone."""

import pytest

from sbp.settings import Settings

STRICT = Settings(content={"profile": "strict"})


def test_finds_a_session_about_plans_that_leaves_only_tasks(marked):
    text = "kind: supervision\n«plans»: [cedar-swims]\nagreed_actions: [{what: Ring the panel, who: SR}]"
    marked(text, says="no thought is kept", settings=STRICT)


@pytest.mark.parametrize("key", ["assumptions_checked", "deficit_drift", "learning", "will_try"])
def test_leaves_a_thought_alone(marked, key):
    marked(f"kind: supervision\nplans: [cedar-swims]\n{key}: [When I am scared I write lists]", settings=STRICT)


@pytest.mark.parametrize("key", ["risk_and_enablement", "point_of_view"])
def test_leaves_a_longer_thought_alone(marked, key):
    marked(
        f"kind: supervision\nplans: [cedar-swims]\n{key}: She would say that I listen and that I'm late.",
        settings=STRICT,
    )


def test_leaves_a_legal_surgery_and_a_session_about_no_plan_alone(marked):
    marked("kind: supervision\nsession: legal-surgery\nplans: [cedar-swims]", settings=STRICT)
    marked("kind: supervision\nwent_well: [Friday choir]", settings=STRICT)


def test_keeps_quiet_elsewhere(marked):
    marked("kind: supervision\nplans: [cedar-swims]")
