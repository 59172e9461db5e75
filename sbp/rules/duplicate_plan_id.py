"""Every plan has an id of its own.

A family's plan names the plans of its members by their ids, a new plan says which one it takes the place of. Where two
plans have the same id, both can be meant. It happens when a plan is copied to begin the next one, and when two people
begin one on the same day.

Wrong, in Mair's plan and in Emyr's:
    id: heron-lane
Right, in Emyr's plan:
    id: kite-hill

It is looked for among all the files that are checked together: `sbp lint plans`. There is no reason to leave it. Change
the one that no other plan names.
"""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import NamedTuple

from sbp.finding import Hit
from sbp.plan import Plan
from sbp.source import Span

SEVERITY = "error"
IN_DRAFTS = "error"
FILES = ("plan", "supervision")


class Id(NamedTuple):
    """The id of a plan, and where it stands."""

    id: str
    span: Span
    line: int


def numbers(plan: Plan) -> Iterator[int]:
    if plan.id:
        yield int.from_bytes(blake2b(plan.id.encode(), digest_size=8).digest(), "big")


def remember(plan: Plan) -> Iterator[Id]:
    if plan.id:
        span = plan.top.place("id")
        yield Id(plan.id, span, plan.source.place(span.start).line)


def compare(remembered: Mapping[str, Sequence[Id]]) -> Iterator[tuple[str, Hit]]:
    files: dict[str, list[str]] = {}
    for file, ids in remembered.items():
        for plan in ids:
            files.setdefault(plan.id, []).append(file)
    for file, ids in remembered.items():
        for plan in ids:
            if others := [other for other in files[plan.id] if other != file]:
                more = f" and {len(others) - 1} more" if others[1:] else ""
                where = f"{others[0]}:{remembered[others[0]][0].line}{more}"
                yield file, Hit(plan.span, f"this is also the id of {where}; give one of them another")
