"""The person's copy holds all of the plan that is theirs, in the words that were used, and lets nothing out of them."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any

import html5lib
import pytest
from conftest import EXAMPLES, SMALL, plan_of
from hypothesis import assume, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from sbp.documents import markdown_line
from sbp.parsing import Refusal, parse
from sbp.plan import Plan
from sbp.rendering import person_copy
from sbp.sharing import kept_back
from sbp.source import Source, visible

FILES = sorted(path for path in EXAMPLES.glob("*.yaml") if path.stem not in ("rough", "supervision"))


def plan(path: Path) -> Plan:
    return plan_of(path.read_text(encoding="utf-8"))


def text_of_html(page: str) -> str:
    """Return what a reader sees of a page, as one line of words."""
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    body = tree.find("body")
    return " ".join(" ".join(body.itertext()).split())


def text_of_markdown(text: str) -> str:
    words = []
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        for child in token.children or ():
            words.append(child.content if child.type in ("text", "code_inline") else " ")
    return " ".join(" ".join(words).split())


NOT_FOR_COPIES = ("language_notes", "sharing", "identifiers")


def kept_back_places(found: Plan) -> list[str]:
    """Return the places that a plan keeps back from the person."""
    return [back.place for back in kept_back(found) if back.from_person]


def for_the_person(found: Plan) -> list[str]:
    """Return every text of a plan that belongs in the person's copy."""
    kept = kept_back_places(found)
    return [
        text.words
        for text in found.prose
        if not any(part in text.path.split(".") for part in NOT_FOR_COPIES)
        and not any(text.path == place or text.path.startswith(f"{place}.") for place in kept)
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
@pytest.mark.parametrize("lang", ["en", "cy"])
def test_every_word_of_an_example_is_in_its_copies(path: Path, lang: str) -> None:
    found = plan(path)
    page = text_of_html(person_copy(found, "html", lang))
    text = text_of_markdown(person_copy(found, "md", lang))
    letter = " ".join(person_copy(found, "txt", lang).split())
    words = for_the_person(found)
    assert len(words) > 20
    for said in words:
        line = " ".join(visible(said.replace("\n", " ")).split())
        assert line in page, said
        assert line in text, said
        assert line in letter, said


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_kept_back_from_the_person_is_in_no_copy(path: Path) -> None:
    found = plan(path)
    for place in kept_back_places(found):
        hidden = [text.words for text in found.prose if text.path == place or text.path.startswith(f"{place}.")]
        for form in ("md", "html", "txt"):
            shown = html.unescape(person_copy(found, form, "en"))
            for said in hidden:
                assert " ".join(said.split()) not in " ".join(shown.split()), (place, said)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_page_is_well_formed_whole_and_asks_for_nothing(path: Path) -> None:
    page = person_copy(plan(path), "html", "en")
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(page)
    assert [error for error in parser.errors if error[1] != "unexpected-char-in-attribute"] == []
    assert tree.get("lang") == "en"
    assert len(tree.findall(".//h1")) == 1
    levels = [
        int(element.tag[1])
        for element in tree.iter()
        if isinstance(element.tag, str) and re.fullmatch("h[1-6]", element.tag)
    ]
    assert all(later <= earlier + 1 for earlier, later in zip(levels, levels[1:], strict=False)), "no level is skipped"
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert not re.search(
        r"""<(?:script|img|iframe|link|object|form)\b|\b(?:src|style|on\w+)=|https?://|@import|url\(""", page
    )
    for element in tree.iter("th"):
        assert element.get("scope")


def test_words_in_another_language_say_so() -> None:
    found = plan_of(SMALL + "about_me: {what_matters: [{words: Y capel, lang: cy}]}\n")
    assert '<span lang="cy">Y capel</span>' in person_copy(found, "html", "en")
    assert '<span lang="cy">Y capel</span>' in person_copy(found, "md", "en")
    assert '<span lang="cy"' not in person_copy(found, "html", "cy")


def test_whose_words_they_are_stands_beside_them() -> None:
    found = plan_of(
        SMALL
        + "people: [{id: d, name: Dilys}]\nabout_me: {what_matters: [{words: The choir, said_by: d}, {words: The birds, said_by: observed}]}\n"
    )
    page = text_of_html(person_copy(found, "html", "en"))
    assert "The choir Dilys" in page
    assert "The birds What was seen" in page


def test_line_breaks_of_what_was_said_are_kept() -> None:
    found = plan_of(SMALL + "about_me:\n  good_life: |\n    My own door.\n    A cat.\n")
    assert "My own door.<br>A cat." in person_copy(found, "html", "en")


def test_numbers_and_addresses_stay_out() -> None:
    found = plan_of(SMALL.replace("Mair}", "Mair, identifiers: {nhs: '999 000 0018', address: Canary Street}}"))
    for form in ("md", "html"):
        assert "999 000 0018" not in person_copy(found, form, "en")
        assert "Canary" not in person_copy(found, form, "en")


def test_a_draft_says_that_it_is_one_and_a_closed_plan_that_it_is_closed() -> None:
    assert "This is a draft" in person_copy(plan_of(SMALL), "html", "en")
    agreed = plan_of(SMALL + "status: agreed\n")
    assert "This is a draft" not in person_copy(agreed, "html", "en")
    closed = plan_of(SMALL + "status: closed\nclosure: {reasons: All done}\n")
    assert "This plan is closed" in person_copy(closed, "html", "en")


def test_what_needs_to_happen_stands_with_its_outcome_the_persons_own_part_first() -> None:
    found = plan_of(
        SMALL
        + "people: [{id: d, name: Dilys, kind: friend}, {id: s, name: Sian, kind: paid}]\n"
        + "outcomes: [{id: o, words: Swim}]\n"
        + "actions: [{what: Apply, who: s, helps: [o]}, {what: Sit, who: d, helps: [o]}, {what: Go, who: person, helps: [o]}, {what: Other, who: s}]\n"
        + "services: [{what: Bus, supports: [o]}]\n"
    )
    text = person_copy(found, "md", "en")
    places = [
        text.index(said)
        for said in (
            "Swim",
            "What I will do",
            "- Go",
            "What family",
            "- Sit",
            "What services",
            "- Apply",
            "- Bus",
            "What else",
            "- Other",
        )
    ]
    assert places == sorted(places)


def test_a_priority_risk_says_that_it_is_one() -> None:
    found = plan_of(SMALL + "worries: [{worry: A fall, priority: true}, {worry: The cold}]\n")
    for form in ("md", "html"):
        assert person_copy(found, form, "en").count("A priority risk") == 1


def test_what_was_stopped_says_so_and_papers_say_which_they_are() -> None:
    found = plan_of(
        SMALL
        + "outcomes: [{id: o, words: Swim}]\nactions: [{what: Morning texts, who: person, status: stopped, helps: [o]}]\n"
        + "end_of_life: {documents: [{kind: dnacpr, where_kept: The fridge, binding: no}]}\nclosure: {kind: moved, reasons: x}\n"
    )
    for form in ("md", "html"):
        shown = " ".join(person_copy(found, form, "en").split())
        assert "stopped" in shown
        assert "DNACPR (do not attempt resuscitation)" in shown
        assert "moved" in shown


def test_words_of_the_format_are_in_the_language_of_the_copy() -> None:
    found = plan_of(SMALL + "actions: [{what: Nofio, who: person, helping: yes}]\nclosure: {kind: moved, reasons: x}\n")
    shown = person_copy(found, "html", "cy")
    assert re.search(r"\bie\b", shown)
    assert "wedi symud i ffwrdd" in shown
    assert "moved" not in shown


def test_dates_are_written_out() -> None:
    found = plan_of(SMALL + "dates: {next_review: 2027-03-04}\n")
    assert "4 March 2027" in person_copy(found, "md", "en")
    assert "4 Mawrth 2027" in person_copy(found, "md", "cy")


PAYLOADS = [
    "<script>alert(1)</script>", "</style><script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "{{ 7 * 7 }}", "{% for x in y %}",
    "[link](javascript:alert(1))", "![image](http://example.org/x.png)", "# heading", "- list", "1. list", "| a | b |", "---", "***", "`code`",
    "<b>bold</b>", "&lt;b&gt;", "http://example.org", "www.example.org", "a@example.org", "> quote", "\\", "~~gone~~", "$x$", "[^1]", "*", "_x_",
]  # fmt: skip


def everywhere(payload: str) -> Plan:
    """Return a plan in which every text is the payload."""

    def fill(value: Any, path: str, found: Plan) -> Any:
        field = found.schema.field(path)
        if isinstance(value, dict):
            return {key: fill(inner, f"{path}.{key}".lstrip("."), found) for key, inner in value.items()}
        if isinstance(value, list):
            return [fill(inner, f"{path}.{n}", found) for n, inner in enumerate(value)]
        texts = field is not None and (
            field.is_text or (field.types == {"string"} and not field.choices and not field.refers_to)
        )
        return payload if texts and not path.endswith("id") and not re.fullmatch(r"[0-9-]{10}", str(value)) else value

    example = plan(EXAMPLES / "swimming.yaml")
    return plan_of(json.dumps(fill(example.schema._instance(example.root, ""), "", example)))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_markup_in_somebodys_words_is_text(payload: str) -> None:
    found = everywhere(payload)
    page = person_copy(found, "html", "en")
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    usual = html5lib.parse(person_copy(everywhere("plain"), "html", "en"), namespaceHTMLElements=False)
    assert [element.tag for element in tree.iter()] == [element.tag for element in usual.iter()]
    assert [sorted(element.keys()) for element in tree.iter()] == [sorted(element.keys()) for element in usual.iter()]
    assert " ".join(payload.split()) in text_of_html(page)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=60))
def test_nothing_is_markup_in_markdown_wherever_it_stands(words: str) -> None:
    line = markdown_line(words)
    for before, after in (("# ", ""), ("- ", ""), ("> ", ""), ("**x:** ", ""), ("", ""), ("| a |\n|---|\n| ", " |")):
        tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(before + line + after)
        kinds = {child.type for token in tokens for child in token.children or ()} | {
            token.type for token in tokens if token.type.endswith("_open")
        }
        allowed = {"text", "text_special", "strong_open", "strong_close", "heading_open", "bullet_list_open", "list_item_open", "paragraph_open",
                   "blockquote_open", "table_open", "thead_open", "tbody_open", "tr_open", "th_open", "td_open"}  # fmt: skip
        assert kinds <= allowed, (before, line)
        said = "".join(child.content for token in tokens for child in token.children or ())
        assert " ".join(visible(words).split()) in " ".join(said.split()) or not words.strip()


STRUCTURE = "people: [{{id: d, name: {0}, kind: friend, contact: {0}}}]\nabout_me: {{what_matters: [{0}, {{words: {0}, said_by: d}}], good_life: {0}}}\noutcomes: [{{id: o, words: {0}}}]\nactions: [{{what: {0}, who: d, when: {0}, helps: [o]}}]\nworries: [{{worry: {0}, persons_view: {0}, disagreements: [{{who: d, view: {0}}}]}}]\nclosure: {{reasons: {0}}}\n"


def tokens(words: str, form: str = "md") -> list[str]:
    """Return the kinds of markup, in their order, in a copy of a plan in which everybody says the same words."""
    found = plan_of(SMALL + STRUCTURE.format(json.dumps(words)))
    text = person_copy(found, form, "en")
    flat = MarkdownIt("gfm-like", {"linkify": False}).parse(text)
    return [
        child.type
        for token in flat
        for child in (token.children if token.children is not None else [token])
        if child.type not in ("text", "text_special", "softbreak")
    ]


LETTERS = st.one_of(
    st.sampled_from(" #*_-+=>|[](){}`~<&!.:1\\/@$^\"'"), st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])
)


@given(st.text(LETTERS, min_size=1, max_size=40))
def test_whatever_words_are_the_markup_around_them_stays_the_same(words: str) -> None:
    assume(words.strip() and not isinstance(parse(Source("plan.yaml", f"a: {json.dumps(words)}\n")), Refusal))
    assert tokens(words) == tokens("plain")
