"""The values of a plan to the text of a new file, with comments for whoever goes on by hand."""

from __future__ import annotations

from typing import Any

from sbp import yamltext
from sbp.conversation import sections
from sbp.documents import fill

_HEAD = (
    "sbp",
    "id",
    "kind",
    "settings",
    "jurisdiction",
    "status",
    "dates",
    "supersedes",
    "version_note",
    "prepared_by",
    "languages",
    "person",
)

_OPENING = {
    "en": """\
# This plan belongs to the person whose life it is about. Lines that begin with # are notes and examples:
# write over them or take them out. `sbp lint` says what to look at again; nothing ever stops you from saving.""",
    "cy": """\
# Mae'r cynllun hwn yn perthyn i'r person y mae'n sôn am ei fywyd. Nodiadau ac enghreifftiau yw llinellau sy'n
# dechrau â #: ysgrifennwch drostyn nhw neu tynnwch nhw allan. Mae `sbp lint` yn dweud beth i edrych arno eto.""",
}


def new_plan(values: dict[str, Any], lang: str, schema_address: str) -> str:
    """Return a plan's text: what is known as values, and for the rest what belongs there, as comments.

    values has at least sbp, id, kind and person; lang is the language of the comments, en or cy; schema_address is
    where an editor finds the schema, as seen from the file.
    """
    shown = [
        {
            "heading": section.heading[lang],
            "note": section.note[lang],
            "sample": section.sample.rstrip("\n"),
            "lines": _lines(values, [section.key]) if values.get(section.key) else "",
        }
        for section in sections(values["kind"])
    ]
    known = {*_HEAD, *(section.key for section in sections(values["kind"]))}
    rest = [
        {"heading": key, "note": "", "sample": "", "lines": _lines(values, [key])} for key in values if key not in known
    ]
    return fill(
        "new.yaml.j2",
        schema_address=schema_address,
        opening=_OPENING[lang],
        head=_lines(values, _HEAD),
        sections=shown + rest,
    )


def _lines(values: dict[str, Any], keys: tuple[str, ...] | list[str]) -> str:
    return "\n".join(yamltext.block({key: values[key] for key in keys if values.get(key)}, 0))
