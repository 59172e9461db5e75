"""What a plan says of a person's outcomes and support is not what another person's plan says.

Audits of support plans find the same sentences in plan after plan, with another name put in. Two people may well want
the same; they seldom say it in the same twenty words. Where words were carried over, the person's own are missing.

Wrong, in the plans of two people who don't know each other:
    words: Mair will be supported to maintain her links with the local community and to try new activities
    words: Tom will be supported to maintain his links with the local community and to try new activities
Right:
    words: I want to get back to Tuesday choir, and sit with Nia
    words: I want to fish the Towy again before the season ends

It is looked for among all the files that are checked together: `sbp lint plans`. Left alone: short statements, what
many people say in the same words, plans that name each other, brothers and sisters, family plans, and the words of a
template that sbp.yaml names under `words: {allow: …}`.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from sbp.alike import Marks, groups, marks, pairs
from sbp.finding import Hit, Reference
from sbp.plan import PROFESSIONAL, Plan
from sbp.source import Span
from sbp.words import Phrases, split

SEVERITY = "warning"
TEXTUAL = True
QUESTION = "Whose words are these, and how would this person say it?"
SOURCES = (
    Reference(
        "Impact Guru: auditing tailored support in adult social care",
        "https://impact-guru.co.uk/blogs/news/auditing-and-evidencing-tailored-support-in-adult-social-care",
    ),
    Reference(
        "Social Care Wales: Friend not foe, making recording personal and accessible",
        "https://socialcare.wales/resources/friend-not-foe-make-recording-personal-and-accessible",
    ),
)

# Where it is looked for, and from how many words on it is no chance that two say the same.
_FIELDS = {
    "outcomes.*.words": 9,
    "outcomes.*.why": 12,
    "about_me.how_best_to_support": 12,
    "services.*.why": 12,
    "actions.*.what": 16,
}
_ALIKE = 0.75  # about one word in twenty may differ

# What many people say in the same words doesn't count.
_COMMON = (
    "I want to|I would like to|I'd like to|to be able to|be able to|wants to|would like to|needs to|at home"
    "|in my own home|in her own home|in his own home|in their own home|on my own|by myself|safe and well|stay safe"
    "|for as long as I can|as long as I can|for as long as possible|as long as possible|as much as possible"
    "|as well as possible|as independent as possible|with my family and friends|with my family|with my friends"
).split("|")

_BEGUN = tuple({f" {phrase.casefold()}" for phrase in _COMMON})  # one of these stands where one of those does

# Words in which the same sentence differs from person to person.
_OF_THE_PERSON = frozenset(
    "he she they him her them his hers their theirs himself herself themself themselves"
    " monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december"
    " mondays tuesdays wednesdays thursdays fridays saturdays sundays".split()
)


class Statement(NamedTuple):
    """One text: where it stands, and its marks."""

    span: Span
    line: int
    marks: Marks


class Memory(NamedTuple):
    """What is remembered of a plan: whose it is, whom and which plans it names, and the marks of its texts."""

    own: frozenset[str]  # names of the person, and the plan's id
    named: frozenset[str]  # names of family and friends, ids of other plans
    kin: frozenset[tuple[str, str]]  # names of family and friends, with their telephone numbers
    statements: tuple[Statement, ...]


def numbers(plan: Plan) -> Iterator[int]:
    if plan.kind != "family" and not plan.is_closed:
        for statement in _statements(plan):
            yield from pairs(statement.marks)


def remember(plan: Plan) -> Iterator[Memory]:
    statements = tuple(_statements(plan)) if plan.kind != "family" and not plan.is_closed else ()
    if statements:
        kin = [person for person in plan.people.values() if person.word("kind") not in PROFESSIONAL]
        family = plan.top.item("family_plan")
        plans = {plan.top.word("supersedes"), *(family.words("plans") if family else ())}
        yield Memory(
            frozenset({*_names(plan.name), plan.id} - {""}),
            frozenset({name for person in kin for name in _names(person.word("name"))} | plans - {""}),
            frozenset(
                (person.word("name").casefold(), person.word("contact")) for person in kin if "contact" in person
            ),
            statements,
        )


def _names(name: str) -> Iterator[str]:
    """Yield how somebody may be called: by the whole name, and by its first word."""
    if words := [word.key for word in split(name)]:
        yield " ".join(words)
        if words[0] not in ("mr", "mrs", "ms", "miss", "dr"):
            yield words[0]


def _statements(plan: Plan) -> Iterator[Statement]:
    names = {word.key for name in (plan.name, *map(plan.name_of, plan.people)) for word in split(name)}
    phrases = [_common()]
    begun = _BEGUN
    if plan.settings.allowed_phrases:
        phrases.append(Phrases((phrase, None) for phrase in plan.settings.allowed_phrases))
        begun = ("",)
    for path, least in _FIELDS.items():
        for text in plan.texts(path):
            if text.words.count(" ") + text.words.count("\n") < least - 1 or len(text.folded) < least:
                continue
            passed = []
            if any(words in text.joined for words in begun):
                passed = [match for some in phrases for match in some.find(text.words, text.split)]
            if len(text.folded) - sum(match.last - match.first + 1 for match in passed) >= least:
                words = ["~" if _is_of_the_person(word, names) else word for word in text.folded]
                yield Statement(text.span, plan.source.place(text.span.start).line, marks(words))


@cache
def _common() -> Phrases[None]:
    return Phrases((phrase, None) for phrase in _COMMON)


def _is_of_the_person(word: str, names: set[str]) -> bool:
    return word in names or word in _OF_THE_PERSON or word.isdigit()


def compare(remembered: Mapping[str, Sequence[Memory]]) -> Iterator[tuple[str, Hit]]:
    listed = [
        (file, plan, statement) for file, plans in remembered.items() for plan in plans for statement in plan.statements
    ]
    for group in groups([statement.marks for _, _, statement in listed], _ALIKE):
        for number in group:
            file, plan, statement = listed[number]
            others = (listed[other] for other in group)
            if other := next((other for other in others if other[0] != file and _are_strangers(plan, other[1])), None):
                where = f"{other[0]}:{other[2].line}"
                yield file, Hit(statement.span, f"nearly the same words stand in another person's plan, {where}")


def _are_strangers(one: Memory, other: Memory) -> bool:
    """Tell whether two plans are of different people who don't name each other and have no family in common."""
    return not (one.own & (other.own | other.named) or other.own & one.named or one.kin & other.kin)
