"""Which rules are meant by what is written after --select and --ignore."""

from __future__ import annotations

import pytest

from sbp.errors import SbpError
from sbp.rules import all_rules
from sbp.selection import turned_off

RULES = all_rules()


def on(select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> set[str]:
    return set(RULES) - turned_off(select, ignore, RULES)


def test_without_a_word_all_rules_speak() -> None:
    assert on() == set(RULES)


def test_rules_are_meant_by_name_by_beginning_and_by_pack() -> None:
    assert on(("label-person",)) == {"label-person"}
    assert on(("action",)) == {name for name in RULES if name.startswith("action-")}
    assert on(("language",)) == {name for name, rule in RULES.items() if rule.pack == "language"}
    assert "action-no-who" not in on(("act",) if any(name.startswith("act-") for name in RULES) else ("outcome",))


def test_several_are_parted_by_commas_or_given_one_by_one() -> None:
    assert (
        on(("label-person, dangling-ref",)) == on(("label-person", "dangling-ref")) == {"label-person", "dangling-ref"}
    )


def test_what_is_ignored_is_taken_from_what_is_selected() -> None:
    assert on(("action",), ("action-no-who",)) == {name for name in RULES if name.startswith("action-")} - {
        "action-no-who"
    }
    assert on(ignore=("language",)) == {name for name, rule in RULES.items() if rule.pack != "language"}


@pytest.mark.parametrize(
    ("term", "near"),
    [("label-persn", "did you mean label-person?"), ("outcomes", "did you mean outcome?"), ("langauge", "did you mean language?"), ("xyzzy", "`sbp rules` lists them")],
)  # fmt: skip
def test_what_means_no_rule_is_said_with_a_near_name(term: str, near: str) -> None:
    for option, select, ignore in (("--select", (term,), ()), ("--ignore", (), (term,))):
        with pytest.raises(SbpError) as error:
            turned_off(select, ignore, RULES)
        assert str(error.value).startswith(f"{option}: no rule, beginning of rules or pack of the name {term}")
        assert near in str(error.value)


def test_a_pack_that_has_no_rule_yet_is_no_mistake() -> None:
    assert turned_off((), ("scotland",), {}) == frozenset()
