"""A plan and what is to be recorded in it to the plan's text with it, held against all that even a draft is held to."""

from __future__ import annotations

from typing import Any

from sbp import edit
from sbp.errors import SbpError
from sbp.linter import lint_plan
from sbp.nodes import Mapping
from sbp.parsing import parse
from sbp.plan import Plan
from sbp.rules import all_rules
from sbp.schema import schema
from sbp.source import Source


def add(plan: Plan, section: str, item: dict[str, Any]) -> Source:
    """Return the plan's text with an item at the end of one of its lists. Every other character stays as it is.

    Raises SbpError if the item points to something that isn't in the plan, departs from the schema, or can't be added
    without changing what stands there.
    """
    source = append(plan, section, item)
    check(plan, source, f"{section}.{len(plan.items(section))}")
    return source


def append(plan: Plan, section: str, item: dict[str, Any]) -> Source:
    """Return the same, not yet held against anything. Raises SbpError if it can't be added."""
    return edit.append(plan.source, plan.root, section, item)


def again(plan: Plan, source: Source) -> Plan:
    """Return the plan that its text is after an edit, with the same settings and the same day."""
    root = parse(source)
    assert isinstance(root, Mapping)
    return Plan(source, root, plan.today, plan.settings)


def check(plan: Plan, source: Source, *places: str) -> None:
    """Hold what edits have put at these places against what is never a matter of judgement.

    What practice asks for is lint's to say, and never keeps anything out. Raises SbpError.
    """
    slips = {name for name, rule in all_rules().items() if rule.draft_severity == "error"}
    for finding in lint_plan(again(plan, source)):
        place = next((place for place in places if f"{finding.path}.".startswith(f"{place}.")), None)
        if finding.rule in slips and place is not None:
            section = place.partition(".")[0]
            where = finding.path if section not in ("reviews", "agreement") else finding.path.removeprefix(place)
            shown = f" ({finding.match})" if finding.rule == "dangling-ref" else ""
            raise SbpError(f"{where.lstrip('.') or section}{shown}: {finding.message}; nothing was written")


def in_order(values: dict[str, Any], path: str) -> dict[str, Any]:
    """Return values with their keys in the order of the schema, at every level."""
    field = schema("plan").field(path)
    order = field.children if field else ()

    def of(key: str, value: Any) -> Any:
        if isinstance(value, dict):
            return in_order(value, f"{path}.{key}")
        if isinstance(value, list):
            return [in_order(item, f"{path}.{key}.*") if isinstance(item, dict) else item for item in value]
        return value

    known = sorted(values, key=lambda key: order.index(key) if key in order else len(order))
    return {key: of(key, values[key]) for key in known}
