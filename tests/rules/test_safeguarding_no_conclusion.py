"""Enquiries in Wales of which nobody says what came of them."""


def test_finds_an_enquiry_that_is_over_and_has_no_conclusion(marked):
    marked(
        """
        jurisdiction: wales
        safeguarding: {enquiry: {under: s126, made: yes, status: concluded, opened: 2026-08-21, concluded: «2026-09-02»}}
        """,
        says="nothing says what they concluded",
    )
    marked("jurisdiction: wales\nsafeguarding: {enquiry: {under: s126, status: «concluded»}}\n")


def test_finds_an_enquiry_of_which_nothing_more_is_said(marked):
    marked(
        """
        jurisdiction: wales
        kind: adult
        safeguarding: {enquiry: {made: «yes», opened: 2026-08-21}}
        """,
        says="or that they are still open",
    )


def test_does_not_believe_that_it_is_open_after_its_last_day(marked):
    marked("jurisdiction: wales\nsafeguarding: {enquiry: {made: yes, status: open, concluded: «2026-09-02»}}\n")


def test_leaves_a_conclusion_alone(marked):
    marked(
        """
        jurisdiction: wales
        safeguarding: {enquiry: {under: s126, made: yes, status: concluded, conclusion: Gaynor is an adult at risk.}}
        """
    )


def test_leaves_an_open_enquiry_alone(marked):
    marked("jurisdiction: wales\nsafeguarding: {enquiry: {under: s126, made: yes, status: open, opened: 2026-11-21}}\n")


def test_leaves_alone_where_no_enquiry_was_made(marked):
    marked("jurisdiction: wales\nsafeguarding: {enquiry: {under: s126, made: no}}\n")
    marked("jurisdiction: wales\nsafeguarding: {desired_outcomes: {asked: yes}}\n")


def test_leaves_other_laws_alone(marked):
    marked("jurisdiction: england\nsafeguarding: {enquiry: {under: s42, made: yes}}\n")
    marked("jurisdiction: wales\nkind: child\nsafeguarding: {enquiry: {made: yes}}\n")
    marked("jurisdiction: wales\nsafeguarding: {enquiry: {under: s47, made: yes}}\n")
