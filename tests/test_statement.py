"""What is an outcome of somebody's life, and what is a service, a generality, a lack or an obligation."""

from __future__ import annotations

import json
import time
from collections import Counter
from functools import cache

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from sbp.statement import judge

OUTCOMES = [
    "I want to get to school on time like the other kids and have a clean uniform",
    "to be able to go back home, build my confidence and live on my own like I did before",
    "I want to see my brother, speak to him and spend time with him and not lose touch now we don’t live together",
    "I want to go to swimming classes, but I need to know my husband will be okay and that someone will be there for him when I’m not",
    "I want the staff to knock before they come in",
    "To carry on volunteering at the day centre, doing the teas",
    "I want to see my mum every Saturday and it not be in a contact centre",
    "I want to be able to get down to the beach in my wheelchair in the summer",
    "I want my wheelchair to get up the kerb to the shop",
    "Get the hoist out of my bedroom",
    "Wear my hearing aids at the pub and hear the jokes",
    "Start a carers group in our village",
    "Run a support group for other dads",
    "Staff who know my name",
    "I'd like a job as a support worker, like my sister",
    "I want to talk to my social worker myself",
    "Cael paned efo fy ffrindiau yn y caffi bob bore Mercher.",
]
SERVICES = [
    "a person attending a parenting group",
    "have a walk-in shower fitted",
    "receive a home care service",
    "4 x 30 min calls, double handed",
    "Mrs Jones to attend day centre twice a week",
    "For carers to visit four times daily so that she is safe",
    "CPN to visit fortnightly to administer depot",
    "Can I have more hours please",
    "Gofalwyr i ymweld bedair gwaith y dydd.",
]
MIXED = [
    ("A stairlift, so I can sleep in our own bed next to John again", "sleep in our own bed next to John again"),
    ("Respite one weekend in six so I can go and stay with my grandchildren in Bristol", "grandchildren"),
    ("Hoffwn gael ramp er mwyn i mi allu mynd i'r siop ar fy mhen fy hun.", "i'r siop"),
]


@pytest.mark.parametrize("text", OUTCOMES)
def test_an_outcome_is_an_outcome(text: str) -> None:
    assert judge(text, "cy" if text.startswith("Cael") else "en").sort == "outcome"


@pytest.mark.parametrize(
    "text",
    [
        "I want to work for a befriending charity",
        "To look after the hospice garden I planted with Jean",
        "I love my Thursdays at Ty Gwyn with Raymond",
        "To help my neighbour with her shopping",
        "I want to buy my own hospital radio headphones",
        "To be a listener for the lads on my wing",
        "I want to be able to have my sister to stay",
        "To have my grandchildren round on a Sunday",
        "I want to be a buddy to somebody who is new",
        "Mair wants to enjoy the benefits of her new hip and dance again",
        "To have a flat where I can have my dog",
        "I want to keep my flat at Ty Gwyn",
        "To get off the bus at the right stop on my own",
        "I want to get off the ward for an hour to see my daughter",
        "I want to be off by nine to catch the bus to my brother's",
        "To get rid of the old sofa and paint the front room",
        "I want to cut out the pattern for a wedding dress again",
        "To come off the bench and play a full half",
        "To feel supported by my brothers",
        "I want to know my options",
        "To run a talking newspaper",
        "To see my children after school so the social worker can see I am a good dad",
        "To be home by six so my carer can get her bus",
        "Rhys will sit with his grandad so his nan can go to bingo",
        "To maintain the current flower beds at the chapel",
        "I want step down the aisle with my daughter",
        "To be in the navigator's seat at the rally",
        "To be on the street outreach team as a volunteer",
        "I want to offer my spare room to a lodger",
        "To choose option 2 on the menu by myself",
        "To walk with my long cane to the shop",
        "To use my talking scales to bake Welsh cakes",
        "Gyda fy nheulu bob dydd Sul",
    ],
)
def test_life_in_the_words_of_services_is_an_outcome(text: str) -> None:
    assert judge(text).sort == "outcome"


@pytest.mark.parametrize("text", SERVICES)
def test_a_service_is_a_service(text: str) -> None:
    judgement = judge(text, "cy" if text.startswith("Gofalwyr") else "en")
    assert judgement.sort == "service"
    assert text[judgement.start : judgement.end].strip()


@pytest.mark.parametrize(("text", "purpose"), MIXED)
def test_a_service_with_what_it_is_for_is_mixed(text: str, purpose: str) -> None:
    judgement = judge(text, "cy" if text.startswith("Hoffwn") else "en")
    assert judgement.sort == "mixed"
    assert purpose in judgement.purpose


OTHERS = [
    ("To be more independent", "vague", "general"),
    ("For Mr Rees to have a good quality of life", "vague", "general"),
    ("Managing and maintaining nutrition", "vague", "heading eligible_outcomes"),
    ("Securing rights and entitlements", "vague", "heading wellbeing"),
    ("To reduce challenging behaviour", "deficit-goal", "reduction"),
    ("For Callum not to hit other children", "deficit-goal", "absence"),
    ("To comply with medication", "professional-goal", "compliance"),
    ("I will attend all my appointments", "professional-goal", "attendance"),
    ("Resident will consume 1600 ml of fluids daily", "professional-goal", "measure"),
    ("To facilitate timely discharge", "professional-goal", "system"),
    ("Staff to have a consistent approach", "professional-goal", "staff"),
]


@pytest.mark.parametrize(("text", "sort", "reason"), OTHERS)
def test_other_sorts_are_told_with_their_reason(text: str, sort: str, reason: str) -> None:
    judgement = judge(text)
    assert (judgement.sort, judgement.reason) == (sort, reason)
    assert text[judgement.start : judgement.end] == text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("CPN to visit fortnightly", "worker"),
        ("A carer who drives", "somebody"),
        ("receive a home care service", "thing"),
        ("Weekly visits from the nurse", "session"),
        ("School to provide a key adult", "agency"),
        ("To be referred to the pain clinic", "task"),
        ("I need help with my paperwork", "help"),
        ("4 x 30 min", "count"),
    ],
)
def test_a_service_is_told_with_its_reason(text: str, reason: str) -> None:
    assert judge(text)[:2] == ("service", reason)


@pytest.mark.parametrize("text", ["Weekly hippotherapy", "See a rheumatologist", "A Sylheti-speaking carer"])
def test_services_that_nobody_listed_are_known_by_their_form(text: str) -> None:
    assert judge(text).sort == "service"


def test_what_is_the_matter_and_then_a_service_is_a_note() -> None:
    assert judge("Home closure. Find an alternative placement").sort == "service"
    assert judge("Misses chapel - volunteer driver on Sundays").sort == "mixed"


def test_a_language_that_it_does_not_know_is_left_alone() -> None:
    assert judge("receive a home care service", "pl").sort == "outcome"


@pytest.mark.parametrize(
    "text", ["", " ", "?", "...", "so that", "4 x 30", "to", "I want", "-", "’", "(", "A&E", "24/7"]
)
def test_odd_statements_do_no_harm(text: str) -> None:
    assert judge(text).sort in ("outcome", "service")


_WORDS = st.sampled_from(
    "I want to have a carer so that because Mum the respite - . , not no never 4 x visits safe £ ’s".split()
)


@given(st.one_of(st.text(max_size=80), st.lists(_WORDS, max_size=40).map(" ".join)), st.sampled_from(["en", "cy"]))
def test_whatever_is_written_gets_a_judgement_that_lies_in_it(text: str, lang: str) -> None:
    judgement = judge(text, lang)
    assert 0 <= judgement.start <= judgement.end <= len(text)
    assert judgement.purpose in text
    assert bool(judgement.purpose) == (judgement.sort == "mixed")


@pytest.mark.parametrize(
    "text", ["carers " * 2000, "the new " * 2000, "a care so " * 2000, "medication support " * 2000]
)
def test_a_long_text_is_judged_by_its_beginning_in_no_time(text: str) -> None:
    judge("to be warm")
    before = time.perf_counter()
    judge(text)
    assert time.perf_counter() - before < 0.5


WARNED = ("service", "vague", "deficit-goal", "professional-goal")


@cache
def labelled() -> Counter[tuple[str, str]]:
    """How many statements of each label are judged to be of each sort, in both labelled sets."""
    paths = sorted((ROOT / "tests" / "judgement").glob("outcomes*.jsonl"))
    rows = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    return Counter((row["label"], judge(row["text"], row["lang"]).sort) for row in rows)


def figures(sort: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of a sort."""
    both = labelled()[sort, sort]
    precision = both / sum(number for (_, judged), number in labelled().items() if judged == sort)
    recall = both / sum(number for (label, _), number in labelled().items() if label == sort)
    return precision, recall, 2 * precision * recall / (precision + recall)


def test_services_are_told_from_all_else() -> None:
    """Floors that are never lowered; benchmarks/judgement.py prints the whole table."""
    precision, _, f1 = figures("service")
    assert precision >= 0.96
    assert f1 >= 0.93


def test_outcomes_are_left_alone() -> None:
    outcomes = {judged: number for (label, judged), number in labelled().items() if label == "outcome"}
    assert sum(outcomes.get(sort, 0) for sort in WARNED) <= 0.02 * sum(outcomes.values())


def test_a_service_with_what_it_is_for_is_hardly_ever_warned_of() -> None:
    mixed = {judged: number for (label, judged), number in labelled().items() if label == "mixed"}
    assert sum(mixed.get(sort, 0) for sort in WARNED) <= 0.03 * sum(mixed.values())


@pytest.mark.parametrize("sort", ["mixed", "vague", "deficit-goal", "professional-goal"])
def test_the_other_sorts_are_found(sort: str) -> None:
    precision, recall, _ = figures(sort)
    assert precision >= 0.95
    assert recall >= 0.9


@pytest.mark.parametrize("name", ["outcomes_other", "outcomes_third"])
def test_what_others_wrote_is_told_as_well(name: str) -> None:
    path = ROOT / "tests" / "judgement" / f"{name}.jsonl"
    items = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    pairs = Counter((item["label"], judge(item["text"], item.get("lang", "en")).sort) for item in items)
    both = pairs["service", "service"]
    called, are = (sum(n for pair, n in pairs.items() if pair[at] == "service") for at in (1, 0))
    assert 2 * both / (called + are) >= 0.93
    assert both / called >= 0.95
