"""A plan to parts that a template can show: words with whose they are, names for ids, days in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from sbp.audience import View
from sbp.nodes import Mapping, Node, Scalar, Sequence
from sbp.plan import PERSON, Item, Plan, Text, as_day
from sbp.schema import Field
from sbp.strings import Label, Strings

# Tags for the file and its checks, not for a reader.
_FOR_THE_FILE = frozenset("sbp id sharing language_notes agreement.*.fingerprint agreement.*.parts".split())

# Tags that only those who keep the plan have a use for.
_FOR_STAFF = frozenset(
    (
        "kind settings status languages supersedes prepared_by.trained"
        " outcomes.*.wellbeing outcomes.*.eligible_outcomes outcomes.*.aim outcomes.*.whose outcomes.*.priority"
        " outcomes.*.family_priority needs.*.wellbeing about_me.what_matters.*.wellbeing strengths.*.facet"
        " people.*.kind people.*.involvement people.*.may_see conversations.*.chosen_by_person"
    ).split()
)


@dataclass(frozen=True)
class Passage:
    """Somebody's words, as they were said."""

    words: str
    lang: str  # empty if it is the language of the copy
    by: str  # whose words, where the copy has to say so
    is_own: bool = False  # whether the person, or somebody near to them, says it

    def __str__(self) -> str:
        return self.words


# What a part is about: the first of these that stands in it.
_LEADS = "view what words need trigger barrier wish decision about outcome action worry phrase kind to".split()


@dataclass(frozen=True)
class Part:
    """A part of the plan: what stands in it, by name and in the order of the plan."""

    content: dict[str, Shown]
    titles: dict[str, Label]
    place: str = ""  # where it stands in the plan, with list positions
    id: str = ""

    def get(self, key: str) -> Shown | None:
        """Return what stands under a name, or None."""
        return self.content.get(key)

    def list(self, key: str) -> list[Any]:
        """Return what stands under a name as a list; a single thing is a list of one."""
        found = self.content.get(key)
        return found if isinstance(found, list) else [] if found is None else [found]

    def rest(self, *known: str) -> Part:
        """Return the part without what a template shows in its own way."""
        return Part({key: value for key, value in self.content.items() if key not in known}, self.titles)

    def only(self, *known: str) -> Part:
        """Return the part with nothing but these names."""
        return Part({key: value for key, value in self.content.items() if key in known}, self.titles)

    def fields(self) -> Iterator[tuple[Label, Shown]]:
        """Yield title and content of all that stands here."""
        for key, value in self.content.items():
            yield self.titles[key], value

    def without_strings(self) -> Part:
        """Return the part without its short values, for a template that shows them in a line."""
        return Part({key: value for key, value in self.content.items() if not isinstance(value, str)}, self.titles)

    @property
    def who(self) -> str:
        """Who speaks or acts here, if this is one person's words or part."""
        found = self.content.get("who")
        return found if isinstance(found, str) else ""

    @property
    def lead(self) -> Shown | None:
        """The words that this part is about, which stand before all else."""
        return self.content.get(self.lead_key) if self.lead_key else None

    @property
    def lead_key(self) -> str:
        return next((key for key in _LEADS if isinstance(self.content.get(key), (Passage, str))), "")

    def details(self) -> Part:
        """Return the part without who and what it is about."""
        return self.rest("who", self.lead_key) if self.lead_key else self

    def __bool__(self) -> bool:
        return bool(self.content)


Shown: TypeAlias = "Passage | Part | str | list[Any]"


class Shower:
    """Turns what stands in a plan into what one reader's copy shows of it."""

    def __init__(self, plan: Plan, view: View, strings: Strings, marks_own: bool = False) -> None:
        self.plan = plan
        self.marks_own = marks_own  # whether passages say if the person, or somebody near to them, speaks
        self._names: dict[str, str] = {}
        self.view = view
        self.strings = strings
        self._not_shown = _FOR_THE_FILE if view.reader.audience == "staff" else _FOR_THE_FILE | _FOR_STAFF

    def top(self) -> Part:
        """Return the whole plan, as far as this reader sees it."""
        return self._part("", self.plan.root)

    def passage(self, text: Text) -> Passage:
        """Return somebody's words with whose they are, where their place in the plan doesn't say it."""
        match text.said_by:
            case None:
                by = ""
            case "person":
                by = "" if text.field.voice == "person" else self.strings.say("me")
            case "observed":
                by = self.strings.say("seen")
            case "interpreted":
                by = self.strings.say("understood")
            case reference:
                by = self.name_of(reference)
        own = self.marks_own and text.voice in ("person", "family")
        return Passage(text.words, "" if text.lang == self.strings.lang else text.lang, by, own)

    def texts(self, item: Item, key: str) -> list[Passage]:
        """Return the words under a name of an item, as far as this reader sees them."""
        return [self.passage(text) for text in item.texts(key) if self.view.shows(text.place)]

    def name_of(self, reference: str) -> str:
        """Return the name behind an id, or that it is somebody, if this reader is not to know who."""
        if reference not in self._names:
            self._names[reference] = self._name_of(reference)
        return self._names[reference]

    def _name_of(self, reference: str) -> str:
        if reference == PERSON or reference not in self.plan.people:
            return self.plan.name_of(reference)
        path = self.plan.people[reference].path
        kept = [place for place in (path, f"{path}.name") if self.view.keeps_back(place)]
        return self.strings.say("somebody") if kept else self.plan.name_of(reference)

    def is_shown(self, item: Item) -> bool:
        """Tell whether the copy shows an item."""
        return self.view.shows(item.path) and not self._is_about_hidden(item.path, item.node)

    def _is_about_hidden(self, path: str, node: Mapping) -> bool:
        """Tell whether a mapping is about something that is kept back: a plan for a worry, a review's words on it."""
        for key in ("worry", "outcome", "action", "for"):
            field = self.plan.schema.field(f"{path}.{key}".lstrip("."))
            value = node.get(key)
            if field is not None and field.refers_to and isinstance(value, Scalar) and self._hides(value.text, field):
                return True
        return False

    def _hides(self, reference: str, field: Field) -> bool:
        """Tell whether an id belongs to something that is kept back from this reader."""
        return any(self.view.keeps_back(item.path) for item in self._behind(reference, field))

    def _behind(self, reference: str, field: Field) -> Iterator[Item]:
        for section in field.refers_to:
            if section not in ("people", "voices"):
                yield from (item for item in self.plan.items(section) if item.word("id") == reference)

    def _shown(self, path: str, node: Node) -> Shown | None:
        field = self.plan.schema.field(path)
        if field is None or not self.view.shows(path, field.path) or (isinstance(node, Scalar) and node.data is None):
            return None
        if field.is_text and (text := self._text(path, node)):
            return self.passage(text)
        if isinstance(node, Mapping):
            return None if self._is_about_hidden(path, node) else self._part(path, node) or None
        if isinstance(node, Sequence):
            items = [self._shown(f"{path}.{n}", item) for n, item in enumerate(node.items)]
            return [item for item in items if item is not None] or None
        return self._value(node, field)

    def _text(self, path: str, node: Node) -> Text | None:
        shape = self.plan.schema.shape_at(path)
        return self.plan.text(path, node, shape) if shape is not None else None

    def _part(self, path: str, node: Mapping) -> Part:
        content: dict[str, Shown] = {}
        titles = {}
        for entry in node.entries:
            key = entry.key.text
            below = f"{path}.{key}".lstrip(".")
            field = self.plan.schema.field(below)
            if field is None or field.path in self._not_shown or (key == "id" and not field.is_text):
                continue
            if (shown := self._shown(below, entry.value)) is not None:
                content[key], titles[key] = shown, self.strings.title(field.title)
        name = node.get("id")
        return Part(content, titles, path, name.text if isinstance(name, Scalar) else "")

    def _value(self, node: Scalar, field: Field) -> Passage | str | None:
        if field.refers_to:
            return self._pointed_at(node.text, field) or None
        if day := as_day(node):
            return self.strings.day(day.date.isoformat())
        if node.data is True:
            return "✓"
        return self.strings.choice(node.text) if field.choices else node.text

    def _pointed_at(self, reference: str, field: Field) -> Passage | str:
        """Return the name or the words behind an id; nothing if this reader does not see them."""
        if reference == PERSON or reference in self.plan.people:
            return self.name_of(reference)
        found = next((item for item in self._behind(reference, field) if self.is_shown(item)), None)
        return self.main_words(found) if found else ""

    def main_words(self, item: Item) -> Passage | str:
        """Return the words that an item is known by."""
        field = self.plan.schema.field(item.path)
        texts: list[Text] = []
        if field is not None and field.is_text:
            texts = [text] if (text := self.plan.text(item.path, item.node, item.shape)) else []
        for key in ("words", "worry", "barrier", "decision", "what"):
            if not texts and field is not None and key in field.children:
                texts = item.texts(key)
        if not texts or not self.view.shows(texts[0].place):
            return ""
        passage = self.passage(texts[0])
        return Passage(passage.words, passage.lang, "", passage.is_own)
