"""A plan to how often it is reviewed: as was agreed, and at the latest by law and guidance."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, date, timedelta
from typing import NamedTuple

from sbp.finding import Reference
from sbp.lazy import regex
from sbp.plan import Day, Item, Plan


class Rhythm(NamedTuple):
    """How often plans are reviewed, which plans, and who says so."""

    length: str
    about: tuple[str, ...] = ()  # settings or kinds; none means all
    laws: tuple[str, ...] = ()
    source: Reference | None = None  # who asks for it; without one it is custom, and no limit
    first: bool = False  # whether it is about the first review alone
    usual: bool = False  # whether it is expected rather than asked for


_ADULTS_AT_RISK = Reference(
    "Wales Safeguarding Procedures, reviewing the plan of an adult at risk",
    "https://safeguarding.wales/adu/a4/a4.p6.html",
)
_CONFERENCES = Reference(
    "Wales Safeguarding Procedures, core groups and review conferences",
    "https://safeguarding.wales/en/chi-i/chi-i-c3pt2/c3pt2-p13",
)
_WORKING_TOGETHER = Reference(
    "HM Government, Working together to safeguard children",
    "https://www.gov.uk/government/publications/working-together-to-safeguard-children--2",
)
_LOOKED_AFTER_WALES = Reference(
    "The Care Planning, Placement and Case Review (Wales) Regulations 2015, Part 6",
    "https://www.legislation.gov.uk/wsi/2015/1818/contents",
)
_LOOKED_AFTER_ENGLAND = Reference(
    "The Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33",
    "https://www.legislation.gov.uk/uksi/2010/959/regulation/33",
)
_PROVIDERS_WALES = Reference(
    "The Regulated Services (Service Providers and Responsible Individuals) (Wales) Regulations 2017, regulation 16",
    "https://www.legislation.gov.uk/wsi/2017/1264/regulation/16",
)
_PROVIDERS_SCOTLAND = Reference(
    "The Social Care and Social Work Improvement Scotland (Requirements for Care Services) Regulations 2011 (No. 210)",
    "https://www.legislation.gov.uk/ssi/2011/210/regulation/5",
)
_CARE_ACT = Reference(
    "Care Act procedures, The duty to review", "https://careact.trixonline.co.uk/chapter/the-duty-to-review"
)

# By setting first, then by kind and law: the first that fits is what is offered where nothing else was agreed.
_RHYTHMS = (
    Rhythm("6 weeks", ("safeguarding",), ("wales",), _ADULTS_AT_RISK),
    Rhythm("6 weeks", ("safeguarding",)),
    Rhythm("6 months", ("child-protection",), ("wales",), _CONFERENCES),
    Rhythm("6 months", ("child-protection",), ("england",), _WORKING_TOGETHER),
    Rhythm("6 months", ("looked-after",), ("wales",), _LOOKED_AFTER_WALES),
    Rhythm("6 months", ("looked-after",), ("england",), _LOOKED_AFTER_ENGLAND),
    Rhythm("6 months", ("child-protection", "looked-after")),
    Rhythm("3 months", ("personal-plan",), ("wales",), _PROVIDERS_WALES),
    Rhythm("6 months", ("personal-plan",), ("scotland",), _PROVIDERS_SCOTLAND),
    Rhythm("12 months", ("adult", "carer"), ("england",), _CARE_ACT),
    Rhythm("12 months", (), ("england",)),
    Rhythm("6 months"),
)
_TO_THE_FIRST = (
    Rhythm("3 months", ("child-protection",), ("wales",), _CONFERENCES, first=True),
    Rhythm("3 months", ("child-protection",), ("england",), _WORKING_TOGETHER, first=True),
    Rhythm("8 weeks", ("adult", "carer"), ("england",), _CARE_ACT, first=True, usual=True),
)
_CORE_GROUPS = (
    Rhythm("10 working days", ("child-protection",), ("wales",), _CONFERENCES, first=True),
    Rhythm("10 working days", ("child-protection",), ("england",), _WORKING_TOGETHER, first=True),
    Rhythm("6 weeks", ("child-protection",), ("wales",), _CONFERENCES),
    Rhythm("6 weeks", ("child-protection",)),
)

# Everybody who sets a limit.
LAWS = tuple(dict.fromkeys(rhythm.source for rhythm in (*_RHYTHMS, *_TO_THE_FIRST) if rhythm.source))


class Interval(NamedTuple):
    """How often one plan is reviewed, and who says so: the plan, sbp.yaml, the law (with its guidance), or custom."""

    length: str
    said_by: str
    source: Reference | None = None
    first: bool = False  # whether it is the time to the first review alone


def interval(plan: Plan) -> str:
    """Return how often a plan is reviewed, like “3 months”: as it says itself, else sbp.yaml, else law and custom."""
    about = _about(plan)
    return (
        own_interval(plan)
        or _agreed_here(plan)
        or next(rhythm.length for rhythm in _RHYTHMS if _fits(rhythm, about, plan.jurisdiction))
    )


def own_interval(plan: Plan) -> str:
    """Return how often the plan itself says that it is reviewed, or nothing if it doesn't say so as a plain length."""
    arrangements = plan.top.item("review_arrangements")
    return length(arrangements.word("interval")) if arrangements else ""


def length(words: str) -> str:
    """Return the length of time that words say, like “3 months” for “every 3 months”; nothing if they say more."""
    return words.removeprefix("every ") if _LENGTH.fullmatch(words) else ""


def limit(plan: Plan, first: bool = False) -> Rhythm | None:
    """Return the longest time between reviews that is allowed, the shortest of those that hold; None if none is set.

    What sbp.yaml says stands in the place of law and guidance. With first, the first review may be asked for sooner.
    """
    if here := _agreed_here(plan):
        return Rhythm(here, source=Reference("sbp.yaml, review_intervals"))
    about, law = _about(plan), plan.jurisdiction
    rhythms = [*_RHYTHMS, *(_TO_THE_FIRST if first else ())]
    asked_for = [rhythm for rhythm in rhythms if rhythm.source and _fits(rhythm, about, law)]
    return min(asked_for, key=lambda rhythm: later(plan.today, rhythm.length), default=None)


def holding(plan: Plan, first: bool) -> Interval:
    """Return the interval that holds where no day is written down: the plan's own, or sbp.yaml's, or law and custom.

    Between law and custom it is the shorter one. With first, it is the time to the first review.
    """
    if own := _own_intervals(plan):
        return Interval(own, "plan")
    allowed = limit(plan, first)
    if allowed and _agreed_here(plan):
        return _as_interval(plan, allowed)
    custom = Interval(interval(plan), "custom")
    if allowed is None or later(plan.today, custom.length) < later(plan.today, allowed.length):
        return custom
    return _as_interval(plan, allowed)


def at_most(plan: Plan, first: bool) -> Interval | None:
    """Return the longest time that sbp.yaml, or else the law, leaves until the next review; None if none is set."""
    allowed = limit(plan, first)
    if allowed and allowed.usual:
        allowed = limit(plan)
    return _as_interval(plan, allowed) if allowed else None


def core_group(plan: Plan, first: bool) -> Interval | None:
    """Return within what time the core group of a child's protection plan meets; None where there is no such group.

    The group that is meant has to be named in the plan. With first, it is the time to its first meeting.
    """
    protection = _protection(plan)
    if "child-protection" not in plan.top.words("settings") or protection is None or "core_group" not in protection:
        return None
    rhythms = [rhythm for rhythm in _CORE_GROUPS if _fits(rhythm, _about(plan), plan.jurisdiction)]
    rhythm = next(rhythm for rhythm in rhythms if first or not rhythm.first)
    own = length(protection.word("interval"))
    if own and not rhythm.first and later(plan.today, own) < later(plan.today, rhythm.length):
        return Interval(own, "plan")
    return Interval(rhythm.length, "law" if rhythm.source else "custom", rhythm.source, rhythm.first)


def span(text: str) -> str:
    """Return the length of time that somebody types, like “30 days” for 30d; nothing if it is none."""
    found = _TYPED.fullmatch(text.strip().lower())
    if not found:
        return ""
    unit = {"d": "day", "w": "week", "m": "month", "y": "year"}[found[3][0]]
    return f"{found[1]} {'working ' if found[2] else ''}{unit}s"


def counted_from(plan: Plan) -> tuple[date | None, bool]:
    """Return the day that the next review is counted from, and whether it is the first that is to come.

    It is the day of the last review or, if the plan was agreed later, of the agreement; else the plan's beginning.
    """
    held, agreed = _gone(plan, "reviews.*.date"), _gone(plan, "dates.agreed")
    return max([*held, *agreed] or _gone(plan, "dates.started"), default=None), not held


def _gone(plan: Plan, path: str) -> list[date]:
    return [day.date for day in plan.days(path) if day.date <= plan.today]


def next_review(plan: Plan) -> Day | None:
    """Return the day that is promised for the next review: what the last review says that names one, else the plan."""
    said = [(review.word("date"), day) for review in plan.items("reviews") if (day := review.day("next_review"))]
    return max(said, key=lambda pair: pair[0])[1] if said else next(plan.days("dates.next_review"), None)


def _own_intervals(plan: Plan) -> str:
    """The shorter of how often the plan is reviewed, and how often the protection plan in it is, as it says itself."""
    protection = _protection(plan) if "child-protection" not in plan.top.words("settings") else None
    said = [own_interval(plan), length(protection.word("interval")) if protection else ""]
    return min(filter(None, said), key=lambda own: later(plan.today, own), default="")


def _protection(plan: Plan) -> Item | None:
    safeguarding = plan.top.item("safeguarding")
    return safeguarding.item("protection_plan") if safeguarding else None


def _as_interval(plan: Plan, rhythm: Rhythm) -> Interval:
    said_by = "sbp.yaml" if _agreed_here(plan) else "custom" if rhythm.usual else "law"
    return Interval(rhythm.length, said_by, rhythm.source, rhythm.first)


def _about(plan: Plan) -> set[str]:
    """Return what a plan is about: its kind, and its settings as far as they still hold."""
    about = {*plan.top.words("settings"), plan.kind}
    return about - {"safeguarding"} if "safeguarding" in about and _is_safe_again(plan) else about


def _agreed_here(plan: Plan) -> str:
    """What sbp.yaml says of the plan's settings, in their order, or of its kind."""
    here = plan.settings.review_intervals
    return (
        ""
        if not here
        else next((length(here[name]) for name in [*plan.top.words("settings"), plan.kind] if name in here), "")
    )


def _fits(rhythm: Rhythm, about: set[str], law: str) -> bool:
    return (not rhythm.about or not about.isdisjoint(rhythm.about)) and (not rhythm.laws or law in rhythm.laws)


def _is_safe_again(plan: Plan) -> bool:
    """Tell whether an enquiry has been concluded and no protection plan came of it."""
    safeguarding = plan.top.item("safeguarding")
    enquiry = safeguarding.item("enquiry") if safeguarding else None
    concluded = enquiry is not None and (enquiry.word("status") == "concluded" or "concluded" in enquiry)
    return concluded and safeguarding is not None and "protection_plan" not in safeguarding


_TYPED = regex(r"([0-9]{1,4}) ?(working )?(d|days?|w|weeks?|m|months?|y|years?)")
_LENGTH = regex(r"(?:every )?(\d{1,4}) (working )?(day|week|month|year)s?")


def later(day: date, length: str) -> date:
    """Return the day that lies a length of time, like “3 months” or “10 working days”, after another.

    Raises ValueError if it is no length of time. Beyond the end of the calendar comes its last day.
    """
    found = _LENGTH.fullmatch(length)
    if not found:
        raise ValueError(f"{length} is no length of time")
    number, working, unit = int(found[1]), bool(found[2]), found[3]
    if day.year + number > MAXYEAR:  # far beyond any plan, whatever the unit
        return date.max
    if unit == "week":
        return day + timedelta(weeks=number)
    if unit == "day" and not working:
        return day + timedelta(days=number)
    if unit == "day":
        for _ in range(number):
            day += timedelta(days=1)
            while day.weekday() >= 5:
                day += timedelta(days=1)
        return day
    months = day.month - 1 + number * (12 if unit == "year" else 1)
    year, month = day.year + months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
