"""Numbers, birthdays and door codes in words that others are given to read. All of them belong to nobody."""

import pytest
from conftest import plan_of

from sbp.linter import lint_plan
from sbp.rules.sensitive_in_shared import check
from sbp.settings import Settings


def severities(text):
    return [hit.severity for hit in check(plan_of(text))]


@pytest.mark.parametrize(
    "words", ["See «999 000 0018» for the letter", "NHS number: «999 000 0019»", "Her CHI «0101990018»"]
)
def test_finds_an_nhs_number(marked, words):
    marked(f'worries: [{{worry: "{words}"}}]', says="an NHS number stands here")
    marked(f'outcomes: [{{id: o, words: "{words}"}}]')


def test_finds_a_national_insurance_number(marked):
    marked("needs: [{words: 'The form asks for QQ 12 34 56 C, or «AB 12 34 56 C»'}]", says="National Insurance")


@pytest.mark.parametrize(
    "words",
    ["«DOB 12/03/1950»", "«d.o.b. 12.3.50»", "Her «date of birth: 3rd March 1950»", "«Dyddiad geni 3 Mawrth 1950»"],
)
def test_finds_a_date_of_birth(marked, words):
    marked(f"strengths: [{{words: '{words}'}}]", says="a date of birth stands here")


def test_finds_somebodys_birthday(marked):
    marked("services: [{what: A place at nursery, why: 'Hallie was «born on 4 May 2026»'}]", says="the year or the age")


@pytest.mark.parametrize(
    "words", ["The «key safe is 4471»", "The «code for the gate is 4471»", "«Door code: 44710»", "«PIN 4471»"]
)
def test_finds_a_code_that_opens_a_door(marked, words):
    marked(f'carer_emergency: {{keys: "{words}"}}', says="opens a door")


def test_finds_a_telephone_number_in_the_middle_of_the_words(marked):
    marked("actions: [{what: 'Ring Jane on «07700 900123»', who: person}]", says="a telephone number stands here")
    marked("actions: [{what: 'Ring Jane on «01632 960123»', who: person}]", says="a telephone number stands here")
    marked("actions: [{what: 'Ring Jane on «+44 7700 900123»', who: person}]")


def test_finds_an_email_address_a_postcode_and_a_house(marked):
    marked(
        """
        actions:
          - {what: 'Write to «jane.example@example.org»', who: person}
          - {what: 'Jane lives at «12 Heron Lane»', who: person}
          - {what: 'Take it to Jane, «SA12 6AB»', who: person}
        """
    )


def test_a_number_that_identifies_weighs_more_than_one_that_reaches():
    text = "actions: [{what: '%s', who: person}]"
    for words, severity in (
        ("999 000 0018", "error"),
        ("DOB 12/03/1950", "error"),
        ("door code 4471", "error"),
        ("born on 4 May 2026", "warning"),
        ("Jane, 07700 900123", "warning"),
        ("Jane, 01632 960123", "info"),
        ("Jane, SA12 6AB", "info"),
    ):
        assert severities(text % words) == [severity]


def test_what_the_person_says_of_themself_is_a_question():
    assert severities("conversations: [{date: 2026-06-18, story: 'I was born on 4 May 1961 in a lorry'}]") == ["info"]
    assert severities("conversations: [{date: 2026-06-18, story: 'Text me on 07700 900123'}]") == ["info"]
    assert severities("conversations: [{date: 2026-06-18, story: 'I am 999 000 0018 to them'}]") == ["error"]
    said = "conversations: [{date: 2026-06-18, story: {words: 'I am 999 000 0018 to them', said_by: person}}]"
    assert severities(said) == ["info"]


def test_nothing_that_was_found_is_said_again():
    text = "kind: adult\nworries: [{worry: '%s'}]\n"
    for secret in ("999 000 0018", "4 May 1961", "AB 12 34 56 C", "4471"):
        words = {"4 May 1961": "DOB 4 May 1961", "4471": "Door code 4471"}.get(secret, secret)
        found = [finding for finding in lint_plan(plan_of(text % words)) if finding.rule == "sensitive-in-shared"]
        assert found
        for finding in found:
            assert secret not in finding.match + finding.excerpt + finding.message + finding.question


def test_leaves_numbers_alone_in_their_own_place(marked):
    marked(
        """
        person: {name: Mair, identifiers: {nhs: 999 000 0018, born: 1950-03-12, address: '12 Heron Lane, SA12 6AB'}}
        prepared_by: {name: Sian, contact: 01632 960143}
        people: [{id: dilys, name: Dilys, contact: 'Text 07700 900123, or dilys@example.org', contact_for: 'Ring 07700 900999 at night'}]
        """
    )


@pytest.mark.parametrize(
    "number", ["999", "101", "111", "116 123", "0800 1111", "0808 157 0123", "0300 123 4567", "0345 678 9012"]
)
def test_leaves_helplines_alone(marked, number):
    marked(f"actions: [{{what: 'Ring {number} and wait', who: person}}]")


def test_leaves_numbers_alone_where_people_are_to_ring(marked):
    marked(
        """
        contingency: [{when: Emyr falls, do_first: Ring 07700 900123, then: [Ring 01632 960988], if_not_available: 01632 960999}]
        safety_plan: {what_i_will_do: [Text 07700 900123], steps: [{what: Ring 01632 960988}]}
        carer_emergency: {medication: The chemist is on 01632 960777}
        review_arrangements: {how_to_ask: Text 07700 900452}
        monitoring: {how_i_can_ask: Write to jane.example@example.org}
        """
    )


def test_leaves_a_number_alone_that_stands_among_the_people_or_in_sbp_yaml(marked):
    marked(
        """
        people: [{id: jane, name: Jane, contact: 'Text or video 07700 900123'}]
        actions: [{what: 'Ring Jane, 07700900123 or +44 7700 900123', who: person}]
        """
    )
    here = Settings(content={"organisation": {"out_of_hours": "Ring 01632 960999"}})
    marked("actions: [{what: 'Ring 01632 960999', who: person}]", settings=here)


@pytest.mark.parametrize(
    "words",
    [
        "Ring the surgery on 01632 960123",
        "The council's falls team is on 01632 960988",
        "Collect it from the library, SA12 6AB",
        "Write to duty@example.org",
        "Write to jane.example@council.gov.uk",
        "Ffoniwch y feddygfa, yr ysbyty: 01632 960123",
    ],
)
def test_leaves_an_offices_numbers_alone(marked, words):
    marked(f'actions: [{{what: "{words}", who: person}}]')


@pytest.mark.parametrize(
    "words",
    [
        "Born in 1950, and in Bangor since 4 May 1961",
        "Nobody's door is locked. Code of practice 2015",
        "The 12 Station Road stop",
        "Eleven Tuesdays out of fifteen, 2026-10-22",
        "£1,234,567.89 and 0.123456789 of it",
        "Policy 2026/0712345678",
        "Reference 123 456 7890",
        "The M4 and the A465, J42",
    ],
)
def test_leaves_other_numbers_alone(marked, words):
    marked(f'actions: [{{what: "{words}", who: person}}]')


def test_leaves_alone_what_is_kept_back(marked):
    marked(
        """
        worries: [{id: fire, worry: 'He rings from 07700 900321'}]
        sharing: {withheld: [{path: worries.fire, from: [person], reason: serious-harm, decided_by: huw}]}
        """
    )
