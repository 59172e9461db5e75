"""The what-matters conversation: which question comes next, and answers to the values of a plan."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple

from sbp.data import read_data
from sbp.ids import short_id
from sbp.lazy import regex
from sbp.resources import TEMPLATES
from sbp.schema import schema

LANGUAGES = ("en", "cy")
_ME = ("me", "myself", "i", "fi", "mi", "person")


@dataclass(frozen=True)
class Section:
    """A part of the plan: its heading, what belongs there, an example, and the questions that the conversation asks."""

    key: str
    heading: dict[str, str]
    note: dict[str, str]
    sample: str
    kinds: tuple[str, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class Part:
    """One thing to ask about an item, like a person's telephone number."""

    key: str
    ask: dict[str, str]
    choices: tuple[str, ...] = ()
    is_list: bool = False
    is_person: bool = False
    is_outcome: bool = False
    has_words: bool = False


@dataclass(frozen=True)
class Question:
    """One question, where its answers belong, and the parts of an answer that has several."""

    path: str
    ask: dict[str, str]
    help: dict[str, str]
    many: bool
    kind: str
    field: str
    parts: tuple[Part, ...]


class Slot(NamedTuple):
    """Where the conversation is: which question, which item of its answers, which part of the item."""

    question: int
    item: int
    part: int


@cache
def _content() -> dict[str, Any]:
    return read_data(TEMPLATES / "conversation.yaml")


def says(key: str, lang: str) -> str:
    """Return what the conversation itself says, like how to go back."""
    return str(_content()["says"][key][lang])


def sections(kind: str) -> list[Section]:
    """Return the sections for a kind of plan, in the order of the format."""
    return [section for section in _sections() if not section.kinds or kind in section.kinds]


@cache
def _sections() -> tuple[Section, ...]:
    return tuple(
        Section(
            data["key"], data["heading"], data["note"], data["sample"], tuple(data.get("kinds") or ()),
            tuple(_question(question) for question in data.get("questions") or ()),
        )
        for data in _content()["sections"]
    )  # fmt: skip


def _question(data: dict[str, Any]) -> Question:
    parts = tuple(
        Part(
            part["key"], part.get("ask", data["ask"]), tuple(part.get("choices", ())), part.get("list", False),
            part.get("person", False), part.get("outcome", False), part.get("words", False),
        )
        for part in data.get("fields", ())
    )  # fmt: skip
    return Question(
        data["path"],
        data["ask"],
        data["help"],
        data.get("many", False),
        data.get("kind", ""),
        data.get("field", ""),
        parts,
    )


@dataclass
class Conversation:
    """A conversation under way: answers so far, and where it is. It knows nothing of terminals."""

    kind: str
    lang: str
    today: str  # the day that a first “where I am now” is written with
    questions: list[tuple[Section, Question]] = field(init=False)
    answers: dict[int, list[dict[str, str]]] = field(default_factory=dict)
    slot: Slot | None = field(init=False)
    _past: list[Slot] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.questions = [(section, question) for section in sections(self.kind) for question in section.questions]
        self.slot = Slot(0, 0, 0) if self.questions else None

    @property
    def section(self) -> Section:
        assert self.slot is not None
        return self.questions[self.slot.question][0]

    @property
    def question(self) -> Question:
        assert self.slot is not None
        return self.questions[self.slot.question][1]

    @property
    def part(self) -> Part | None:
        """The part that is asked about, if the question's answers have several."""
        assert self.slot is not None
        return self.question.parts[self.slot.part] if self.question.parts else None

    @property
    def prompt(self) -> str:
        """What is asked now."""
        return (self.part.ask if self.part else self.question.ask)[self.lang]

    @property
    def is_first_of_question(self) -> bool:
        assert self.slot is not None
        return self.slot.item == 0 and self.slot.part == 0

    @property
    def current(self) -> str:
        """What was answered here already, if the conversation went back."""
        assert self.slot is not None
        items = self.answers.get(self.slot.question, [])
        return items[self.slot.item].get(self._key, "") if self.slot.item < len(items) else ""

    @property
    def _key(self) -> str:
        return self.part.key if self.part else "words"

    def answer(self, text: str) -> None:
        """Take an answer, and go on. An empty one keeps what is there, and otherwise skips."""
        assert self.slot is not None
        items = self.answers.setdefault(self.slot.question, [])
        if text:
            if self.slot.item == len(items):
                items.append({})
            items[self.slot.item][self._key] = text
        self._past.append(self.slot)
        self.slot = self._following(bool(text or self.current))

    def back(self) -> bool:
        """Go back to what was asked before. Return False if this is the first question."""
        if not self._past:
            return False
        self.slot = self._past.pop()
        return True

    def _following(self, answered: bool) -> Slot | None:
        assert self.slot is not None
        question, item, part = self.slot
        if part + 1 < len(self.question.parts) and (answered or part > 0):
            return Slot(question, item, part + 1)
        if self.question.many and (answered or part > 0):
            return Slot(question, item + 1, 0)
        return Slot(question + 1, 0, 0) if question + 1 < len(self.questions) else None

    def outcomes_meant(self, text: str) -> list[str]:
        """Return the ids of the outcomes that an answer names; none if it names none."""
        return outcomes_meant(text, self.values({}).get("outcomes", []))

    def values(self, base: dict[str, Any]) -> dict[str, Any]:
        """Return the values of the plan: those of base, and what was said, each with an id of its own."""
        return _Values(copy.deepcopy(base), self).all()


_DAY = regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def outcomes_meant(text: str, outcomes: list[dict[str, Any]]) -> list[str]:
    """Return the ids of the outcomes that an answer names by number, id or telling words; none if it names none."""
    ids = [str(outcome["id"]) for outcome in outcomes]
    named = [part.strip().casefold() for part in re.split(r",|;|\band\b|\ba\b(?= \d)", text) if part.strip()]
    if named and all(part in ids or (part.isdigit() and 0 < int(part) <= len(ids)) for part in named):
        return list(dict.fromkeys(part if part in ids else ids[int(part) - 1] for part in named))
    said = {word for word in re.findall(r"\w+", text.casefold()) if len(word) > 3}
    shared = [len(said & set(re.findall(r"\w+", str(outcome["words"]).casefold()))) for outcome in outcomes]
    most = max(shared, default=0)
    return [ids[shared.index(most)]] if most else []


class _Values:
    """Puts answers where they belong in a plan."""

    def __init__(self, values: dict[str, Any], conversation: Conversation) -> None:
        self.values = values
        self.conversation = conversation
        self.taken = set(_ids(values))

    def all(self) -> dict[str, Any]:
        for number, (_, question) in enumerate(self.conversation.questions):
            for answer in self.conversation.answers.get(number, ()):
                self.add(question, answer)
        return self.values

    def add(self, question: Question, answer: dict[str, str]) -> None:
        if question.parts:
            self.list(question.path).append(self.item(question, answer))
        elif question.kind:
            words = answer["words"]
            self.list(question.path).append(
                {"id": self.new_id(words, question.kind), "kind": question.kind, question.field: words}
            )
        elif question.many:
            self.list(question.path).append(answer["words"])
        else:
            section, key = question.path.split(".")
            self.values.setdefault(section, {})[key] = answer["words"]

    def list(self, path: str) -> list[Any]:
        at = self.values
        *sections, key = path.split(".")
        for section in sections:
            at = at.setdefault(section, {})
        found: list[Any] = at.setdefault(key, [])
        return found

    def item(self, question: Question, answer: dict[str, str]) -> dict[str, Any]:
        first = question.parts[0].key
        item: dict[str, Any] = {"id": self.new_id(answer[first], question.path.rstrip("s"))}
        for part in question.parts:
            if part.key in answer:
                is_day = part.key == "when" and question.path == "actions" and _DAY.fullmatch(answer["when"])
                item["by" if is_day else part.key] = self.value(part, answer[part.key])
        if question.path == "outcomes":
            item["whose"] = "person"
        field = schema("plan").field(f"{question.path}.*")
        order = field.children if field else ()
        return dict(sorted(item.items(), key=lambda pair: order.index(pair[0])))

    def value(self, part: Part, text: str) -> Any:
        if part.is_person:
            people = [
                self.somebody(name.strip())
                for name in text.replace(" and ", ",").replace(" a ", ",").split(",")
                if name.strip()
            ]
            return people if part.is_list or len(people) > 1 else people[0]
        if part.is_outcome:
            return outcomes_meant(text, self.values.get("outcomes", []))
        if part.has_words:
            return {"date": self.conversation.today, "words": text} if part.key == "baseline" else {"words": text}
        return [text] if part.is_list else text

    def somebody(self, name: str) -> str:
        """Return the id of whoever is meant; a name that is new goes to the people."""
        own = self.values.get("person", {}).get("name", "")
        if name.casefold() in (*_ME, own.casefold()):
            return "person"
        people = self.list("people")
        for person in people:
            if name.casefold() in (person["id"], str(person["name"]).casefold()):
                return str(person["id"])
        people.append({"id": self.new_id(name, "somebody"), "name": name})
        return str(people[-1]["id"])

    def new_id(self, text: str, fallback: str) -> str:
        name = short_id(text, self.taken, fallback)
        self.taken.add(name)
        return name


def _ids(values: Any) -> Iterator[str]:
    if isinstance(values, dict):
        if isinstance(values.get("id"), str):
            yield values["id"]
        for value in values.values():
            yield from _ids(value)
    elif isinstance(values, list):
        for value in values:
            yield from _ids(value)
