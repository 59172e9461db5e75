"""The list of initials proves itself, and what a plan explains is found."""

from __future__ import annotations

import pytest
from conftest import ROOT

from sbp.acronyms import acronyms, explained
from sbp.data import read_data

DATA = read_data(ROOT / "sbp" / "rules" / "_acronyms.yaml")
MEANINGS: dict[str, str] = DATA["meanings"]
EVERYDAY = [name for line in DATA["everyday"] for name in line]


def test_a_name_is_listed_once_however_it_is_written() -> None:
    names = [name.upper() for name in MEANINGS]
    assert len(names) == len(set(names))
    assert len(EVERYDAY) == len(set(EVERYDAY))
    assert not set(names) & set(EVERYDAY)


def test_every_list_speaks_of_names_that_have_a_meaning() -> None:
    names = {name.upper() for name in MEANINGS}
    for part in ("shut_out", "small", "medicines"):
        assert {name.upper() for name in DATA[part]} - names <= {"PO"}, part
    for part in ("only", "leave"):
        for phrase in (phrase for line in DATA[part] for phrase in line):
            assert {word.rstrip("s").upper() for word in phrase.split()} & names or "PO Box" in phrase, phrase


@pytest.mark.parametrize("meaning", MEANINGS.values())
def test_a_meaning_explains_in_words(meaning: str) -> None:
    assert [found.written for found in acronyms(meaning)] == []
    assert all(part == part.strip() != "" for part in meaning.split("; "))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Deprivation of Liberty Safeguards (DoLS)", {"DoLS"}),
        ("a community psychiatric nurse (the CPN)", {"CPN"}),
        ("next of kin (“NOK”)", {"NOK"}),
        ("speech and language therapy (SaLT)", {"SaLT"}),
        ("the multi-disciplinary team (MDT)", {"MDT"}),
        ("MDT (the meeting of everybody who helps)", {"MDT"}),
        ("PRN (when she asks for it)", {"PRN"}),
        ("DoLS (Deprivation of Liberty Safeguards)", {"DoLS"}),
        ("Children and Young People's Services (CYPS)", {"CYPS"}),
        # these explain nothing
        ("OT (Bethan, 01632 960143)", set()),
        ("the MDT (weekly on Mondays)", set()),
        ("CPN (from the team in Neath)", set()),
        ("ring the nurse (CPN)", set()),
        ("she came home (DNA)", set()),
    ],
)
def test_what_a_text_explains_in_brackets(text: str, names: set[str]) -> None:
    assert explained(text) == names
