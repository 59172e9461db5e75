"""What changed between two versions of a plan, in plain sentences by section: as text, Markdown or values for JSON."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap
from typing import Any, NamedTuple

from sbp.answers import values_of
from sbp.differences import Change, is_words
from sbp.documents import markdown_line
from sbp.identifiers import hide_identifiers
from sbp.output.paint import Paint, plain
from sbp.plan import Plan
from sbp.schema import schema
from sbp.source import visible
from sbp.strings import day_in_words

_WIDE = 78
_SHORT = 50
# The field by which somebody would call a thing, the first that is there.
_CALLED = (
    "words", "what", "worry", "when", "name", "wish", "decision", "barrier", "need", "trigger", "step", "outcome",
    "action", "who", "to", "from", "date", "path",
)  # fmt: skip
_OF_THE_PLAN = ("sbp", "id", "kind", "settings", "jurisdiction", "status", "supersedes", "version_note")
_LOOKED_AT = ("reviews.*.", "closure.")
_NEW = {
    "people.*": "Somebody new",
    "contingency.*": "New, if things start to go wrong",
    "feedback.*": "New feedback",
    "agreement.*": "Asked whether they agree",
    "copies.*": "A copy went to",
}


class Told(NamedTuple):
    """A change in a sentence, and what more is said of a thing that is new, one line each."""

    section: str
    sentence: str
    more: tuple[str, ...]
    change: Change


class Teller:
    """Tells changes from one version of a plan to another, with names in the place of ids."""

    def __init__(self, old: Plan, new: Plan) -> None:
        self.old, self.new = old, new

    def tell(self, change: Change) -> Told:
        """Return a change as a sentence."""
        section = "The plan" if change.section in _OF_THE_PLAN else _title(change.section)
        sentence, more = self._sentence(change)
        return Told(section, sentence, tuple(more), change)

    def _sentence(self, change: Change) -> tuple[str, list[str]]:
        key, parent = change.key, change.key.removesuffix(".*")
        whole = key.endswith(".*") and isinstance(change.new if change.old is None else change.old, dict)
        if whole and not is_words(schema("plan").field(key)):
            return self._thing(change)
        about = self._about(change.item, key)
        title = _title(parent if key.endswith(".*") else key)
        old, new = said(self.old, change.old, key), said(self.new, change.new, key)
        if change.how == "moved":
            return f"{about}{title}: in another order", []
        if key == "status":
            return f"The plan is now {new}; it was {old}" if old and new else f"Status: {new or old}", []
        if key == "actions.*.who" and old and new:
            return f"{about}now it is {new} who does this; it was {old}", []
        if change.how == "added":
            return f"{about}{title}, new: {new}", []
        if change.how == "removed":
            return f"{about}{title}, no longer there: {old}", []
        if self._is_name(change):
            return f"In other words now: {new}; before: {old}", []
        return f"{about}{title}: {new}; before: {old}", []

    def _thing(self, change: Change) -> tuple[str, list[str]]:
        about = self._about(change.item, change.key)
        if change.how == "removed":
            gone = (
                "No longer among them:" if change.key == "people.*" else f"No longer in the plan: {_noun(change.key)}"
            )
            return f"{about}{gone} {called(self.old, change.old, change.key)}", []
        new = _NEW.get(change.key) or f"A new {_noun(change.key)}"
        before = self.old.top.plan if change.key == "outcomes.*" else None
        replaced = change.new.get("replaces") if before else None
        instead = f", in the place of {_pointed(self.old, replaced, ('outcomes',))}" if replaced else ""
        first, rest = _called(change.new, change.key)
        more = [
            f"{_title(f'{change.key}.{name}')}: {said(self.new, one, inner)}"
            for name, value in rest.items()
            if name not in ("id", "replaces")
            for inner, one in _parts(value, f"{change.key}.{name}")
        ]
        return f"{about}{new}{instead}: {said(self.new, first[1], f'{change.key}.{first[0]}')}", more

    def _about(self, item: dict[str, Any], key: str) -> str:
        """Return by what somebody would know the things that a change is in: “I want to swim”:"""
        named = [called(self.new, values, pattern) for pattern, values in item.items() if pattern != key]
        if item and key == f"{next(reversed(item))}.{_called(item[next(reversed(item))], next(reversed(item)))[0][0]}":
            named = named[:-1]
        return "".join(f"{name}: " for name in named)

    def _is_name(self, change: Change) -> bool:
        if not change.item:
            return False
        pattern, values = list(change.item.items())[-1]
        return change.key == f"{pattern}.{_called(values, pattern)[0][0]}"


def _parts(value: Any, key: str) -> list[tuple[str, Any]]:
    """Return what is told on a line each: the things of a list, or else the value as it is."""
    if isinstance(value, list) and any(isinstance(one, dict) for one in value):
        return [(f"{key}.*", one) for one in value]
    return [(key, value)]


def said(plan: Plan, value: Any, key: str) -> str:
    """Return a value of a plan on one line: words in quotation marks, names for ids, days in words."""
    if value is None:
        return ""
    field = schema("plan").field(key)
    if is_words(field):
        words = value.get("words", "") if isinstance(value, dict) else value
        who = value.get("said_by") if isinstance(value, dict) else None
        by = f" ({'seen' if who == 'observed' else who if who == 'interpreted' else plan.name_of(who)})" if who else ""
        return f"“{_line(words)}”{by}"
    if isinstance(value, list):
        return "; ".join(said(plan, one, f"{key}.*") for one in value)
    if isinstance(value, dict):
        (name, first), rest = _called(value, key) if key.endswith(".*") else (("", None), value)
        inner = [f"{_small(_title(f'{key}.{name}'))} {said(plan, one, f'{key}.{name}')}" for name, one in rest.items()]
        return ": ".join(filter(None, [said(plan, first, f"{key}.{name}"), ", ".join(inner)]))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if field is not None and field.refers_to and isinstance(value, str):
        return _pointed(plan, value, field.refers_to)
    return day_in_words(_line(str(value)), "en")


def _line(words: object) -> str:
    return hide_identifiers(visible(" ".join(str(words).split())))


def _pointed(plan: Plan, name: str, lists: tuple[str, ...]) -> str:
    """Return what an id stands for: a name, or the words of the thing that has it."""
    for section in lists:
        if section in ("people", "voices"):
            if (somebody := plan.name_of(name)) != name:
                return somebody
            continue
        for item in plan.items(section):
            if item.word("id") == name:
                return called(plan, values_of(item.node, item.path), f"{section}.*")
    return name


def called(plan: Plan, values: dict[str, Any], pattern: str) -> str:
    """Return by what somebody would call a thing of a list."""
    (name, value), _ = _called(values, pattern)
    return said(plan, value, f"{pattern}.{name}")


def _called(values: dict[str, Any], pattern: str) -> tuple[tuple[str, Any], dict[str, Any]]:
    order = ("date", *_CALLED) if pattern in ("reviews.*", "conversations.*") else _CALLED
    order = ("who", *order) if pattern == "agreement.*" else order
    order = ("outcome", "action", "worry", *order) if pattern.startswith(_LOOKED_AT) else order
    name = next((name for name in order if values.get(name)), next(iter(values), "id"))
    return (name, values.get(name)), {key: value for key, value in values.items() if key != name}


def _title(key: str) -> str:
    field = schema("plan").field(key)
    return (field.title if field and field.title else key.rsplit(".", 1)[-1].replace("_", " ").capitalize()) or key


def _noun(key: str) -> str:
    title = _title(key)
    return _small(title.removeprefix("A ").removeprefix("An "))


def _small(title: str) -> str:
    return title if title.startswith("I ") else title[:1].lower() + title[1:]


def text(told: list[Told], paint: Paint = plain) -> str:
    """Return changes as lines for a terminal, a heading for each section."""
    lines: list[str] = []
    for section, some in _sections(told):
        lines += ["", paint(section, "place")] if lines else [paint(section, "place")]
        for one in some:
            lines += wrap(one.sentence, _WIDE, initial_indent="  ", subsequent_indent="    ") or ["  "]
            for more in one.more:
                lines += wrap(more, _WIDE, initial_indent="      ", subsequent_indent="        ")
    return "\n".join(lines)


def markdown(heading: str, told: list[Told]) -> str:
    """Return changes as Markdown: a heading for each section and a list under it."""
    lines = [f"# {markdown_line(heading)}"]
    for section, some in _sections(told):
        lines += ["", f"## {markdown_line(section)}", ""]
        for one in some:
            lines.append(f"- {markdown_line(one.sentence)}")
            lines += [f"  - {markdown_line(more)}" for more in one.more]
    return "\n".join(lines)


def _sections(told: list[Told]) -> Iterator[tuple[str, list[Told]]]:
    by_section: dict[str, list[Told]] = {}
    for one in told:
        by_section.setdefault(one.section, []).append(one)
    yield from by_section.items()


def as_data(told: list[Told]) -> list[dict[str, Any]]:
    """Return changes as JSON holds them: the values, and the sentence."""
    return [
        {
            "section": one.change.section, "path": one.change.path, "how": one.change.how, "old": one.change.old,
            "new": one.change.new, "sentence": one.sentence,
        }
        for one in told
    ]  # fmt: skip


def lines_of(plan: Plan, values: Any, key: str = "", before: str = "") -> Iterator[str]:
    """Yield a plan as steady lines of plain text, one thing a line, so that two versions can be held side by side."""
    if isinstance(values, dict) and not is_words(schema("plan").field(key)):
        for name, value in values.items():
            inner = f"{key}.{name}".lstrip(".")
            yield from lines_of(plan, value, inner, f"{before}{_title(inner)}: ")
    elif isinstance(values, list) and (
        any(isinstance(one, dict) for one in values) or is_words(schema("plan").field(f"{key}.*"))
    ):
        for one in values:
            if isinstance(one, dict) and not is_words(schema("plan").field(f"{key}.*")):
                yield from lines_of(plan, one, f"{key}.*", f"{before}{_short(called(plan, one, f'{key}.*'))}: ")
            else:
                yield f"{before}{said(plan, one, f'{key}.*')}"
    else:
        yield f"{before}{said(plan, values, key)}"


def _short(name: str) -> str:
    return name if len(name) <= _SHORT else f"{name[:_SHORT].rstrip()}…" + "”" * name.startswith("“")
