"""A reader to what their copy shows of a plan: what the person lets them see, and never what is kept back."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from sbp.errors import SbpError
from sbp.plan import PERSON, PROFESSIONAL, Item, Plan
from sbp.sharing import KeptBack, kept_back

AUDIENCES = ("person", "family", "partner", "staff", "child")

# What every copy says, whoever reads it.
_ALWAYS = (
    "kind jurisdiction status dates person.name person.pronouns"
    " prepared_by.name prepared_by.role prepared_by.organisation prepared_by.contact"
)

# The parts that people.*.may_see names, and the places of the plan that belong to each.
PARTS = {
    "about-me": "person about_me communication",
    "outcomes": "strengths outcomes actions services reviews.*.date reviews.*.outcomes reviews.*.actions",
    "safety": "worries safety_plan contingency carer_emergency positive_risks reviews.*.date reviews.*.worries",
    "contacts": "people.*.name people.*.relationship people.*.organisation people.*.contact people.*.contact_for",
}

# What another agency needs in order to do its part, and no more.
_PARTNER = (
    "person.language about_me.what_matters about_me.how_best_to_support about_me.please_do about_me.please_dont"
    " about_me.important_for communication strengths outcomes actions services worries safety_plan contingency"
    " carer_emergency positive_risks people.*.name people.*.relationship people.*.organisation people.*.contact"
    " people.*.contact_for monitoring"
)

# Paperwork that a child's own copy leaves out; the plan itself and the person's copy have it.
_PAPERWORK = (
    "needs advice money decisions safeguarding version_note child.looked_after.legal_status prepared_by.trained"
)

# Numbers, and notes for the file: in no copy at all.
_NEVER = "person.identifiers language_notes sharing"

# What people said of themselves and of what they can give: theirs, and the person's; not other people's.
_OF_OTHERS = "offers willing able agreed limits involvement how_involved asked views may_see kind".split()


class Reader(NamedTuple):
    """For whom a copy is made."""

    audience: str = PERSON
    who: str = ""  # the id of somebody in the plan, if the copy is for one of them


def reader_of(plan: Plan, audience: str | None, who: str) -> Reader:
    """Return the reader that somebody asks for by audience, by id, or by both.

    Raises SbpError if nobody in the plan has the id, if the person wants them to see nothing or said no, if somebody
    else is to get the person's own copy, or if a copy for a child is asked for of a plan that is no child's.
    """
    if who and who != PERSON:
        _refuse(plan, who)
    if audience is None:
        audience = PERSON if who in ("", PERSON) or who in _members(plan) else _audience_of(plan.person_kind(who))
    if audience in (PERSON, "child") and who not in ("", PERSON, *_members(plan)):
        raise SbpError(f"{plan.source.name}: --for {audience} is {plan.name}'s own copy; for {who} leave --for out")
    if audience == "child" and not is_a_childs(plan):
        raise SbpError(f"{plan.source.name}: this plan is not a child's; a copy --for child is the child's own")
    return Reader(audience, "" if who == PERSON else who)


def is_a_childs(plan: Plan) -> bool:
    """Tell whether the person whose plan it is is a child or a young person."""
    person = plan.top.item("person")
    stage = person.word("stage") if person else ""
    return plan.kind in ("child", "young-carer", "family") or stage in ("child", "young-person")


def _refuse(plan: Plan, who: str) -> None:
    if who not in plan.people:
        raise SbpError(f"{plan.source.name}: nobody under people has the id {who!r}")
    name, somebody = plan.name_of(who), plan.people[who]
    if "none" in somebody.words("may_see"):
        raise SbpError(f"{plan.source.name}: {plan.name} lets {name} see nothing (people.{who}.may_see)")
    if somebody.word("involvement") == "wants-out":
        raise SbpError(f"{plan.source.name}: {plan.name} doesn't want {name} involved (people.{who}.involvement)")
    if any(said.word("given") == "no" and "what" not in said for said in _consents(plan, who)):
        raise SbpError(f"{plan.source.name}: {plan.name} said no to sharing with {name} (sharing.consent)")


def _audience_of(kind: str) -> str:
    return "partner" if kind in PROFESSIONAL and kind != "other" else "family"


def _members(plan: Plan) -> list[str]:
    """The ids of those whose plan it is together, in a family's plan."""
    family = plan.top.item("family_plan")
    return family.words("members") if family else []


def _consents(plan: Plan, who: str) -> list[Item]:
    sharing = plan.top.item("sharing")
    return [said for said in sharing.items("consent") if said.word("who") == who] if sharing else []


class View:
    """What one reader's copy shows of a plan."""

    def __init__(self, plan: Plan, reader: Reader) -> None:
        self.plan = plan
        self.reader = reader
        self._known: dict[str, bool] = {}

    def shows(self, path: str, kind: str | None = None) -> bool:
        """Tell whether the copy shows what stands at a path with list positions: worries.0.evidence.

        kind is the same path with * for positions, where whoever asks has it already.
        """
        if path.startswith("people."):
            steps = path.split(".")
            if len(steps) > 2 and not self._shows_of_somebody(int(steps[1]), steps[2]):
                return False
        if kind is None:
            kind = ".".join("*" if step.isdigit() else step for step in path.split("."))
        if kind not in self._known:
            self._known[kind] = self._allows(kind)
        return self._known[kind] and not (self._kept_back and self.keeps_back(path))

    def keeps_back(self, path: str) -> bool:
        """Tell whether what stands at a path is kept back from this reader, wherever it may be spoken of."""
        return any(_within(path, place) for place in self._kept_back)

    @property
    def is_whole(self) -> bool:
        """Whether the copy is for somebody whose plan it is, or who keeps it."""
        return self.reader.audience in (PERSON, "staff", "child") or self._is_member

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """The parts of the plan that the person lets this reader see, as may_see names them, in its order.

        For family without a name: what everybody may see of whom it is recorded.
        """
        if self.reader.who:
            return tuple(self.plan.people[self.reader.who].words("may_see"))
        recorded = [
            set(somebody.words("may_see"))
            for somebody in self.plan.people.values()
            if somebody.word("kind") in ("family", "friend", "community") and somebody.words("may_see")
            and "none" not in somebody.words("may_see")
        ]  # fmt: skip
        seen = [set(PARTS) | {"all"} if "all" in some else some for some in recorded]
        return tuple(part for part in (*PARTS, "all") if seen and all(part in some for some in seen))

    @cached_property
    def allowed(self) -> tuple[str, ...]:
        """The places that the copy may show, with * for list positions; nothing at all means every place."""
        if self.is_whole or "all" in self.parts:
            return ()
        if self.reader.audience == "partner" and not self.parts:
            return tuple(f"{_ALWAYS} {_PARTNER}".split())
        return tuple(" ".join([_ALWAYS, *(PARTS.get(part, "") for part in self.parts)]).split())

    @property
    def is_recorded(self) -> bool:
        """Whether the plan says what this reader may see."""
        return self.is_whole or bool(self.parts)

    def notices(self) -> Iterator[str]:
        """Yield what whoever makes the copy should know of it, a line each."""
        who = self.reader.who
        if not self.is_recorded:
            whom = self.plan.name_of(who) if who else "family" if self.reader.audience == "family" else "partners"
            where = f"people.{who}.may_see" if who else "people.….may_see"
            shown = "what a partner agency needs" if self.reader.audience == "partner" else "hardly anything"
            yield f"the plan doesn't say what {whom} may see ({where}), so the copy holds {shown}"
        for said in _consents(self.plan, who) if who else []:
            if what := said.word("what"):
                yield (
                    f"asked about sharing with {self.plan.name_of(who)}, {self.plan.name} said"
                    f" {said.word('given') or 'nothing yet'}: {what}. Look whether the copy holds to it"
                )

    @cached_property
    def all_kept_back(self) -> list[KeptBack]:
        """Everything that the plan keeps back from anybody, in its order."""
        return list(kept_back(self.plan))

    @cached_property
    def _kept_back(self) -> list[str]:
        """Places that are kept back from this reader.

        What is kept from the person is in nobody's copy, since copies lie about; what is kept from anybody at all is in
        no copy that leaves the house.
        """
        if not self.is_whole:
            return [found.place for found in self.all_kept_back if found.place]
        return [
            found.place
            for found in self.all_kept_back
            if found.place and (found.from_person or (self.reader.who and self.reader.who in found.readers))
        ]

    @cached_property
    def _is_member(self) -> bool:
        return bool(self.reader.who) and self.reader.who in _members(self.plan)

    def _allows(self, kind: str) -> bool:
        hidden = _NEVER.split() + (_PAPERWORK.split() if self.reader.audience == "child" else [])
        if any(_within(kind, place) for place in hidden):
            return False
        return not self.allowed or any(_within(kind, place) or _within(place, kind) for place in self.allowed)

    def _shows_of_somebody(self, position: int, key: str) -> bool:
        """Tell whether the copy shows a field of somebody under people: each their own, and how to reach them."""
        if self.reader.audience in (PERSON, "staff", "child"):
            return True
        somebody = self._people[position]
        if self.reader.who and somebody.word("id") == self.reader.who:
            return True
        if key in ("contact", "contact_for") and self.reader.audience == "partner" and not self.parts:
            return somebody.word("kind") in PROFESSIONAL or somebody.word("id") in self._who_acts
        return key not in _OF_OTHERS

    @cached_property
    def _people(self) -> dict[int, Item]:
        return {int(item.path.rpartition(".")[2]): item for item in self.plan.items("people")}

    @cached_property
    def _who_acts(self) -> set[str]:
        """The ids of everybody who acts if things go wrong."""
        found: set[str] = set()
        for what_if in self.plan.items("contingency"):
            found.update(what_if.words("who"))
        if safety := self.plan.top.item("safety_plan"):
            found.update(safety.words("people_to_ask"), safety.words("professionals"))
        if emergency := self.plan.top.item("carer_emergency"):
            found.update(emergency.words("contacts"))
        return found


def _within(path: str, place: str) -> bool:
    return path == place or path.startswith(f"{place}.")
