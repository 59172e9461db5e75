"""A plan and somebody's word about it to the plan's text with their agreement in it."""

from __future__ import annotations

from typing import Any

from sbp import edit
from sbp.errors import SbpError
from sbp.fingerprint import fingerprint
from sbp.plan import Plan
from sbp.records import add, again, in_order
from sbp.source import Source


def record_agreement(plan: Plan, said: dict[str, Any], set_agreed: bool = False) -> tuple[Source, dict[str, Any]]:
    """Return the plan's text with somebody's agreement at the end of its agreements, and that agreement as it stands.

    said has the fields of the schema's agreement; the fingerprint of what the plan holds now is added to it. With
    set_agreed the plan's status becomes agreed, and the day of the agreement is set if there is none. Raises SbpError
    if somebody is named who isn't in the plan, says no without saying what about, or said the same on the same day.
    """
    if said["agreed"] in ("partly", "no") and not said.get("disagrees_about"):
        raise SbpError("what don't they agree about? Say it in their words, with --partly TEXT or --no TEXT")
    if said["agreed"] == "could-not" and not said.get("said"):
        raise SbpError("when somebody could not say, tell what was seen and how it was decided, with --said TEXT")
    now = fingerprint(plan)
    for earlier in plan.items("agreement"):
        same = ("who", "date", "agreed")
        if [earlier.word(key) for key in same] == [said[key] for key in same]:
            if earlier.word("fingerprint") in ("", now.whole):
                raise SbpError(f"{plan.source.name}: this is recorded already for {said['date']}; nothing was written")
    item = in_order({**said, "fingerprint": now.whole, "parts": now.of_parts}, "agreement.*")
    source = add(plan, "agreement", {key: value for key, value in item.items() if value})
    if set_agreed and said["agreed"] in ("yes", "partly"):
        source = edit.put(source, again(plan, source).root, "", "status", "agreed")
        if next(plan.days("dates.agreed"), None) is None:
            source = edit.put(source, again(plan, source).root, "dates", "agreed", str(said["date"]))
    return source, item
