"""From a file's bytes to findings: places, severities, and what is left alone with a reason."""

from __future__ import annotations

from datetime import date

import pytest
from conftest import SMALL, TODAY, unmarked

from sbp.finding import Finding
from sbp.linter import lint
from sbp.settings import Settings

AGREED = SMALL + "status: agreed\n"


def findings(text: str, settings: Settings | None = None) -> list[Finding]:
    return lint("plan.yaml", text.encode(), TODAY, settings)


def rules(text: str, settings: Settings | None = None) -> list[str]:
    return [finding.rule for finding in findings(text, settings) if finding.suppressed is None]


def severity(rule: str, text: str, settings: Settings | None = None) -> str:
    return next(finding.severity for finding in findings(text, settings) if finding.rule == rule)


def test_a_finding_knows_place_path_and_phrase() -> None:
    text, (span,) = unmarked(
        AGREED + "outcomes:\n  - id: o\n    words: >-\n      «receive a home\n      care service»\n"
    )
    finding = next(finding for finding in findings(text) if finding.rule == "outcome-is-service")
    lines = text.split("\n")
    assert lines[finding.line - 1][finding.column - 1 :].startswith("receive")
    assert lines[finding.end_line - 1][: finding.end_column - 1].endswith("service")
    assert finding.path == "outcomes.0.words"
    assert finding.match == "receive a home care service"
    assert span.start == text.index("receive")


def test_lines_and_columns_count_characters_behind_a_mark_and_emoji() -> None:
    text = "\ufeff" + AGREED + "outcomes: [{id: o, words: '🙂🙂', builds_on: [nobody]}]\n"
    finding = next(finding for finding in findings(text) if finding.rule == "dangling-ref")
    assert (finding.line, finding.column) == (7, 45)


def test_what_an_agreed_plan_lacks_is_an_error_and_what_a_draft_lacks_is_not() -> None:
    assert severity("outcome-missing", AGREED) == "error"
    assert severity("outcome-missing", SMALL) == "info"
    assert severity("outcome-missing", SMALL + "status: shared-for-agreement\n") == "info"


def test_what_contradicts_itself_is_an_error_in_a_draft_too() -> None:
    assert severity("dangling-ref", SMALL + "actions: [{what: Ring, who: nobody}]\n") == "error"


def test_a_word_that_is_an_error_in_an_agreed_plan_is_a_warning_in_a_draft() -> None:
    words = "version_note: Mair suffers from dementia\n"
    assert severity("dementia-words", AGREED + words) == "error"
    assert severity("dementia-words", SMALL + words) == "warning"


def test_profiles_make_it_milder_or_stricter() -> None:
    assert severity("outcome-missing", AGREED, Settings(content={"profile": "draft"})) == "info"
    text = AGREED + "outcomes: [{id: o, words: I want to swim}]\n"
    assert severity("outcome-no-sign", text) == "warning"
    assert severity("outcome-no-sign", text, Settings(content={"profile": "strict"})) == "error"


def test_settings_set_a_rule_or_turn_it_off() -> None:
    assert severity("outcome-missing", AGREED, Settings(content={"rules": {"outcome-missing": "warning"}})) == "warning"
    assert "outcome-missing" not in rules(AGREED, Settings(content={"rules": {"outcome-missing": "off"}}))
    text = AGREED + "actions: [{what: Ask the service user}]\n"
    assert "label-person" in rules(text)
    assert "label-person" not in rules(text, Settings(content={"words": {"off": ["label-person"]}}))


def test_findings_stand_in_the_order_of_the_file() -> None:
    places = [
        (finding.line, finding.column)
        for finding in findings(AGREED + "outcomes: [{id: o, words: w, builds_on: [x]}]\nzzz: 1\n")
    ]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"caf\xe9: 1\n", "unreadable-file"), (b"\xff\xfea\x00", "unreadable-file"), (b"\0GITCRYPT\0x", "unreadable-file"), (b"", "empty-file"),
        (b"a: \x07\n", "hidden-character"), ("a: x\u202ey\n".encode(), "hidden-character"), ("a: x\u2028y\n".encode(), "hidden-character"),
        (b"a: b: c\n", "yaml-syntax"), (b"a: 1\na: 2\n", "duplicate-key"), (b"a: 1\rb: 2\n", "hidden-character"),
        (b"\xef\xbb\xbf", "empty-file"), (b"a:\n\tb: 1\n", "yaml-syntax"),
    ],
)  # fmt: skip
def test_a_file_that_can_t_be_read_is_one_error_with_a_place(data: bytes, rule: str) -> None:
    (finding,) = lint("plan.yaml", data, TODAY)
    assert (finding.rule, finding.severity) == (rule, "error")
    assert finding.line >= 1
    assert finding.column >= 1


def test_text_that_cannot_be_decoded_is_placed_after_what_could_be_read() -> None:
    (finding,) = lint("plan.yaml", b"sbp: 1\nid: caf\xe9\n", TODAY)
    assert (finding.line, finding.column) == (2, 8)


def test_the_flag_of_wales_and_joined_emoji_and_other_scripts_are_text() -> None:
    assert "hidden-character" not in rules(SMALL + "version_note: 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👩‍👧 مریم ‌است\n")


def test_numbers_of_the_nhs_are_never_shown_again() -> None:
    text = AGREED + "actions: [{what: Write 999 000 0018 on the form}]\n"
    shown = [finding.match + finding.excerpt for finding in findings(text) if finding.path.startswith("actions")]
    assert shown
    assert not any("999 000 0018" in said for said in shown)
    hidden = [
        finding
        for finding in findings(SMALL + "person: {name: M}\n".replace("person", "x"))
        if "identifiers" in finding.path
    ]
    assert hidden == []


SUPPRESSED = {
    "beside it": "actions:\n  - {what: Ask the service user, who: person, when: now, duty: x}  # sbp: ignore[label-person] -- her word\n",
    "above it": "actions:\n  # sbp: ignore[label-person] -- her word\n  - {what: Ask the service user, who: person, when: now, duty: x}\n",
    "above a whole section": "# sbp: ignore[label-person] -- her word\nactions:\n  - {what: Ask the service user, who: person, when: now, duty: x}\n",
    "with a dash": "actions:\n  - {what: Ask the service user, who: person, when: now, duty: x}  # sbp: ignore[label-person] – her word\n",
    "on the line of a folded text": "version_note: >-  # sbp: ignore[label-person] -- her word\n  the service user\n",
    "with other rules": "actions:\n  - {what: Ask the service user, when: now, duty: x}  # sbp: ignore[label-person, action-no-who] -- her word\n",
}  # fmt: skip


@pytest.mark.parametrize("name", SUPPRESSED)
def test_a_comment_with_rule_and_reason_leaves_it_alone(name: str) -> None:
    found = findings(SMALL + SUPPRESSED[name])
    assert [finding.suppressed for finding in found if finding.rule == "label-person"] == ["her word"]
    assert not [finding.rule for finding in found if finding.rule.startswith("suppression")]


ODD_COMMENTS = {
    "no reason": ("# sbp: ignore[label-person]", ["label-person", "suppression-incomplete"]),
    "no rule": ("# sbp: ignore -- because", ["label-person", "suppression-incomplete"]),
    "a rule that there is not": ("# sbp: ignore[label-persn] -- because", ["label-person", "suppression-unknown"]),
    "a rule that says nothing here": (
        "# sbp: ignore[worry-no-goal] -- because",
        ["label-person", "suppression-unused"],
    ),
    "a rule that speaks whatever a comment says": (
        "# sbp: ignore[unknown-field] -- because",
        ["label-person", "suppression-not-allowed"],
    ),
    "a day that is over": (
        "# sbp: ignore[label-person] until 2026-11-30 -- because",
        ["label-person", "override-expired"],
    ),
    "a day that there is not": (
        "# sbp: ignore[label-person] until 2026-11-31 -- because",
        ["label-person", "suppression-incomplete"],
    ),
    "a day that is no day": (
        "# sbp: ignore[label-person] until spring -- because",
        ["label-person", "suppression-incomplete"],
    ),
    "a day without a reason": (
        "# sbp: ignore[label-person] until 2027-03-01",
        ["label-person", "suppression-incomplete"],
    ),
    "a comment of another sort": ("# see sbp: the manual", ["label-person"]),
}


@pytest.mark.parametrize("name", ODD_COMMENTS)
def test_a_comment_that_does_not_say_what_and_why_is_itself_a_finding(name: str) -> None:
    comment, expected = ODD_COMMENTS[name]
    text = SMALL + f"actions:\n  - {{what: Ask the service user, who: person, when: now, duty: x}}  {comment}\n"
    found = [rule for rule in rules(text) if rule.startswith(("label", "suppression", "override"))]
    assert sorted(found) == sorted(expected)


@pytest.mark.parametrize("day", ["2026-12-01", "2026-12-02", "2027-03-01"])
def test_a_comment_holds_until_its_day_and_on_it(day: str) -> None:
    text = SMALL + f"version_note: The service user came  # sbp: ignore[label-person] until {day} -- the court's word\n"
    (finding,) = [finding for finding in findings(text) if finding.rule == "label-person"]
    assert finding.suppressed == "the court's word"
    assert not [rule for rule in rules(text) if rule.startswith(("suppression", "override"))]


def test_what_speaks_whatever_a_comment_says_is_not_kept_quiet() -> None:
    text = SMALL + "zzz: 1  # sbp: ignore[unknown-field] -- we like it\n"
    assert {"unknown-field", "suppression-not-allowed"} <= set(rules(text))
    finding = next(finding for finding in findings(text) if finding.rule == "suppression-not-allowed")
    assert "unknown-field speaks whatever a comment says" in finding.message


def test_a_comment_is_not_unused_because_its_rule_was_not_asked() -> None:
    comment = "  # sbp: ignore[{}] -- because\n"
    for rule in ("worry-no-goal", "outcome-cloned-text"):
        text = SMALL + "version_note: new" + comment.format(rule)
        off = Settings().overridden(None, ["worry-no-goal"])
        assert "suppression-unused" not in rules(text, off)


def test_rules_that_are_off_are_silent_and_another_profile_holds_for_once() -> None:
    text = AGREED + "actions: [{what: Ask the service user}]\n"
    settings = Settings(content={"rules": {"action-no-who": "warning"}, "profile": "draft"})
    once = settings.overridden("agreed", ["label-person"])
    assert "label-person" not in rules(text, once)
    assert severity("action-no-who", text, once) == "warning"
    assert severity("outcome-missing", text, settings) == "info"
    assert severity("outcome-missing", text, once) == "error"
    assert settings.overridden(None, ()) is settings


def test_a_sign_inside_a_text_is_no_comment() -> None:
    text = SMALL + 'version_note: "the service user # sbp: ignore[label-person] -- no"\n'
    assert "label-person" in rules(text)


def test_a_suppression_reaches_no_further_than_what_it_stands_by() -> None:
    text = SMALL + (
        "actions:\n"
        "  # sbp: ignore[label-person] -- her word\n"
        "  - {what: Ask the service user, who: person, when: now, duty: x}\n"
        "  - {what: Ring the service user, who: person, when: now, duty: x}\n"
    )
    assert rules(text).count("label-person") == 1


def test_words_that_the_person_chose_are_never_corrected() -> None:
    text = SMALL + "version_note: We saw the service user at home\n"
    assert "label-person" in rules(text)
    assert "label-person" not in rules(text + "language_notes: [{phrase: service user, person_chose_it: yes}]\n")
    assert "label-person" in rules(text + "language_notes: [{phrase: service user, person_chose_it: no}]\n")
    allowed = Settings(content={"words": {"allow": [{"phrase": "service user", "because": "the forum's name"}]}})
    assert "label-person" not in rules(text, allowed)


def test_a_supervision_record_is_held_against_its_own_schema_and_the_same_language() -> None:
    text = "sbp: 1\nid: s\nkind: supervision\nwho: [worker]\ndate: 2026-11-01\nwent_well: [The service user laughed]\n"
    assert rules(text) == ["label-person"]
    assert "unknown-field" in rules(text + "outcomes: []\n")


def test_the_same_bytes_on_the_same_day_give_the_same_findings() -> None:
    text = AGREED + "dates: {next_review: 2026-12-02}\n"
    assert findings(text) == findings(text)
    later = lint("plan.yaml", text.encode(), date(2026, 12, 3))
    assert "review-overdue" in [finding.rule for finding in later]
    assert "review-overdue" not in rules(text)
