"""Plans to what they promise for a day: that somebody looks again, or that something is done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any, Literal, NamedTuple

from sbp.errors import SbpError
from sbp.identifiers import hide_identifiers
from sbp.intervals import Interval, at_most, core_group, counted_from, holding, later, next_review, span
from sbp.kept import is_kept, is_settled, settled
from sbp.nodes import Mapping, Scalar
from sbp.plan import PERSON, Day, Item, Plan, as_day
from sbp.source import Span

Kind = Literal["review", "core-group", "action", "risk", "withheld"]
KINDS: tuple[Kind, ...] = ("review", "core-group", "action", "risk", "withheld")
State = Literal["overdue", "today", "coming"]
STATES: tuple[State, ...] = ("overdue", "today", "coming")


class Promise(NamedTuple):
    """One thing that is promised for a day and still open.

    who are names, with person for the person. written is the day that stands in the plan: later than by where at_most
    leaves less time, and None where there is none. interval, at_most and the day from which they are counted are about
    reviews and core groups alone.
    """

    kind: Kind
    by: date
    days: int  # until then; less than nothing if it has gone by
    plan: str
    person: str
    what: str
    who: tuple[str, ...]
    file: str
    line: int
    path: str
    written: date | None = None
    interval: Interval | None = None
    at_most: Interval | None = None
    counted_from: date | None = None
    brought_forward: bool = False  # whether at_most leaves less time than the plan gives itself

    @property
    def state(self) -> State:
        """Whether its day has gone by, is today, or is to come."""
        return "overdue" if self.days < 0 else "coming" if self.days else "today"

    @property
    def order(self) -> tuple[date, str, int, str]:
        """Where it stands among others: by day, then by file and place."""
        return self.by, self.file, self.line, self.path


class Outlook(NamedTuple):
    """What is due, and the files of plans that give no day from which a review could be counted."""

    due: list[Promise]
    undated: list[str]


def due(plans: Plan | Iterable[Plan], within: str = "30 days") -> list[Promise]:
    """Return what is overdue in plans, or due within a length of time like “30 days” or 6w, by day.

    Each plan is looked at on its own today and by its own settings. A plan is left out if another among them that is
    no draft takes its place (supersedes). With a length of 0 it is what is overdue, and nothing else. Raises SbpError
    if within is no length of time.
    """
    return outlook([plans] if isinstance(plans, Plan) else plans, within).due


def outlook(plans: Iterable[Plan], within: str = "30 days") -> Outlook:
    """Return what due() returns, and where none could be counted. Of each plan no more is kept than that."""
    length = _length(within)
    return together([look(plan, length) for plan in plans])  # so that each plan is let go before the next


def together(seen: Sequence[Seen]) -> Outlook:
    """Return what is due in plans of which each was looked at for itself."""
    replaced = {one.replaces for one in seen} - {""}
    kept = [one for one in seen if one.plan not in replaced]
    return Outlook(
        sorted((promise for one in kept for promise in one.due), key=lambda promise: promise.order),
        [one.file for one in kept if one.is_undated],
    )


class Seen(NamedTuple):
    """What is kept of a plan that was looked at."""

    plan: str
    file: str
    due: tuple[Promise, ...] = ()
    is_undated: bool = False
    replaces: str = ""


def look(plan: Plan, within: str) -> Seen:
    """Return what is kept of a plan that is looked at: what is overdue in it, or due within a length of time."""
    own, name = plan.id, plan.source.name
    if plan.schema.name != "plan" or plan.is_draft:
        return Seen(own, name)
    earlier = plan.top.word("supersedes")
    replaces = earlier if earlier != own else ""
    if plan.is_closed:
        return Seen(own, name, replaces=replaces)
    review = _when(plan)
    found = tuple(_open(plan, review, _until(plan.today, _length(within))))
    return Seen(own, name, found, review is not None and review.by is None, replaces)


def promises(plan: Plan, until: date = date.max) -> Iterator[Promise]:
    """Yield what one plan promises for a day up to and including until, as far as it is still open."""
    if is_in_force(plan):
        yield from _open(plan, _when(plan), until)


def is_in_force(plan: Plan) -> bool:
    """Tell whether anything is promised: in a draft not yet, in a closed plan no more, in a supervision not here."""
    return plan.schema.name == "plan" and not plan.is_draft and not plan.is_closed


def _open(plan: Plan, review: _When | None, until: date) -> Iterator[Promise]:
    if review:
        yield from _reviews(plan, review, until)
    over: set[str] | None = None
    for action, day in _dated(plan, "actions", "by", until):
        if over is None:
            over = settled(plan)
        if not is_settled(action, over):
            who = _names(plan, action.words("who"))
            yield _promise(
                plan, "action", day.date, day.span, f"{action.path}.by", who, _said(action, "what"), written=day.date
            )
    for risk, day in _dated(plan, "positive_risks", "review_by", until):
        if not is_kept(plan, day):
            path = f"{risk.path}.review_by"
            yield _promise(plan, "risk", day.date, day.span, path, _worker(plan), _said(risk, "wish"), written=day.date)
    for withheld, day in _dated(plan, "sharing.withheld", "review", until):
        if not is_kept(plan, day):
            who = _names(plan, withheld.words("decided_by")) or _worker(plan)
            path = f"{withheld.path}.review"
            yield _promise(plan, "withheld", day.date, day.span, path, who, withheld.word("path"), written=day.date)


def _length(within: str) -> str:
    if length := span(within):
        return length
    raise SbpError(f"within: {within!r} is no length of time; write it like 30d, 6w, 3m or '10 working days'")


def _until(today: date, length: str) -> date:
    """Return the last day that is looked at: if no time is to be looked ahead, that is yesterday."""
    until = later(today, length)
    return until if until > today or today == date.min else today - timedelta(days=1)


def _dated(plan: Plan, path: str, key: str, until: date) -> Iterator[tuple[Item, Day]]:
    """Yield the items of a list that have a day no later than until, with that day."""
    for item in plan.items(path):
        node = item.node.get(key)  # without asking the schema, for most have none or another day
        if node is not None and (day := as_day(node)) and day.date <= until:
            yield item, day


class _When(NamedTuple):
    """When a plan is to be reviewed: the day, the one written down, and from which day another would be counted."""

    by: date | None
    written: Day | None
    counted: date | None
    first: bool
    longest: Interval | None
    planned: date | None  # the day that the plan gives itself


def _when(plan: Plan) -> _When | None:
    """Return when a plan is to be reviewed; None for a profile that gives no day, for nobody sets one for it.

    It is the day that is written down, unless a review has been held since, or else that of the interval that holds;
    and no later than is allowed. There is none if there is no day to count from.
    """
    written = next_review(plan)
    if plan.kind == "profile" and written is None:
        return None
    counted, first = counted_from(plan)
    longest = at_most(plan, first)
    if written and is_kept(plan, written):
        written = None
    planned = written.date if written else later(counted, holding(plan, first).length) if counted else None
    by = min(planned, later(counted, longest.length)) if planned and counted and longest else planned
    return _When(by, written, counted, first, longest, planned)


def _reviews(plan: Plan, review: _When, until: date) -> Iterator[Promise]:
    """Yield the next review, and the next meeting of a core group that no review is promised before."""
    by, written, counted, first, longest, planned = review
    if by and by <= until:
        where = written.span if written else plan.anchor("dates")
        yield _promise(
            plan, "review", by, where, _review_path(plan, written), _worker(plan),
            written=written and written.date, interval=holding(plan, first), at_most=longest, counted_from=counted,
            brought_forward=by != planned,
        )  # fmt: skip
    group = core_group(plan, first) if counted else None
    if counted and group and (meets := later(counted, group.length)) <= until:
        if written is None or written.date > meets:
            protection = plan.items("safeguarding.protection_plan")[0]
            yield _promise(
                plan, "core-group", meets, protection.place("core_group"), f"{protection.path}.core_group",
                _leads(protection) or _worker(plan), interval=group, at_most=group if group.source else None,
                counted_from=counted,
            )  # fmt: skip


def _review_path(plan: Plan, written: Day | None) -> str:
    if written is None or next(plan.days("dates.next_review"), None) == written:
        return "dates.next_review"
    return next(
        f"{review.path}.next_review" for review in plan.items("reviews") if review.day("next_review") == written
    )


def _promise(
    plan: Plan, kind: Kind, day: date, where: Span, path: str, who: tuple[str, ...], what: str = "", **more: Any
) -> Promise:
    line = plan.source.text.count("\n", 0, where.start) + 1
    days = (day - plan.today).days
    return Promise(kind, day, days, plan.id, plan.name, what, who, plan.source.name, line, path, **more)


def _said(item: Item, key: str) -> str:
    """Return the words of a field on one line, without numbers and addresses."""
    node = item.node.get(key)
    if isinstance(node, Mapping):
        node = node.get("words")
    return hide_identifiers(" ".join(node.text.split())) if isinstance(node, Scalar) else ""


def _worker(plan: Plan) -> tuple[str, ...]:
    """Return the name of whoever sees to the reviews: who wrote the plan, or else who leads the protection plan."""
    wrote = plan.top.item("prepared_by")
    if wrote and (name := wrote.word("name")):
        return (name,)
    return next(filter(None, map(_leads, plan.items("safeguarding.protection_plan"))), ())


def _leads(protection: Item) -> tuple[str, ...]:
    leads = protection.word("lead_coordinator") or protection.word("lead_practitioner")
    return _names(protection.plan, [leads] if leads else [])


def _names(plan: Plan, ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one if one == PERSON else plan.name_of(one) for one in ids if one))
