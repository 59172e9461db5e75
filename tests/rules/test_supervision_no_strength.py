"""Supervision that is about problems alone."""


def test_finds_a_record_of_what_is_stuck(marked):
    marked(
        "kind: supervision\n«stuck_on»: [The nights]\nagreed_actions: [{what: Ring the panel}]", says="problems alone"
    )


def test_finds_a_record_of_drift_and_hindrance(marked):
    marked("kind: supervision\n«deficit_drift»: [I wrote poor mobility]\ngot_in_the_way: [The panel]\nwent_well: []")


def test_leaves_a_record_with_strengths_alone(marked):
    for strength in (
        "went_well: [I asked what was better]",
        "strengths_noticed: {worker: [Can sit in a silence]}",
        "strengths_noticed: {people: [{words: A rule of her own, said_by: observed}]}",
        "strengths_noticed: {community: [A neighbour's knock]}",
    ):
        marked(f"kind: supervision\n{strength}\nstuck_on: [The nights]")


def test_leaves_a_record_alone_that_is_hardly_begun(marked):
    marked("kind: supervision\nwho: [SR]\ndate: 2026-11-19")
    marked("kind: supervision\nstuck_on: []\nagreed_actions: [{what: Ring the panel, who: SR}]")
