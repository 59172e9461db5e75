"""Words that make a choice into a refusal, and the refusals of others."""

import pytest

from sbp.settings import Settings


def test_finds_a_choice_that_is_called_a_refusal(marked):
    marked(
        r"""
        reviews:
          - date: 2026-10-22
            reasons: Idris «refused medication».
          - date: 2026-09-22
            reasons: 'It''s the third time that Idris «failed to attend».'
          - date: 2026-08-22
            reasons: "\u201cBad knee.\u201d Idris \
              «failed to \
              attend»."
          - date: 2026-07-22
            reasons: >-
              Idris «failed
              to attend» and nobody rang him.
          - date: 2026-06-22
            reasons: |
              Memory clinic: «DNA
              twice» since June.
        """
    )


@pytest.mark.parametrize("words", ["Refused a bath", "FAILED TO ATTEND", "DNA twice"])
def test_finds_it_however_it_is_written(marked, words):
    marked(
        f"""
        needs:
          - words: «{words}» on Monday.
        """
    )


def test_finds_it_where_a_text_begins_with_it(marked):
    marked(
        """
        needs:
          - words: «Refused a bath», whatever the reason was
        """
    )


def test_finds_it_in_words_that_a_paid_person_said(marked):
    marked(
        """
        people:
          - {id: tracey, name: Tracey, relationship: nurse, kind: paid}
        worries:
          - {worry: {words: Idris «refused medication» twice last week, said_by: tracey}}
        """
    )


def test_leaves_genes_alone(marked):
    marked(
        """
        actions:
          - {what: Pay for the DNA test so that Kai knows who his father is, who: priya, by: 2026-12-14}
        end_of_life:
          documents:
            - {kind: dnacpr, where_kept: in the yellow folder}
        advice:
          reduce: [The DNACPR form is in the yellow folder by the telephone.]
        """
    )


def test_leaves_letters_alone_that_only_look_like_it(marked):
    marked(
        """
        needs:
          - words: Dna twice over is how Marta spells it on the label of her jam.
        """
    )


def test_leaves_refusals_by_others_alone(marked):
    marked(
        """
        worries:
          - {worry: Her claim for attendance allowance was refused in May and she may not appeal.}
          - {worry: The council refused support in June and Idris may not ask again.}
          - {worry: The interpreter failed to attend in July.}
        """
    )


def test_leaves_alone_what_the_person_was_refused(marked):
    marked(
        """
        worries:
          - {worry: Idris was refused his tablets in custody and may be so again.}
          - {worry: Mair was refused a bath for a week because the hoist was broken.}
        """
    )


def test_leaves_choices_alone_that_are_called_choices(marked):
    marked(
        """
        reviews:
          - date: 2026-10-22
            reasons: >-
              Idris said no to the lunch club, because of the noise. He didn't come on Monday; the taxi was late.
              He would rather cook. Bins and refuse go out on Thursdays.
        """
    )


def test_leaves_the_words_of_the_person_and_the_family_alone(marked):
    marked(
        """
        person: {name: Idris}
        people:
          - {id: gwen, name: Gwen, kind: family}
        about_me:
          worked_before: [I refused help three times and I was right]
        worries:
          - {worry: {words: 'He refused medication and I was up all night', said_by: gwen}}
        """
    )


def test_leaves_quotations_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: 'Gwen laughed: "He refused lunch with the Queen Mother once."'}
        """
    )


def test_leaves_what_is_denied_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: Idris has never refused a wash. He says “later” and means it.}
        """
    )


def test_leaves_welsh_alone(marked):
    marked(
        """
        needs:
          - words: {words: Cofnod y clinig oedd DNA twice, lang: cy}
        """
    )


def test_leaves_the_words_alone_that_the_person_chose_or_a_repository_allows(marked):
    marked(
        """
        language_notes:
          - {phrase: refused a bath, person_chose_it: yes, why: I didn't "decline". I refused.}
        needs:
          - words: Idris refused a bath, and asks us to write it like that.
          - words: The surgery sends its DNA letter to everybody.
        """,
        settings=Settings(content={"words": {"allow": [{"phrase": "DNA letter", "why": "what the surgery calls it"}]}}),
    )


@pytest.mark.parametrize(
    "words",
    [
        "Offered a shower at nine, «refused».",
        "Idris «refuses all help».",
        "Dad «refuses to accept» the diagnosis.",
        "Floating support was offered. Did «not engage».",
        "«Non-engagement» since June.",
        "Lou has «disengaged» from the team.",
        "Idris is «to engage with all professionals».",
        "Owen is a «school refuser».",
        "Stacey «avoids professionals».",
        "He was «lost to follow-up».",
        "«Meds refused».",
    ],
)
def test_finds_the_usual_ways_to_make_a_fault_of_a_no(marked, words):
    marked(
        f"""
        needs:
          - words: {words}
        """
    )


def test_leaves_a_refusal_alone_that_stands_with_its_reason(marked):
    marked(
        """
        reviews:
          - {date: 2026-10-22, reasons: Idris refused lunch because he felt sick.}
          - {date: 2026-10-23, reasons: 'Mair refused the bath, saying that the water was cold.'}
        """
    )


def test_leaves_rights_and_decisions_alone(marked):
    marked(
        """
        needs:
          - words: She has a right to refuse care and treatment, and an advance decision.
          - words: His claim was refused and the visa too.
        """
    )


def test_leaves_brakes_and_brides_alone(marked):
    marked(
        """
        needs:
          - words: The brake is not engaging and the clutch is hard to engage.
          - words: She is engaged to be married in May, and the line was engaged.
        """
    )


def test_leaves_our_own_absence_alone(marked):
    marked(
        """
        reviews:
          - {date: 2026-10-22, reasons: We did not attend and have said sorry.}
          - {date: 2026-10-23, reasons: The services did not engage with her for two years.}
        """
    )


def test_leaves_churches_and_casinos_alone(marked):
    marked(
        """
        strengths:
          - {kind: personal, words: He did not attend chapel while the roof was off.}
          - {kind: personal, words: 'The self-exclusion scheme keeps him out of the casino, and he chose it.'}
        """
    )
