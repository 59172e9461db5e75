"""Capacity spoken of as if it were one thing, and capacity for a decision that is named."""

import json

import pytest


def plan(sentence: str) -> str:
    return f"conversations:\n- our_view: {json.dumps(sentence, ensure_ascii=False)}\n"


FOUND = [
    "Nora «lacks capacity».",
    "«Lacks capacity».",
    "«No capacity», DoLS in place.",
    "He «has no capacity» and his son deals with everything.",
    "She «does not have capacity».",
    "She «doesn’t have mental capacity» and lives at Fernlea.",
    "Assessed as «lacking capacity» by the ward.",
    "Was found to «lack capacity» in June.",
    "Nora «lacks capacity» due to dementia.",
    "Nora «lacks capacity» to make decisions.",
    "He «lacks capacity» to make his own decisions, so his wife does.",
    "She «lacks capacity» to make any decisions for herself.",
    "She «lacks the mental capacity» for all decisions.",
    "Mr Cole «is incapacitated» and cannot be asked.",
    "Deemed «non-capacitous» on admission.",
    "«Lacks\n  capacity». Likes the garden.".replace("\n  ", " "),
    "She «no longer has capacity», and he sold the car.",
    "The photographs helped. She still «lacks capacity».",
]

LEFT = [
    # the decision is named
    "Nora lacks capacity to decide about selling the house.",
    "She lacks capacity to consent to the operation in May.",
    "He lacks capacity regarding his tenancy.",
    "He lacks capacity in relation to money over £200.",
    "She does not have capacity to manage the bank account, and runs the rest of the house.",
    "For this decision she lacks capacity.",
    "When it comes to the stairlift he lacks capacity, he can choose everything else.",
    "The decision about the window: Nora lacks capacity.",
    "She lacked capacity at that time to agree to the scan.",
    "She lacks capacity for the decision to sell.",
    "Lacks capacity (money and property).",
    # doubted, asked, denied
    "She does not lack capacity.",
    "There is no evidence that she lacks capacity.",
    "We never start from the thought that somebody lacks capacity.",
    "We don't know whether he lacks capacity.",
    "If she lacks capacity on the day, we wait.",
    "He may lack capacity.",
    "People who lack capacity have rights under the Act.",
    "It is assumed that he has capacity.",
    "There are no concerns about her capacity.",
    # recorded
    "The letter of 2019 says “lacks capacity”, and nobody asked about what.",
    "In 2018 it was recorded that he lacked capacity; we have found no assessment.",
    # names, and other meanings
    "An Independent Mental Capacity Advocate came under the Mental Capacity Act.",
    "The Adults with Incapacity (Scotland) Act holds here.",
    "The team has no capacity until June.",
    "The agency lacks capacity on Sundays.",
    "There is no capacity at the day centre.",
    "His lungs have lost half of their capacity.",
    "He is incapacitated by the pain for a day or two.",
    "Signed in her capacity as treasurer of the club.",
    "Has the capacity to surprise all of us.",
    "Has capacity to decide where she lives.",
]


@pytest.mark.parametrize("sentence", FOUND)
def test_finds(marked, sentence):
    marked(plan(sentence), says="one at a time")


@pytest.mark.parametrize("sentence", LEFT)
def test_leaves(marked, sentence):
    marked(plan(sentence))


def test_capacity_that_was_asked_about_names_the_decision_too(marked):
    marked(plan("Assessed in June: she «has capacity»."), says="capacity is assumed")


def test_leaves_a_decision_of_its_own_alone(marked):
    marked("decisions: [{decision: Selling the house, capacity: lacks, how_assessed: Nora lacks capacity.}]\n")


def test_leaves_what_the_person_and_the_family_say(marked):
    marked(
        """
        people: [{id: bron, name: Bron, kind: family, views: [Mam lacks capacity they told me]}]
        outcomes: [{id: home, words: They say I lack capacity. I say I don't.}]
        """
    )


def test_finds_it_across_the_lines_of_a_text(marked):
    marked(
        """
        conversations:
          - our_view: |
              She is well. She «lacks
              capacity».
          - our_view: |
              She lacks capacity
              to decide about the house.
        """
    )
