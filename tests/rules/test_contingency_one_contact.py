"""Plans for when things go wrong that hang on one telephone."""


def test_finds_one_contact_for_an_emergency(marked):
    marked(
        """
        carer_emergency: {cares_for: emyr, contacts: [«dilys»]}
        """,
        says="only one person to contact",
    )


def test_finds_a_back_up_that_is_the_same_person(marked):
    marked(
        """
        people:
          - {id: dilys, name: Dilys, kind: friend}
          - {id: gwyn, name: Gwyn, kind: family}
        contingency:
          - {when: Emyr falls, do_first: Ring Dilys, who: [dilys], if_not_available: «Keep trying Dilys»}
        """,
        says="comes back to the same person",
    )


def test_leaves_several_contacts_alone(marked):
    marked(
        """
        carer_emergency: {cares_for: emyr, contacts: [dilys, gwyn]}
        """
    )


def test_leaves_a_back_up_alone_that_names_somebody_else(marked):
    marked(
        """
        person: {name: Mair}
        people:
          - {id: dilys, name: Dilys, kind: friend}
          - {id: gwyn, name: Gwyn, kind: family}
        contingency:
          - {when: Emyr falls, do_first: Ring Dilys, who: [dilys], if_not_available: 'If Dilys is out, Gwyn'}
          - {when: Emyr is lost, do_first: Ring Dilys, who: [dilys], if_not_available: Dilys asks the neighbours}
          - {when: A fire, do_first: Ring Dilys, who: [dilys], if_not_available: Not Dilys then. Ring 999.}
          - {when: A flood, do_first: Ring Dilys, who: [dilys], if_not_available: Mair rings Dilys's sister}
          - {when: A frost, do_first: Ring Dilys, who: [dilys], if_not_available: The out-of-hours line}
        """
    )


def test_leaves_several_people_and_the_persons_own_part_alone(marked):
    marked(
        """
        person: {name: Lee}
        people:
          - {id: ash, name: Ash, kind: friend}
          - {id: kerry, name: Kerry, kind: family}
        contingency:
          - {when: A bad night, do_first: Ash comes, who: [ash, kerry], if_not_available: Ash again}
          - {when: A loud night, do_first: I put a record on, who: [person], if_not_available: I wake Lee up}
        """
    )


def test_leaves_a_missing_back_up_to_another_rule(marked):
    marked(
        """
        people:
          - {id: dilys, name: Dilys, kind: friend}
        contingency:
          - {when: Emyr falls, do_first: Ring Dilys, who: [dilys]}
        carer_emergency: {cares_for: emyr}
        """
    )


def test_leaves_closed_plans_alone(marked):
    marked(
        """
        status: closed
        carer_emergency: {cares_for: emyr, contacts: [dilys]}
        """
    )
