"""A statement to what it is: an outcome of somebody's life, or a service, a generality, a lack, an obligation."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

from sbp.clauses import LANGUAGES, Row, grammar
from sbp.data import read_data

Sort = Literal["outcome", "service", "mixed", "vague", "deficit-goal", "professional-goal"]


class Judgement(NamedTuple):
    """What a statement is, why, and the stretch of it that decided."""

    sort: Sort
    reason: str = ""  # in a word: which sort of service, of obligation, of absence
    start: int = 0
    end: int = 0
    purpose: str = ""  # in a mixed statement: what the service is for


OUTCOME = Judgement("outcome")


@lru_cache(maxsize=256)  # several rules ask about the same outcome
def judge(statement: str, lang: str = "en") -> Judgement:
    """Say what a statement is, as if it stood as a personal outcome.

    The head of the statement decides, not whether a service is named somewhere: what is wanted, had, received; who
    acts. A service named only to be left behind, or in which the person themself gives or works, is life. A purpose
    that belongs to this person's life makes it mixed; a purpose that would fit anybody (safe, needs met) does not.
    Then: is it what others want of the person, or only the absence of a problem, or said so that it would fit anybody?
    After Social Care Wales: personal outcomes are not services or resources.
    """
    if lang not in LANGUAGES:
        return OUTCOME
    row = grammar(lang).row(statement)
    if ending := row.find("[stop comma dash]+ $"):
        row = row.part(0, ending.start())
    if not row.units:
        return OUTCOME
    if heading := heading_of(statement):
        return Judgement("vague", f"heading {heading}", *_stretch(row))
    found = _judge_part(statement, row)
    return _second_in_a_note(statement, row) if found.sort == "outcome" and not row.has("FIRST") else found


def _judge_part(statement: str, row: Row) -> Judgement:
    head, purpose = _parted(row)
    form = _form_of(head, row.has("FIRST"))
    if form is None and not row.has("FIRST") and purpose.has("^ [det adj their]* [worker agency] [modal to be have]"):
        return Judgement("professional-goal", "staff", *_stretch(row))
    if form is None or (
        form.sort == "service"
        and row.has("^ [^ THING worker agency help]* [= general general_verb]")
        and _is_general(row)
    ):
        return Judgement("vague", "general", *_stretch(row)) if _is_general(row) else OUTCOME
    found = Judgement(form.sort, form.reason, *_stretch(head))
    belongs = _belongs_to_a_life(purpose)
    if found.sort != "service":
        return OUTCOME if belongs else found
    if not belongs:
        purpose = _loose_purpose(head)
    if purpose.units:
        return found._replace(sort="mixed", purpose=_plain(statement[purpose.units[0].start :]))
    return found if form.alone else OUTCOME


def _second_in_a_note(statement: str, row: Row) -> Judgement:
    """Look for a service after a full stop, a colon or a dash, where a note says first what is the matter."""
    for found in row.grammar.compile("[stop dash] (?! $)").finditer(row.letters):
        later = _judge_part(statement, row.part(found.end()))
        if later.sort == "service":
            is_life = row.part(0, found.start()).has("[= life community school do_verb] | own [kin word]")
            return later._replace(sort="mixed", purpose=_plain(statement[: later.start])) if is_life else later
    return OUTCOME


# Heads


class _Form(NamedTuple):
    """A way in which the head of a statement shows what it is."""

    sort: Sort
    reason: str
    whose: str  # own: only where somebody speaks of themself; others: only where nobody does; any
    pattern: str
    alone: bool = True  # whether it is a service without a purpose too


def _forms(sort: Sort, reason: str, whose: str, *patterns: str, alone: bool = True) -> list[_Form]:
    return [_Form(sort, reason, whose, pattern, alone) for pattern in patterns]


# Who, and what they will: Mrs Jones wants to; By Easter I will.
_WHO = "^ SUBJECT* WILL* ([general_verb manner_verb attitude_verb do_verb] and)?"
# What leads up to a service. A word that nobody knows says of what kind it is where it can't be a verb, and in a note
# it can be the first noun.
_IN_A_NOTE = (
    "^ ([det adj amount number dose]* ((?! do_verb) NOUN){1,3}"
    " (?= [prep for of from with and comma amount number dose]))?"
    " (LEAD | (?! LEAD) (?<! [to modal self]) [session group]"
    " | (?! [LEAD session group do_verb]) (?<! [to modal self they name kin person]) KIND (?= KIND? KIND? HEAD))*"
)
_IN_OWN_WORDS = (
    "^ (AHEAD | kin (?! [prep with from of]) | have (?! [own their det adj]* kin [prep with for amount])"
    " | (?! LEAD) (?<! [to modal self]) [session group]"
    " | (?! [LEAD session group]) (?<= [det adj amount number]) KIND (?= KIND? HEAD))*"
)
_NOT_LIFE = "(?! [life community kin] | [= general])"
_NOT_BESIDE = "(?<! [with by from]) (?<! [with by from][det adj])"  # not: tea with my carer


def _services(reason: str, *endings: str) -> list[_Form]:
    return [
        *_forms("service", reason, "others", *(f"{_IN_A_NOTE} {ending}" for ending in endings)),
        *_forms("service", reason, "own", *(f"{_IN_OWN_WORDS} {ending}" for ending in endings)),
    ]


_FORMS = (
    # what others want of the person
    *_forms(
        "professional-goal", "compliance", "any",
        f"{_WHO} comply_verb",
        "^ [SUBJECT WILL duty task worker tend_verb general_verb attend_verb]* comply",
        f"{_WHO} follow_verb FILL* [THING duty session comply]",
        f"{_WHO} engage_verb word? FILL* (word FILL*)? [agency worker THING duty session group]",
        f"{_WHO} engage_in FILL* [duty appointment process]",
        f"{_WHO} accept_verb FILL* [agency worker service placement process task duty session]",
    ),
    *_forms(
        "professional-goal", "compliance", "others",
        "comply",
        f"{_WHO} neg [to be have]* refuse_verb FILL* [service task help duty worker agency]",
        f"{_WHO} show_verb",
    ),
    *_forms(
        "professional-goal", "attendance", "any",
        f"{_WHO} attend_verb [FILL agency every]* appointment",
        f"{_WHO} attend_verb FILL* [office school] FILL* [every measure]",
        f"{_WHO} attend_verb FILL* every [FILL word]* [THING duty session]",
    ),
    *_forms("professional-goal", "measure", "others", "^ [det adj]* client name? [modal to] target_verb"),
    *_forms(
        "professional-goal", "system", "others",
        f"{_WHO} [reduce_verb less] (?! [det their adj number amount of general]* problem [and comma prep])"
        " [FILLER problem]* system",
        "^ [to general_verb adj general SUBJECT WILL]* finish_system (?! .* THING)",
    ),
    *_forms(
        "professional-goal", "staff", "others",
        "^ SUBJECT* worker [to modal be]+ [FILL general_verb]* staffwish",
        "^ SUBJECT* worker to [be attitude_verb]+ FILL* general $",
    ),
    # only the absence of a problem
    *_forms(
        "deficit-goal", "reduction", "others",
        "^ [det their adj number amount person name]* problem+ (prep FILLER*)? [to modal be]+ reduce_verb",
    ),
    *_forms(
        "deficit-goal", "reduction", "any",
        f"{_WHO} (general_verb FILL* and)? reduce_verb FILL* (word FILL*)? [problem misdeed_verb]",
        f"{_WHO} less FILL* (word FILL*)? [problem misdeed_verb]",
    ),
    *_forms(
        "deficit-goal", "absence", "any",
        f"{_WHO} neg [to be have FILL]* [problem misdeed_verb]",
        f"{_WHO} stop_verb be [filler adj]* [word problem] $",
    ),
    *_forms(
        "deficit-goal", "absence", "others",
        f"{_WHO} [general_verb be]* free $",
        f"{_WHO} neg [to be have]* [word tend_verb provide_verb] FILL* problem",
    ),
    # what only professionals count
    *_forms(
        "professional-goal", "measure", "others",
        "^ (?! [det adj amount number]* [THING worker agency] | .* help) .* measure",
    ),
    *_forms("vague", "general", "any", f"{_WHO} be help to GENERAL* [general vague_verb] GENERAL* $"),
    # services
    *_services("worker", f"{_NOT_BESIDE} worker {_NOT_LIFE} (?! who)"),
    *_services("somebody", "indefinite adj* worker who"),
    *_forms("service", "somebody", "others", f"{_IN_A_NOTE} {_NOT_BESIDE} worker who", alone=False),
    *_forms("service", "somebody", "own", f"{_IN_OWN_WORDS} {_NOT_BESIDE} worker who", alone=False),
    *_forms("service", "somebody", "own", "^ [self want to]* have [det adj]* worker tend_verb"),
    *_forms(
        "service", "somebody", "any",
        "^ LEAD* somebody [to who modal]+ [tend_verb help]",
        "^ modal somebody [tend_verb help]",
        "^ help me [tend_verb provide_verb word filler own prep]* [task THING]",
    ),
    *_services(
        "thing",
        f"(?<! [own by]) (?<! own adj) (?<! by det) THING {_NOT_LIFE} (?! neg)",
        "[field topic problem task] gear",
    ),
    *_forms(
        "service", "thing", "any",
        "^ LEAD* own adj? [equipment task money process service session]+ to? be? provide_verb",
    ),
    *_forms(
        "service", "thing", "others",
        "^ [det adj amount dose number field]* note"
        " ($ | [for and comma amount from by provide_verb] | [to modal] be)",
    ),
    *_services(
        "session",
        "[WORK general]* WORK session",
        "field group",
        "session [for of with from by prep] FILL* [worker agency WORK]",
        "amount from FILL* worker",
    ),
    *_forms("service", "session", "others", f"{_IN_A_NOTE} KIND KIND? strong"),
    *_forms("service", "agency", "own", "want [det adj]* [agency office] to STAFF"),
    *_forms("service", "agency", "any", f"{_WHO} [have see be]+ [det adj prep with]* agency {_NOT_LIFE}"),
    *_forms(
        "service", "agency", "others",
        "^ [det adj for]* [agency office] (and [agency office])* [to modal]+ [STAFF be]",
        f"^ [det adj amount number KIND]* agency (?! to | who | general) {_NOT_LIFE}",
        "[THING task session group provide_verb tend_verb have help do_verb] filler? by [det adj]* [worker agency]",
        "provide_verb [from prep] [det adj]* [worker agency]",
        "^ [= general amount adj word]+ provide_verb prep [det adj]* [group office placement]",
    ),
    *_forms("service", "task", "any", f"{_WHO} be refer_verb", f"{_WHO} be provide_verb with"),
    *_forms(
        "service", "task", "others",
        "^ [they person kin name]* need [adj amount number filler]* [task tend_verb]",
        "^ staff_verb",
        "^ to? review_verb FILL* [task THING session]",
        "^ to? provide_verb FILL* [session agency]",
        "^ [they person kin name to be modal and comma amount]* refer_verb",
        "^ [they person kin name]+ [modal to]* be provide_verb",
        "^ [det adj their amount number]* [task THING session]+ [to modal]+ be (?! [general general_verb])",
        "^ [det adj]* task+ [tend_verb provide_verb]",
        "^ to? contact_verb [to det]* [worker agency office THING]",
        "^ adj* giving",
    ),
    *_services(
        "help",
        "[WORK general]* (?<! to) help"
        " ($ | [with for to of and comma stop dash amount task] | prep [det amount group office school task]"
        " | [from by] FILL* [worker agency])",
    ),
    *_forms(
        "service", "count", "others",
        "^ (SUBJECT* WILL* have)? [det adj amount number dose]* [amount number dose] session [det amount]*"
        " ($ | to general_verb)",
    ),
    *_forms(
        "service", "count", "any",
        "^ (?= .* [number dose]) (?= .* [session dose])"
        " [number dose amount comma and prep of to have want det adj session filler]+ $",
    ),
)  # fmt: skip


def _form_of(head: Row, is_own: bool) -> _Form | None:
    """Return the first form that a head has. Whether somebody speaks of themself, the whole statement can show."""
    head_is_own = head.has("FIRST")
    for form in _FORMS:
        own = head_is_own or (is_own and form.sort != "service")
        if form.whose == ("others" if own else "own"):
            continue
        found = head.find(form.pattern)
        if found and not _is_own_matter(form, head, found.end(), own):
            return form
    return None


def _is_own_matter(form: _Form, head: Row, end: int, own: bool) -> bool:
    """Tell whether a lack, a duty or a worker matters to somebody's life in a way of their own."""
    rest = head.part(end)
    if form.reason == "worker":
        if own or head.has("want .* [definite own their] adj? worker"):
            is_there = head.part(0, end).has("[definite own] adj? . $")
            comes = rest.has("^ ($ | [amount number dose for from prep comma stop dash and] | [to modal]+ STAFF)")
            return is_there or not comes
        if head.part(0, end).has("unpaid $") and rest.has("^ [to modal]+ [have be attitude_verb general]"):
            return True
        return rest.has("^ [to modal]* manner_verb") and rest.has("^ [to modal]* [= manner_verb do_verb]")
    if form.sort == "deficit-goal" and own:
        return not head.has("self modal") or rest.has("[community life] | own [kin word] | me")
    if form.sort == "deficit-goal":
        return rest.has("to .* [= do_verb life community]")
    return form.sort == "professional-goal" and own and rest.has("community | own kin")


# Purposes


def _parted(row: Row) -> tuple[Row, Row]:
    """Part a statement into its head and what follows so that, because."""
    found = row.find(
        "so (?! $) | so_if (?= [self me they own their kin name det person])"
        " | as (?= [self they own their kin name definite])", start=1,
    )  # fmt: skip
    return (row.part(0, found.start()), row.part(found.end())) if found else (row, row.part(0, 0))


def _belongs_to_a_life(purpose: Row) -> bool:
    """Tell whether a purpose belongs to this person's life, and would not fit anybody's."""
    if who := purpose.find("^ name+"):
        purpose = purpose.part(who.end() - 1)  # Mr Pugh is whose plan it is, as he would be
    return purpose.has("[= LIVELY] | . [= kin name] | own [kin person] | with [their they kin name]")


def _loose_purpose(head: Row) -> Row:
    """Return what a service is for where no word says so: after a dash, in another clause, in what is to be done."""
    found = head.find(
        "dash (?= .* [kin community life me self]) | [comma stop] (?= .* self .* [kin community life word])"
        " | when (?= self .* [= LIVELY])"
        " | [to when and] (?= .* (community | own filler? adj? [word life] | me .* life | [own their] kin))"
    )
    return head.part(found.end()) if found else head.part(0, 0)


# Generalities


def _is_general(row: Row) -> bool:
    """Tell whether nothing is said that belongs to one person's life rather than another's."""
    if row.has("FIRST"):
        return row.has("^ SUBJECT* GENERAL* [general vague_verb] GENERAL* $")
    return row.has("^ SUBJECT* [GENERAL person]* [general vague_verb] [GENERAL person]* $")


def heading_of(statement: str) -> str:
    """Return under which field a statement has its place, if it is a heading of the law; else nothing."""
    words = re.findall(r"\w+", statement.casefold())
    headings = _headings()
    stems = [*map(_stem, words)]
    for start in range(min(len(words), 5)):
        if field := headings.get(frozenset(filter(None, stems[start:]))):
            return field
        if words[start] in ("and", "or"):
            break
    return ""


@cache
def _headings() -> dict[frozenset[str], str]:
    data = read_data(Path(__file__).parent / "rules" / "_headings.yaml")
    return {
        _core(re.findall(r"\w+", heading)): field
        for field, headings in data.items()
        for written in headings.values()
        for heading in written.split(",")
    }


_SMALL = frozenset("to be being am is the a an any of and or in for at on by my i it able will".split())


def _core(words: list[str]) -> frozenset[str]:
    """Return what words say, whatever their order and endings."""
    return frozenset(filter(None, map(_stem, words)))


def _stem(word: str) -> str:
    """Return a word without its ending; nothing for a little word."""
    if word in _SMALL:
        return ""
    for ending in ("ing", "ed", "es", "e", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def _stretch(row: Row) -> tuple[int, int]:
    units = row.units
    while len(units) > 1 and units[-1].kinds & {"stop", "comma", "dash"}:
        units = units[:-1]
    return units[0].start, units[-1].end


def _plain(words: str) -> str:
    return words.strip(" ,.:;-–—")
