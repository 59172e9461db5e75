"""Family and friends whom a plan counts on without their yes."""


def test_finds_somebody_who_offers_and_was_never_asked_properly(marked):
    marked(
        """
        people:
          - {id: «dilys», name: Dilys, kind: friend, offers: Sits with Emyr on Tuesdays}
        """,
        says="it doesn't say willing and able and the day on which they agreed",
    )


def test_finds_somebody_who_is_given_something_to_do(marked):
    marked(
        """
        people:
          - {id: '«gwyn»', name: Gwyn, relationship: son, kind: family}
        actions:
          - {what: Sleep in the back bedroom, who: [person, gwyn], when: last weekend of the month, helps: [sleep]}
        """,
        says="counts on this person",
    )


def test_finds_a_yes_without_its_day(marked):
    marked(
        """
        people:
          - id: «gwyn»
            name: Gwyn
            kind: family
            offers: The last weekend of every month
            willing: yes
            able: yes
        """,
        says="it doesn't say the day on which they agreed",
    )


def test_finds_somebody_who_was_not_asked_whether_they_can(marked):
    marked(
        """
        people:
          - {id: «bron», name: Bron, kind: family, offers: Nights, willing: yes, able: not-asked, agreed: 2026-07-02}
        """,
        says="it doesn't say able",
    )


def test_finds_somebody_who_said_no(marked):
    marked(
        """
        people:
          - {id: «steve», name: Steve, kind: family, willing: no, able: yes, agreed: 2026-07-02}
        actions:
          - {what: Drive Jackie to the clinic, who: steve, when: Mondays, helps: [clinic]}
        """,
        says="isn't willing and able",
    )


def test_leaves_a_clear_yes_alone(marked):
    marked(
        """
        people:
          - id: dilys
            name: Dilys
            kind: friend
            offers: Tuesdays with Emyr
            willing: yes
            able: yes
            agreed: 2026-07-02
            limits: And I can't lift him, I told Mair that straight.
        actions:
          - {what: Keep Emyr company, who: dilys, when: Tuesdays, helps: [swim]}
        """
    )


def test_leaves_a_yes_with_limits_alone(marked):
    marked(
        """
        people:
          - id: nana-jean
            name: Nana Jean
            kind: family
            offers: Last Sunday of the month I do a dinner for the pair of them
            willing: partly
            able: partly
            agreed: 2026-04-10
            limits: I'm on oxygen and there's stairs.
        """
    )


def test_leaves_family_alone_that_nothing_is_asked_of(marked):
    marked(
        """
        people:
          - {id: hallie, name: Hallie, relationship: 'sister, 6', kind: family, views: [I want Reuben to do the voices]}
          - {id: darren, name: Darren, relationship: Dad, kind: family, willing: no, able: no, involvement: wants-out}
        """
    )


def test_leaves_those_alone_who_are_paid_or_of_the_community(marked):
    marked(
        """
        people:
          - {id: ann, name: Ann, relationship: sitter, kind: paid, offers: One Tuesday in four}
          - {id: femi, name: Femi, relationship: advocate, kind: advocate}
          - {id: carys, name: Carys, relationship: lifeguard, kind: community, offers: I'll wave her out}
        actions:
          - {what: Sit with Emyr, who: ann, when: one Tuesday in four, helps: [swim]}
          - {what: Keep the telephone by her chair, who: carys, when: Tuesdays, helps: [swim]}
        """
    )


def test_leaves_somebody_alone_whose_part_has_stopped(marked):
    marked(
        """
        people:
          - {id: craig, name: Craig, relationship: Dad, kind: family}
        actions:
          - {what: Fetch Ellie from school, who: craig, when: Fridays, helps: [school], status: stopped}
        """
    )


def test_leaves_the_persons_own_part_alone(marked):
    marked(
        """
        person: {name: Mair}
        people:
          - {id: emyr, name: Emyr, relationship: husband, kind: family}
        actions:
          - {what: Find my costume, who: person, by: 2026-12-08, helps: [swim]}
        """
    )


def test_leaves_urgent_cover_alone_that_has_a_last_day(marked):
    marked(
        """
        people:
          - {id: gwyn, name: Gwyn, relationship: son, kind: family}
        actions:
          - {what: Sleep at his father's until the carers start, who: gwyn, when: every night, by: 2026-12-11, helps: [sleep]}
        """
    )


def test_asks_again_when_the_last_day_of_urgent_cover_is_over_or_far(marked):
    marked(
        """
        people:
          - {id: «gwyn», name: Gwyn, relationship: son, kind: family}
          - {id: «bron», name: Bron, relationship: sister, kind: family}
        actions:
          - {what: Sleep at his father's, who: gwyn, when: every night, by: 2026-11-27, helps: [sleep]}
          - {what: Cook for him, who: bron, when: every day, by: 2027-03-01, helps: [sleep]}
        """,
        says="counts on this person",
    )


def test_does_not_take_a_promise_or_a_standing_offer_for_urgent_cover(marked):
    marked(
        """
        people:
          - {id: «craig», name: Craig, kind: family}
          - {id: «gwyn», name: Gwyn, kind: family, offers: The last weekend of every month}
        actions:
          - {what: Mend the step, who: craig, by: 2026-12-11, helps: [home]}
          - {what: Sleep at his father's, who: gwyn, when: every night, by: 2026-12-11, helps: [sleep]}
        """
    )


def test_does_not_leave_urgent_cover_alone_by_somebody_who_said_no(marked):
    marked(
        """
        people:
          - {id: «steve», name: Steve, kind: family, willing: no}
        actions:
          - {what: Sleep at his father's, who: steve, when: every night, by: 2026-12-11, helps: [sleep]}
        """,
        says="isn't willing and able",
    )
