"""Ids that two things share."""


def test_finds_two_outcomes_of_the_same_id(marked):
    marked(
        """
        outcomes:
          - {id: choir, words: I want to sing with the choir again}
          - {id: stairs, words: I want to sleep upstairs}
          - {id: «choir», words: I want my solo back}
        """,
        says="stands on line 3 already",
    )


def test_finds_an_id_that_two_lists_share(marked):
    marked(
        """
        people:
          - {id: kerry, name: Kerry, kind: family}
        about_me:
          what_matters:
            - {id: «kerry», words: 'Our Kerry and her two. They call me Uncle Leaf.'}
        needs:
          - {id: night, words: Unbroken sleep.}
        decisions:
          - {id: '«night»', decision: Whether to have a sleep-in}
        """,
        says="already",
    )


def test_finds_every_further_one(marked):
    marked(
        """
        actions:
          - {id: ring, what: Ring Carys, who: person}
          - {id: «ring», what: Ring Dilys, who: person}
          - id: "«ring»"
            what: Ring Hefin
        """,
        says="line 3",
    )


def test_finds_somebody_who_takes_the_persons_place(marked):
    marked(
        """
        people:
          - {id: «person», name: Emyr, kind: family}
        """,
        says="always means the person whose plan it is",
    )


def test_leaves_ids_alone_that_differ(marked):
    marked(
        """
        people:
          - {id: dilys, name: Dilys, kind: friend}
          - {id: dilys-pugh, name: Dilys Pugh, kind: paid}
        outcomes:
          - {id: swim, words: I want to swim}
          - {id: swim-2, words: I want to swim in the sea}
        """
    )


def test_leaves_alone_what_points_to_an_id(marked):
    marked(
        """
        people:
          - {id: dilys, name: Dilys, kind: friend}
        outcomes:
          - {id: swim, words: I want to swim, whose: person}
        actions:
          - {what: Sit with Emyr, who: dilys, helps: [swim]}
          - {what: Sit with Emyr in the garden, who: dilys, helps: [swim]}
        reviews:
          - date: 2026-10-22
            present: [person, dilys]
            outcomes:
              - {outcome: swim, progress: improving}
        """
    )


def test_leaves_alone_what_has_no_id(marked):
    marked(
        """
        actions:
          - {what: Ring Carys, who: person}
          - {what: Ring Dilys, who: person}
          - {id: , what: Ring Hefin, who: person}
          - {id: , what: Ring Gwyn, who: person}
        """
    )


def test_leaves_the_id_of_the_plan_alone(marked):
    marked(
        """
        id: swim
        outcomes:
          - {id: swim, words: I want to swim}
        """
    )


def test_leaves_two_people_of_one_name_alone(marked):
    marked(
        """
        people:
          - {id: gwyn-son, name: Gwyn, kind: family}
          - {id: gwyn-milk, name: Gwyn, kind: community}
        """
    )
