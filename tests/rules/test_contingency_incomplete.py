"""What to do if things go wrong, when it leaves somebody in a hurry with a question."""


def test_finds_a_trigger_and_nothing_else(marked):
    marked(
        """
        contingency:
          - {id: no-dilys, when: «Dilys is ill on a Tuesday»}
        """,
        says="what to do first, or who does it, or what if they can't",
    )


def test_finds_a_first_step_without_a_name(marked):
    marked(
        """
        contingency:
          - when: >-
              «Idris doesn't answer the telephone
              by ten in the morning»
            do_first: Go round and look through the letter box
            if_not_available: Ring the night team on 01632 960299
        """,
        says="who does it",
    )


def test_finds_nobody_in_reserve(marked):
    marked(
        """
        contingency:
          - {when: «The boiler stops in a frost», do_first: Ring Hefin on 07700 900308, who: [hefin]}
          - {when: Idris falls, do_first: Ring Hefin, who: [hefin], if_not_available: Ring 999}
        """,
        says="what if they can't",
    )


def test_finds_an_empty_list_of_names(marked):
    marked(
        """
        contingency:
          - {when: «Idris goes quiet for two days», do_first: Visit, who: [], if_not_available: Ring Sian}
        """,
        says="who does it",
    )


def test_leaves_a_whole_one_alone(marked):
    marked(
        """
        contingency:
          - id: fall
            when: Emyr falls in the garden while Mair is swimming
            do_first: Dilys sits down on the path with him and rings Hefin on 07700 900308
            who: [dilys]
            if_not_available: Hefin hears the telephone in the loft. After him, 999.
        """
    )


def test_leaves_alone_what_the_person_does_first(marked):
    marked(
        """
        contingency:
          - when: I start counting the tablets
            do_first: I put the lead on the dog and walk to Kerry's
            who: [person]
            if_not_available: Samaritans, 116 123
        """
    )


def test_leaves_alone_what_is_welcome_and_not_asked_for(marked):
    marked(
        """
        contingency:
          - {when: The driver doesn't come, do_first: Gloria drives, who: [gloria], if_not_available: Anne drives}
        """
    )


def test_leaves_welsh_alone(marked):
    marked(
        """
        languages: {records_in: [cy]}
        contingency:
          - when: Nesta heb godi erbyn deg
            do_first: Cnocio ar y ffenest gefn
            who: [hefin]
            if_not_available: Ffonio Siân
        """
    )


def test_leaves_emergencies_of_carers_and_safety_plans_alone(marked):
    marked(
        """
        carer_emergency: {cares_for: emyr, keys: Hefin has one}
        safety_plan:
          warning_signs: [I stop answering Kerry]
        contingency: []
        """
    )


def test_leaves_a_closed_plan_alone(marked):
    marked(
        """
        status: closed
        contingency:
          - {when: Dilys is ill on a Tuesday}
        """
    )
