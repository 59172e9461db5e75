"""What copies say is there in both languages, says how far it has been checked, and is never half translated."""

from __future__ import annotations

import re

import pytest
from conftest import ROOT, SMALL, plan_of

from sbp.audience import Reader
from sbp.page import DOCUMENTS, STYLES
from sbp.rendering import Wish, render
from sbp.schema import schema
from sbp.strings import LANGUAGES, Strings, day_in_words, month_in_words, strings

TEMPLATES = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "templates" / "copies").glob("*.j2")))
SBP = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "sbp").glob("*.py")))


@pytest.mark.parametrize("part", ["says", "choices", "titles"])
def test_every_string_is_there_in_both_languages_with_its_status(part: str) -> None:
    for key, string in strings()[part].items():
        assert set(string) == {*(() if part == "titles" else ("en",)), "cy", "status"}, key
        assert string["status"] in ("law", "official", "proposed"), key
        assert all(str(value).strip() for value in string.values()), key
        assert "TODO" not in str(string), key


def test_every_title_of_a_field_has_its_welsh_and_no_title_is_left_over() -> None:
    titles = {field.title for field in schema("plan").fields.values() if field.title}
    assert titles <= set(strings()["titles"])


def test_every_word_of_the_format_can_be_said() -> None:
    words = {choice for field in schema("plan").fields.values() for choice in field.choices if isinstance(choice, str)}
    assert words <= set(strings()["choices"])
    assert set(strings()["choices"]) <= words, "nothing is left over"


def test_templates_say_what_is_there_and_nothing_is_left_over() -> None:
    said = set(re.findall(r"""say\("([a-z_-]+)"\)""", TEMPLATES + SBP))
    said |= set(re.findall(r"""say\("[a-z_]+" if [^()]* else "([a-z_]+)"\)""", TEMPLATES))
    said |= set(re.findall(r"""say\("([a-z_]+)" if""", TEMPLATES))
    said |= set(re.findall(r"""empty\("([a-z_]+)"\)""", TEMPLATES))
    assert said <= set(strings()["says"])
    made = re.findall(r"""say\(f?"([a-z_]+_)(?:"\s*~|\{)""", TEMPLATES + SBP)
    made += ["document_", "copy_for_", "language_"]
    for key in strings()["says"]:
        base = key.removesuffix("_child")
        assert base in said or base in _BY_NAME or any(base.startswith(begin) for begin in made), key


# Said by the name of a field: headings of the profile and of sections.
_BY_NAME = {"appreciated", "what_matters", "how_best_to_support", "agreement", "copies"}


def test_days_are_written_as_the_law_writes_them() -> None:
    assert day_in_words("2026-03-14", "en") == "14 March 2026"
    assert day_in_words("2026-03-14", "cy") == "14 Mawrth 2026"
    assert [day_in_words(f"2026-{month:02}-01", "cy").split()[1] for month in range(1, 13)] == (
        "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr".split()
    )
    assert day_in_words("some day in spring", "cy") == "some day in spring"


def test_months_on_a_drawing_are_told_apart() -> None:
    from datetime import date

    for lang in LANGUAGES:
        assert len({month_in_words(date(2026, month, 1), lang) for month in range(1, 13)}) == 12


def test_welsh_has_no_ampersand_and_no_number_of_things() -> None:
    for part in strings().values():
        for key, string in part.items():
            assert "&" not in string["cy"], key
            assert set(re.findall(r"\{\w+\}", string["cy"])) == set(
                re.findall(r"\{\w+\}", str(string.get("en", "")))
            ), key


def test_a_copy_in_words_that_nobody_has_checked_says_so() -> None:
    plan = plan_of(SMALL)
    assert "siaradwr Cymraeg" in render(plan, Reader(), Wish(languages=("cy",))).decode()
    assert "siaradwr Cymraeg" not in render(plan, Reader(), Wish(languages=("en",))).decode()


def test_what_was_checked_is_not_called_a_draft() -> None:
    said = Strings("cy")
    checked = next(key for key, string in strings()["titles"].items() if string["status"] == "law")
    said.title(checked)
    assert not said.has_proposed


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("style", STYLES)
def test_a_welsh_copy_of_an_empty_plan_has_not_a_word_of_english(document: str, style: str) -> None:
    page = render(plan_of(SMALL.replace("Mair", "Zz")), Reader(), Wish("txt", document, style, ("cy",))).decode()
    english = {"the", "and", "is", "of", "here", "yet", "plan", "with", "this", "not", "who"}
    assert not english & set(re.findall(r"[a-z']+", page.lower()))


def test_a_short_document_has_two_languages_beside_each_other_and_a_long_one_below() -> None:
    plan = plan_of(SMALL)
    both = Wish(languages=("cy", "en"))
    assert 'class="both"' in render(plan, Reader(), both._replace(document="profile")).decode()
    whole = render(plan, Reader(), both).decode()
    assert 'class="both"' not in whole
    assert whole.index('id="cy"') < whole.index('id="en"')
    assert '<html lang="cy">' in whole


def test_what_somebody_said_stands_untranslated_in_both_languages() -> None:
    plan = plan_of(SMALL + "about_me: {good_life: {words: Bod adre gyda'r ieir, lang: cy}}\n")
    page = render(plan, Reader(), Wish(languages=("cy", "en"))).decode()
    assert page.count("Bod adre gyda&#x27;r ieir") == 2
    assert page.count('<span lang="cy">Bod adre') == 1, "in the Welsh part it is in the language of the part"
