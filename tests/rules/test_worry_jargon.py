"""Worries that are headings."""

import pytest

FOUND = [
    "Risk of neglect and emotional harm",
    "Ongoing concerns regarding neglect and domestic violence",
    "Potential for further emotional abuse",
    "High risk of falls due to poor mobility".replace(" due to poor mobility", " at home"),
    "Substance misuse and mental health issues",
    "History of self-neglect and hoarding",
    "Risk to Mair of financial abuse",
    "Risk of significant harm to Ella",
]
LEFT = [
    "Falls",
    "Risk of neglect",
    "Ella may go to school hungry, as on most mornings in May",
    "Kev may hit her again",
    "Risk of neglect: no food in the house on four Mondays",
    "Domestic violence by Kev in front of Ella, with a belt",
    "Falls on the back step",
]


@pytest.mark.parametrize("worry", FOUND)
def test_finds(marked, worry):
    marked(
        f"""
        person: {{name: Mair}}
        people: [{{id: ella, name: Ella, kind: family}}]
        worries: [{{worry: '«{worry}»'}}]
        """,
        says="this is a heading",
    )


@pytest.mark.parametrize("worry", LEFT)
def test_leaves_what_says_more_and_what_another_rule_asks_about(marked, worry):
    marked(f"worries: [{{worry: '{worry}'}}]\n")


def test_leaves_a_heading_with_evidence_and_words_of_others(marked):
    marked(
        """
        people: [{id: bron, name: Bron, kind: family}]
        worries:
          - {worry: Risk of neglect and emotional harm, evidence: No food in the house on four Mondays}
          - {worry: {words: Neglect and emotional abuse it says, said_by: bron}}
          - {worry: {words: Neglect and emotional abuse, said_by: person}}
        """
    )
