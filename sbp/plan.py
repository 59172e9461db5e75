"""A plan as rules and documents see it: texts that know whose they are, items, dates, people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from sbp.lazy import regex
from sbp.nodes import Mapping, Node, Scalar, Sequence
from sbp.schema import Field, Schema, SchemaName, Voice, schema
from sbp.settings import Settings
from sbp.source import Source, Span
from sbp.voices import is_first_person, speaks_of
from sbp.words import Plain, Word, plain, split

PERSON = "person"
PROFESSIONAL = ("paid", "advocate", "attorney", "other")
DRAFTS = ("draft", "shared-for-agreement")
OVER = ("achieved", "changed", "no-longer-wanted")  # an outcome of which nothing more is promised


@dataclass(eq=False)
class Text:
    """Words of somebody, and whose they are."""

    plan: Plan
    path: str  # of the words themselves
    place: str  # of the field, which holds the words or a mapping with them
    field: Field
    scalar: Scalar
    said_by: str | None  # as the plan says it: person, observed, interpreted, somebody's id, or nothing
    own_lang: str | None
    how: str | None

    @property
    def words(self) -> str:
        return self.scalar.text

    @property
    def lang(self) -> str:
        """The language of these words: their own, or the plan's."""
        return self.own_lang or self.plan.language

    @property
    def span(self) -> Span:
        return self.scalar.outline

    @cached_property
    def split(self) -> list[Word]:
        """The words one by one."""
        return split(self.words)

    @cached_property
    def keys(self) -> frozenset[str]:
        """The different words, and the parts of those that own something (Mum's), as they are compared."""
        return frozenset(key for word in self.split for key in (word.key, word.key.removesuffix("'s")))

    @cached_property
    def plain(self) -> Plain:
        """The words as patterns want them."""
        return plain(self.words, self.split)

    def part(self, start: int, end: int) -> Span:
        """The stretch of the file that holds words[start:end]."""
        return self.scalar.part(start, end)

    @cached_property
    def voice(self) -> Voice:
        """Who speaks: what said_by says, else whoever usually speaks in this field.

        Where somebody's name stands beside the words (who, or the person in the list of people), the words are theirs.
        Where the field belongs to the person, but the words speak of the person by name, or as he or she in what is
        about them, somebody else has written them.
        """
        said_by = self.speaker
        if said_by in ("observed", "interpreted"):
            return "professional"
        if said_by:
            kind = self.plan.person_kind(said_by)
            return "person" if kind == PERSON else "professional" if kind in PROFESSIONAL else "family"
        if self.field.voice == "person" and speaks_of(self.words, self.plan.name, self.field.path in _SELF):
            return "professional"
        return self.field.voice or "professional"

    @property
    def speaker(self) -> str:
        """Whoever says it, where the plan names them: person, observed, interpreted or somebody's id; else nothing."""
        return self.said_by or self._beside

    @property
    def is_own_words(self) -> bool:
        """Whether the person, or somebody of the family, speaks of themself."""
        return self.voice in ("person", "family") and is_first_person(self.words)

    @property
    def _beside(self) -> str:
        """Whoever stands beside the words as the one who says them."""
        name = (
            self.field.path.rpartition(".")[2] if not self.field.path.endswith("*") else self.field.path.split(".")[-2]
        )
        around = self.plan.around(self.place)
        key = "id" if self.field.path.startswith("people.") and name in ("offers", "limits", "views") else "who"
        if around is None or not isinstance(node := around.get(key), Scalar):
            return ""
        if self.field.path == "actions.*.what":
            return PERSON if node.text == PERSON and is_first_person(self.words) else ""
        return node.text if key == "id" or name in ("words", "view", "said") else ""


# Fields in which the person speaks about themself.
_SELF = frozenset(
    "outcomes.*.words about_me.what_matters.* about_me.good_now.* about_me.how_best_to_support.* about_me.good_day.*"
    " about_me.bad_day.* communication.how_i_communicate communication.in_pain_or_distress".split()
)


class Day(NamedTuple):
    """A day that stands in a plan."""

    date: date
    span: Span


@dataclass(eq=False)
class Item:
    """A mapping of a plan (an outcome, an action, a worry): its values, and where they stand.

    Asking for a field that the schema does not have raises KeyError, so a rule can't be mistaken about a name.
    """

    plan: Plan
    path: str
    node: Mapping

    def _path(self, key: str) -> str:
        path = f"{self.path}.{key}".lstrip(".")
        if self.plan.schema.field(path) is None:
            raise KeyError(path)
        return path

    def _node(self, key: str) -> Node | None:
        self._path(key)
        node = self.node.get(key)
        return None if isinstance(node, Scalar) and node.data is None else node

    def __contains__(self, key: str) -> bool:
        """Tell whether something stands there; an empty list is nothing."""
        node = self._node(key)
        return node is not None and not (isinstance(node, (Mapping, Sequence)) and not node.data)

    def word(self, key: str) -> str:
        """Return a single value as it is written, or an empty text."""
        node = self._node(key)
        return node.text if isinstance(node, Scalar) else ""

    def flag(self, key: str) -> bool:
        """Tell whether a true/false field is true."""
        node = self._node(key)
        return isinstance(node, Scalar) and node.data is True

    def number(self, key: str) -> float | None:
        """Return a number, or None."""
        node = self._node(key)
        data = node.data if isinstance(node, Scalar) else None
        return float(data) if isinstance(data, (int, float)) and not isinstance(data, bool) else None

    def words(self, key: str) -> list[str]:
        """Return the texts of a list, as written; a single one counts as a list of one."""
        node = self._node(key)
        if isinstance(node, Scalar):
            return [node.text]
        return [item.text for item in node.items if isinstance(item, Scalar)] if isinstance(node, Sequence) else []

    def texts(self, key: str) -> list[Text]:
        """Return the text, or the texts of a list."""
        return [*self.plan.texts(f"{self._path(key)}", exact=True)]

    def item(self, key: str) -> Item | None:
        """Return a mapping inside this one."""
        node = self._node(key)
        return Item(self.plan, self._path(key), node) if isinstance(node, Mapping) else None

    def items(self, key: str) -> list[Item]:
        """Return the mappings of a list inside this one."""
        node = self._node(key)
        path = self._path(key)
        nodes = node.items if isinstance(node, Sequence) else []
        return [Item(self.plan, f"{path}.{n}", item) for n, item in enumerate(nodes) if isinstance(item, Mapping)]

    def day(self, key: str) -> Day | None:
        """Return a date."""
        node = self._node(key)
        return as_day(node) if node is not None else None

    def place(self, key: str) -> Span:
        """Return where to point for a field: its value or its words, or the head of this item where there is none."""
        node = self._node(key)
        if isinstance(node, Mapping) and (words := node.get("words")) is not None:
            return words.outline
        return node.outline if node is not None else self.head

    @property
    def head(self) -> Span:
        """Where to point when something is missing: the id, or else the first value."""
        node = self.node.get("id")
        if node is None and self.node.entries:
            node = self.node.entries[0].value
            if not isinstance(node, Scalar):
                return self.node.entries[0].key.span
        return node.outline if node is not None else self.node.span


@dataclass(eq=False)
class Plan:
    """A file that was read, with the settings that hold for it and the day on which it is looked at."""

    source: Source
    root: Mapping
    today: date
    settings: Settings = field(default_factory=Settings)

    @cached_property
    def remembered(self) -> dict[Any, Any]:
        """What somebody has worked out of this plan once, by whoever it was."""
        return {}

    def forget(self) -> None:
        """Let go of all that was worked out of this plan, which holds on to it and would keep its memory.

        It can still be asked anything. Who looks at thousands of plans, one by one, is quicker so.
        """
        for name in vars(self).keys() - {"source", "root", "today", "settings"}:
            del vars(self)[name]

    @cached_property
    def schema(self) -> Schema:
        return schema(schema_name(self.root))

    @cached_property
    def top(self) -> Item:
        """The whole plan as an item."""
        return Item(self, "", self.root)

    @property
    def id(self) -> str:
        return self.top.word("id")

    @property
    def kind(self) -> str:
        return self.top.word("kind")

    @property
    def status(self) -> str:
        return self.top.word("status") or "draft" if self.schema.name == "plan" else "active"

    @property
    def is_draft(self) -> bool:
        """Whether the plan, or the repository for all plans, says that nothing is promised yet."""
        return self.settings.profile == "draft" or self.status in DRAFTS

    @property
    def is_closed(self) -> bool:
        return self.status == "closed"

    @property
    def jurisdiction(self) -> str:
        own = self.top.word("jurisdiction") if self.schema.name == "plan" else ""
        return own or self.settings.jurisdiction or "other"

    @cached_property
    def language(self) -> str:
        """The language that the plan is written in, as far as a text does not say its own."""
        languages = self.top.item("languages") if self.schema.name == "plan" else None
        return next(iter(languages.words("records_in") if languages else ()), "en")

    @cached_property
    def name(self) -> str:
        person = self.top.item("person") if self.schema.name == "plan" else None
        return person.word("name") if person else ""

    @cached_property
    def people(self) -> dict[str, Item]:
        """Everybody in the plan but the person, by id."""
        return {item.word("id"): item for item in self.items("people")} if self.schema.name == "plan" else {}

    def person_kind(self, reference: str) -> str:
        """Return family, friend, community, paid, advocate, attorney, other or person for an id; empty if not said."""
        if reference == PERSON:
            return PERSON
        somebody = self.people.get(reference)
        return somebody.word("kind") if somebody else ""

    def around(self, path: str) -> Mapping | None:
        """Return the mapping in which whatever stands at a path stands, or the list that it is in."""
        node: Node | None = self.root
        found: Mapping | None = None
        for step in path.split("."):
            if isinstance(node, Mapping):
                found, node = node, node.get(step)
            elif isinstance(node, Sequence):
                node = node.items[int(step)]
        return found

    def name_of(self, reference: str) -> str:
        """Return the name behind an id; the id itself if nobody has it."""
        if reference == PERSON:
            return self.name
        somebody = self.people.get(reference)
        return (somebody.word("name") if somebody else "") or reference

    def nodes(self, path: str) -> Iterator[tuple[str, Node]]:
        """Yield path and node for all that stands at a path with * for list positions.

        Raises KeyError if the schema has no such field.
        """
        if self.schema.field(path) is None:
            raise KeyError(path)
        yield from _descend("", self.root, path.split("."))

    def items(self, path: str) -> list[Item]:
        """Return the mappings of a list of the plan, like outcomes, or those at a path with * in it."""
        if path not in self._items:
            found = self.nodes(path if path.endswith("*") or self._holds_mapping(path) else f"{path}.*")
            self._items[path] = [Item(self, place, node) for place, node in found if isinstance(node, Mapping)]
        return [*self._items[path]]

    @cached_property
    def _items(self) -> dict[str, list[Item]]:
        return {}

    def _holds_mapping(self, path: str) -> bool:
        field = self.schema.field(path)
        return field is not None and "object" in field.types

    def texts(self, path: str, exact: bool = False) -> Iterator[Text]:
        """Yield the texts at a path, whether they stand alone or in a list; with exact, list positions are numbers."""
        field = self.schema.field(path)
        if field is None:
            raise KeyError(path)
        if not field.is_text:
            field = self.schema.field(f"{path}.*")
        if field is None or not field.is_text:
            raise KeyError(f"{path} holds no text")
        for place, node in _descend("", self.root, path.split(".")):
            nodes = enumerate(node.items) if isinstance(node, Sequence) else [(None, node)]
            for n, single in nodes:
                if text := self.text_at(place if n is None else f"{place}.{n}", single, field):
                    yield text

    def text_at(self, path: str, node: Node, field: Field) -> Text | None:
        """Return the text that a node holds, plain or as a mapping with words, or None."""
        if isinstance(node, Scalar) and node.data is not None:
            return Text(self, path, path, field, node, None, None, None)
        if isinstance(node, Mapping) and isinstance(words := node.get("words"), Scalar) and words.data is not None:
            said_by, lang, how = (
                value.text if isinstance(value := node.get(key), Scalar) else None for key in ("said_by", "lang", "how")
            )
            return Text(self, f"{path}.words", path, field, words, said_by, lang, how)
        return None

    @cached_property
    def prose(self) -> list[Text]:
        """Every text of the plan, in the order of the file."""
        return list(self._prose("", self.root))

    def _prose(self, path: str, node: Node) -> Iterator[Text]:
        field = self.schema.field(path)
        if field is not None and field.is_text and (text := self.text_at(path, node, field)):
            yield text
        elif isinstance(node, Mapping):
            for entry in node.entries:
                yield from self._prose(f"{path}.{entry.key.text}".lstrip("."), entry.value)
        elif isinstance(node, Sequence):
            for n, item in enumerate(node.items):
                yield from self._prose(f"{path}.{n}", item)

    def days(self, path: str) -> Iterator[Day]:
        """Yield the dates at a path; what is no date is the schema's to say."""
        if self.schema.field(path) is None:
            raise KeyError(path)
        for node in _below(self.root, path.split(".")):
            if day := as_day(node):
                yield day

    @cached_property
    def outcomes(self) -> list[Item]:
        return self.items("outcomes")

    @cached_property
    def active_outcomes(self) -> list[Item]:
        """The outcomes that the plan still works towards; a closed plan has none."""
        return [outcome for outcome in self.outcomes if not is_over(outcome) and not self.is_closed]

    def looks(self, outcome: Item) -> list[tuple[Item, Item]]:
        """Return every review that looked at an outcome, with what it says of it; the newest last.

        Reviews go by their days, or stand as in the file where one of them has none.
        """
        found = [
            (review, look)
            for review in self.items("reviews")
            for look in review.items("outcomes")
            if look.word("outcome") == outcome.word("id") != ""
        ]
        days = [review.day("date") for review, _ in found]
        by_day = [day.date for day in days if day]
        if len(by_day) < len(found):
            return found
        return [found[number] for number in sorted(range(len(found)), key=by_day.__getitem__)]

    def anchor(self, key: str) -> Span:
        """Return where to point when a section is missing: its name if it stands there empty, else the status."""
        for name in (key, "status", "kind", "id"):
            if entry := self.root.entry(name):
                return entry.key.span if name == key else entry.value.outline
        return self.root.outline


def is_over(outcome: Item) -> bool:
    """Tell whether nothing more is promised for an outcome: it was achieved, changed or is no longer wanted."""
    return (
        outcome.word("status") in OVER
        or "replaced_by" in outcome
        or any(other.word("replaces") == outcome.word("id") != "" for other in outcome.plan.outcomes)
    )


def schema_name(root: Mapping) -> SchemaName:
    """Return which schema a file is to be held against."""
    kind = root.get("kind")
    return "supervision" if isinstance(kind, Scalar) and kind.text == "supervision" else "plan"


_DAY = regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def as_day(node: Node) -> Day | None:
    """Return the date that a node holds, or None."""
    if isinstance(node, Scalar) and _DAY.fullmatch(node.text):
        try:
            return Day(date.fromisoformat(node.text), node.outline)
        except ValueError:
            return None
    return None


def _below(node: Node, steps: list[str]) -> list[Node]:
    """Return what _descend yields, without saying where it is, which is quicker; * alone stands for list positions."""
    found = [node]
    for step in steps:
        if step == "*":
            found = [item for node in found if isinstance(node, Sequence) for item in node.items]
        else:
            found = [child for node in found if isinstance(node, Mapping) and (child := node.get(step)) is not None]
    return found


def _descend(path: str, node: Node, steps: list[str]) -> Iterator[tuple[str, Node]]:
    if not steps:
        yield path, node
        return
    step, rest = steps[0], steps[1:]
    if isinstance(node, Mapping):
        child = node.get(step)
        if child is not None and not (isinstance(child, Scalar) and child.data is None):
            yield from _descend(f"{path}.{step}".lstrip("."), child, rest)
    elif isinstance(node, Sequence) and step == "*":
        for n, item in enumerate(node.items):
            yield from _descend(f"{path}.{n}", item, rest)
    elif isinstance(node, Sequence) and step.isdigit() and int(step) < len(node.items):
        yield from _descend(f"{path}.{step}", node.items[int(step)], rest)
