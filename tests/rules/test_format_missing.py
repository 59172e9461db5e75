"""Needs that were found and not met, and copies that their owner can't read."""


def test_finds_a_need_that_nothing_meets(marked):
    marked(
        """
        communication:
          needs:
            - {need: «Nerys doesn't see what is on the left of a page», flagged: yes}
            - {need: «She hears on the right», met: no}
        """,
        says="what meets this need",
    )


def test_finds_a_copy_in_another_form_than_was_asked_for(marked):
    marked(
        """
        communication: {copies: [large-print, audio]}
        copies:
          - {to: person, what: the whole plan, format: «plain», date: 2026-03-02}
          - {to: dilys, what: Tuesdays, format: large-print}
        """,
        says="isn't in a form that they asked for",
    )


def test_finds_a_copy_whose_form_nobody_named(marked):
    marked(
        """
        communication: {copies: [easy-read]}
        copies: [{to: «person», what: the whole plan}]
        """
    )


def test_leaves_needs_alone_that_are_met(marked):
    marked(
        """
        communication:
          needs:
            - {need: She doesn't see on the left, format: A red line on the left, met: partly}
            - {need: A quiet room, met: yes}
        """
    )


def test_leaves_copies_alone_that_fit(marked):
    marked(
        """
        communication: {copies: [easy-read, audio]}
        copies:
          - {to: person, what: the whole plan, format: plain}
          - {to: person, what: the whole plan, format: easy-read}
        """
    )
    marked(
        """
        communication: {copies: [welsh]}
        copies: [{to: person, what: y cynllun, format: large-print, language: cy}]
        """
    )
    marked(
        """
        communication: {copies: [plain, pictures]}
        copies: [{to: person, what: the whole plan}]
        """
    )


def test_leaves_a_copy_alone_that_was_declined(marked):
    marked(
        """
        communication: {copies: [large-print]}
        copies: [{to: person, what: the whole plan, declined: true}]
        """
    )


def test_leaves_alone_where_no_copy_was_given_yet_or_no_form_asked_for(marked):
    marked("communication: {copies: [large-print]}\n")
    marked("communication: {copies: [other]}\ncopies: [{to: person, format: plain}]\n")
    marked("copies: [{to: person, format: plain}]\n")
    marked("status: closed\ncommunication: {needs: [{need: Large print}]}\n")
