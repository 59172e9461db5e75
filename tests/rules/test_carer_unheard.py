"""Carers on whom a plan counts, and of whom it says nothing else."""


def test_finds_a_carer_who_is_only_named(marked):
    marked(
        """
        kind: adult
        people:
          - {id: «isa», name: Isa, relationship: wife and carer, kind: family, willing: yes, able: yes, agreed: 2026-05-20}
        """,
        says="how it is for them",
    )


def test_finds_somebody_who_is_there_every_night(marked):
    marked(
        """
        kind: adult
        people:
          - {id: «gwyn», name: Gwyn, relationship: son, kind: family, offers: Does the nights}
        actions:
          - {what: Turn him, who: [gwyn, blessing], when: every night, helps: [sleep]}
        """
    )


def test_leaves_a_carer_alone_who_has_spoken(marked):
    marked(
        """
        kind: adult
        people:
          - {id: isa, name: Isa, relationship: wife and carer, kind: family, limits: I cannot lift him}
          - {id: merle, name: Merle, relationship: carer, kind: family, views: [It doesn't help that I know]}
          - {id: mair, name: Mair, relationship: carer, kind: family}
          - {id: emlyn, name: Emlyn, relationship: carer, kind: family}
          - {id: bron, name: Bron, relationship: carer, kind: friend}
          - {id: sian, name: Siân, relationship: carer, kind: family}
        outcomes: [{id: swim, words: {words: I want to swim, said_by: mair}, whose: mair}]
        conversations: [{date: 2026-03-02, present: [person, emlyn]}]
        reviews: [{date: 2026-06-01, outcomes: [{outcome: swim, others_say: [{who: bron, view: She glows}]}]}]
        worries: [{worry: He may fall, disagreements: [{who: sian, view: He won't}]}]
        """
    )


def test_leaves_alone_where_a_carers_assessment_was_offered(marked):
    marked(
        """
        kind: adult
        people: [{id: isa, name: Isa, relationship: wife and carer, kind: family}]
        reviews:
          - {date: 2026-09-08, other_ways_considered: ["A plan of her own for Isa, as his carer. She said: ask me later."]}
        """
    )
    marked(
        """
        kind: adult
        people: [{id: merle, name: Merle, relationship: his carer, kind: family}]
        needs: [{id: nights, words: Sleep for Merle, how: Merle was offered a carer's assessment on 2 March.}]
        """
    )


def test_leaves_friends_alone_who_do_a_little(marked):
    marked(
        """
        kind: adult
        people:
          - {id: tam, name: Tam, relationship: friend, kind: friend, offers: A lift}
          - {id: elroy, name: Elroy, relationship: friend, kind: friend}
        actions:
          - {what: Drive him to the club, who: tam, when: Fridays}
          - {what: Play dominoes, who: elroy, when: Wednesdays}
          - {what: Sit with him, who: elroy, when: every night, status: stopped}
        """
    )


def test_leaves_those_alone_who_are_paid(marked):
    marked(
        """
        kind: adult
        people: [{id: blessing, name: Blessing, relationship: carer in the mornings, kind: paid}]
        actions: [{what: Help him wash, who: blessing, when: every morning}]
        """
    )


def test_leaves_other_kinds_of_plan_and_closed_ones_alone(marked):
    for kind in ("carer", "young-carer", "child", "family", "profile", "personal-plan"):
        marked(f"kind: {kind}\npeople: [{{id: isa, name: Isa, relationship: carer, kind: family}}]\n")
    marked("kind: adult\nstatus: closed\npeople: [{id: isa, name: Isa, relationship: carer, kind: family}]\n")
