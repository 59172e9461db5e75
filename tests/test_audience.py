"""Each reader sees what is theirs to see, and a word planted anywhere else is nowhere in their copy."""

from __future__ import annotations

import io
import zipfile
from functools import cache

import pytest
from conftest import EXAMPLES, SMALL, plan_of
from every_field import every_field, paths_with_words, word_for
from test_pdf import words_of

from sbp.audience import AUDIENCES, PARTS, Reader, View, reader_of
from sbp.errors import SbpError
from sbp.page import DOCUMENTS, STYLES
from sbp.plan import Plan
from sbp.rendering import Wish, render

FORMS = ("html", "md", "txt")

# What everybody's copy may say of a plan.
ALWAYS = {"person.name", "person.pronouns", "prepared_by.name", "prepared_by.role", "prepared_by.organisation", "prepared_by.contact"}  # fmt: skip

# Numbers, and what is for the file alone, are in no copy; what was asked about sharing is for those who make it.
NEVER = ("person.identifiers", "language_notes", "sharing")

PARTNER = ("about_me.what_matters", "about_me.how_best_to_support", "about_me.please_do", "about_me.please_dont", "about_me.important_for",
           "communication", "strengths", "outcomes", "actions", "services", "worries", "safety_plan", "contingency", "carer_emergency",
           "positive_risks", "people.*.name", "people.*.relationship", "people.*.organisation", "people.*.contact", "people.*.contact_for", "monitoring")  # fmt: skip
PAPERWORK = ("needs", "advice", "money", "decisions", "safeguarding", "version_note", "child.looked_after.legal_status")


def within(path: str, places: tuple[str, ...] | set[str]) -> bool:
    return any(path == place or path.startswith(f"{place}.") for place in places)


def allowed(path: str, audience: str) -> bool:
    """Tell what this test expects, in its own words, of a plan that says nothing of who may see what."""
    if within(path, NEVER):
        return False
    return {
        "person": True,
        "staff": True,
        "child": not within(path, PAPERWORK),
        "family": path in ALWAYS,
        "partner": path in ALWAYS or within(path, PARTNER),
    }[audience]


@cache
def plain() -> Plan:
    return every_field()


@cache
def copies(audience: str, form: str, who: str = "") -> str:
    """Return all documents of the plan that has every field, in every style, in one text."""
    plan = plain() if not who else with_rights()
    return "".join(
        render(plan, Reader(audience, who), Wish(form, document, style, ("en",))).decode()
        for document in DOCUMENTS
        for style in STYLES
    )


@cache
def with_rights() -> Plan:
    return every_field(may_see={"dilys": ["outcomes"], "sian": ["about-me", "safety"]})


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_a_word_in_any_field_that_is_not_for_a_reader_is_nowhere_in_their_copy(audience: str, form: str) -> None:
    shown = copies(audience, form)
    not_for_them = [path for path in paths_with_words() if not allowed(path, audience)]
    assert len(not_for_them) > 5
    assert [path for path in not_for_them if word_for(path) in shown] == []


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_word_that_is_for_a_reader_is_in_their_copy(audience: str, form: str) -> None:
    shown = copies(audience, form)
    for_them = [path for path in paths_with_words() if allowed(path, audience)]
    assert len(for_them) >= len(ALWAYS)
    assert [path for path in for_them if word_for(path) not in shown] == []


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("document", ["plan", "profile", "circle"])
def test_what_is_not_for_a_reader_is_in_no_part_of_a_word_file_or_a_pdf(audience: str, document: str) -> None:
    file = zipfile.ZipFile(io.BytesIO(render(plain(), Reader(audience), Wish("docx", document))))
    word = "".join(file.read(name).decode("utf-8", "replace") for name in file.namelist())
    pdf = render(plain(), Reader(audience), Wish("pdf", document))
    shown = word + words_of(pdf) + pdf.decode("latin-1")
    planted = {path: word_for(path) in shown for path in paths_with_words()}
    assert [path for path, there in planted.items() if there and not allowed(path, audience)] == []
    if document == "plan":
        assert all(planted[path] for path in planted if allowed(path, audience))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("audience", "who", "parts"),
    [("family", "dilys", ("outcomes",)), ("partner", "sian", ("about-me", "safety"))],
)
def test_a_copy_for_somebody_holds_the_parts_that_the_person_lets_them_see(
    audience: str, who: str, parts: tuple[str, ...], form: str
) -> None:
    shown = copies(audience, form, who)
    for path in paths_with_words():
        mine = within(path, tuple(" ".join(PARTS[part] for part in parts).split())) or path in ALWAYS
        if path.startswith("people"):
            continue  # the name and what somebody says of themself are held below
        expected = mine and not within(path, NEVER)
        assert (word_for(path) in shown) == expected, path


def test_a_person_kept_from_seeing_finds_nothing_of_it_in_any_field() -> None:
    for path in paths_with_words():
        if within(path, NEVER) or path == "person.name":
            continue
        place = path.removesuffix(".*").replace("*", "0")
        if path.count("people.*"):
            place = place.replace("people.0", "people.dilys")
        plan = every_field(withheld=place)
        for audience in ("person", "staff", "family"):
            shown = render(plan, Reader(audience), Wish("html")).decode()
            assert word_for(path) not in shown.replace(f"other{word_for(path)}", ""), (audience, path)


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("section", ["people", "people.dilys", "outcomes", "actions", "worries", "strengths", "services", "reviews", "about_me", "contingency", "safety_plan", "agreement", "closure"])  # fmt: skip
def test_a_section_that_is_kept_back_is_in_no_document_and_no_form(section: str, document: str) -> None:
    plan = every_field(withheld=section)
    place = section.replace("people.dilys", "people.*")
    for form in FORMS:
        shown = render(plan, Reader(), Wish(form, document)).decode()
        words = [word_for(path) for path in paths_with_words() if within(path, (place,))]
        assert [word for word in words if word in shown.replace(f"other{word}", "")] == []


def test_what_is_kept_from_one_of_the_family_is_in_no_copy_that_leaves_the_house() -> None:
    plan = every_field(withheld="people.dilys.contact", readers=("sian",), may_see={"dilys": ["all"], "sian": ["all"]})
    word = word_for("people.*.contact")
    for reader in (Reader("family", "dilys"), Reader("partner", "sian"), Reader("family"), Reader("partner")):
        assert f">{word}" not in render(plan, reader).decode().replace(f"other{word}", ""), reader
    assert word in render(plan, Reader()).decode(), "the person is not the one whom it is kept from"


def test_somebody_who_is_kept_back_is_somebody_wherever_they_are_named() -> None:
    plan = plan_of(
        SMALL
        + "people: [{id: d, name: Dilys, kind: friend}]\nactions: [{what: Sit with Emyr, who: d}]\n"
        + "about_me: {what_matters: [{words: The choir, said_by: d}]}\n"
        + "sharing: {withheld: [{path: people.d, reason: serious-harm, from: [person]}]}\n"
    )
    for form in FORMS:
        shown = render(plan, Reader(), Wish(form)).decode()
        assert "Dilys" not in shown
        assert "somebody" in shown


def test_the_staff_copy_says_that_something_is_kept_back_and_why_without_its_words() -> None:
    plan = plan_of(
        SMALL
        + "people: [{id: s, name: Sian, kind: paid}]\nworries: [{id: w, worry: The plum tree}]\n"
        + "sharing: {withheld: [{path: worries.w, from: [person], reason: legal, why: Court on Monday, decided_by: s, review: 2027-01-04}]}\n"
    )
    for form in FORMS:
        shown = " ".join(render(plan, Reader("staff"), Wish(form)).decode().split())
        assert "What we are worried about, 1" in shown
        assert "Court on Monday" in shown
        assert "Sian" in shown
        assert "4 January 2027" in shown
        assert "plum tree" not in shown
        assert "Court on Monday" not in render(plan, Reader(), Wish(form)).decode()


def test_staff_from_whom_something_is_kept_do_not_hear_of_it() -> None:
    plan = plan_of(
        SMALL
        + "people: [{id: f, name: Femi, kind: paid}, {id: s, name: Sian, kind: paid}]\nworries: [{id: w, worry: The plum tree}]\n"
        + "sharing: {withheld: [{path: worries.w, from: [f], reason: legal, why: Court on Monday}]}\n"
    )
    told = render(plan, Reader("staff", "s")).decode()
    assert "Court on Monday" in told
    assert "plum tree" in told
    not_told = render(plan, Reader("staff", "f")).decode()
    assert "Court on Monday" not in not_told
    assert "plum tree" not in not_told


def test_two_of_one_name_are_both_to_be_reached() -> None:
    plan = plan_of(
        SMALL
        + "people: [{id: a, name: Sian, kind: paid, contact: 01632 960111}, {id: b, name: Sian, kind: paid, contact: 01632 960222}]\n"
        + "safety_plan: {professionals: [b]}\n"
    )
    assert "01632 960111 / 01632 960222" in render(plan, Reader(), Wish("txt", "safety")).decode()


def test_a_copy_for_family_holds_what_everybody_of_whom_it_is_recorded_may_see() -> None:
    plan = plan_of(
        SMALL
        + "people: [{id: a, name: Ann, kind: family, may_see: [outcomes, safety]}, {id: b, name: Bob, kind: friend, may_see: [safety]}, {id: c, name: Cai, kind: family}]\n"
    )
    assert View(plan, Reader("family")).parts == ("safety",)
    assert View(plan, Reader("family", "a")).parts == ("outcomes", "safety")


def test_what_others_say_of_what_they_can_give_is_not_in_a_relatives_copy_but_their_own_is() -> None:
    plan = plan_of(
        SMALL
        + "people: [{id: a, name: Ann, kind: family, may_see: [all], offers: My Tuesdays, limits: Not at night}, {id: b, name: Bob, kind: family, offers: A lift, willing: no}]\n"
    )
    shown = render(plan, Reader("family", "a")).decode()
    assert "My Tuesdays" in shown
    assert "Bob" in shown
    assert "A lift" not in shown


def test_whose_plan_it_is_together_sees_it_as_their_own() -> None:
    plan = plan_of(
        SMALL
        + "people: [{id: beca, name: Beca, kind: family}]\nfamily_plan: {members: [beca]}\nmoney: {personal_budget: {amount: £10}}\n"
    )
    reader = reader_of(plan, None, "beca")
    assert reader == Reader("person", "beca")
    assert "£10" in render(plan, reader).decode()


@pytest.mark.parametrize(
    ("more", "audience", "who", "says"),
    [
        ("", None, "dilys", "nobody under people has the id 'dilys'"),
        ("people: [{id: d, name: Dai, kind: family, may_see: [none]}]\n", None, "d", "lets Dai see nothing"),
        ("people: [{id: d, name: Dai, kind: family, involvement: wants-out}]\n", None, "d", "doesn't want Dai involved"),
        ("people: [{id: d, name: Dai, kind: paid}]\nsharing: {consent: [{who: d, given: no}]}\n", None, "d", "said no to sharing with Dai"),
        ("", "child", "", "this plan is not a child's"),
        ("people: [{id: d, name: Dai, kind: family}]\n", "person", "d", "--for person is Mair's own copy; for d leave --for out"),
    ],
)  # fmt: skip
def test_a_copy_that_the_person_does_not_want_is_refused(more: str, audience: str | None, who: str, says: str) -> None:
    with pytest.raises(SbpError, match="plan.yaml: .*" + says):
        reader_of(plan_of(SMALL + more), audience, who)


@pytest.mark.parametrize(
    ("kind", "audience"),
    [("family", "family"), ("friend", "family"), ("community", "family"), ("paid", "partner"), ("advocate", "partner")],
)
def test_who_somebody_is_says_what_sort_of_copy_they_get(kind: str, audience: str) -> None:
    plan = plan_of(SMALL + f"people: [{{id: d, name: Dai, kind: {kind}}}]\n")
    assert reader_of(plan, None, "d") == Reader(audience, "d")


def test_a_copy_of_which_nothing_is_recorded_says_so_to_its_maker_and_its_reader() -> None:
    plan = plan_of(SMALL + "people: [{id: d, name: Dai, kind: family}]\n")
    assert "doesn't say what Dai may see" in next(View(plan, Reader("family", "d")).notices())
    assert "written down yet what may be shared" in render(plan, Reader("family", "d")).decode()


def test_what_was_asked_in_words_about_sharing_is_told_to_whoever_makes_the_copy() -> None:
    plan = plan_of((EXAMPLES / "out-in-march.yaml").read_text(encoding="utf-8"))
    told = list(View(plan, Reader("partner", "simone")).notices())
    assert any("what the voices say" in line and "no" in line for line in told)
