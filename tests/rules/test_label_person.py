"""Words that make a condition or a service the whole of a person, and who may use them."""

import pytest

from sbp.settings import Settings


def test_finds_a_label_in_every_kind_of_scalar(marked):
    marked(
        r"""
        needs:
          - words: Idris «suffers from» dementia and knows every hymn.
          - words: 'Mair''s father, a «service user», likes tea.'
          - words: "\"Mo\" is \u2018na\u00efve\u2019, and \
              «wheelchair \
              bound» since May."
          - words: >-
              Everybody knows that Idris «suffers
              from» dementia.
          - words: |
              Idris is a
              «service user».
        """
    )


def test_finds_a_label_however_it_is_written(marked):
    marked(
        """
        worries:
          - {worry: «Service User» may fall on the steps}
          - {worry: Gwyn is «wheelchair-bound» and may not get out in a fire}
          - {worry: '«SUFFERS FROM» DEMENTIA and may not find the way home'}
        """
    )


def test_finds_a_label_wherever_professionals_write(marked):
    marked(
        """
        people:
          - {id: sian, name: Sian, kind: paid}
        conversations:
          - {date: 2026-06-18, our_view: The «service user» was pleasant.}
        strengths:
          - {kind: personal, words: 'Nesta is «wheelchair bound», and the best whistler in the street.'}
        outcomes:
          - {id: home, words: {words: «Service user» to stay at home, said_by: sian}}
        actions:
          - {what: Ring the «service user» before ten, who: sian}
        """
    )


def test_finds_a_label_in_a_record_of_supervision(marked):
    marked(
        """
        kind: supervision
        stuck_on: [The «service user» and I have stopped talking.]
        """
    )


def test_finds_a_label_that_only_wears_quotation_marks(marked):
    marked(
        """
        needs:
          - words: The "«service user»" has a right to his own teapot.
        """
    )


def test_finds_a_label_after_a_negation_that_belongs_to_another_sentence(marked):
    marked(
        """
        needs:
          - words: The lift did not come. Every «service user» walked.
          - words: Gwyn wants no tea and the «service user» drank it.
          - words: He would not sit but the «service user» beside him did.
          - words: She was not keen on meeting the «service user» next door.
        """
    )


def test_finds_a_label_before_and_after_what_is_left_alone(marked):
    marked(
        """
        language_notes:
          - {phrase: service user champion, person_chose_it: yes}
        needs:
          - words: The «service user» is our service user champion and every «service user» knows him.
          - words: 'A «service user» said: “I am wheelchair bound.” He is «wheelchair bound».'
        """
    )


@pytest.mark.parametrize("chose", ["no", "not-asked", "partly"])
def test_finds_a_label_that_somebody_else_chose(marked, chose):
    marked(
        f"""
        language_notes:
          - {{phrase: service user, person_chose_it: {chose}}}
        needs:
          - words: Gwyn is a «service user» of long standing.
        """
    )


def test_leaves_the_persons_own_words_alone(marked):
    marked(
        """
        person: {name: Gwyn}
        about_me:
          what_matters: [I'm a service user and proud of it]
          good_life: Not to be wheelchair bound in my own hallway
        barriers:
          - {barrier: They see somebody who suffers from dementia and they stop asking}
        """
    )


def test_leaves_alone_what_the_person_says_where_professionals_write(marked):
    marked(
        """
        strengths:
          - {kind: personal, words: {words: Best-dressed service user in Swansea, said_by: person}}
        """
    )


def test_leaves_the_words_of_family_and_friends_alone(marked):
    marked(
        """
        people:
          - {id: dilys, name: Dilys, kind: friend, views: [She's wheelchair bound and she still beats me to the bar]}
          - {id: gwyn, name: Gwyn, kind: family}
        worries:
          - {worry: {words: 'Dad suffers from dementia and he still drives', said_by: gwyn}}
        """
    )


def test_finds_words_about_the_person_in_a_field_of_their_own(marked):
    marked(
        """
        person: {name: Gwyn}
        about_me:
          good_life: Gwyn «suffers from» dementia and likes the window
        """
    )


def test_leaves_welsh_and_other_languages_alone(marked):
    marked(
        """
        needs:
          - {words: {words: Mae Idris yn service user ers y gwanwyn, lang: cy}}
          - {words: {words: 'Pan Kowalski, service user', lang: pl}}
        """
    )
    marked(
        """
        languages: {records_in: [cy, en]}
        needs:
          - words: Mae Idris yn service user ers y gwanwyn
          - words: {words: Idris is a «service user», lang: en}
        """
    )


def test_leaves_quotations_alone(marked):
    marked(
        """
        conversations:
          - date: 2026-06-18
            our_view: >-
              He told us: “I’m a service user and I’ve the badge to prove it.”
              “A service user”, he said again.
              His sister says 'he''s wheelchair bound by choice, the lazy so-and-so', and laughs.
        """
    )


def test_leaves_what_is_denied_alone(marked):
    marked(
        """
        conversations:
          - {date: 2026-06-18, our_view: Gwyn is not a service user. He is the chapel's treasurer.}
          - {date: 2026-06-19, our_view: 'He isn’t wheelchair bound, the kerb is too high.'}
          - {date: 2026-06-20, our_view: He was never one of the service users. He drove the bus.}
        """
    )


def test_leaves_the_words_alone_that_the_person_chose(marked):
    marked(
        """
        language_notes:
          - {phrase: Service user, person_chose_it: yes, why: It's what it says on my lanyard}
        needs:
          - words: As a service user of thirty years Gwyn knows every driver by name.
          - words: Gwyn is «wheelchair bound».
        """
    )


def test_leaves_the_words_alone_that_a_repository_allows(marked):
    marked(
        """
        needs:
          - words: Gwyn chairs the service user panel.
          - words: Gwyn is a «service user».
        """,
        settings=Settings(content={"words": {"allow": [{"phrase": "service user panel", "why": "its name"}]}}),
    )


def test_leaves_people_alone_who_are_called_by_their_names(marked):
    marked(
        """
        needs:
          - words: Idris has dementia. He uses a wheelchair out of doors, and the service to the station is at ten.
          - words: The bus is bound for Neath. Every user of the pool has a key.
          - words: Chapel Street runs the service. Users pay for the petrol.
        """
    )


def test_leaves_words_alone_beside_which_the_name_of_family_or_friends_stands(marked):
    marked(
        """
        people:
          - {id: dilys, name: Dilys, kind: friend, offers: Tuesdays with your favourite service user}
          - {id: carys, name: Carys, kind: community}
          - {id: sian, name: Sian, kind: paid, offers: Rings every «service user» on a Monday}
        outcomes:
          - id: choir
            words: I want to sing with the choir again
            baseline:
              others:
                - {who: dilys, words: 'One, they see a service user and shut the door'}
                - {who: carys, words: 'Two, nobody wheelchair bound gets up those steps'}
                - {who: sian, words: Three. The «service user» sang in the car.}
        """
    )


def test_leaves_what_the_person_will_do_in_their_own_words_alone(marked):
    marked(
        """
        actions:
          - {what: I'll ask the other service users about the lift, who: person}
          - {what: «Service user» to ask about the lift, who: person}
          - {what: I shall ring the «service user», who: sian}
        """
    )


def test_leaves_words_that_are_talked_about_alone(marked):
    marked(
        """
        conversations:
          - date: 2026-06-18
            our_view: >-
              Gwyn asked us not to use the word “service user”. He asked that the term “wheelchair bound” be taken out.
        """
    )


def test_leaves_names_ids_and_addresses_alone(marked):
    marked(
        """
        id: service-user
        people:
          - {id: sian, name: Sian, kind: paid, organisation: Service User Network, relationship: service user lead}
        services:
          - {what: A room, provider: Service User Network}
        """
    )


@pytest.mark.parametrize(
    "passage",
    [
        "«Users of services» were asked.",
        "The family is «well known to social care».",
        "Owen is «known to mental health services» from before.",
        "She is «known to our team».",
        "Ffion «suffers with cerebral palsy».",
        "He «suffers from a learning disability».",
        "Jean has «suffered with» her nerves since May.",
        "Bob is a «migraine sufferer».",
        "«Stroke victims» meet on Mondays.",
        "Len is a «victim of his condition».",
        "She was «afflicted with» polio in 1951.",
        "He is «confined to a wheelchair» now.",
        "Gwyn is «chair-bound».",
        "«Toxic trio» in the home.",
        "She is «well known to the ward».",
        "Mr Khan «suffers terribly with» Parkinson's.",
    ],
)
def test_finds_it_in_other_forms(said, passage):
    said(passage)


@pytest.mark.parametrize(
    "passage",
    [
        "She chairs the service user panel and the Service User Network.",
        "The room service, user guide in hand, was slow.",
        "He is not known to services, and would like it kept so.",
        "Bev is known to the team as the one who mends kettles.",
        "The dog is known to our service.",
        "The flat suffers from damp and the roof suffers with every storm.",
        "She suffered from domestic abuse for nine years and he broke her jaw.",
        "He was suffering from hypothermia when Bev found him on the step.",
        "The children suffered from neglect: no food on four days of seven.",
        "He does not suffer fools.",
        "They suffered with the heat and the noise on the top floor.",
        "He was the victim of a robbery in June.",
        "She is a victim of modern slavery, the court found.",
        "She was stricken with grief when Mot died, and grief-stricken by the news.",
        "The oak was struck down by lightning.",
        "He was struck down by a car on the crossing.",
        "The bill was struck down by the court.",
        "The vines were afflicted with blight.",
        "A chair bound in leather stands by the fire.",
        "The wheelchair is bound for Neath on the morning bus.",
        "Robbers bound her to the chair with tape.",
        "His wheelchair takes him to the match.",
        "The Hay Fever UK sufferers page gives pollen counts.",
        "Long suffering Cardiff fans, he and his son sing anyway.",
        "Insufferable heat kept her in.",
        "She is well known at the library, and on our books as a volunteer.",
        "A toxic paint and a jazz trio do not go together, he says.",
        "He suffered badly from neglect as a child.",
    ],
)
def test_leaves_other_senses_and_honest_harm_alone(said, passage):
    said(passage)
