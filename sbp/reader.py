"""A path to the plan that it holds, for commands that need the whole of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sbp.errors import SbpError
from sbp.loading import load
from sbp.plan import Plan
from sbp.rules import all_rules
from sbp.settings import settings_for


def read_plan(path: Path, data: bytes, today: date) -> Plan:
    """Return the plan of a file's bytes, with the settings that hold for it.

    Raises SbpError, with its place, if it can't be read, and if it is a supervision record.
    """
    source, root = load(str(path), data)
    plan = Plan(source, root, today, settings_for(path.parent, tuple(all_rules())))
    if plan.schema.name != "plan":
        raise SbpError(f"{path}: this is a supervision record, and a plan is wanted here")
    return plan
