"""A plan to an empty form for its next review: what is to be talked about, with what was said last time beside it."""

from __future__ import annotations

from collections.abc import Iterator

from sbp.intervals import interval, later
from sbp.kept import open_actions
from sbp.plan import Item, Plan
from sbp.reviews import last_look, score_of, still_open, with_ids
from sbp.source import visible
from sbp.yamltext import scalar

_WIDE = 110
PROGRESS = "improving, maintained, slipping, achieved, changed, paused, not-yet-started, no-longer-wanted"


def form(plan: Plan) -> str:
    """Return a form as YAML, in the shape that `sbp review --from` takes; what is left empty stays out of the plan.

    The person's words come first. What the plan says already stands in comments, so that nothing of it is taken for
    an answer.
    """
    return "\n".join(line.rstrip() for line in _lines(plan)) + "\n"


def _lines(plan: Plan) -> Iterator[str]:
    yield from _comment(
        f"A review of {plan.id}, with {plan.name or 'the person'}. Leave empty what was not talked about."
    )
    yield from _comment(
        "Words stand as they were said: a text, or {words: …, said_by: observed, how: pictures, lang: cy}."
    )
    yield f"date: {plan.today}"
    yield "kind: planned  # planned, unplanned, requested, light-touch, protection"
    yield "asked_by:  # person, or an id"
    yield f"present: []  # ids: {', '.join(['person', *plan.people])}"
    yield "without_person_because:"
    yield ""
    for key, question in (
        ("better", "What is better since last time?"),
        ("working", "What works?"),
        ("not_working", "What doesn't, or gets in the way?"),
    ):
        yield from _comment(question)
        yield f"{key}: []"
    yield "changes_in_life:"
    yield "changes_in_network:  # among the people around them"
    yield from _outcomes(plan)
    yield from _actions(plan)
    yield from _worries(plan)
    yield ""
    yield from _comment("How it has been for them: words, and where they like 1 (not at all) to 5 (very much).")
    yield "experience:"
    yield "  words:"
    for key in (
        "felt_involved",
        "could_choose",
        "as_involved_as_i_wanted",
        "know_who",
        "asked_who_else",
        "could_write",
    ):
        yield f"  {key}:  # {_title(plan, f'reviews.*.experience.{key}')}"
    yield ""
    yield "needs_changed:"
    yield "other_ways_considered: []"
    yield "decision:  # confirm, revise or close"
    yield "reasons:  # the law in Wales asks for them when a plan is confirmed"
    length = interval(plan)
    yield f"next_review:  # this plan is reviewed every {length}: {later(plan.today, length)}"
    yield from _beside(plan)


def _outcomes(plan: Plan) -> Iterator[str]:
    outcomes = with_ids(still_open(plan))
    yield ""
    yield "outcomes:" if outcomes else "outcomes: []"
    for outcome in outcomes:
        look = last_look(plan, outcome)
        score, scale = score_of(look)
        yield from _comment(_quoted(outcome, "words"), "  ")
        yield from _comment(_last(look, score, scale), "  ")
        yield f"  - outcome: {scalar(outcome.word('id'))}"
        yield "    words:  # how it is going, as they say it"
        yield f"    progress:  # {PROGRESS}"
        if scale or score:
            yield (
                f"    score: {{scale: {scalar(scale)}, score: , words: }}" if scale else "    score: {score: , words: }"
            )
        yield "    others_say: []  # {who: id, view: …}"
        yield "    helped: []"
        yield "    contributed: []  # ids of those who had a part in it"
        yield "    celebrate:  # how you mark it"
        yield "    keep: []"
        yield "    change: []"
        yield "    stop: []"


def _actions(plan: Plan) -> Iterator[str]:
    actions = with_ids(open_actions(plan))
    yield ""
    yield "actions:" if actions else "actions: []"
    for action in actions:
        who = plan.name_of(action.word("who")) if "who" in action else ""
        when = action.word("by") or " ".join(text.words for text in action.texts("when"))
        yield from _comment(", ".join(filter(None, [_quoted(action, "what"), who, when])), "  ")
        yield f"  - action: {scalar(action.word('id'))}"
        yield "    status:  # to-do, doing, done, stopped"
        yield "    helping:  # yes, partly, no, not-known"
        yield "    words:"


def _worries(plan: Plan) -> Iterator[str]:
    worries = with_ids(plan.items("worries"))
    yield ""
    yield "worries:" if worries else "worries: []"
    for worry in worries:
        goal = worry.item("safety_goal")
        yield from _comment(_quoted(worry, "worry"), "  ")
        if goal:
            yield from _comment(f"What we need to see: {_quoted(goal, 'words')}", "  ")
        yield f"  - worry: {scalar(worry.word('id'))}"
        yield "    words:  # what has been seen, and what is still a worry"
        if worry.items("scores"):
            yield "    score: {scale: ten, score: , words: }"


def _beside(plan: Plan) -> Iterator[str]:
    yield ""
    yield from _comment(
        "What is new. An outcome that has changed becomes a new one that takes its place: {words: …, replaces: id}."
    )
    yield "new:"
    yield "  strengths: []"
    yield "  outcomes: []"
    yield "  actions: []  # {what: …, who: id, when: …, helps: [id]}"
    yield "  worries: []"
    yield "  copies: []  # who was given the plan, or this review: {to: id, what: …, date: …}"
    yield ""
    yield from _comment("Who agrees to the plan as it stands after this review, in their words.")
    yield "agreement: []  # {who: person, agreed: yes, said: …}"
    if not plan.is_closed:
        yield ""
        yield from _comment("Only if the plan ends here. How far each outcome was achieved: fully, partly or not.")
        yield "closure:"
        yield "  kind:  # outcomes-achieved, persons-choice, moved, died, no-longer-eligible, replaced, other"
        yield "  reasons:"
        yield "  outcomes: []  # {outcome: id, met: fully, words: …}"
        yield "  remaining_needs_met_by:"


def _title(plan: Plan, path: str) -> str:
    field = plan.schema.field(path)
    return field.title if field else ""


def _quoted(item: Item, key: str) -> str:
    words = " ".join(text.words for text in item.texts(key))
    return f"“{words}”" if words else item.word("id")


def _last(look: Item | None, score: str, scale: str) -> str:
    if look is None:
        return ""
    said = " ".join(text.words for text in look.texts("words"))
    progress = look.word("progress") if look.path.startswith("reviews") else ""
    number = f"{score} on the scale {scale}" if score and scale else score
    facts = "; ".join(filter(None, [f"“{said}”" if said else "", progress, number]))
    return f"Last time: {facts}" if facts else ""


def _comment(text: str, indent: str = "") -> Iterator[str]:
    """Yield a text as comments, whatever is in it."""
    from textwrap import wrap

    plain = visible(" ".join(text.split()))
    for line in wrap(plain, _WIDE - len(indent), break_long_words=False, break_on_hyphens=False):
        yield f"{indent}# {line}"
