"""People who are to act when things go wrong, and were never asked."""


def test_finds_a_neighbour_who_was_never_asked(marked):
    marked(
        """
        people:
          - {id: hefin, name: Hefin, relationship: two doors down, kind: friend}
          - {id: shop, name: The shop, relationship: on the corner, kind: community}
        contingency:
          - {when: Idris doesn't answer, do_first: Hefin goes round, who: [«hefin», «shop»]}
          - {when: Idris is ill, do_first: Hefin rings the surgery, who: [hefin]}
        """,
        says="has been asked",
    )


def test_finds_a_contact_for_an_emergency_who_was_never_asked(marked):
    marked(
        """
        people:
          - {id: gwyn, name: Gwyn, kind: family, willing: not-asked}
          - {id: dilys, name: Dilys, kind: friend, willing: yes, able: yes, agreed: 2026-03-02}
        carer_emergency: {cares_for: emyr, contacts: [dilys, «gwyn»]}
        """
    )


def test_finds_somebody_who_said_no(marked):
    marked(
        """
        people:
          - {id: steve, name: Steve, kind: family, willing: no}
        contingency:
          - {when: Jackie isn't answering, do_first: Steve drives over, who: [person, «steve»]}
        """,
        says="isn't willing and able",
    )


def test_leaves_those_alone_who_said_yes(marked):
    marked(
        """
        people:
          - {id: dilys, name: Dilys, kind: friend, willing: yes, able: partly, agreed: 2026-03-02}
          - {id: maria, name: Maria, kind: community, involvement: wants-in}
          - {id: nana, name: Nana, kind: family, limits: I can't have them stopping over}
        contingency:
          - {when: Emyr falls, do_first: Ring Dilys, who: [dilys, maria, nana]}
        """
    )


def test_leaves_those_alone_who_are_paid(marked):
    marked(
        """
        people:
          - {id: rhodri, name: Rhodri, kind: paid}
          - {id: nia, name: Nia, kind: advocate}
          - {id: line, name: Samaritans, kind: other}
        contingency:
          - {when: Nerys is late, do_first: Ring her, who: [person, rhodri, nia, line]}
        """
    )


def test_leaves_those_to_other_rules_who_are_unknown_or_counted_on_day_by_day(marked):
    marked(
        """
        people:
          - {id: gwyn, name: Gwyn, kind: family}
          - {id: bron, name: Bron, kind: family, offers: Nights, willing: no}
        actions:
          - {what: Sleep in the back bedroom, who: gwyn, when: last weekend of the month}
        contingency:
          - {when: Mair is ill, do_first: Ring Gwyn, who: [gwyn, bron, nobody-knows]}
        """
    )


def test_leaves_closed_plans_alone(marked):
    marked(
        """
        status: closed
        people:
          - {id: hefin, name: Hefin, kind: friend}
        contingency:
          - {when: Idris doesn't answer, do_first: Hefin goes round, who: [hefin]}
        """
    )
