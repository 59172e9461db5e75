"""Plans that are written about somebody."""

ABOUT = """
person: {name: Mair}
about_me:
  what_matters:
    - «Mair enjoys swimming»
    - Mair values her marriage
  good_now: [Mair gets on well with Dilys]
outcomes:
  - {id: swim, words: Mair wants to go swimming}
"""


def test_finds_a_plan_that_tells_throughout_about_the_person(marked):
    marked(ABOUT, says="4 of 4 texts")


def test_counts_words_that_say_that_they_are_a_professionals(marked):
    marked(
        """
        people:
          - {id: sian, name: Sian, kind: paid}
        about_me:
          what_matters:
            - {words: «A safe home», said_by: sian}
            - {words: Regular meals, said_by: sian}
            - {words: Contact with family, said_by: sian}
            - {words: Being clean, said_by: sian}
            - The wireless
        """
    )


def test_leaves_a_plan_alone_in_which_one_in_four_is_the_persons_own(marked):
    marked(ABOUT.replace("«", "").replace("»", "").replace("Mair values her marriage", "Emyr being Emyr"))


def test_leaves_own_words_in_welsh_alone(marked):
    marked(
        """
        person: {name: Mair}
        languages: {records_in: [cy]}
        about_me:
          what_matters: [Cael siarad Cymraeg, Y môr, Emyr, Canu yn y capel]
        """
    )


def test_leaves_alone_what_somebody_without_speech_has_shown(marked):
    marked(
        """
        person: {name: Idris}
        about_me:
          what_matters:
            - {words: Idris turns to the window when the birds come, said_by: observed, how: observation}
            - {words: Idris pushes cold tea away, said_by: observed, how: observation}
            - {words: Idris laughs when Mari sings, said_by: interpreted, how: talking-mats}
            - {words: Idris holds the blue blanket, said_by: observed}
        """
    )


def test_leaves_alone_a_plan_whose_conversation_says_how_views_were_found_out(marked):
    text = ABOUT.replace("«", "").replace("»", "")
    marked(text + "conversations: [{date: 2026-06-18, how_we_know: {method: [observation, family-member]}}]\n")


def test_does_not_take_a_conversation_alone_for_another_way_of_finding_out(marked):
    marked(ABOUT + "conversations: [{date: 2026-06-18, how_we_know: {method: [conversation, record]}}]\n")


def test_leaves_alone_what_family_and_friends_have_said(marked):
    marked(
        """
        person: {name: Idris}
        people:
          - {id: mari, name: Mari, kind: family}
        about_me:
          what_matters:
            - {words: Idris lives for the birds, said_by: mari}
            - {words: He can't abide cold tea, said_by: mari}
            - {words: He likes to be sung to, said_by: mari}
            - {words: Idris wants his blanket, said_by: mari}
        """
    )


def test_leaves_what_professionals_write_in_their_own_places_alone(marked):
    marked(
        """
        person: {name: Mair}
        needs:
          - {words: Mair needs time of her own}
          - {words: Mair needs sleep}
        actions:
          - {what: Mair rings the pool, who: person}
          - {what: Sian visits Mair, who: sian}
        worries:
          - {worry: Mair may become ill, evidence: Mair has not slept, if_nothing_changes: Mair falls ill}
        """
    )


def test_leaves_a_thin_record_and_a_closed_plan_alone(marked):
    marked("person: {name: Mair}\nabout_me: {what_matters: [Mair enjoys swimming, Mair likes fish]}\n")
    marked("status: closed" + ABOUT.replace("«", "").replace("»", ""))
