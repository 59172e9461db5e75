"""A review as a conversation at the terminal: what is better first, then each outcome in the person's words.

Every answer is kept as it is given, so that nothing is lost when somebody stops. Enter skips a question.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from sbp import prompts
from sbp.agreements import agreement, is_as_agreed
from sbp.intervals import interval, later
from sbp.kept import open_actions
from sbp.plan import PERSON, Item, Plan
from sbp.reviewing import Review
from sbp.reviews import last_look, met, score_of, still_open, with_ids
from sbp.terminal import say

KINDS = ("planned", "unplanned", "requested", "light-touch", "protection")
DECISIONS = ("confirm", "revise", "close")
HOW = ("words", "observed", "interpreted")
_ENDS = ("outcomes-achieved", "persons-choice", "moved", "died", "no-longer-eligible", "replaced", "other")
_EXPERIENCE = ("felt_involved", "could_choose", "as_involved_as_i_wanted", "know_who", "asked_who_else")


class Talk:
    """A conversation about one plan, and what it has brought so far."""

    def __init__(self, plan: Plan, review: Review, keep: Callable[[], None]) -> None:
        """Go on from what a review holds already; keep is called after every answer."""
        self.plan, self.review, self.said, self.keep = plan, review, review.held, keep
        self.how = ""  # how the person's words were come by, where they didn't say them

    def talk(self) -> None:
        """Ask everything that isn't answered. Raises prompts.Stopped when somebody stops."""
        self._who_and_how()
        self._better()
        self._outcomes()
        if self.said.get("kind") != "light-touch":
            self._actions()
            self._worries()
            self._experience()
        self._decision()
        if self.said.get("decision") == "close":
            self.close()
        self._agreement()

    def close(self) -> None:
        """Ask for the closure statement."""
        self.said["decision"] = "close"
        closure = self.review.closure
        say("")
        prompts.tell("The closure statement: why the plan ends, how far each outcome came, and what remains.")
        if self._choose(closure, "kind", "What led to it?", _ENDS) == "died":
            self._ask(closure, "reasons", "What would you like to be remembered of what they hoped for, and had?")
            closure.setdefault("date", self.said["date"])
            return
        self._ask(closure, "reasons", "Why does the plan end?", "In words that the person would recognise.")
        looks = closure.setdefault("outcomes", [])
        for outcome in with_ids(still_open(self.plan)):
            look = _look(looks, "outcome", outcome)
            before = met(self.plan, outcome) or ""
            say("")
            prompts.tell(f"“{_words(outcome, 'words')}”")
            self._choose(look, "met", "How far was it achieved?", ("fully", "partly", "not"), default=before)
            self._person(look, "words", f"What does {self.plan.name} say of it?")
        moved = closure.get("kind") == "moved"
        question = "Who supports them where they live now?" if moved else "How is what remains met, and by whom?"
        self._ask(closure, "remaining_needs_met_by", question, "Information, prevention, the community, other people.")
        closure.setdefault("date", self.said["date"])

    # The steps

    def _who_and_how(self) -> None:
        plan, said = self.plan, self.said
        if "date" not in said:
            say("")
            said["date"] = prompts.ask_for("When did you meet?", _held(plan.today), default=str(plan.today))
            self.keep()
        self._choose(said, "kind", "What kind of review is it?", KINDS, _KIND_HELP, "planned")
        if said.get("kind") == "requested":
            self._ids(said, "asked_by", "Who asked for it?", single=True)
        if "present" not in said:
            say("")
            prompts.tell("Ids: " + ", ".join(f"{name} ({plan.name_of(name)})" for name in self._known()), "  ")
            self._ids(
                said, "present", "Who was there?", "The ids of everybody who was there, the person first.", PERSON
            )
        if PERSON not in said.get("present", [PERSON]):
            question = f"Why wasn't {plan.name} there, and how did you find out what they think?"
            self._ask(said, "without_person_because", question)
        say("")
        how = prompts.choose(f"How does {plan.name} tell it today?", HOW, _HOW_HELP, "words")
        self.how = "" if how in ("", "words") else how

    def _better(self) -> None:
        for key, question in (
            ("better", "What is better since last time?"),
            ("not_working", "What isn't working, or gets in the way?"),
        ):
            self._many(self.said, key, question, "One thing a line, in the person's words. Enter alone goes on.")
        if self.said.get("kind") != "light-touch":
            self._person(
                self.said, "changes_in_life", "What has changed in their life, or among the people around them?"
            )

    def _outcomes(self) -> None:
        looks = self.said.setdefault("outcomes", [])
        for outcome in with_ids(still_open(self.plan)):
            self._outcome(outcome, _look(looks, "outcome", outcome))

    def _outcome(self, outcome: Item, look: dict[str, Any]) -> None:
        plan, before = self.plan, last_look(self.plan, outcome)
        score, scale = score_of(before)
        say("")
        prompts.tell(f"“{_words(outcome, 'words')}”")
        if told := _last(before, score, scale):
            prompts.tell(told, "  ")
        self._person(look, "words", f"How is it going, in the words of {plan.name}?", _SEEN)
        self._choose(look, "progress", "How far has it come?", _PROGRESS, _PROGRESS_HELP)
        progress = look.get("progress", "")
        if (scale or score) and "score" not in look and progress not in ("changed", "no-longer-wanted"):
            self._score(look, scale)
        if self.said.get("kind") != "light-touch":
            self._views(look)
            self._many(look, "helped", "What helped?", "One thing a line. Enter alone goes on.")
            self._ids(look, "contributed", "Who had a part in it?", "Ids, with a space between them.")
        if progress in ("achieved", "improving"):
            self._person(look, "celebrate", "How will you mark it?", _SAY_SO)
        if progress == "slipping":
            self._many(look, "change", "What needs to change?", _NEEDS_CHANGE)
        elif self.said.get("kind") != "light-touch" and progress not in ("achieved", "no-longer-wanted", "changed"):
            self._many(look, "keep", "What do they want to keep as it is?", "One thing a line.")
            self._many(look, "change", "What should change?", "One thing a line.")
            self._many(look, "stop", "What should stop?", "One thing a line.")
        if progress == "changed":
            self._changed(outcome)

    def _changed(self, outcome: Item) -> None:
        """A changed outcome becomes a new one in its place; the old one stays as it was said."""
        new = self.review.new.setdefault("outcomes", [])
        old = outcome.word("id")
        found: dict[str, Any] = next((item for item in new if item.get("replaces") == old), {"replaces": old})
        if not self._person(
            found, "words", "What do they want now, in their words?", "It takes the place of the old one."
        ):
            return
        for key in ("whose", "aim"):
            if outcome.word(key):
                found.setdefault(key, outcome.word(key))
        if found not in new:
            new.append(found)
        for key in ("builds_on", "wellbeing"):
            if names := outcome.words(key):
                found.setdefault(key, names)
        self._person(found, "changed_because", "What made it change?")
        self._many(found, "signs", "How will they notice that they are getting there?", "One sign a line.")
        self._action(found)

    def _action(self, outcome: dict[str, Any]) -> None:
        """Ask for a first thing to do for a new outcome."""
        action: dict[str, Any] = {}
        if not self._ask(action, "what", "What will be done for it first?", "One thing; by whom comes next."):
            return
        self._ids(action, "who", "Who does it?", "person, or an id.", PERSON, single=True)
        self._ask(action, "when", "When?", "A day, or “every Tuesday from 10 March”.")
        outcome.setdefault("id", _new_id(self.plan, self.review, outcome))
        self.review.new.setdefault("actions", []).append({**action, "helps": [outcome["id"]]})
        self.keep()

    def _score(self, look: dict[str, Any], scale: str) -> None:
        number = prompts.ask_for("What number would it be now?", _number, f"On the same scale as before ({scale}).")
        if number is None:
            return
        look["score"] = {"scale": scale, "score": number} if scale else {"score": number}
        self.keep()
        if "words" not in look:
            self._person(look["score"], "words", "Why this number, and not one lower?")

    def _views(self, look: dict[str, Any]) -> None:
        if "others_say" in look:
            return

        def view(text: str) -> dict[str, str]:
            who, _, words = text.partition(":")
            if not words.strip():
                raise ValueError("Please write whose view it is, a colon, and their words: dilys: She walks taller")
            return {"who": _somebody(who.strip(), self._known(), self.plan), "view": words.strip()}

        question, help = "What do others say?", "An id, a colon and their words, one a line: dilys: She walks taller"
        while found := prompts.ask_for(question, lambda text: view(text) if text else None, help):
            look.setdefault("others_say", []).append(found)
            self.keep()
            question = "Anybody else?"

    def _actions(self) -> None:
        looks = self.said.setdefault("actions", [])
        actions = with_ids(open_actions(self.plan))
        if actions:
            say("")
            prompts.tell("What was promised. Enter leaves it as it is.")
        for action in actions:
            look = _look(looks, "action", action)
            who = self.plan.name_of(action.word("who")) if "who" in action else ""
            when = action.word("by") or _words(action, "when")
            say("")
            prompts.tell(", ".join(filter(None, [f"“{_words(action, 'what')}”", who, when])))
            self._choose(look, "status", "Is it done?", ("to-do", "doing", "done", "stopped"))
            self._choose(look, "helping", "Is it helping?", ("yes", "partly", "no", "not-known"))

    def _worries(self) -> None:
        looks = self.said.setdefault("worries", [])
        for worry in with_ids(self.plan.items("worries")):
            look, goal = _look(looks, "worry", worry), worry.item("safety_goal")
            say("")
            prompts.tell(f"“{_words(worry, 'worry')}”")
            if goal:
                prompts.tell(f"What we need to see: “{_words(goal, 'words')}”", "  ")
            self._ask(look, "words", "Where does it stand now?", "What has been seen, and what is still a worry.")
            if worry.items("scores") and "score" not in look:
                number = prompts.ask_for("How safe is it, from 0 to 10?", _number)
                if number is not None:
                    look["score"] = {"scale": worry.items("scores")[-1].word("scale") or "ten", "score": number}
                    self.keep()

    def _experience(self) -> None:
        experience = self.said.setdefault("experience", {})
        self._person(experience, "words", f"How has {self.plan.name} found working together?")
        if not experience.get("words") and self.said.get("kind") != "protection":
            return
        for key in _EXPERIENCE:
            field = self.plan.schema.field(f"reviews.*.experience.{key}")
            if key not in experience and field:
                number = prompts.ask_for(f"{field.title}: from 1 (not at all) to 5 (very much)", _one_to_five)
                if number is None:
                    return
                experience[key] = number
                self.keep()

    def _decision(self) -> None:
        plan, said = self.plan, self.said
        say("")
        if said.get("kind") != "light-touch":
            self._ask(said, "needs_changed", "Have needs changed?", "Whether and how; Enter if they haven't.")
            self._many(said, "other_ways_considered", "Which other ways to help were talked about?", "One a line.")
        self._choose(said, "decision", "What happens to the plan?", DECISIONS)
        if not self._ask(said, "reasons", "Why?", _WHY) and plan.jurisdiction == "wales":
            if said.get("decision") == "confirm":
                self._ask(said, "reasons", _WHY + " Why is it right to leave it as it is?")
        if "next_review" not in said and said.get("decision") != "close":
            held, length = date.fromisoformat(said["date"]), interval(plan)
            prompts.tell(f"This plan is reviewed every {length}.", "  ")
            day = prompts.ask_for("When is the next review?", _after(held), default=str(later(held, length)))
            said["next_review"] = day
            self.keep()

    def _agreement(self) -> None:
        """Ask whether the person agrees to what has changed, if anything has, and nobody has said so."""
        agreed = agreement(self.plan)
        changed = any(self.review.new.values()) or (agreed is not None and not is_as_agreed(self.plan, agreed))
        if self.review.agreement or not changed or self.review.closure.get("kind") == "died":
            return
        name, item = self.plan.name, {"who": PERSON, "date": self.said["date"]}
        say("")
        if not self._choose(
            item, "agreed", f"Does {name} agree to the plan as it now stands?", ("yes", "partly", "no")
        ):
            return
        self._person(item, "said", "In which words?")
        if item["agreed"] != "yes" and not self._person(item, "disagrees_about", "What don't they agree about?"):
            return
        self.review.agreement.append(item)
        self.keep()

    # Answers

    def _known(self) -> list[str]:
        return [PERSON, *self.plan.people]

    def _ask(self, into: dict[str, Any], key: str, question: str, help: str = "") -> bool:
        """Ask for a text that professionals write, and note it. Return whether there is one."""
        if key not in into and (text := prompts.ask(question, help)):
            into[key] = text
            self.keep()
        return key in into

    def _person(self, into: dict[str, Any], key: str, question: str, help: str = "") -> bool:
        """Ask for the person's words, and note them with how they were come by. Return whether there are any."""
        if key not in into and (text := prompts.ask(question, help)):
            into[key] = self._voiced(text)
            self.keep()
        return key in into

    def _voiced(self, text: str) -> str | dict[str, str]:
        return {"words": text, "said_by": self.how} if self.how else text

    def _many(self, into: dict[str, Any], key: str, question: str, help: str) -> None:
        if key not in into:
            say("")
            for text in prompts.each_answer(question, help):
                into.setdefault(key, []).append(self._voiced(text))
                self.keep()

    def _choose(
        self, into: dict[str, Any], key: str, question: str, choices: tuple[str, ...], help: str = "", default: str = ""
    ) -> str:
        if key not in into and (word := prompts.choose(question, choices, help, default)):
            into[key] = word
            self.keep()
        return str(into.get(key, ""))

    def _ids(
        self, into: dict[str, Any], key: str, question: str, help: str = "", default: str = "", single: bool = False
    ) -> None:
        def somebody(text: str) -> list[str]:
            return [_somebody(name, self._known(), self.plan) for name in text.replace(",", " ").split()]

        if key not in into and (found := prompts.ask_for(question, somebody, help, default)):
            into[key] = found[0] if single else found
            self.keep()


_PROGRESS = (
    "improving", "maintained", "slipping", "achieved", "changed", "paused", "not-yet-started", "no-longer-wanted",
)  # fmt: skip
_PROGRESS_HELP = "maintained means: it did not slip back. That is success too. changed: they want something else now."
_KIND_HELP = "light-touch asks only how each outcome is going and what happens to the plan."
_HOW_HELP = (
    "words: said, signed or written by themself. observed: seen by somebody who was there. interpreted: put into words"
    " by somebody who knows them. All are as good as each other; the plan says which it was."
)
_SEEN = "As it was said. If it was seen rather than said, write what was seen."
_SAY_SO = "When things are getting better it's important to say so."
_NEEDS_CHANGE = "When it isn't getting better, other things may need to change."
_WHY = "In Wales a decision to leave a plan as it is needs its reasons in writing."


def _look(looks: list[dict[str, Any]], key: str, item: Item) -> dict[str, Any]:
    """Return what is said of an item, begun if nothing is."""
    name = item.word("id")
    found = next((look for look in looks if look.get(key) == name), None)
    if found is None:
        found = {key: name}
        looks.append(found)
    return found


def _words(item: Item, key: str) -> str:
    return " ".join(text.words for text in item.texts(key))


def _last(look: Item | None, score: str, scale: str) -> str:
    """Return what was said of an outcome last time, in a line."""
    if look is None:
        return ""
    last = " ".join(text.words for text in look.texts("words"))
    number = f"{score} on the scale {scale}" if score and scale else score
    said = "; ".join(filter(None, [f"“{last}”" if last else "", number]))
    return f"Last time: {said}" if said else ""


def _new_id(plan: Plan, review: Review, outcome: dict[str, Any]) -> str:
    from sbp.ids import short_id

    words = outcome["words"]["words"] if isinstance(outcome["words"], dict) else outcome["words"]
    taken = {item.word("id") for item in plan.outcomes} | {str(item.get("id")) for item in review.new["outcomes"]}
    return short_id(words, taken, "outcome")


def _somebody(name: str, known: list[str], plan: Plan) -> str:
    by_name = {plan.name_of(reference).casefold(): reference for reference in known}
    key = name.casefold()
    if key in known or key in by_name:
        return key if key in known else by_name[key]
    raise ValueError(f"{name} isn't among the people of this plan: {', '.join(known)}")


def _held(now: date) -> Callable[[str], str]:
    """Return what makes a day of an answer, and takes no day that is still to come."""

    def day(text: str) -> str:
        held = prompts.a_day(text)
        if held is not None and held > now:
            raise ValueError("Please give a day that is not still to come.")
        return str(held)

    return day


def _after(held: date) -> Callable[[str], str]:
    def day(text: str) -> str:
        found = prompts.a_day(text)
        if found is not None and found <= held:
            raise ValueError("Please choose a day after this review.")
        return str(found)

    return day


def _number(text: str) -> int | float | None:
    if not text:
        return None
    try:
        return int(text) if text.lstrip("-").isdigit() else float(text)
    except ValueError:
        raise ValueError("Please type a number, or Enter to leave it.") from None


def _one_to_five(text: str) -> int | float | None:
    number = _number(text)
    if number is not None and not 1 <= number <= 5:
        raise ValueError("Please type a number from 1 to 5, or Enter to leave it.")
    return number
