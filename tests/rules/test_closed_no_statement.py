"""Closed plans that don't say why, how far people got, or what happens with what remains."""

from conftest import plan_of

from sbp.rules.closed_no_statement import check


def test_finds_a_closed_plan_without_a_word_about_it(marked):
    marked(
        """
        id: heron-lane
        kind: adult
        status: «closed»
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        """,
        says="no closure statement",
    )


def test_finds_a_statement_without_reasons(marked):
    marked(
        """
        status: closed
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        «closure»:
          date: 2026-11-20
          kind: outcomes-achieved
          outcomes:
            - {outcome: choir, met: fully, words: I sang the solo}
        """,
        says="the reasons",
    )


def test_finds_a_statement_without_reasons_where_there_was_no_outcome(marked):
    marked(
        """
        status: closed
        «closure»: {date: 2026-11-20, kind: persons-choice, remaining_needs_met_by: Dilys fetches the shopping.}
        """,
        says="the reasons",
    )


def test_finds_a_statement_that_names_none_of_the_outcomes(marked):
    marked(
        """
        status: closed
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        «closure»:
          date: 2026-11-20
          kind: moved
          reasons: Mavis moved to her niece's in Bangor.
        """,
        says="how far each outcome was achieved",
    )


def test_finds_a_statement_that_leaves_an_outcome_out(marked):
    marked(
        """
        status: closed
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
          - {id: stairs, words: I want to sleep upstairs in our own bed}
        «closure»:
          date: 2026-11-20
          kind: outcomes-achieved
          reasons: Mavis sings every week.
          outcomes:
            - {outcome: choir, met: fully, words: I sang the solo}
        """,
        says="how far 1 of the outcomes was achieved",
    )


def test_finds_a_statement_that_does_not_say_how_what_remains_is_met(marked):
    marked(
        """
        status: closed
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        «closure»:
          date: 2026-11-20
          kind: no-longer-eligible
          reasons: Mavis manages with Dilys and the chapel.
          outcomes:
            - {outcome: choir, met: partly, words: When there's a lift}
        """,
        says="how what remains is met",
    )


def test_leaves_a_whole_statement_alone(marked):
    marked(
        """
        status: closed
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
          - {id: stairs, words: I want to sleep upstairs in our own bed}
        closure:
          date: 2026-11-20
          kind: persons-choice
          reasons: Mavis told us that she has what she needs, and that four people ringing is three too many.
          outcomes:
            - {outcome: choir, met: fully, words: I sang the solo}
            - {outcome: stairs, met: not, words: The settee will do me}
          remaining_needs_met_by: Dilys fetches the shopping on Fridays. The surgery has her on its list for the winter.
        """
    )


def test_leaves_alone_how_what_remains_is_met_when_somebody_died(marked):
    marked(
        """
        status: closed
        outcomes:
          - {id: home, words: 'No fuss, my own nightie, and the wireless on'}
        closure:
          date: 2026-11-20
          kind: died
          reasons: Mavis died at home on 14 November, with Dilys and the dog on the bed.
          outcomes:
            - {outcome: home, met: fully, words: {words: She had the nightie on, said_by: dilys}}
        """
    )


def test_leaves_alone_how_what_remains_is_met_when_the_outcomes_came_true(marked):
    marked(
        """
        status: closed
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        closure:
          date: 2026-11-20
          kind: outcomes-achieved
          reasons: Mavis sings every week.
          outcomes:
            - {outcome: choir, met: fully}
        """
    )


def test_leaves_outcomes_alone_that_were_over_before(marked):
    marked(
        """
        status: closed
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
          - {id: drive, words: I want to drive again, status: no-longer-wanted}
          - {id: bus, words: I want to learn the bus, status: achieved}
          - {id: lift, words: I want a lift on Thursdays, replaced_by: choir}
        closure:
          date: 2026-11-20
          kind: outcomes-achieved
          reasons: Mavis sings every week.
          outcomes:
            - {outcome: choir, met: fully}
        """
    )


def test_does_not_ask_after_the_outcomes_of_a_plan_that_had_none(marked):
    marked(
        """
        status: closed
        closure:
          date: 2026-11-20
          kind: persons-choice
          reasons: Mavis thought about it for a fortnight and would rather not have a plan.
          remaining_needs_met_by: Dilys fetches the shopping. Mavis has our number.
        """
    )


def test_finds_everything_that_is_missing_at_once(marked):
    marked(
        """
        status: closed
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        «closure»: {date: 2026-11-20, kind: no-longer-eligible}
        """,
        says="the reasons, or how far each outcome was achieved, or how what remains is met",
    )


def test_leaves_a_death_alone_whatever_had_been_planned(marked):
    marked(
        """
        status: closed
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        closure: {date: 2026-11-20, kind: died}
        """
    )


def test_leaves_a_plan_alone_that_another_has_taken_the_place_of(marked):
    marked(
        """
        status: closed
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        closure: {date: 2026-11-20, kind: replaced, reasons: Her plan goes on as larch-choir.}
        """
    )


def test_asks_gently_who_goes_on_where_somebody_has_moved(marked):
    text = """
        status: closed
        jurisdiction: wales
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        «closure»:
          kind: moved
          reasons: Mavis moved to her niece's in Bangor.
          outcomes: [{outcome: choir, met: partly}]
        """
    marked(text, says="where they live now")
    plan = plan_of(text.replace("«", "").replace("»", ""))
    assert [hit.severity for hit in check(plan)] == ["info"]


def test_leaves_a_move_alone_that_says_who_goes_on(marked):
    marked(
        """
        status: closed
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        closure:
          kind: moved
          reasons: Mavis moved to her niece's in Bangor.
          outcomes: [{outcome: choir, met: partly}]
          remaining_needs_met_by: Her niece rang Gwynedd with us on speaker. Catrin there has this plan.
        """
    )


def test_leaves_alone_how_what_remains_is_met_when_everything_came_true(marked):
    marked(
        """
        status: closed
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
        closure: {kind: persons-choice, reasons: Mavis has what she needs., outcomes: [{outcome: choir, met: fully}]}
        """
    )


def test_leaves_a_one_page_profile_alone(marked):
    marked("kind: profile\nstatus: closed")


def test_the_law_is_that_of_wales_and_elsewhere_it_is_good_practice():
    for law, kind, severity in (
        ("wales", "adult", None),
        ("england", "adult", "warning"),
        ("wales", "personal-plan", "warning"),
    ):
        plan = plan_of(f"kind: {kind}\njurisdiction: {law}\nstatus: closed\n")
        assert [hit.severity for hit in check(plan)] == [severity]


def test_leaves_plans_alone_that_are_not_closed(marked):
    for status in ("draft", "shared-for-agreement", "agreed", "active", "under-review", "revised"):
        marked(
            f"""
            status: {status}
            outcomes:
              - {{id: choir, words: I want to sing with the choir again}}
            """
        )
    marked("kind: adult")
