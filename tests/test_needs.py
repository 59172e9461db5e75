"""A copy is made as its reader needs it, and what it doesn't meet is said aloud."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import EXAMPLES, SMALL, plan_of

from sbp.audience import Reader
from sbp.needs import languages_for, needs_of


def needs(text: str, reader: Reader | None = None):
    return needs_of(plan_of(SMALL + text), reader or Reader())


@pytest.mark.parametrize(
    ("formats", "style"),
    [
        ("[large-print]", "large-print"),
        ("[easy-read, audio]", "easy-read"),
        ("[pictures, plain]", "easy-read"),
        ("[braille]", "plain"),
        ("[audio]", "plain"),
        ("[sign-language-video]", "standard"),
        ("[plain]", "standard"),
        ("[]", "standard"),
    ],
)
def test_the_style_is_the_one_that_meets_what_the_person_wants(formats: str, style: str) -> None:
    assert needs(f"communication: {{copies: {formats}}}\n").style == style


def test_somebody_elses_copy_is_as_their_last_one_was() -> None:
    plan = plan_of((EXAMPLES / "four-voices.yaml").read_text(encoding="utf-8"))
    nesta = needs_of(plan, Reader("person", "nesta"))
    assert (nesta.style, nesta.language) == ("large-print", "cy")
    assert languages_for(plan, Reader("person", "nesta"), nesta) == ("cy",)


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("languages: {records_in: [en]}\n", ("en",)),
        ("languages: {records_in: [cy]}\n", ("cy",)),
        ("communication: {copies: [welsh]}\n", ("cy",)),
        ("", ("cy", "en")),
    ],
)
def test_the_language_is_the_persons_then_the_plans_and_in_wales_both_if_nobody_asked(
    text: str, languages: tuple[str, ...]
) -> None:
    plan = plan_of(SMALL + text)
    assert languages_for(plan, Reader(), needs_of(plan, Reader())) == languages


def test_outside_wales_and_for_staff_a_plan_without_a_language_is_in_its_own() -> None:
    england = plan_of(SMALL.replace("wales", "england"))
    assert languages_for(england, Reader(), needs_of(england, Reader())) == ("en",)
    wales = plan_of(SMALL)
    assert languages_for(wales, Reader("staff"), needs_of(wales, Reader("staff"))) == ("en",)


@pytest.mark.parametrize(
    ("text", "style", "languages", "says"),
    [
        ("communication: {copies: [large-print]}\n", "standard", ("en",), ["Mair wants copies in large print, and this one is standard"]),
        ("communication: {copies: [large-print]}\n", "large-print", ("en",), []),
        ("communication: {copies: [welsh]}\n", "standard", ("en",), ["Mair wants copies in Welsh, and this one is not", "Mair's language is cy, and this copy is in en"]),
        ("communication: {copies: [sign-language-video]}\n", "standard", ("en",), ["Mair wants sign language video: somebody has to sign it"]),
        ("communication: {copies: [braille]}\n", "plain", ("en",), ["Mair wants braille: a transcriber can emboss the plain copy (--style plain --format txt)"]),
        ("communication: {copies: [plain]}\n", "standard", ("en",), []),
    ],
)  # fmt: skip
def test_what_a_copy_does_not_meet_is_said(text: str, style: str, languages: tuple[str, ...], says: list[str]) -> None:
    assert needs(text).unmet(style, languages) == says


def test_a_language_that_sbp_does_not_speak_is_named() -> None:
    plan = plan_of(SMALL.replace("{name: Mair}", "{name: Mair, language: bfi}"))
    (said,) = needs_of(plan, Reader()).unmet("standard", ("en",))
    assert "Mair's language is bfi" in said
    assert "English or Welsh only" in said


def test_the_command_picks_and_says_so(sbp) -> None:
    Path("plan.yaml").write_text(SMALL + "communication: {copies: [large-print]}\nlanguages: {records_in: [en]}\n")
    run = sbp("render", "plan.yaml", "-o", "copy.html")
    assert "in large print, as the plan says (Mair: large-print)" in run.err
    assert '<body class="large-print' in Path("copy.html").read_text(encoding="utf-8")
    run = sbp("render", "plan.yaml", "-o", "copy.html", "--style", "standard")
    assert "warning: Mair wants copies in large print, and this one is standard" in run.err
    assert '<body class="standard' in Path("copy.html").read_text(encoding="utf-8")
