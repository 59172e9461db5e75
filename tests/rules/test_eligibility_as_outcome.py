"""Headings of the law in the place of outcomes, and the same words where they are somebody's."""


def test_finds_the_headings_of_england(marked):
    marked(
        """
        jurisdiction: england
        outcomes:
          - {id: food, words: «Managing and maintaining nutrition»}
          - {id: toilet, words: «To manage toilet needs».}
          - {id: home, words: «Mrs Jones to be able to make use of the home safely»}
          - {id: family, words: «Develop and maintain family or other personal relationships»}
        """,
        says="under eligible_outcomes",
    )


def test_finds_the_aspects_of_well_being(marked):
    marked(
        """
        jurisdiction: wales
        outcomes:
          - {id: rights, words: «Securing rights and entitlements»}
          - {id: economic, words: «Social and economic well-being»}
          - {id: cy, words: {words: «Llesiant cymdeithasol ac economaidd», lang: cy}}
        """,
        says="under wellbeing",
    )


def test_leaves_the_part_of_life_alone_that_a_heading_is_about(marked):
    marked(
        """
        outcomes:
          - {id: food, words: I want to cook Sunday dinner for the boys again}
          - {id: sister, words: To keep up with my sister in Perth}
          - {id: work, words: To get back to work at the library}
          - {id: rights, words: To know my rights as a tenant before I sign}
          - {id: home, words: To get up my own stairs safely with the shopping}
        """
    )


def test_leaves_alone_what_the_person_says(marked):
    marked(
        """
        outcomes:
          - {id: food, words: {words: Maintaining nutrition, said_by: person}}
          - {id: contribution, words: I want to contribute to society}
        """
    )


def test_leaves_headings_alone_where_they_belong(marked):
    marked(
        """
        jurisdiction: england
        outcomes:
          - {id: dinner, words: I want to cook Sunday dinner for the boys again, eligible_outcomes: [nutrition]}
        needs: [{id: food, what: Managing and maintaining nutrition}]
        """
    )
