"""The schemas are plain, closed and explained, and departures from them are said with a place and a way to mend them."""

from __future__ import annotations

import copy
import json
from typing import Any

import jsonschema
import pytest
from conftest import EXAMPLES, SMALL, plan_of, unmarked
from hypothesis import given
from hypothesis import strategies as st

from sbp.nodes import Mapping
from sbp.parsing import parse
from sbp.resources import SCHEMAS
from sbp.schema import SCHEMA_NAMES, Schema, pattern, schema
from sbp.source import Source, decode
from sbp.yamltext import flow

KEYWORDS = {
    "$schema", "$defs", "$ref", "allOf", "title", "description", "type", "properties", "items", "required", "enum", "pattern", "format",
    "additionalProperties", "minimum", "maximum", "x-voice", "x-ref",
}  # fmt: skip


def parts(content: Any) -> Any:
    """Yield every schema inside a schema."""
    yield content
    for inner in [
        *content.get("properties", {}).values(),
        *content.get("$defs", {}).values(),
        *content.get("allOf", ()),
    ]:
        yield from parts(inner)
    for key in ("items", "additionalProperties"):
        if isinstance(content.get(key), dict):
            yield from parts(content[key])


@pytest.mark.parametrize("name", SCHEMA_NAMES)
def test_a_schema_is_a_schema_and_uses_only_what_editors_read_alike(name: Any) -> None:
    content = schema(name).content
    jsonschema.Draft202012Validator.check_schema(content)
    jsonschema.Draft7Validator.check_schema({**content, "$schema": "http://json-schema.org/draft-07/schema#"})
    for part in parts(content):
        assert set(part) <= KEYWORDS
        if "$ref" in part:
            assert set(part) == {"$ref"}, "beside $ref, editors of draft 7 see nothing"


@pytest.mark.parametrize("name", SCHEMA_NAMES)
def test_every_field_has_a_title_and_a_description_that_end_as_sentences_do(name: Any) -> None:
    for field in schema(name).fields.values():
        assert field.title, field.path
        assert field.description, field.path
        assert len(field.description.split()) > 1, (field.path, field.description)
        assert field.description.rstrip("”")[-1] in ".?…", (field.path, field.description)


@pytest.mark.parametrize("name", SCHEMA_NAMES)
def test_every_object_is_closed_or_has_free_names_on_purpose(name: Any) -> None:
    for part in parts(schema(name).content):
        if "properties" in part:
            assert part["additionalProperties"] is False or isinstance(part["additionalProperties"], dict)


@pytest.mark.parametrize("name", ["plan", "supervision"])
def test_every_text_of_somebody_says_whose_voice_it_is(name: Any) -> None:
    fields = schema(name).fields
    texts = [field for field in fields.values() if field.types == {"string", "object"}]
    assert len(texts) >= 20
    for field in texts:
        assert field.voice in ("person", "family", "professional"), field.path


def test_hardly_anything_is_required() -> None:
    assert schema("plan").content["required"] == ["sbp", "id", "kind", "person"]
    assert max(len(field.required) for field in schema("plan").fields.values()) <= 4
    root = parse(Source("p", SMALL))
    assert isinstance(root, Mapping)
    assert list(schema("plan").check(root)) == []


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_example_fits_its_schema_by_both_validators(path: Any) -> None:
    if path.stem == "rough":
        pytest.skip("it is meant not to")
    plan = plan_of(path.read_text(encoding="utf-8"))
    instance = plan.schema._instance(plan.root, "")
    assert (
        list(
            jsonschema.Draft202012Validator(plan.schema.content, format_checker=jsonschema.FormatChecker()).iter_errors(
                instance
            )
        )
        == []
    )
    assert plan.index.faults == []


DAMAGE = ["", "x y", 7, 7.5, -1, True, [], {}, ["x"], {"words": "w"}, {"wrods": "w"}, "2026-02-30", "2026-02-28", "yes"]


@given(st.data())
def test_the_walk_and_jsonschema_find_the_same_in_damaged_plans(data: st.DataObject) -> None:
    """Swap, drop and replace values of a real plan: both find the same faults in the same places."""
    plan = plan_of((EXAMPLES / "swimming.yaml").read_text(encoding="utf-8"))
    instance = copy.deepcopy(plan.schema._instance(plan.root, ""))
    for _ in range(data.draw(st.integers(0, 3))):
        at = instance
        while isinstance(at, (dict, list)) and at:
            keys = sorted(at) if isinstance(at, dict) else range(len(at))
            key = data.draw(st.sampled_from(list(keys)))
            if not isinstance(at[key], (dict, list)) or data.draw(st.booleans()):
                at[key] = copy.deepcopy(data.draw(st.sampled_from(DAMAGE)))
                if isinstance(at, dict) and data.draw(st.booleans()):
                    at[data.draw(st.sampled_from([key.upper(), f"{key}s"]))] = at.pop(key)
                break
            at = at[key]
    damaged = plan_of(flow(instance))
    slow = {(fault.path, fault.word) for fault in damaged.schema._slowly(damaged.root, "")}
    assert {(fault.path, fault.word) for fault in damaged.index.faults} == slow


def test_what_the_walk_does_not_know_is_left_to_jsonschema(tmp_path, monkeypatch) -> None:
    content = json.loads((SCHEMAS / "plan.schema.json").read_text(encoding="utf-8"))
    content["properties"]["strengths"]["minItems"] = 2
    (tmp_path / "plan.schema.json").write_text(json.dumps(content), encoding="utf-8")
    monkeypatch.setattr("sbp.schema.SCHEMAS", tmp_path)
    root = parse(Source("p", SMALL + "strengths: [{id: a, kind: personal, words: Sings}]\n"))
    assert isinstance(root, Mapping)
    (departure,) = Schema("plan").check(root)
    assert (departure.rule, departure.message) == (
        "wrong-shape",
        "`strengths` does not have the shape that the format asks for",
    )


DEPARTURES = {
    "a mistyped field": ("«strenghts»: []\n", "unknown-field", "did you mean `strengths`?"),
    "a field in the wrong place": ("«willing»: yes\n", "unknown-field", "it belongs at `people.willing`"),
    "whose words, beside the words": ("strengths: [{words: x, «said_by»: person}]\n", "unknown-field", "words: {words: …, said_by: …}"),
    "a word that is none of the choices": ("status: «agred»\n", "wrong-value", "did you mean `agreed`?"),
    "true for yes": ("people: [{id: d, name: D, willing: «true»}]\n", "wrong-value", "did you mean `yes`?"),
    "a day in words": ("dates: {agreed: «2 March»}\n", "wrong-value", "like 2026-03-14"),
    "a day that there is not": ("dates: {agreed: «2026-02-30»}\n", "wrong-value", "a day of the calendar"),
    "one text for a list": ("outcomes: [{id: o, words: w, signs: «I sleep»}]\n", "wrong-shape", "a list"),
    "a list for a text": ("version_note: [«a», b]\n", "wrong-shape", "text"),
    "a colon in a text of a list": ("about_me: {good_now: [{«Tea»: at four}]}\n", "wrong-shape", "put the whole text in quotation marks"),
    "a comma in a text in brackets": ("actions: [{what: Ring Carys, «then Dilys», who: person}]\n", "wrong-shape", "a comma stands inside"),
    "an outcome without words": ("outcomes: [{id: «o»}]\n", "missing-field", "this outcome has no `words`"),
    "a capital in an id": ("outcomes: [{id: «Swim», words: w}]\n", "wrong-value", "small letters"),
    "a number that is too high": ("money: {sds_option: «7»}\n", "wrong-value", "at most 4"),
    "words for a number": ("outcomes: [{id: o, words: w, baseline: {score: «three»}}]\n", "wrong-shape", "wants a number"),
    "nothing after a name": ("«closure»:\n", "empty-field", "nothing stands after `closure:` yet"),
    "an empty list item": ("about_me:\n  good_now:\n    - tea\n    -«»\n", "empty-field", "this list item is empty"),
}  # fmt: skip


@pytest.mark.parametrize("name", DEPARTURES)
def test_a_departure_is_placed_and_said_with_a_way_to_mend_it(name: str) -> None:
    marked, rule, says = DEPARTURES[name]
    text, (span,) = unmarked(SMALL + marked)
    root = parse(Source("p", text))
    assert isinstance(root, Mapping)
    found = list(schema("plan").check(root))
    assert [departure.rule for departure in found if departure.rule != "missing-field" or rule == "missing-field"] == [
        rule
    ]
    assert says in found[0].message
    if rule != "missing-field":
        assert text[slice(*found[0].span)] == text[slice(*span)]
        assert found[0].span.start == span.start


def test_all_departures_are_found_and_not_only_the_first() -> None:
    root = parse(Source("p", SMALL + "status: x\nkindd: y\noutcomes: [{id: o}, {id: p}]\n"))
    assert isinstance(root, Mapping)
    assert [departure.rule for departure in schema("plan").check(root)] == [
        "wrong-value",
        "unknown-field",
        "missing-field",
        "missing-field",
    ]


def test_no_departure_repeats_what_the_plan_says() -> None:
    secret = "Zebedee"
    text = f"sbp: 1\nid: {secret}\nkind: {secret}\nperson: {secret}\ndates: {{agreed: {secret}}}\nactions: {secret}\n"
    root = parse(Source("p", text))
    assert isinstance(root, Mapping)
    assert all(secret not in departure.message for departure in schema("plan").check(root))


LEFT = {
    "a number for a text": "version_note: 7\n",
    "a telephone number": "people: [{id: d, name: D, contact: 07700 900123}]\n",
    "words with whose they are": "version_note: {words: new, said_by: person, lang: cy}\n",
    "one id or several": "actions: [{what: w, who: person}, {what: w, who: [person]}]\n",
    "yes and no": "people: [{id: d, name: D, willing: yes, able: no}]\n",
}


@pytest.mark.parametrize("name", LEFT)
def test_what_fits_is_left_alone(name: str) -> None:
    root = parse(Source("p", SMALL + LEFT[name]))
    assert isinstance(root, Mapping)
    assert list(schema("plan").check(root)) == []


def test_a_plan_holds_every_section_of_the_data_model() -> None:
    sections = (
        "person about_me communication people conversations life_experience barriers strengths outcomes needs actions services advice"
        " money worries safety_plan contingency carer_emergency positive_risks decisions advocacy safeguarding child carer family_plan"
        " end_of_life monitoring review_arrangements reviews closure agreement copies sharing feedback language_notes"
    ).split()
    top = schema("plan").fields[""].children
    assert [section for section in top if section in sections] == sections


def test_a_place_becomes_the_path_of_its_field() -> None:
    assert pattern("outcomes.0.words") == "outcomes.*.words"
    assert pattern("reviews.12.outcomes.3") == "reviews.*.outcomes.*"
    assert pattern("about_me.good_now") == "about_me.good_now"


def test_the_schema_that_is_printed_is_the_one_that_is_used() -> None:
    assert json.loads(Schema("plan").text) == schema("plan").content


def test_bytes_with_a_mark_in_front_fit_as_well() -> None:
    source = decode("p", b"\xef\xbb\xbf" + SMALL.encode())
    assert isinstance(source, Source)
    root = parse(source)
    assert isinstance(root, Mapping)
    assert list(schema("plan").check(root)) == []


def test_a_line_break_after_an_id_is_no_id() -> None:
    root = parse(Source("p", 'sbp: 1\nid: "a\\n"\nkind: adult\nperson: {name: Mair}\n'))
    assert isinstance(root, Mapping)
    assert [departure.rule for departure in schema("plan").check(root)] == ["wrong-value"]
