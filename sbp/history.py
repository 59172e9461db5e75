"""A plan to the road of each outcome: where it began, what every review said of it, and what was changed in answer."""

from __future__ import annotations

from typing import Any, NamedTuple

from sbp.plan import Item, Plan, Text
from sbp.reviews import met


class Said(NamedTuple):
    """Words, and who said them: person, observed, interpreted, or the name of somebody."""

    words: str
    by: str


class Step(NamedTuple):
    """Where an outcome stood on a day."""

    date: str  # as the plan has it; empty if it doesn't say
    what: str  # baseline, review
    kind: str  # of the review
    progress: str
    score: float | None
    scale: str
    lowest: float | None  # the ends of the scale, where it is known
    highest: float | None
    said: tuple[Said, ...]
    others: tuple[Said, ...]
    answers: tuple[tuple[str, Said], ...]  # helped, celebrate, keep, change, stop: what was done or is to be done
    contributed: tuple[str, ...]  # names


class Road(NamedTuple):
    """An outcome, and its steps from the first to the last."""

    outcome: str  # its id
    words: tuple[Said, ...]
    aim: str
    replaces: str
    replaced_by: str
    because: tuple[Said, ...]
    met: str  # fully, partly, not; empty if nothing says how far it has come
    steps: tuple[Step, ...]


def roads(plan: Plan, outcome: str = "") -> list[Road]:
    """Return the road of every outcome of a plan, or of the one with an id, from the file alone.

    Steps stand in the order of their days; those without a day stay where the file has them. Raises KeyError if the
    plan has no outcome with this id.
    """
    some = [item for item in plan.outcomes if not outcome or item.word("id") == outcome]
    if outcome and not some:
        raise KeyError(outcome)
    return [_road(plan, item) for item in some]


def _road(plan: Plan, outcome: Item) -> Road:
    name = outcome.word("id")
    baseline = outcome.item("baseline")
    steps = [_step(plan, "baseline", "", baseline, baseline)] if baseline else []
    scale = steps[0].scale if steps else ""
    for review, look in plan.looks(outcome):
        step = _step(plan, review.word("date"), review.word("kind"), look, look.item("score"), scale)
        scale = step.scale or scale
        steps.append(step)
    if all(step.date for step in steps):
        steps.sort(key=lambda step: step.date)
    after = next((other.word("id") for other in plan.outcomes if name and other.word("replaces") == name), "")
    return Road(
        name,
        _said(plan, outcome.texts("words")),
        outcome.word("aim"),
        outcome.word("replaces"),
        outcome.word("replaced_by") or after,
        _said(plan, outcome.texts("changed_because")),
        met(plan, outcome) or "",
        tuple(steps),
    )


def _step(plan: Plan, when: str, kind: str, look: Item, score: Item | None, before: str = "") -> Step:
    is_baseline = when == "baseline"
    scale = (score.word("scale") if score else "") or (before if score else "")
    ends = plan.settings.scales.get(scale, {})
    said = list(_said(plan, look.texts("words")))
    if score and not is_baseline:
        said += _said(plan, score.texts("words"))
    views = [] if is_baseline else look.items("others_say")
    others = [
        Said(one.words, plan.name_of(view.word("who"))) for view in views for one in _said(plan, view.texts("view"))
    ]
    keys = () if is_baseline else ("helped", "celebrate", "keep", "change", "stop")
    return Step(
        look.word("date") if is_baseline else when,
        "baseline" if is_baseline else "review",
        kind,
        "" if is_baseline else look.word("progress"),
        score.number("score") if score else None,
        scale,
        ends.get("min"),
        ends.get("max"),
        tuple(said),
        tuple(others),
        tuple((key, one) for key in keys for one in _said(plan, look.texts(key))),
        () if is_baseline else tuple(map(plan.name_of, look.words("contributed"))),
    )


def _said(plan: Plan, texts: list[Text]) -> tuple[Said, ...]:
    return tuple(Said(" ".join(text.words.split()), _speaker(plan, text)) for text in texts)


def _speaker(plan: Plan, text: Text) -> str:
    """Return who says it: a name, observed, interpreted, or the voice of the field: person or professional."""
    if text.speaker in ("observed", "interpreted"):
        return text.speaker
    return plan.name_of(text.speaker) if text.speaker else plan.name if text.voice == "person" else ""


def as_data(plan: Plan, some: list[Road]) -> dict[str, Any]:
    """Return roads as JSON holds them."""
    return {"format": 1, "plan": plan.id, "outcomes": [_plain(road) for road in some]}


def _plain(value: Any) -> Any:
    if hasattr(value, "_asdict"):
        return {key: _plain(inner) for key, inner in value._asdict().items()}
    return [_plain(inner) for inner in value] if isinstance(value, tuple) else value
