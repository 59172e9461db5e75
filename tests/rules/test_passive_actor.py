"""Promises that nobody has made."""

import json

import pytest

FOUND = [
    "Rails «to be fitted» at the back door",
    "A referral «will be made» to the falls clinic.",
    "Referral «to be sent», then we wait.",
    "A bath lift «will then be provided».",
    "«To be reviewed» in six weeks",
    "The rota is «to be reviewed» by March",
    "Sitting service «to be arranged» by phone",
    "Transport «will be looked into».",
    "A new chair «will be ordered» by the end of May, and the old one «will be sent» back",
]

LEFT = [
    "Rails will be fitted by Bethan",
    "The rota is to be reviewed by Mair and Sioned in March",
    "Bethan fits the rails",
    "Rails to be fitted (Bethan)",
    "Rails to be fitted – Bethan",
    "It will be decided at the hearing on 4 June",
    "The order is to be reviewed, the court says",
    "She wants to be asked first",
    "He likes to be offered tea before anything else",
    "She is ready to be assessed for the choir",
    "Mair will be at home, and it will be dark",
    "Nobody will be asked twice",
    "The lift was fitted in May",
    "Not to be shared with Darren",
    "He says “it will be sorted, it will be arranged, they tell me”",
]


def plan(sentence: str) -> str:
    return f"actions:\n- what: {json.dumps(sentence, ensure_ascii=False)}\n"


@pytest.mark.parametrize("sentence", FOUND)
def test_finds(marked, sentence):
    marked(plan(sentence), says="doesn't say who keeps it")


@pytest.mark.parametrize("sentence", LEFT)
def test_leaves(marked, sentence):
    marked(plan(sentence))


def test_leaves_a_promise_with_a_name_beside_it(marked):
    marked(
        """
        actions: [{what: Rails to be fitted, who: bethan}, {what: 'Rails «to be fitted»', who: []}]
        services: [{what: A bath lift will be provided, provider: Equipment store}]
        contingency: [{when: It snows, do_first: The lane will be checked, who: [hefin], then: [Bread to be ordered]}]
        needs: [{words: Getting in, how: A rail to be supplied, met_by: [authority]}]
        """
    )


def test_finds_it_wherever_something_is_promised(marked):
    marked(
        """
        barriers: [{barrier: The steps, what_we_will_do: 'A ramp «will be requested»'}]
        needs: [{words: Getting in, how: 'A rail «to be supplied»'}]
        contingency: [{when: It snows, do_first: 'The lane «will be checked»'}]
        """
    )


def test_leaves_other_places_and_the_persons_words(marked):
    marked(
        """
        actions: [{what: {words: 'I will be asked, they said', said_by: person}}]
        worries: [{worry: The letter will be sent to the old flat again}]
        """
    )
