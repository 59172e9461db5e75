"""What one copy of a plan shows, as its templates ask for it: cards of outcomes, strengths, contacts, progress."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, TypeAlias

from sbp.audience import View
from sbp.chart import Chart, chart
from sbp.circle import Circle, circle
from sbp.intervals import next_review
from sbp.plan import PERSON, PROFESSIONAL, Item
from sbp.shown import Part, Passage, Shower
from sbp.strings import Strings, month_in_words

# A day, what is said of progress, where the words stand, and where the score does.
_Looked: TypeAlias = "tuple[str, str, Item, Item | None]"

_NEAR = {"family": "family", "friend": "friends", "community": "community"}
_RINGS = ("family", "friends", "community", "paid")


@dataclass(frozen=True)
class Look:
    """Where an outcome, or a worry, stood on a day."""

    date: str  # in words
    progress: str
    score: str  # the number alone
    words: tuple[Passage, ...]


@dataclass(frozen=True)
class Progress:
    """The road of an outcome or a worry: every look at it from the first, and a drawing where there are scores."""

    looks: tuple[Look, ...]
    chart: Chart | None
    summary: str  # the same in one sentence
    scale: str  # what the numbers mean


@dataclass(frozen=True)
class Card:
    """An outcome with all that belongs to it."""

    part: Part
    id: str
    whose: str  # empty if it is the person's own
    groups: list[tuple[str, list[Part]]]  # what needs to happen, by who does it
    services: list[Part]
    progress: Progress
    status: str


@dataclass(frozen=True)
class Contact:
    """Somebody who can be reached."""

    name: str
    who: str
    contact: str
    what_for: Any
    id: str


class Copy:
    """What a copy shows, and the words that it says it in. Templates see all of it; nothing else of a plan."""

    def __init__(self, view: View, lang: str, is_plain: bool = False) -> None:
        self._plan = view.plan
        self._view = view
        self._strings = Strings(lang)
        self._shower = Shower(view.plan, view, self._strings, marks_own=is_plain)
        self.lang = lang
        self.is_plain = is_plain  # without drawings and tables

    @cached_property
    def top(self) -> Part:
        """The whole plan as far as the reader sees it."""
        return self._shower.top()

    @property
    def name(self) -> str:
        return self._plan.name

    @property
    def audience(self) -> str:
        return self._view.reader.audience

    @property
    def is_draft(self) -> bool:
        return self._plan.is_draft

    @property
    def is_closed(self) -> bool:
        return self._plan.is_closed

    @property
    def is_whole(self) -> bool:
        """Whether the reader sees the plan, rather than parts of it."""
        return self._view.is_whole

    @property
    def is_recorded(self) -> bool:
        """Whether the plan says what this reader may see."""
        return self._view.is_recorded

    @property
    def has_proposed(self) -> bool:
        """Whether something was said, up to now, in words that nobody has checked."""
        return self._strings.has_proposed

    @cached_property
    def next_review(self) -> str:
        """The day that is promised for the next review, in words; empty for none, or if it is kept back."""
        day = next_review(self._plan)
        held = [part for part in ("dates.next_review", "dates", "reviews") if self._view.keeps_back(part)]
        return "" if day is None or held or self.is_closed else self.day(day.date.isoformat())

    @property
    def organisation(self) -> dict[str, str]:
        """name, contact and out_of_hours of those who keep the plan, as sbp.yaml says them; empty where it doesn't."""
        said = self._plan.settings.organisation
        return {key: str(said.get(key, "")) for key in ("name", "contact", "out_of_hours")}

    @cached_property
    def own_language(self) -> str:
        """The person's language, by name if it has one here."""
        part = self.top.get("person")
        language = part.get("language") if isinstance(part, Part) else ""
        try:
            return self.say(f"language_{language}") if language else ""
        except KeyError:
            return str(language)

    def say(self, key: str) -> str:
        """Return what the copy itself says, in its language; a child's copy says some things more simply."""
        if self.audience == "child" and self._strings.has(f"{key}_child"):
            return self._strings.say(f"{key}_child")
        return self._strings.say(key)

    def titled(self, title: str) -> str:
        """Return the title of a field of the plan's format, by its English name, in the copy's language."""
        return str(self._strings.title(title))

    def title(self) -> str:
        """Return the kind of plan as a heading."""
        kind = {"young-carer": "carer", "child": "adult"}.get(self._plan.kind, self._plan.kind)
        return self.say(f"plan_{kind}")

    def document_title(self, document: str) -> str:
        """Return the heading of a document: of the plan itself, or of a part of it that stands alone."""
        return self.title() if document == "plan" else self.say(f"document_{document}")

    @property
    def updated(self) -> str:
        """The day of the last change, in words; empty if the plan doesn't say it."""
        dates = self.top.get("dates")
        return str(dates.get("updated") or "") if isinstance(dates, Part) else ""

    def copy_for(self) -> str:
        """Return for whom the copy is made, as it says on every page."""
        who = self._view.reader.who
        if who:
            return self.say("copy_for").format(name=self._shower.name_of(who))
        return self.say(f"copy_for_{self.audience}")

    def day(self, text: str) -> str:
        """Return a day in words, in the language of the copy."""
        return self._strings.day(text)

    def score(self, part: Part) -> str:
        """Return a score in words: 3 on a scale from 0 to 10; empty if there is none."""
        number, scale = part.get("score"), self._plan.settings.scales.get(str(part.get("scale")))
        if number is None:
            return ""
        return f"{number} {self.say('on_scale').format(low=scale['min'], high=scale['max'])}" if scale else str(number)

    @cached_property
    def outcomes(self) -> list[Card]:
        """Each outcome with what needs to happen for it, grouped by who does it, and how it is going."""
        actions, services = self._linked("actions"), self._linked("services")
        return [self._card(item, part, actions, services) for item, part in self._linked("outcomes")]

    def _card(
        self, item: Item, part: Part, actions: list[tuple[Item, Part]], services: list[tuple[Item, Part]]
    ) -> Card:
        name, whose = item.word("id"), item.word("whose")
        helping = [(action, shown) for action, shown in actions if name in action.words("helps")]
        return Card(
            part,
            name,
            "" if whose in ("", PERSON) else self._shower.name_of(whose),
            self._grouped(helping),
            [shown for service, shown in services if name in service.words("supports")],
            self._progress(item),
            item.word("status"),
        )

    @cached_property
    def other_actions(self) -> list[tuple[str, list[Part]]]:
        """What needs to happen besides the outcomes, grouped by who does it."""
        known = {outcome.word("id") for outcome in self._kept("outcomes")}
        linked = self._linked("actions")
        return self._grouped([(action, part) for action, part in linked if not known & set(action.words("helps"))])

    @cached_property
    def all_actions(self) -> list[tuple[str, list[Part]]]:
        """All that needs to happen and is not done or stopped, grouped by who does it."""
        still = [pair for pair in self._linked("actions") if pair[0].word("status") not in ("done", "stopped")]
        return self._grouped(still)

    @cached_property
    def other_services(self) -> list[Part]:
        """The services that support no outcome of their own."""
        known = {outcome.word("id") for outcome in self._kept("outcomes")}
        return [part for service, part in self._linked("services") if not known & set(service.words("supports"))]

    @cached_property
    def strengths(self) -> list[tuple[str, list[Part]]]:
        """The strengths by whose they are: mine, my family's and friends', my community's."""
        groups: dict[str, list[Part]] = {}
        for item, part in self._linked("strengths"):
            kind = item.word("kind")
            group = "near" if kind in ("family", "social") else kind if kind in ("personal", "community") else "other"
            groups.setdefault(group, []).append(part)
        return [
            (self.say(f"strengths_{group}"), groups[group])
            for group in ("personal", "near", "community", "other")
            if group in groups
        ]

    @cached_property
    def contacts(self) -> list[Contact]:
        """Everybody who can be reached: name, who they are, how, and what for."""
        found = []
        for item, part in self._linked("people"):
            if part.get("contact"):
                who = ", ".join(str(part.get(key)) for key in ("relationship", "organisation") if part.get(key))
                name, contact = str(part.get("name") or ""), str(part.get("contact"))
                found.append(Contact(name, who, contact, part.get("contact_for"), item.word("id")))
        return found

    def how_to_reach(self, name: str) -> str:
        """Return how to reach somebody by name; empty if the copy doesn't say. Of one name there may be several."""
        return " / ".join(dict.fromkeys(contact.contact for contact in self.contacts if contact.name == name))

    @cached_property
    def circles(self) -> list[tuple[str, list[Part]]]:
        """The people in the person's life by how near they are: family, friends, community, paid."""
        groups: dict[str, list[Part]] = {}
        for item, part in self._linked("people"):
            if part.get("name"):
                groups.setdefault(_NEAR.get(item.word("kind"), "paid"), []).append(part)
        return [(self.say(f"circle_{group}"), groups[group]) for group in _RINGS if group in groups]

    def circle(self) -> Circle:
        """Return the drawing of the people in the person's life."""
        return circle(self.name, [[str(part.get("name")) for part in parts] for _, parts in self.circles])

    @cached_property
    def working_well(self) -> list[Passage | Part]:
        """What is good now, what keeps things safe, and what the last review found better or working."""
        about = self.top.get("about_me")
        found: list[Passage | Part] = [*about.list("good_now")] if isinstance(about, Part) else []
        reviews = self.top.list("reviews")
        if reviews:
            found += [*reviews[-1].list("better"), *reviews[-1].list("working")]
        for worry in self.top.list("worries"):
            found += worry.list("safe_now")
        return found + [part for part in self.top.list("strengths") if not found]

    def worry_progress(self, position: int) -> Progress:
        """Return the scores of a worry that the copy shows, by its position among those shown."""
        item = self._kept("worries")[position]
        scores = [one for one in item.items("scores") if self._view.shows(one.path)]
        looked: list[_Looked] = [(one.word("date"), "", one, one) for one in scores]
        for review in self._kept("reviews"):
            for look in review.items("worries"):
                if look.word("worry") == item.word("id") != "" and self._shower.is_shown(look):
                    looked.append((review.word("date"), "", look, look.item("score")))
        return self._road(looked)

    @cached_property
    def kept_back(self) -> list[dict[str, str]]:
        """What is kept back from somebody, where and why, for those who keep the plan; without its words."""
        if self.audience != "staff":
            return []
        found = []
        sharing = self._plan.top.item("sharing")
        entries = [entry for entry in (sharing.items("withheld") if sharing else []) if entry.word("path")]
        for back, entry in zip(self._view.all_kept_back, entries, strict=True):
            if self._view.reader.who in back.readers:
                continue  # who is not to see it is not to hear of it either
            readers = ", ".join(self._shower.name_of(reader) for reader in back.readers) or self.name
            why = [text.words for text in entry.texts("why")]
            reason = entry.word("reason")
            found.append(
                {
                    "what": self._path_in_words(back.place),
                    "from": readers,
                    "why": ". ".join([*([self._strings.choice(reason)] if reason else []), *why]),
                    "by": self._shower.name_of(entry.word("decided_by")) if "decided_by" in entry else "",
                    "review": self.day(entry.word("review")),
                }
            )
        return found

    def _path_in_words(self, place: str) -> str:
        """Return a place of the plan by the titles of its fields: What we are worried about, 2: What has happened."""
        words, steps = "", place.split(".")
        for n, step in enumerate(steps):
            field = self._plan.schema.field(".".join(steps[: n + 1]))
            if step.isdigit():
                words += f", {int(step) + 1}"
            elif field is not None:
                words += (": " if words else "") + str(self._strings.title(field.title))
        return words

    def _linked(self, section: str) -> list[tuple[Item, Part]]:
        """The items of a section that the copy shows, in the order of the plan, each with what is shown of it."""
        items = {item.path: item for item in self._plan.items(section)}
        return [(items[part.place], part) for part in self.top.list(section) if isinstance(part, Part)]

    def _kept(self, section: str) -> list[Item]:
        return [item for item, _ in self._linked(section)]

    def _grouped(self, actions: list[tuple[Item, Part]]) -> list[tuple[str, list[Part]]]:
        groups: dict[str, list[Part]] = {"mine": [], "near": [], "paid": []}
        for action, part in actions:
            groups[self._who_acts(action)].append(part)
        return [(self.say(f"actions_{group}"), parts) for group, parts in groups.items() if parts]

    def _who_acts(self, action: Item) -> str:
        kinds = {self._plan.person_kind(who) for who in action.words("who")}
        if PERSON in kinds:
            return "mine"
        return "paid" if kinds and kinds <= set(PROFESSIONAL) else "near"

    def _progress(self, outcome: Item) -> Progress:
        looked: list[_Looked] = []
        if (baseline := outcome.item("baseline")) and self._view.shows(baseline.path):
            looked.append((baseline.word("date"), "", baseline, baseline))
        for review, look in self._plan.looks(outcome):
            if self._shower.is_shown(review) and self._shower.is_shown(look):
                looked.append((review.word("date"), look.word("progress"), look, look.item("score")))
        return self._road(looked)

    def _road(self, looked: list[_Looked]) -> Progress:
        """Return the road of what was said on several days: day, progress, the words and the score."""
        looks, scores = [], list[tuple[date, float | None]]()
        scale = next((score.word("scale") for *_, score in looked if score and "scale" in score), "")
        ends = self._plan.settings.scales.get(scale, {})
        for day, progress, words, score in looked:
            number = score.number("score") if score and self._view.shows(f"{score.path}.score") else None
            said = self._shower.texts(words, "words")
            if score is not None and score is not words:
                said += self._shower.texts(score, "words")
            shown = f"{number:g}" if number is not None else ""
            going = self._strings.choice(progress) if progress else ""
            looks.append(Look(self.day(day), going[:1].upper() + going[1:], shown, tuple(said)))
            if parsed := _as_date(day):
                scores.append((parsed, number))
        drawn = None
        if ends and len(scores) == len(looked) and all(a[0] <= b[0] for a, b in zip(scores, scores[1:], strict=False)):
            drawn = chart(scores, float(ends["min"]), float(ends["max"]), lambda day: month_in_words(day, self.lang))
        summary = "; ".join(f"{look.date}: {look.score or self.say('no_score')}" for look in looks)
        return Progress(tuple(looks), drawn, summary, self._scale_in_words(ends))

    def _scale_in_words(self, ends: Any) -> str:
        if not ends:
            return ""
        said = self.say("on_scale").format(low=ends["min"], high=ends["max"])
        meaning = [f"{ends[end]}: {ends[word]}" for end, word in (("min", "low"), ("max", "high")) if word in ends]
        return f"{said} ({'; '.join(meaning)})" if meaning else said


def _as_date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
