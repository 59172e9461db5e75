"""sbp.yaml: found upwards, explained when it says what sbp doesn't know."""

from __future__ import annotations

from pathlib import Path

import pytest

from sbp.errors import SbpError
from sbp.rules import all_rules
from sbp.settings import Settings, find_settings, read_settings, settings_for

RULES = tuple(all_rules())

WHOLE = b"""\
organisation: {name: The Team, contact: 01632 960100}
jurisdiction: wales
languages: [cy, en]
profile: strict
scales: {faces: {min: 1, max: 5, low: very sad, high: very happy}}
review_intervals: {adult: 12 months, child-protection: 10 working days}
words: {allow: [{phrase: Service User Forum, because: its name}], off: [label-person]}
rules: {outcome-no-sign: info, strength-one-level: "off"}
exclude: [archive/*.yaml]
"""


def test_everything_that_can_be_set_is_read() -> None:
    settings = Settings(Path("/x/sbp.yaml"), read_settings("sbp.yaml", WHOLE, RULES))
    assert settings.profile == "strict"
    assert settings.languages == ["cy", "en"]
    assert settings.scales["faces"]["max"] == 5
    assert settings.scales["ten"]["max"] == 10
    assert settings.review_intervals["adult"] == "12 months"
    assert settings.allowed_phrases == ("Service User Forum",)
    assert settings.severities == {"label-person": "off", "outcome-no-sign": "info", "strength-one-level": "off"}
    assert settings.organisation["name"] == "The Team"


def test_off_needs_no_quotation_marks() -> None:
    assert read_settings("sbp.yaml", b"rules: {outcome-no-sign: off}\n", RULES) == {"rules": {"outcome-no-sign": "off"}}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"profle: strict\n", "sbp.yaml:1:1: there is no field of this name here; did you mean `profile`?"),
        (b"profile: harsh\n", "sbp.yaml:1:10: `profile` is one of"),
        (b"rules: {outcome-no-sing: info}\n", "did you mean outcome-no-sign?"),
        (b"rules: {outcome-no-sign: sometimes}\n", "is one of"),
        (b"review_intervals: {adult: now and then}\n", "like 3 months"),
        (b"words: {allow: [{phrase: x}]}\n", "has no `because`"),
        (b"profile: [\n", "sbp.yaml:1:10:"),
        (b"caf\xe9: 1\n", "not UTF-8"),
    ],
)
def test_what_sbp_does_not_know_is_said_with_its_place(content: bytes, says: str) -> None:
    with pytest.raises(SbpError) as error:
        read_settings("sbp.yaml", content, RULES)
    assert says in str(error.value)


def test_an_empty_file_decides_nothing() -> None:
    assert read_settings("sbp.yaml", b"# later\n", RULES) == {}


def test_the_nearest_file_upwards_holds_and_none_beyond_the_repository(tmp_path: Path) -> None:
    (tmp_path / "sbp.yaml").write_text("profile: draft\n")
    repository = tmp_path / "repository"
    plans = repository / "plans" / "deep"
    plans.mkdir(parents=True)
    assert find_settings(plans) == tmp_path / "sbp.yaml"
    (repository / ".git").mkdir()
    assert find_settings(plans) is None
    (repository / "sbp.yaml").write_text("profile: strict\n")
    assert find_settings(plans) == repository / "sbp.yaml"
    assert settings_for(plans, RULES).profile == "strict"


def test_excluded_files_are_matched_from_where_the_settings_stand(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "sbp.yaml", {"exclude": ["archive/*.yaml"]})
    assert settings.excludes(tmp_path / "archive" / "old.yaml")
    assert not settings.excludes(tmp_path / "plans" / "old.yaml")
