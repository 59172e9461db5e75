"""Words that wink at the reader, and accounts that are passed on as they were given."""

import pytest


@pytest.mark.parametrize(
    "words",
    [
        "She «claims that» her ex follows her.",
        "«Claims to have» fallen.",
        "He «alleges that» staff took his watch.",
        "He «admits to» a litre a day.",
        "She «insists that» nobody came.",
        "«Apparently» fell in the bathroom.",
        "«So-called seizures» again.",
        "There was «no evidence of pain».",
        "He «walks perfectly well when he wants» to.",
        "«Staff are sceptical» about her pain.",
        "«Complained of» a sore hip.",
        "It is «all in her head».",
    ],
)
def test_finds_doubt(marked, words):
    marked(
        f"""
        conversations:
          - {{date: 2026-06-18, our_view: {words}}}
        """
    )


def test_says_why(marked):
    marked("conversations: [{date: 2026-06-18, our_view: Mum «claims she» was not told.}]", says="not to believe it")


def test_leaves_benefits_and_insurance_alone(marked):
    marked(
        """
        actions:
          - {what: Mair claims Attendance Allowance and Idris is claiming Universal Credit.}
          - {what: The claim form goes to the insurer.}
        """
    )


def test_leaves_hospitals_and_visitors_alone(marked):
    marked(
        """
        needs:
          - words: She was admitted to Morriston on Friday. The home admits visitors until eight.
        """
    )


def test_leaves_alone_what_the_law_calls_alleged(marked):
    marked(
        """
        worries:
          - {worry: 'The police said that he allegedly broke his bail; the court sits in May.'}
          - {worry: The safeguarding enquiry will ask what he alleges.}
        """
    )


def test_leaves_strengths_alone(marked):
    marked(
        """
        strengths:
          - {kind: personal, words: She insists on paying for her own stamps. He maintains the chapel roof.}
          - {kind: personal, words: He is perfectly capable of running his own life.}
        """
    )


def test_leaves_complaints_that_were_made_alone(marked):
    marked(
        """
        needs:
          - words: She made a complaint about the taxi. He complained to the Ombudsman and won.
        """
    )


def test_leaves_plain_telling_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: She told us that her ex follows her. He says that he drinks most days.}
          - {date: 2026-06-19, our_view: Denies any pain today. States that he slept.}
        """
    )


def test_leaves_what_the_one_who_harms_says_alone(marked):
    marked(
        """
        worries:
          - {worry: He admitted to the police that he had hit her.}
          - {worry: The perpetrator claims that it was an accident.}
        """
    )


def test_leaves_organisations_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: The council claims that it was delivered. The landlord insists that he came.}
        """
    )


def test_leaves_questionnaires_alone(marked):
    marked("actions: [{what: Fill in the self-report questionnaire together.}]")


def test_leaves_the_words_of_the_person_and_the_family_alone(marked):
    marked(
        """
        person: {name: Kai}
        people:
          - {id: joanne, name: Joanne, kind: family, views: [He claims that he did his homework and apparently the dog ate it]}
        about_me:
          what_matters: [They claim that I can walk when I want to]
        """
    )


@pytest.mark.parametrize(
    "words",
    [
        "He «claims his» back hurts.",
        "Pain is «not as bad as he makes out».",
        "«Take what she says with a pinch of salt».",
        "«Staff do not believe her».",
        "He «conveniently forgets».",
    ],
)
def test_finds_a_wink_in_everyday_words(marked, words):
    marked(f"conversations: [{{date: 2026-06-18, our_view: '{words}'}}]")


@pytest.mark.parametrize(
    "words",
    [
        "He claims his pension on Mondays.",
        "He makes out the cheques himself.",
        "We believe him.",
        "He tells different stories each night to the twins.",
        "We suspect that he has a chest infection.",
        "There is nothing wrong with the wheelchair.",
    ],
)
def test_leaves_belief_and_stories_alone(marked, words):
    marked(f"conversations: [{{date: 2026-06-18, our_view: '{words}'}}]")
