"""A plan to what a copy of it shows: words with their language and whose they are, names for ids, days in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from typing import Any, TypeAlias

from sbp.data import read_data
from sbp.intervals import next_review
from sbp.nodes import Mapping, Node, Scalar, Sequence
from sbp.plan import PERSON, PROFESSIONAL, Item, Plan, Text, as_day
from sbp.resources import TEMPLATES
from sbp.schema import Field
from sbp.sharing import kept_back

LANGUAGES = ("en", "cy")

_MONTHS = {
    "en": ("January February March April May June July August September October November December").split(),
    "cy": ("Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr").split(),
}

# Tags for the file and its checks, not for the reader; and what is never in a copy unless it is asked for.
_NOT_SHOWN = frozenset(
    (
        "sbp id kind settings status languages supersedes language_notes sharing person.identifiers prepared_by.trained"
        " outcomes.*.wellbeing outcomes.*.eligible_outcomes outcomes.*.aim outcomes.*.whose outcomes.*.priority"
        " outcomes.*.family_priority needs.*.wellbeing strengths.*.facet people.*.kind people.*.involvement"
        " people.*.may_see conversations.*.chosen_by_person agreement.*.fingerprint"
        " agreement.*.parts"
    ).split()
)


def day_in_words(text: str, lang: str) -> str:
    """Return a day in words: 14 March 2026, 14 Mawrth 2026. What is no day stays as it is."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return f"{day.day} {_MONTHS[lang][day.month - 1]} {day.year}"


@dataclass(frozen=True)
class Passage:
    """Somebody's words, as they were said."""

    words: str
    lang: str  # empty if it is the language of the copy
    by: str  # whose words, where the copy has to say so

    def __str__(self) -> str:
        return self.words


@dataclass(frozen=True)
class Label:
    """A field's name, in the language of the copy or, where it has none yet, in another."""

    text: str
    lang: str = ""  # empty if it is the language of the copy

    @property
    def colon(self) -> str:
        """What parts the name from what follows on the same line."""
        return "" if self.text.endswith(("?", "…")) else ":"

    def __str__(self) -> str:
        return self.text


# What a part is about: the first of these that stands in it.
_LEADS = "view what words need trigger barrier wish decision about outcome action worry phrase kind to".split()


@dataclass(frozen=True)
class Part:
    """A part of the plan: what stands in it, by name and in the order of the plan."""

    content: dict[str, Shown]
    titles: dict[str, Label]

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


@dataclass(frozen=True)
class Copy:
    """What a copy shows: the plan as parts, and what connects them."""

    plan: Plan
    lang: str

    @cached_property
    def top(self) -> Part:
        shown = self._shown("", self.plan.root)
        assert isinstance(shown, Part)
        return shown

    @property
    def name(self) -> str:
        return self.plan.name

    @property
    def is_draft(self) -> bool:
        return self.plan.is_draft

    @cached_property
    def next_review(self) -> str:
        """The day that is promised for the next review, in words; empty for none, or if it is kept back."""
        day = next_review(self.plan)
        held = [part for part in ("dates.next_review", "dates", "reviews") if self._is_withheld(part)]
        return "" if day is None or held or self.plan.is_closed else self.day(day.date.isoformat())

    def say(self, key: str) -> str:
        """Return what the copy itself says, in its language."""
        return str(_strings()[key][self.lang])

    def title(self) -> str:
        """Return the kind of plan as a heading."""
        kind = {"young-carer": "carer", "child": "adult"}.get(self.plan.kind, self.plan.kind)
        return self.say(f"plan_{kind}")

    def day(self, text: str) -> str:
        """Return a day in words, in the language of the copy."""
        return day_in_words(text, self.lang)

    def score(self, part: Part) -> str:
        """Return a score in words: 3 on a scale from 0 to 10; empty if there is none."""
        number, scale = part.get("score"), self.plan.settings.scales.get(str(part.get("scale")))
        if number is None:
            return ""
        return f"{number} {self.say('on_scale').format(low=scale['min'], high=scale['max'])}" if scale else str(number)

    def outcomes(self) -> list[dict[str, Any]]:
        """Return each outcome with what needs to happen for it, grouped by who does it, and the last word on it."""
        parts = [part for part in self.top.list("outcomes") if isinstance(part, Part)]
        actions, services = self._linked("actions"), self._linked("services")
        cards = []
        for item, part in zip(self._kept("outcomes"), parts, strict=True):
            name = item.word("id")
            whose = item.word("whose")
            cards.append(
                {
                    "part": part,
                    "id": name,
                    "whose": "" if whose in ("", PERSON) else self.plan.name_of(whose),
                    "groups": self._grouped(
                        [(action, shown) for action, shown in actions if name in action.words("helps")]
                    ),
                    "services": [shown for service, shown in services if name in service.words("supports")],
                    "looks": list(self._looks(name)),
                    "status": item.word("status"),
                }
            )
        return cards

    def other_actions(self) -> list[tuple[str, list[Part]]]:
        """Return what needs to happen besides the outcomes, grouped by who does it."""
        known = {outcome.word("id") for outcome in self._kept("outcomes")}
        linked = self._linked("actions")
        return self._grouped([(action, part) for action, part in linked if not known & set(action.words("helps"))])

    def other_services(self) -> list[Part]:
        """Return the services that support no outcome of their own."""
        known = {outcome.word("id") for outcome in self._kept("outcomes")}
        return [part for service, part in self._linked("services") if not known & set(service.words("supports"))]

    def strengths(self) -> list[tuple[str, list[Part]]]:
        """Return the strengths by whose they are: mine, my family's and friends', my community's."""
        groups: dict[str, list[Part]] = {}
        for item, part in zip(self._kept("strengths"), self.top.list("strengths"), strict=True):
            kind = item.word("kind")
            group = "near" if kind in ("family", "social") else kind if kind in ("personal", "community") else "other"
            groups.setdefault(group, []).append(part)
        return [
            (self.say(f"strengths_{group}"), groups[group])
            for group in ("personal", "near", "community", "other")
            if group in groups
        ]

    def contacts(self) -> list[dict[str, Any]]:
        """Return everybody who can be reached: name, who they are, how, and what for."""
        found = []
        for item, part in zip(self._kept("people"), self.top.list("people"), strict=True):
            if part.get("contact"):
                who = ", ".join(filter(None, [item.word("relationship"), item.word("organisation")]))
                found.append(
                    {
                        "name": item.word("name"),
                        "who": who,
                        "contact": part.get("contact"),
                        "for": part.get("contact_for"),
                    }
                )
        return found

    def _linked(self, section: str) -> list[tuple[Item, Part]]:
        return list(zip(self._kept(section), self.top.list(section), strict=True))

    def _kept(self, section: str) -> list[Item]:
        """The items of a section that the copy shows, in the order of the plan."""
        return [
            item
            for item in self.plan.items(section)
            if not self._is_withheld(item.path) and not self._is_about_withheld(item.path, item.node)
        ]

    def _grouped(self, actions: list[tuple[Item, Part]]) -> list[tuple[str, list[Part]]]:
        groups: dict[str, list[Part]] = {"mine": [], "near": [], "paid": []}
        for action, part in actions:
            groups[self._who_acts(action)].append(part)
        return [(self.say(f"actions_{group}"), parts) for group, parts in groups.items() if parts]

    def _who_acts(self, action: Item) -> str:
        kinds = {self.plan.person_kind(who) for who in action.words("who")}
        if PERSON in kinds:
            return "mine"
        return "paid" if kinds and kinds <= set(PROFESSIONAL) else "near"

    def _looks(self, outcome: str) -> Iterator[dict[str, Any]]:
        """Yield what each review said of an outcome, the newest first."""
        for item in reversed(self._kept("reviews")):
            for looked in item.items("outcomes"):
                if looked.word("outcome") == outcome and not self._is_withheld(looked.path):
                    progress = looked.word("progress")
                    words = looked.texts("words")
                    hidden = not words or self._is_withheld(words[0].place)
                    yield {
                        "date": self.day(item.word("date")),
                        "progress": self.say(f"progress_{progress}") if progress else "",
                        "words": None if hidden else self._passage(words[0], words[0].field),
                    }

    def _is_withheld(self, path: str) -> bool:
        return any(path == place or path.startswith(f"{place}.") for place in self._withheld)

    @cached_property
    def _withheld(self) -> list[str]:
        """Places that are kept back from the person."""
        return [found.place for found in kept_back(self.plan) if found.from_person and found.place]

    def _is_about_withheld(self, path: str, node: Mapping) -> bool:
        """Tell whether a mapping is about something that is kept back: a review's words on a worry, a plan for it."""
        for key in ("worry", "outcome", "action", "for"):
            field = self.plan.schema.field(f"{path}.{key}".lstrip("."))
            value = node.get(key)
            if (
                field is not None
                and field.refers_to
                and isinstance(value, Scalar)
                and self._is_hidden(value.text, field)
            ):
                return True
        return False

    def _is_hidden(self, reference: str, field: Field) -> bool:
        """Tell whether an id belongs to something that is kept back."""
        return any(
            item.word("id") == reference and self._is_withheld(item.path)
            for section in field.refers_to
            if section not in ("people", "voices")
            for item in self.plan.items(section)
        )

    def _shown(self, path: str, node: Node) -> Shown | None:
        field = self.plan.schema.field(path)
        if field is None or self._is_withheld(path) or (isinstance(node, Scalar) and node.data is None):
            return None
        if field.is_text and (text := self.plan.text_at(path, node, field)):
            return self._passage(text, field)
        if isinstance(node, Mapping):
            return None if self._is_about_withheld(path, node) else self._part(path, node)
        if isinstance(node, Sequence):
            items = [self._shown(f"{path}.{n}", item) for n, item in enumerate(node.items)]
            return [item for item in items if item is not None] or None
        return self._value(node, field)

    def _part(self, path: str, node: Mapping) -> Part:
        content: dict[str, Shown] = {}
        titles = {}
        for entry in node.entries:
            key = entry.key.text
            below = f"{path}.{key}".lstrip(".")
            field = self.plan.schema.field(below)
            if field is None or field.path in _NOT_SHOWN or (key == "id" and not field.is_text):
                continue
            if (shown := self._shown(below, entry.value)) is not None:
                content[key], titles[key] = shown, self._label(field.title)
        return Part(content, titles)

    def _label(self, title: str) -> Label:
        """Return a field's title in the language of the copy, or in English, which it then says."""
        translated = _titles().get(title, {}).get(self.lang, "")
        return Label(translated) if translated else Label(title, "" if self.lang == "en" else "en")

    def _passage(self, text: Text, field: Field) -> Passage:
        match text.said_by:
            case None:
                by = ""
            case "person":
                by = "" if field.voice == "person" else self.say("me")
            case "observed":
                by = self.say("seen")
            case "interpreted":
                by = self.say("understood")
            case reference:
                by = self.plan.name_of(reference)
        return Passage(text.words, "" if text.lang == self.lang else text.lang, by)

    def _value(self, node: Scalar, field: Field) -> Passage | str | None:
        if field.refers_to:
            return self._pointed_at(node.text, field) or None
        if day := as_day(node):
            return self.day(day.date.isoformat())
        if node.data is True:
            return "✓"
        kind = "progress" if "progress" in field.path or field.path == "outcomes.*.status" else "choice"
        return self._choice(node.text, kind) if field.choices else node.text

    def _choice(self, choice: str, kind: str) -> Passage | str:
        """Return one of the format's own words in the language of the copy or, where it has none yet, in English."""
        said = _strings().get(f"{kind}_{choice}", {}).get(self.lang, "")
        plain = choice.replace("-", " ")
        return said or (plain if self.lang == "en" else Passage(plain, "en", ""))

    def _pointed_at(self, reference: str, field: Field) -> str:
        """Return the name or the words behind an id."""
        if reference == PERSON:
            return self.name
        if reference in self.plan.people:
            return self.plan.name_of(reference)
        for section in field.refers_to:
            for item in self.plan.items(section) if section not in ("people", "voices") else []:
                if item.word("id") == reference and not self._is_withheld(item.path):
                    return self._main_words(item)
        return ""

    def _main_words(self, item: Item) -> str:
        """Return the words that an item is known by."""
        field = self.plan.schema.field(item.path)
        if field is not None and field.is_text:
            return item.word("words")
        for key in ("words", "worry", "barrier", "decision", "what"):
            if field is not None and key in field.children and (texts := item.texts(key)):
                return texts[0].words
        return ""


@cache
def _titles() -> dict[str, dict[str, str]]:
    path = TEMPLATES / "titles.yaml"
    return read_data(path) if path.is_file() else {}


@cache
def _strings() -> dict[str, dict[str, str]]:
    return read_data(TEMPLATES / "strings.yaml")
