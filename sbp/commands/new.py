"""`sbp new`"""

from __future__ import annotations

import os
from datetime import date
from enum import Enum
from pathlib import Path
from shlex import quote
from typing import Annotated, Any

import typer

from sbp import prompts
from sbp.answers import read_answers
from sbp.conversation import Conversation, says
from sbp.errors import SbpError
from sbp.files import create, is_folder, read
from sbp.ids import new_plan_id
from sbp.loading import placed
from sbp.newplan import new_plan
from sbp.plan import Plan
from sbp.reader import read_plan
from sbp.revision import revision
from sbp.statement import judge
from sbp.terminal import NoInput, is_interactive, say, today, write_result

EXAMPLE = "Example: sbp new plans/first.yaml --kind carer --name Mair"


class Kind(str, Enum):
    """Kinds of plan."""

    ADULT = "adult"
    CHILD = "child"
    CARER = "carer"
    YOUNG_CARER = "young-carer"
    FAMILY = "family"
    PERSONAL_PLAN = "personal-plan"
    PROFILE = "profile"


class Jurisdiction(str, Enum):
    """Whose law applies."""

    WALES = "wales"
    ENGLAND = "england"
    SCOTLAND = "scotland"
    OTHER = "other"


class Language(str, Enum):
    """Languages of the conversation."""

    ENGLISH = "en"
    WELSH = "cy"


def new(
    file: Annotated[
        Path | None, typer.Argument(metavar="[FILE]", help="Where to write the plan. Default: its id, in this folder.")
    ] = None,
    kind: Annotated[
        Kind | None, typer.Option(help="Whose plan: adult, child, carer, young-carer, family, personal-plan, profile.")
    ] = None,
    jurisdiction: Annotated[
        Jurisdiction | None, typer.Option(help="Whose law: wales, england, scotland, other.")
    ] = None,
    name: Annotated[str | None, typer.Option(help="The name that the person likes to be called.")] = None,
    lang: Annotated[
        Language, typer.Option(help="The language of the conversation and of the plan: en or cy.")
    ] = Language.ENGLISH,
    answers: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="FILE",
            help="Take what is known from a YAML file in the plan's own shape. - reads standard input.",
        ),
    ] = None,
    from_plan: Annotated[
        Path | None,
        typer.Option(
            "--from-plan",
            metavar="PLAN",
            help="Start the plan that takes the place of this one, with what stands of it. Asks nothing.",
        ),
    ] = None,
    no_input: NoInput = False,
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
) -> int:
    """Start a plan with a conversation about what matters, or from what is known already."""
    if file is not None:
        _check_file(file, force)
    if answers and from_plan:
        raise SbpError("--from and --from-plan are two beginnings; give one of them")
    known = read_answers(answers, "") if answers else revision(_plan_at(from_plan)) if from_plan else {}
    talking = is_interactive() and not no_input and str(answers) != "-" and from_plan is None
    values = _start(known, kind, jurisdiction, name, lang.value, talking)
    path = file or Path(f"{values['id']}.yaml")
    _check_file(path, force)
    address = _schema_address(path)
    draft = _Draft(path, lang.value, address, force)
    draft.save(values)
    try:
        if talking:
            values = _talk(values, lang.value, draft)
    except KeyboardInterrupt:
        say(f"\nKept what was said in {path}.")
        raise
    write_result(str(path))
    if from_plan:
        say(f"{from_plan} holds until this one is agreed. Say under version_note what is different.")
    say(f"Started. Next: open {path} and write on, then `sbp lint {quote(str(path))}`.")
    if address == _BESIDE:
        say(f"For help in your editor as you type: sbp schema > {quote(str(path.parent / _BESIDE))}")
    return 0


def _plan_at(path: Path) -> Plan:
    """Return the plan to begin from, which has to have the shape of one."""
    plan = read_plan(path, read(path), today(None))
    for departure in plan.schema.check(plan.root, index=plan.index):
        if departure.rule == "wrong-shape":
            raise placed(plan.source, departure.span.start, f"{departure.message}; mend this first")
    return plan


def _check_file(path: Path, force: bool) -> None:
    """Say at once if the plan can't be written there."""
    if path.suffix not in (".yaml", ".yml"):
        raise SbpError(f"{path}: give the file a name that ends in .yaml")
    if not is_folder(path.parent):
        raise SbpError(f"{path.parent}: there is no such folder; make it first")
    if not force and (path.is_symlink() or path.exists()):
        raise SbpError(f"{path}: this file is there already; give another name, or --force to write over it")


def _start(
    known: dict[str, Any],
    kind: Kind | None,
    jurisdiction: Jurisdiction | None,
    name: str | None,
    lang: str,
    talking: bool,
) -> dict[str, Any]:
    """Return the first values of a plan: what the options and the answers say, and what is asked for."""
    person = dict(known.get("person") or {})
    if name:
        person["name"] = name
    if talking:
        _ask_first(known, person, kind, jurisdiction, lang)
    if not person.get("name"):
        raise SbpError("the person's name is missing; give it with --name")
    chosen_kind = kind.value if kind else known.get("kind") or "adult"
    law = jurisdiction.value if jurisdiction else known.get("jurisdiction") or "wales"
    if lang != "en":
        person.setdefault("language", lang)
    head = {
        "sbp": 1,
        "id": known.get("id") or new_plan_id(),
        "kind": chosen_kind,
        "jurisdiction": law,
        "status": known.get("status") or "draft",
        "dates": known.get("dates") or {"started": today(None).isoformat()},
        "languages": known.get("languages") or {"records_in": [lang]},
        "person": person,
    }
    return {**head, **{key: value for key, value in known.items() if key not in head}}


def _ask_first(
    known: dict[str, Any], person: dict[str, Any], kind: Kind | None, law: Jurisdiction | None, lang: str
) -> None:
    """Ask what the plan can't begin without, as far as it isn't known."""
    try:
        if "name" not in person:
            person["name"] = prompts.ask(says("name", lang), says("name_help", lang))
        if kind is None and "kind" not in known:
            known["kind"] = prompts.choose(says("kind", lang), [option.value for option in Kind], default="adult")
        if law is None and "jurisdiction" not in known:
            laws = [option.value for option in Jurisdiction]
            known["jurisdiction"] = prompts.choose(says("law", lang), laws, default="wales")
    except prompts.Stopped:
        raise SbpError("stopped before the plan was begun, so nothing was written") from None


class _Draft:
    """The plan's file while the conversation goes on: whole and valid after every answer."""

    def __init__(self, path: Path, lang: str, address: str, force: bool) -> None:
        self.path, self.lang, self.address, self.force = path, lang, address, force

    def save(self, values: dict[str, Any]) -> None:
        create(self.path, new_plan(values, self.lang, self.address).encode(), self.force)
        self.force = True  # from here on the file is our own


def _talk(values: dict[str, Any], lang: str, draft: _Draft) -> dict[str, Any]:
    """Have the conversation, saving after every answer; return the values of the plan."""
    conversation = Conversation(values["kind"], lang, date.today().isoformat())
    headings = list(dict.fromkeys(section.key for section, _ in conversation.questions))
    prompts.tell(says("welcome", lang))
    heading = ""
    went_back = False
    try:
        while conversation.slot is not None:
            if conversation.section.key != heading:
                heading = conversation.section.key
                said = says("part", lang).format(
                    part=headings.index(heading) + 1, parts=len(headings), heading=conversation.section.heading[lang]
                )
                say(f"\n{said}")
                prompts.tell(conversation.section.note[lang])
            went_back = not _ask(conversation, lang, went_back)
            draft.save(conversation.values(values))
    except prompts.Stopped:
        pass
    return conversation.values(values)


def _ask(conversation: Conversation, lang: str, went_back: bool) -> bool:
    """Ask one question and take the answer. Return False if the one before is wanted again."""
    part, slot = conversation.part, conversation.slot
    assert slot is not None
    say("")
    one_more = slot.item > 0 and slot.part == 0
    if not one_more or went_back:
        prompts.tell(conversation.prompt)
    if one_more:
        prompts.tell(says("another", lang))
    if part and part.choices:
        prompts.tell(", ".join(f"{number} {choice}" for number, choice in enumerate(part.choices, 1)), "  ")
    if part and part.is_outcome:
        for number, outcome in enumerate(conversation.values({}).get("outcomes", ()), 1):
            prompts.tell(f"{number} {outcome['words']}", "  ")
    if conversation.current:
        prompts.tell(says("now", lang).format(answer=conversation.current), "  ")
    try:
        text = _read(conversation, lang)
        if conversation.question.path == "outcomes" and slot.part == 0 and text and judge(text, lang).sort == "service":
            prompts.tell(says("service", lang), "  ")
            text = prompts.read_line() or text
    except prompts.WentBack:
        if not conversation.back():
            prompts.tell(says("start", lang), "  ")
        return False
    conversation.answer(text)
    return True


def _read(conversation: Conversation, lang: str) -> str:
    part = conversation.part
    while True:
        text = prompts.read_line()
        if text == prompts.HELP:
            prompts.tell(conversation.question.help[lang], "  ")
        elif part and part.choices:
            try:
                return prompts.one_of(text, part.choices)
            except ValueError:
                prompts.tell(f"{says('unknown_choice', lang)} {', '.join(part.choices)}", "  ")
        elif part and part.is_outcome and text and not conversation.outcomes_meant(text):
            prompts.tell(says("unknown_choice", lang), "  ")
        else:
            return text


_BESIDE = "plan.schema.json"


def _schema_address(path: Path) -> str:
    """Return where an editor finds the schema, as seen from the plan: the nearest one upwards, or else beside it."""
    folder = path.parent.resolve()
    for place in (folder, *folder.parents):
        for candidate in (place / "schemas" / _BESIDE, place / _BESIDE):
            if candidate.is_file():
                return Path(os.path.relpath(candidate, folder)).as_posix()
        if (place / ".git").exists():
            break
    return _BESIDE
