"""Plans about a child in which the child can't be found."""

from conftest import plan_of

from sbp.rules import all_rules

HEARD = """
kind: child
status: agreed
person: {name: Tegan}
about_me: {what_matters: [Being in the line with everyone when the bell goes]}
"""


def test_finds_a_plan_in_which_a_child_says_nothing(marked):
    marked(
        """
        kind: child
        person: {name: Tegan}
        «about_me»: {what_matters: [Tegan needs stability], important_for: [Breakfast]}
        outcomes: [{id: school, words: Tegan will be in school on time}]
        child: {seen_alone: 2026-11-24}
        """,
        says="nothing in this plan is said by the child",
    )


def test_finds_a_child_who_is_not_seen_alone(marked):
    marked(HEARD + "«child»: {parental_responsibility: [kelly]}\n", says="last seen alone")
    marked(HEARD.replace("agreed", "«agreed»"), says="last seen alone")


def test_finds_a_child_who_was_never_without_family(marked):
    marked(
        HEARD
        + """
people:
  - {id: kelly, name: Kelly, kind: family}
  - {id: lowri, name: Lowri, kind: paid}
conversations:
  - {date: 2026-11-06, present: [person, kelly, lowri]}
  - {date: 2026-11-13, present: [kelly, lowri]}
«child»: {parental_responsibility: [kelly]}
"""
    )


def test_is_graver_where_a_child_is_looked_after_or_protected():
    check = all_rules()["child-unheard"].check
    assert check is not None
    assert [hit.severity for hit in check(plan_of(HEARD))] == ["warning"]
    for setting in ("looked-after", "child-protection"):
        assert [hit.severity for hit in check(plan_of(f"{HEARD}settings: [{setting}]\n"))] == [None]


def test_leaves_a_child_alone_who_is_heard_and_seen_alone(marked):
    marked(HEARD + "child: {seen_alone: 2026-11-24}\n")


def test_counts_a_conversation_with_the_child_and_workers_as_seen_alone(marked):
    marked(
        HEARD
        + """
people:
  - {id: lowri, name: Lowri, kind: paid}
  - {id: femi, name: Femi, kind: advocate}
conversations:
  - {date: 2026-11-06, present: [person, lowri, femi], story: Nan goes and then it's just me and Shane.}
"""
    )


def test_leaves_a_baby_alone_who_was_watched(marked):
    marked(
        """
        kind: child
        settings: [child-protection]
        person: {name: Jac}
        about_me: {what_matters: [{words: He quietens when his brother sings, said_by: observed, how: observation}]}
        """
    )
    marked(
        """
        kind: child
        person: {name: Jac}
        reviews: [{date: 2026-06-01, how_we_know: {method: [observation], note: Two mornings at home}}]
        """
    )


def test_does_not_take_a_child_at_school_for_a_baby(marked):
    marked(
        HEARD
        + """
communication: {how_i_communicate: {words: She draws, said_by: observed}}
«child»: {school: {name: Tegan's primary school, year: Year 5}}
"""
    )


def test_leaves_a_baby_alone_who_is_not_born_yet(marked):
    marked("kind: child\nsettings: [child-protection]\nperson: {name: Unborn baby of Joanne}\n")


def test_leaves_plans_for_others_and_closed_ones_alone(marked):
    for kind in ("adult", "carer", "family", "profile"):
        marked(f"kind: {kind}\nperson: {{name: Mair}}\n")
    marked("kind: child\nstatus: closed\nperson: {name: Tegan}\n")
