"""A plan as rules and documents see it: texts that know whose they are, items, dates, people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from sbp.lazy import once, regex
from sbp.nodes import Mapping, Node, Scalar, Sequence, is_nothing
from sbp.schema import Schema, SchemaName, Voice, schema
from sbp.settings import Settings
from sbp.shapes import Found, Index, Shape
from sbp.source import Source, Span
from sbp.voices import FIRST_PERSON, is_first_person, speaks_of
from sbp.words import Plain, Word, folded, keys, plain, split

PERSON = "person"
PROFESSIONAL = ("paid", "advocate", "attorney", "other")
DRAFTS = ("draft", "shared-for-agreement")
OVER = ("achieved", "changed", "no-longer-wanted")  # an outcome of which nothing more is promised


class Text:
    """Words of somebody, and whose they are."""

    def __init__(self, plan: Plan, place: str, node: Scalar | Mapping, scalar: Scalar, field: Shape) -> None:
        self.plan = plan
        self.place = place  # of the field, which holds the words or a mapping with them
        self.field = field
        self.scalar = scalar
        self._node = node

    @property
    def path(self) -> str:
        """The path of the words themselves."""
        return self.place if self._node is self.scalar else f"{self.place}.words"

    def _said(self, key: str) -> str | None:
        node = self._node.by_key.get(key) if type(self._node) is Mapping else None
        return node.text if type(node) is Scalar else None

    @property
    def said_by(self) -> str | None:
        """Who says it, as the plan writes it beside the words: person, observed, interpreted, somebody's id."""
        return self._said("said_by")

    @property
    def own_lang(self) -> str | None:
        return self._said("lang")

    @property
    def how(self) -> str | None:
        return self._said("how")

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

    @once
    def split(self) -> list[Word]:
        """The words one by one."""
        return split(self.words)

    @once
    def folded(self) -> list[str]:
        """The words as they are compared, in their order, without their places: there sooner than split."""
        return folded(self.words)

    @once
    def joined(self) -> str:
        """The words as they are compared, with a blank before each and after the last."""
        return f" {' '.join(self.folded)} "

    @once
    def keys(self) -> frozenset[str]:
        """The different words as they are compared; of one that owns something (Mum's), its owner too."""
        return keys(self.folded)

    @once
    def plain(self) -> Plain:
        """The words as patterns want them."""
        return plain(self.words, self.split)

    def part(self, start: int, end: int) -> Span:
        """The stretch of the file that holds words[start:end]."""
        return self.scalar.part(start, end)

    @once
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
        if (
            self.field.voice == "person"
            and not self.words.startswith(("I ", "My ", "We "))
            and self.keys.isdisjoint(FIRST_PERSON)
            and speaks_of(self.words, self.plan.name, self.field.path in _SELF)
        ):
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
        key = _key_beside(self.field.path)
        around = self.plan.around(self.place) if key else None
        if around is None or not isinstance(node := around.get(key), Scalar):
            return ""
        if self.field.path == _PROMISE:
            return PERSON if node.text == PERSON and is_first_person(self.words) else ""
        return node.text


_PROMISE = "actions.*.what"


@cache
def _key_beside(path: str) -> str:
    """Return the name under which whoever says the words of a field stands beside them; empty if nobody does."""
    name = path.removesuffix(".*").rpartition(".")[2]
    if path.startswith("people.") and name in ("offers", "limits", "views"):
        return "id"
    return "who" if path == _PROMISE or name in ("words", "view", "said") else ""


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
    shape: Shape

    def _path(self, key: str) -> str:
        self._field(key)
        return f"{self.path}.{key}" if self.path else key

    def _field(self, key: str) -> Shape:
        field = self.shape.named.get(key) or self.shape.step(key)
        if field is None:
            raise KeyError(f"{self.path}.{key}")
        return field

    def _node(self, key: str) -> Node | None:
        if key not in self.shape.named:
            self._field(key)
        node = self.node.by_key.get(key)
        return None if node is None or is_nothing(node) else node

    def __contains__(self, key: str) -> bool:
        """Tell whether something stands there; an empty list is nothing."""
        node = self._node(key)
        if isinstance(node, Mapping):
            return bool(node.entries)
        return bool(node.items) if isinstance(node, Sequence) else node is not None

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

    def values(self, key: str) -> list[Scalar]:
        """Return the single values of a list, with their places."""
        node = self._node(key)
        return [item for item in node.items if isinstance(item, Scalar)] if isinstance(node, Sequence) else []

    def texts(self, key: str) -> list[Text]:
        """Return the text, or the texts of a list."""
        path, node, field = self._path(key), self._node(key), self._field(key)
        if not field.is_text and (field.item is None or not field.item.is_text):
            raise KeyError(f"{path} holds no text")
        if isinstance(node, Sequence):
            found = [self.plan.text(f"{path}.{n}", item, field.item or field) for n, item in enumerate(node.items)]
        else:
            found = [self.plan.text(path, node, field)] if node is not None else []
        return [text for text in found if text is not None]

    def item(self, key: str) -> Item | None:
        """Return a mapping inside this one."""
        node = self._node(key)
        return Item(self.plan, self._path(key), node, self._field(key)) if isinstance(node, Mapping) else None

    def items(self, key: str) -> list[Item]:
        """Return the mappings of a list inside this one."""
        node = self._node(key)
        if not isinstance(node, Sequence):
            return []
        path, shape = self._path(key), self._field(key).item
        if shape is None:
            raise KeyError(f"{path} is no list")
        return [
            Item(self.plan, f"{path}.{n}", item, shape)
            for n, item in enumerate(node.items)
            if isinstance(item, Mapping)
        ]

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

    @once
    def remembered(self) -> dict[Any, Any]:
        """What somebody has worked out of this plan once, by whoever it was."""
        return {}

    def forget(self) -> None:
        """Let go of all that was worked out of this plan, which holds on to it and would keep its memory.

        It can still be asked anything. Who looks at thousands of plans, one by one, is quicker so.
        """
        for name in vars(self).keys() - {"source", "root", "today", "settings"}:
            del vars(self)[name]

    @once
    def schema(self) -> Schema:
        return schema(schema_name(self.root))

    @once
    def top(self) -> Item:
        """The whole plan as an item."""
        return Item(self, "", self.root, self.schema.shape)

    @once
    def index(self) -> Index:
        """Where the values of each field stand."""
        return Index(self.root, self.schema.shape)

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

    @once
    def language(self) -> str:
        """The language that the plan is written in, as far as a text does not say its own."""
        languages = self.top.item("languages") if self.schema.name == "plan" else None
        return next(iter(languages.words("records_in") if languages else ()), "en")

    @once
    def name(self) -> str:
        person = self.top.item("person") if self.schema.name == "plan" else None
        return person.word("name") if person else ""

    @once
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

    def values(self, path: str) -> list[Scalar]:
        """Return the single values at a path with * for list positions, which are nobody's words.

        Raises KeyError if the schema has no such field.
        """
        found = self.index.values.get(path)
        if found is None:
            if self.schema.shape_at(path) is None:
                raise KeyError(path)
            return []
        return found

    def _at(self, path: str) -> list[Found]:
        found = self.index.at.get(path)
        if found is None:
            if self.schema.shape_at(path) is None:
                raise KeyError(path)
            return []
        return found

    def holds(self, path: str) -> bool:
        """Tell whether anything stands at a path with * for list positions."""
        return bool(self._at(path)) or bool(self.values(path))

    def items(self, path: str) -> list[Item]:
        """Return the mappings of a list of the plan, like outcomes, or those at a path with * in it."""
        if path not in self._items:
            shape = self.schema.shape_at(path)
            if shape is None:
                raise KeyError(path)
            places = self._at(path if path.endswith("*") or "object" in shape.types else f"{path}.*")
            self._items[path] = [
                Item(self, found.path, found.node, found.shape) for found in places if isinstance(found.node, Mapping)
            ]
        return [*self._items[path]]

    @once
    def _items(self) -> dict[str, list[Item]]:
        return {}

    def texts(self, path: str) -> Iterator[Text]:
        """Yield the texts at a path with * for list positions, whether they stand alone or in a list."""
        shape = self.schema.shape_at(path)
        if shape is None:
            raise KeyError(path)
        if not shape.is_text:
            shape = shape.item
        if shape is None or not shape.is_text:
            raise KeyError(f"{path} holds no text")
        for found in self._at(shape.path):
            if text := self.text(*found):
                yield text

    def text(self, path: str, node: Node, field: Shape) -> Text | None:
        """Return the text that a node holds, plain or as a mapping with words, or None."""
        if node in self._texts:
            return self._texts[node]
        words = node.by_key.get("words") if isinstance(node, Mapping) else node
        if not isinstance(words, Scalar) or is_nothing(words) or isinstance(node, Sequence):
            return None
        text = self._texts[node] = Text(self, path, node, words, field)
        return text

    @once
    def _texts(self) -> dict[Node, Text]:
        return {}

    @once
    def prose(self) -> list[Text]:
        """Every text of the plan, in the order of the file."""
        return [text for found in self.index.texts if (text := self.text(*found))]

    def days(self, path: str) -> Iterator[Day]:
        """Yield the dates at a path; what is no date is the schema's to say."""
        for node in self.values(path):
            if day := as_day(node):
                yield day

    @once
    def outcomes(self) -> list[Item]:
        return self.items("outcomes")

    @once
    def replaced(self) -> frozenset[str]:
        """The ids of outcomes in whose place another has come."""
        return frozenset(outcome.word("replaces") for outcome in self.outcomes) - {""}

    @once
    def active_outcomes(self) -> list[Item]:
        """The outcomes that the plan still works towards; a closed plan has none."""
        return [outcome for outcome in self.outcomes if not is_over(outcome) and not self.is_closed]

    def looks(self, outcome: Item) -> list[tuple[Item, Item]]:
        """Return every review that looked at an outcome, with what it says of it; the newest last.

        Reviews go by their days, or stand as in the file where one of them has none.
        """
        found = self._looks.get(outcome.word("id"), [])
        days = [review.day("date") for review, _ in found]
        by_day = [day.date for day in days if day]
        if len(by_day) < len(found):
            return [*found]
        return [found[number] for number in sorted(range(len(found)), key=by_day.__getitem__)]

    @once
    def _looks(self) -> dict[str, list[tuple[Item, Item]]]:
        """Every review that looked at an outcome, with what it says of it, by the outcome's id."""
        found: dict[str, list[tuple[Item, Item]]] = {}
        for review in self.items("reviews"):
            for look in review.items("outcomes"):
                if name := look.word("outcome"):
                    found.setdefault(name, []).append((review, look))
        return found

    def anchor(self, key: str) -> Span:
        """Return where to point when a section is missing: its name if it stands there empty, else the status."""
        for name in (key, "status", "kind", "id"):
            if entry := self.root.entry(name):
                return entry.key.span if name == key else entry.value.outline
        return self.root.outline


def is_over(outcome: Item) -> bool:
    """Tell whether nothing more is promised for an outcome: it was achieved, changed or is no longer wanted."""
    return outcome.word("status") in OVER or "replaced_by" in outcome or outcome.word("id") in outcome.plan.replaced


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
