"""A file's bytes to the plan that they hold."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sbp.errors import SbpError
from sbp.loading import load
from sbp.plan import Plan
from sbp.rules import all_rules
from sbp.settings import Settings, settings_for


def plan_of(name: str, data: bytes, today: date, settings: Settings | None = None) -> Plan:
    """Return the plan that a file's bytes hold.

    name is how the file is called in messages; today is the day on which it is looked at. Raises SbpError, with the
    place, if it can't be read, and if it is a supervision record.
    """
    settings = settings or Settings()
    source, root = load(name, data, settings.limits)
    plan = Plan(source, root, today, settings)
    if plan.schema.name != "plan":
        raise SbpError(f"{name}: this is a supervision record, and a plan is wanted here")
    return plan


def read_plan(path: Path, data: bytes, today: date) -> Plan:
    """Return the plan of a file's bytes, with the settings that hold where it is. Raises SbpError as plan_of does."""
    return plan_of(str(path), data, today, settings_for(path.parent, tuple(all_rules())))
