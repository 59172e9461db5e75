"""Worries that tell a family nothing."""


def test_finds_a_worry_that_is_a_label(marked):
    marked(
        """
        worries:
          - worry: «Falls risk»
        """,
        says="doesn't say: what exactly might happen, and to whom; who is worried; what is likely if nothing changes",
    )


def test_finds_a_worry_that_is_nobodys(marked):
    marked(
        """
        worries:
          - id: loft-fall
            worry: >-
              «Emyr may fall between the back door and the loft
              while Mair is swimming»
            if_nothing_changes: Mair stays at home watching him.
          - id: bills
            worry: '«Idris won''t open the post again»'
            worried: []
            if_nothing_changes: The heating goes off.
        """,
        says="doesn't say: who is worried",
    )


def test_finds_a_worry_without_what_is_likely(marked):
    marked(
        """
        worries:
          - {worry: «Emyr may fall on the garden steps», worried: [person, dilys], priority: true}
        """,
        says="doesn't say: what is likely if nothing changes",
    )


def test_finds_a_category_though_all_else_is_said(marked):
    marked(
        """
        worries:
          - {worry: «Risk of neglect», worried: [priya], if_nothing_changes: Both children could be hungry.}
        """,
        says="doesn't say: what exactly might happen",
    )


def test_leaves_a_worry_alone_that_is_said_straight(marked):
    marked(
        """
        worries:
          - worry: Emyr may fall on the garden steps while Mair is out, and break something this time.
            worried: [person, dilys]
            if_nothing_changes: Mair stays at home and gets low
          - worry: |
              Darren hit Joanne in front of both children in March 2026.
              He may do it again.
            worried: [joanne, priya]
            if_nothing_changes: The children are hurt or frightened in their own home.
        """
    )


def test_leaves_a_short_worry_alone_that_says_what_might_happen(marked):
    marked(
        """
        worries:
          - {worry: Idris may go hungry, worried: [hefin], if_nothing_changes: He loses more weight.}
        """
    )


def test_leaves_a_worry_with_words_of_its_own_alone(marked):
    marked(
        """
        people:
          - {id: bron, name: Bron, kind: family}
        worries:
          - worry: {words: 'Kelly will stop answering the door again, like last winter', said_by: bron}
            worried: [bron]
            if_nothing_changes: {words: 'The kids miss school and nobody knows', said_by: bron}
          - worry: {words: Gall Nesta syrthio ar y grisiau, lang: cy}
            worried: [person]
            if_nothing_changes: {words: Bydd hi ofn mynd i fyny, lang: cy}
        """
    )


def test_leaves_an_unknown_name_to_another_rule(marked):
    marked(
        """
        worries:
          - {worry: Idris may go hungry, worried: [hevin], if_nothing_changes: He loses more weight.}
        """
    )


def test_does_not_ask_for_evidence_scores_or_views(marked):
    marked(
        """
        worries:
          - {id: bills, worry: The bills may go unopened, worried: [person], if_nothing_changes: The heating goes off.}
        """
    )


def test_leaves_a_worry_alone_that_the_family_puts_in_few_words(marked):
    marked(
        """
        people:
          - {id: bron, name: Bron, kind: family}
        worries:
          - worry: {words: Kelly goes under again, said_by: bron}
            worried: [bron]
            if_nothing_changes: The kids miss school
        """
    )
