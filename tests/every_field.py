"""A plan that has something in every field of the format, and a word of its own in each that holds words."""

from __future__ import annotations

import json
import re
from typing import Any

from conftest import plan_of

from sbp.plan import Plan
from sbp.schema import schema
from sbp.settings import Settings

# Who is in the plan: the first is family, the second paid.
PEOPLE = ("dilys", "sian")


def word_for(path: str) -> str:
    """Return the word that stands at a path of the format: one that no other path has, and no page says by itself."""
    return "zq" + re.sub(r"[^a-z]", "", path.replace(".", "x").replace("*", "y").replace("_", "v")) + "qz"


def paths_with_words() -> list[str]:
    """Return every path of the format at which words may stand: people's, names, numbers and addresses."""
    fields = schema("plan").fields
    return [
        path for path in fields if _holds_words(path) and path not in ("languages.records_in.*", "agreement.*.parts")
    ]


def _holds_words(path: str) -> bool:
    field = schema("plan").fields[path]
    parent = schema("plan").fields.get(path.rpartition(".")[0])
    if parent is not None and parent.is_text and not path.endswith("*"):
        return False  # words, said_by and so on of a text, which stands plain here
    if field.choices or field.refers_to or "string" not in field.types:
        return False
    return path.rpartition(".")[2] not in _TYPED | _DAYS


_TYPED = {
    "sbp",
    "id",
    "kind",
    "scale",
    "language",
    "interval",
    "replaces",
    "replaced_by",
    "fingerprint",
    "said_by",
    "path",
    "supersedes",
}


_DAYS = set(
    "date started agreed updated next_review asked by done start end reviewed review review_by since seen_alone opened concluded born".split()
)


def every_field(
    withheld: str = "", readers: tuple[str, ...] = ("person",), may_see: dict[str, list[str]] | None = None
) -> Plan:
    """Return the plan; withheld names a place to keep back, and from whom."""
    content = _value("")
    content |= {"sbp": 1, "id": "heron-lane", "kind": "child", "jurisdiction": "wales", "status": "agreed"}
    content["settings"] = ["looked-after"]
    content["people"] = [_somebody("dilys", "family", may_see), _somebody("sian", "paid", may_see)]
    content["person"]["language"] = "en"
    content["languages"]["records_in"] = ["en"]
    content["family_plan"]["members"] = []
    content.pop("supersedes", None)
    content["sharing"].pop("withheld")
    if withheld:
        content["sharing"]["withheld"] = [
            {
                "path": withheld,
                "from": list(readers),
                "reason": "third-party",
                "why": word_for("sharing.withheld.*.why"),
                "decided_by": "sian",
            }
        ]
    for outcome in content["outcomes"]:
        outcome.pop("replaced_by", None), outcome.pop("replaces", None)
    return plan_of(json.dumps(content), Settings())


def _somebody(name: str, kind: str, may_see: dict[str, list[str]] | None) -> dict[str, Any]:
    person = {
        **_value("people.*"),
        "id": name,
        "kind": kind,
        "involvement": "wants-in",
        "may_see": (may_see or {}).get(name),
    }
    if name == "sian":
        person = json.loads(json.dumps(person).replace('"zq', '"otherzq'))
    return {key: value for key, value in person.items() if value is not None}


def _value(path: str) -> Any:
    fields = schema("plan").fields
    field = fields[path]
    name = path.rpartition(".")[2]
    if field.is_text or (not field.children and f"{path}.*" not in fields):
        return _single(path, name)
    if f"{path}.*" in fields and "array" in field.types:
        return [_value(f"{path}.*")]
    below = {child: f"{path}.{child}".lstrip(".") for child in field.children}
    return {
        child: _value(inner)
        for child, inner in below.items()
        if inner in fields and child not in ("parts", "fingerprint")
    }


def _single(path: str, name: str) -> Any:
    field = schema("plan").fields[path]
    if field.choices:
        return field.choices[0]
    if field.refers_to:
        section = field.refers_to[0]
        return "dilys" if section in ("people", "voices") else f"the-{section}".replace("_", "-").replace(".", "-")
    if name == "id":
        return (
            f"the-{path.split('.')[-3] if path.count('.') > 1 else path}".replace("_", "-")
            .replace(".*", "")
            .replace(".", "-")
        )
    if "boolean" in field.types:
        return True
    if "string" in field.types and _holds_words(path):
        return word_for(path)
    if name in _DAYS:
        return "2026-03-14"
    return {"scale": "ten", "language": "en", "interval": "6 months", "fingerprint": "sbp1-sha256:" + "0" * 64}.get(
        name, 3 if field.types & {"number", "integer"} else "3"
    )
