"""The same sentences in plan after plan."""

from __future__ import annotations

import pytest
from conftest import plan_of

from sbp.rules.outcome_cloned_text import compare, remember
from sbp.settings import Settings

LINKS = "will be supported to maintain {their} links with the local community and to try new activities"


def plan(name: str, outcome: str = "", more: str = "") -> str:
    words = f"outcomes: [{{id: o, words: '{outcome}'}}]\n" if outcome else ""
    return f"sbp: 1\nid: plan-{name.split()[0].lower() or 'x'}\nkind: adult\nperson: {{name: '{name}'}}\n{words}{more}"


def found(*plans: str, settings: Settings | None = None) -> list[str]:
    """Return in which of the plans something is found."""
    remembered = {f"{n}": list(remember(plan_of(text, settings))) for n, text in enumerate(plans)}
    return [file for file, _ in compare(remembered)]


def test_finds_the_same_sentence_with_another_name_put_in():
    mair = plan("Mair", "Mair " + LINKS.format(their="her"))
    tom = plan("Tom", "Tom " + LINKS.format(their="his"))
    assert found(mair, tom) == ["0", "1"]


def test_says_where_the_other_is_and_nothing_of_its_words():
    texts = [plan("Mair", "Mair " + LINKS.format(their="her")), plan("Tom", "Tom " + LINKS.format(their="his"))]
    remembered = {f"{n}.yaml": list(remember(plan_of(text))) for n, text in enumerate(texts)}
    (_, hit), _ = compare(remembered)
    assert hit.message == "nearly the same words stand in another person's plan, 1.yaml:5"
    assert texts[0][slice(*hit.span)].strip("'").startswith("Mair will be supported")


def test_finds_the_same_sentence_with_other_days_and_numbers():
    words = "I go to the day centre on {} and {} at {} with the minibus and come home before four"
    assert found(
        plan("Mair", words.format("Monday", "Friday", 10)), plan("Tom", words.format("Tuesday", "Thursday", 9))
    ) == ["0", "1"]


def test_finds_a_word_changed_in_a_long_sentence():
    words = (
        "I want to keep my links with the chapel and with the people in the street where I have lived since I was {},"
        " and to go on doing the flowers there with the others every other week"
    )
    assert found(plan("Mair", words.format("born")), plan("Tom", words.format("small"))) == ["0", "1"]


def test_finds_long_actions_and_what_is_said_of_support():
    action = (
        "actions: [{what: 'Staff to encourage and prompt with all aspects of personal care each morning, offering choice"
        " and promoting independence at all times and recording it'}]\n"
    )
    support = (
        "about_me: {how_best_to_support: ['Speak calmly, give one instruction at a time, and allow plenty of time to answer"
        " before you repeat it']}\n"
    )
    for more in (action, support):
        assert found(plan("Mair", more=more), plan("Tom", more=more)) == ["0", "1"]


def test_finds_it_in_every_plan_of_many():
    plans = [plan(name, f"{name} " + LINKS.format(their="their")) for name in ("Mair", "Tom", "Ann", "Ivor", "Nia")]
    assert found(*plans) == ["0", "1", "2", "3", "4"]


SHORT = [
    "I want to live in my own home for as long as I can",
    "I want to be able to go to the shops on my own",
    "I would like to go swimming with my friends",
    "I want to stay safe and well at home with my family and friends",
]


@pytest.mark.parametrize("words", SHORT)
def test_leaves_what_many_people_say_in_the_same_words(words: str):
    assert found(plan("Mair", words), plan("Tom", words)) == []


def test_leaves_sentences_of_one_shape_with_something_else_in_them():
    shape = "I want to be able to go to {} by myself again without anybody having to come along with me"
    assert found(plan("Mair", shape.format("the shops")), plan("Tom", shape.format("the bowling green in Neath"))) == []


def test_leaves_short_actions_alone():
    action = "actions: [{what: Refer to occupational therapy for an assessment of the bathroom and stairs}]\n"
    assert found(plan("Mair", more=action), plan("Tom", more=action)) == []


CLONE = "I will be helped to keep up with all of the things that we used to do in the garden"


def test_leaves_one_plan_that_says_it_twice_to_others():
    twice = plan("Mair", more=f"outcomes: [{{id: a, words: {CLONE}}}, {{id: b, words: {CLONE}}}]\n")
    assert found(twice, plan("Tom", "I want to fish the Towy again before the season ends this year")) == []


@pytest.mark.parametrize(
    "named",
    ["people: [{id: tom, name: Tom Rees, relationship: brother, kind: family}]\n", "supersedes: plan-tom\n", "family_plan: {plans: [plan-tom]}\n"],
)  # fmt: skip
def test_leaves_plans_that_name_each_other(named: str):
    assert found(plan("Mair", CLONE, named), plan("Tom", CLONE)) == []


def test_leaves_brothers_and_sisters_who_have_a_mother_in_common():
    mother = "people: [{id: mam, name: Rhian, relationship: mother, kind: family, contact: 01632 960111}]\n"
    assert found(plan("Cerys", CLONE, mother), plan("Tomos", CLONE, mother)) == []
    other = mother.replace("960111", "960222")
    assert found(plan("Cerys", CLONE, mother), plan("Tomos", CLONE, other)) == ["0", "1"]


def test_a_social_worker_in_common_is_no_family():
    worker = "people: [{id: sw, name: Tom, relationship: social worker, kind: paid, contact: 01632 960111}]\n"
    assert found(plan("Mair", CLONE, worker), plan("Tom", CLONE, worker)) == ["0", "1"]


def test_leaves_family_plans_and_closed_plans():
    family = plan("Mair", CLONE).replace("kind: adult", "kind: family")
    assert found(family, plan("Tom", CLONE)) == []
    assert found(plan("Mair", CLONE, "status: closed\n"), plan("Tom", CLONE)) == []


def test_leaves_two_plans_of_one_person():
    assert found(plan("Mair", CLONE), plan("Mair", CLONE)) == []


def test_leaves_the_words_of_a_template_that_the_team_allows():
    allowed = Settings(content={"words": {"allow": [{"phrase": CLONE, "because": "our template begins with it"}]}})
    assert found(plan("Mair", CLONE), plan("Tom", CLONE), settings=allowed) == []


def test_leaves_a_plan_alone_that_is_by_itself():
    assert found(plan("Mair", CLONE)) == []


@pytest.mark.parametrize(
    "odd", ["outcomes: 7\n", "people: [x]\n", "family_plan: [x]\n", "person: []\n", "supersedes: {}\n"]
)
def test_leaves_odd_shapes_to_others(odd: str):
    assert list(remember(plan_of("sbp: 1\n" + odd))) == []
    key = odd.split(":")[0]
    text = "\n".join(line for line in plan("Mair", CLONE).split("\n") if not line.startswith(f"{key}:")) + odd
    list(remember(plan_of(text)))
