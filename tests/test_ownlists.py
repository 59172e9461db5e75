"""A team's own word lists: rules like ours, and what is to be mended in them said with its place."""

from __future__ import annotations

import json
import pickle
import re
from pathlib import Path

import pytest
from conftest import ROOT, SMALL, TODAY, plan_of
from hypothesis import given, settings
from hypothesis import strategies as st

from sbp import words_findings
from sbp.linter import lint_plan
from sbp.loading import load
from sbp.nodes import Mapping
from sbp.ownlists import _list as usable
from sbp.ownlists import own_list, problems
from sbp.parsing import parse
from sbp.rules import all_rules, rules_for
from sbp.schema import schema
from sbp.settings import Settings, settings_for
from sbp.source import Source
from sbp.yamltext import flow

GOOD = """\
about: |
  We say what people are called here.

  Because they asked us to.
severity: warning
question: How would they say it?
sources:
  panel: {title: "Heron Lane people's panel, March 2026"}
entries:
  - avoid: [gold card holder, ~top up]
    prefer: [their name]
    why: Nobody is a card.
    source: panel
    example: Mair is a gold card holder.
    counter_example: Mair has a gold card.
"""


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """A folder of plans with a word list of its own."""
    (tmp_path / "sbp.yaml").write_text("words: {lists: [words]}\n")
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "heron_lane.yaml").write_text(GOOD)
    (tmp_path / "plan.yaml").write_text(f"{SMALL}version_note: Mair is a gold card holder\n")
    return tmp_path


def said(text: str) -> list[str]:
    root = parse(Source("own.yaml", text))
    assert isinstance(root, Mapping), root
    return list(problems(root))


@pytest.mark.parametrize("path", sorted((ROOT / "sbp" / "rules").glob("[a-z]*.yaml")), ids=lambda path: path.stem)
def test_our_own_lists_keep_to_what_we_ask_of_others(path: Path) -> None:
    _, root = load(path.name, path.read_bytes())
    assert list(problems(root)) == []


# A list of theirs is a rule like ours


def test_a_list_of_theirs_is_a_rule(sbp, team: Path) -> None:
    run = sbp("lint", "plan.yaml")
    assert "plan.yaml:6:25: warning: Nobody is a card. [heron-lane]" in run.out
    assert "Instead: their name" in run.out
    assert "Source: Heron Lane people's panel, March 2026" in run.out


def test_it_is_no_plan(sbp, team: Path) -> None:
    run = sbp("lint", ".", "--select", "heron-lane")
    assert run.err.startswith("1 file checked: 1 warning")
    assert "Passed over" not in run.err


def test_it_can_be_checked_by_itself(sbp, team: Path) -> None:
    run = sbp("lint", "words/heron_lane.yaml")
    assert (run.code, run.out) == (0, "")


def test_among_files_that_are_named_it_is_passed_over(sbp, team: Path) -> None:
    assert sbp("lint", "words/heron_lane.yaml", "plan.yaml", "sbp.yaml").err.startswith("1 file checked")


def test_it_has_a_page_and_a_row(sbp, team: Path) -> None:
    assert "Nobody is a card." in sbp("explain", "heron_lane").out
    assert "gold card holder, top up" in sbp("explain", "heron-lane").out
    assert "heron-lane" in {rule["rule"] for rule in json.loads(sbp("rules", "--format", "json").out)}


def test_it_can_be_selected_ignored_graded_and_silenced(sbp, team: Path) -> None:
    assert "heron-lane" in sbp("lint", "plan.yaml", "--select", "heron-lane").out
    assert "heron-lane" not in sbp("lint", "plan.yaml", "--ignore", "heron-lane").out
    (team / "silenced.yaml").write_text(
        f"{SMALL}version_note: a gold card holder  # sbp: ignore[heron-lane] -- the name of a song\n"
    )
    run = json.loads(sbp("lint", "silenced.yaml", "--format", "json").out)
    assert [hit["suppressed"] for hit in run["findings"] if hit["rule"] == "heron-lane"] == ["the name of a song"]
    assert not [hit for hit in run["findings"] if hit["rule"].startswith("suppression")]


@pytest.mark.parametrize(("setting", "code"), [("rules: {heron-lane: error}", 1), ("rules: {heron-lane: off}", 0)])
def test_sbp_yaml_grades_it(sbp, team: Path, setting: str, code: int) -> None:
    (team / "sbp.yaml").write_text(f"words: {{lists: [words]}}\n{setting}\n")
    assert sbp("lint", "plan.yaml", "--select", "heron-lane").code == code


def test_words_know_it(sbp, team: Path) -> None:
    assert "[heron-lane]" in sbp("words", "a gold card holder").out


def test_where_ours_finds_the_same_theirs_speaks(team: Path) -> None:
    (team / "words" / "heron_lane.yaml").write_text(GOOD.replace("gold card holder", "bed blocker"))
    own = settings_for(team)
    assert {hit.rule for hit in words_findings("Mair is a bed blocker", settings=own)} == {"heron-lane"}
    assert {hit.rule for hit in words_findings("Mair is a bed blocker")} != {"heron-lane"}


def test_other_folders_know_nothing_of_it(team: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    assert "heron-lane" in rules_for(settings_for(team))
    assert "heron-lane" not in rules_for(settings_for(tmp_path_factory.mktemp("other")))
    assert "heron-lane" not in all_rules()
    assert rules_for(Settings()) is all_rules()


def test_settings_with_lists_can_be_sent_to_other_processes(team: Path) -> None:
    there = pickle.loads(pickle.dumps(settings_for(team)))
    plan = plan_of((team / "plan.yaml").read_text(), there, TODAY)
    assert "heron-lane" in {finding.rule for finding in lint_plan(plan)}


def test_an_entry_can_be_for_one_section_and_for_one_language() -> None:
    outcomes = GOOD.replace("    source: panel\n", "    source: panel\n    in: [outcomes]\n")
    assert said(outcomes) == []
    welsh = GOOD.replace("severity:", "lang: cy\nseverity:").replace("gold card holder", "deiliad cerdyn aur")
    assert said(welsh) == []


# What is to be mended is said with its place


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("severity: warning", "severity: grave", "own.yaml:5:11: `severity` is one of: info, warning, error"),
        ("question:", "questoin:", "did you mean `question`?"),
        ("    why: Nobody is a card.\n", "", "own.yaml:10:5: this entry has no `why`"),
        ("prefer: [their name]", "prefer: []", "own.yaml:11:13: `prefer` has at least one phrase"),
        ("source: panel", "source: pannel", "own.yaml:13:13: nothing under sources has this name; did you mean panel?"),
        ("~top up", "404", "own.yaml:10:31: text is wanted here; put this in quotation marks"),
        ("why: Nobody is a card.", "why: true", "own.yaml:12:10: text is wanted here"),
        ("why: Nobody is a card.", 'why: " "', "own.yaml:12:10: there is nothing between these quotation marks yet"),
        ("~top up", '"(top"', "own.yaml:10:32: a bracket is opened that is never closed"),
        ("~top up", "<cat> top", "“<cat>” is no kind of word"),
        ("~top up", "Gold-card holder", "own.yaml:10:31: this phrase stands on the list already"),
        ("~top up", "top ups?", "own.yaml:10:31: a ? belongs after a bracket"),
        ("~top up", "a ... b ... c ... d", "a phrase has at most"),
        ("~top up", f"b {'(a)? ' * 40}c", "a phrase has at most"),
        ("example: Mair is a gold card holder.", "example: Mair.", "own.yaml:14:14: none of the phrases of this entry"),
        ("Mair has a gold card.", "Mair, gold card holder.", "own.yaml:15:22: this is to be left alone, but the list"),
        ("    source: panel\n", "    source: panel\n    in: [outcome]\n", "did you mean outcomes?"),
        ("sources:\n", "sources:\n  x: {title: Y}\n", "own.yaml:8:7: no entry rests on the source x"),
        ('2026"}', '2026", url: "javascript:1"}', "an address begins with https://"),
        ('2026"}', '2026", read: soon}', "is a day of the calendar"),
        ("about: |\n", "harm: [x, [y]]\nabout: |\n", "own.yaml:1:"),
        ("about: |\n", "index: {}\nabout: |\n", "there is no field of this name here"),
    ],
)  # fmt: skip
def test_what_is_to_be_mended_is_said_with_its_place(old: str, new: str, says: str) -> None:
    assert old in GOOD
    first, *_ = said(GOOD.replace(old, new, 1))
    assert says in first


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (GOOD.replace("severity: warning", "severity: grave"), "heron_lane.yaml:5:11: `severity` is one of"),
        (GOOD.replace("why: Nobody", "whi: Nobody"), "(1 more to mend after this one)"),
        ("a: b: c", "heron_lane.yaml:1:"),
        ("", "heron_lane.yaml:1:1: the file is empty"),
        ("- x\n", "heron_lane.yaml:1:3: "),
    ],
)
def test_a_list_that_cannot_be_used_stops_everything_in_one_line(sbp, team: Path, text: str, says: str) -> None:
    (team / "words" / "heron_lane.yaml").write_text(text)
    for command in [
        ("lint", "plan.yaml"),
        ("lint", "sbp.yaml"),
        ("words", "x"),
        ("explain", "label-person"),
        ("rules",),
    ]:
        run = sbp(*command)
        assert (run.code, run.out) == (2, ""), command
        assert says in run.err, command
        assert run.err.count("\n") == 1, command


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("label_person.yaml", "sbp has a rule label-person already"),
        ("Our Words.yaml", "is named in small letters and hyphens, like our-words.yaml"),
        ("heron-lane.yml", "there is a word list heron-lane already"),
    ],
)
def test_a_name_is_for_one_rule(sbp, team: Path, name: str, says: str) -> None:
    (team / "words" / name).write_text(GOOD)
    run = sbp("lint", "plan.yaml")
    assert run.code == 2
    assert says in run.err


def test_what_begins_with_a_dot_or_an_underscore_is_no_list(team: Path) -> None:
    (team / "words" / "_later.yaml").write_text("nothing yet")
    (team / "words" / ".x.yaml").write_text("nothing yet")
    (team / "words" / "notes.txt").write_text("nothing yet")
    assert list(settings_for(team).word_lists) == ["heron-lane"]


@pytest.mark.parametrize("folder", ["wrods", ".", "..", "/etc", "sbp.yaml", "words/heron_lane.yaml", "a\\0b"])
def test_a_folder_of_lists_is_one_below_sbp_yaml(sbp, team: Path, folder: str) -> None:
    (team / "sbp.yaml").write_text(f'words: {{lists: ["{folder}"]}}\n')
    run = sbp("lint", "plan.yaml")
    assert run.code == 2
    assert "sbp.yaml" in run.err
    assert run.err.count("\n") == 1


def test_a_link_that_leads_out_of_the_folder_is_not_followed(
    sbp, team: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "other.yaml").write_text(GOOD)
    try:
        (team / "linked").symlink_to(outside)
    except OSError:
        pytest.skip("no links can be made here")
    (team / "sbp.yaml").write_text("words: {lists: [linked]}\n")
    assert "keep word lists in a folder of their own below this file" in sbp("lint", "plan.yaml").err


def test_values_built_beside_a_list_are_not_read(team: Path) -> None:
    """Beside our own lists stand values that were built from them; beside a team's anybody could put some."""
    (team / "words" / "heron_lane.yaml.json").write_text('{"of": 0, "values": {}}')
    assert own_list(team / "words" / "heron_lane.yaml").entries[0].why == "Nobody is a card."


VALUES = st.recursive(
    st.one_of(
        st.text("ab ~().|<>?^$…“\"'-.", max_size=12),
        st.integers(),
        st.booleans(),
        st.sampled_from(["panel", "person", "cy"]),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from("abc"), inner, max_size=3)),
    max_leaves=6,
)
KEYS = (
    "about severity question lang of harm sources entries avoid prefer why source example counter_example leave ask"
    " adjective in unless with adult strict"
).split()


@given(st.dictionaries(st.sampled_from(KEYS), VALUES), st.dictionaries(st.sampled_from(KEYS), VALUES))
@settings(max_examples=200)
def test_a_file_may_hold_anything(top: dict[str, object], in_entry: dict[str, object]) -> None:
    """Whatever stands in a list, something is said of it or it can be used."""
    root = parse(Source("own.yaml", GOOD))
    assert isinstance(root, Mapping)
    good = root.data
    entry = {**good["entries"][0], **in_entry}
    for data in (top, {**good, **top}, {**good, "entries": [entry]}):
        parsed = parse(Source("own.yaml", flow(data)))
        if not isinstance(parsed, Mapping):
            continue
        if not list(problems(parsed)):
            plan = plan_of(f"{SMALL}version_note: Mair is a gold card holder, a b\n")
            assert all(hit.message for hit in usable(parsed).check(plan))


def test_the_list_on_the_page_about_word_lists_can_be_used() -> None:
    page = (ROOT / "docs" / "words.md").read_text(encoding="utf-8")
    (shown,) = (block for block in re.findall(r"```yaml\n(.*?)```", page, re.DOTALL) if "entries:" in block)
    assert said(shown) == []


def test_the_page_about_word_lists_names_every_key() -> None:
    page = (ROOT / "docs" / "words.md").read_text(encoding="utf-8")
    for field in schema("words").fields.values():
        assert all(f"`{key}`" in page for key in field.children), field.children


def test_names_after_which_nothing_stands_decide_nothing(sbp, team: Path) -> None:
    (team / "sbp.yaml").write_text("words:\n  lists:\n  off:\n  allow:\n")
    assert "heron-lane" not in sbp("lint", "plan.yaml").out
