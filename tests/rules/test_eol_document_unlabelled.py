"""Papers that nobody would find in time, or know what to make of."""


def test_finds_a_paper_that_is_kept_nowhere(marked):
    marked(
        """
        end_of_life:
          documents:
            - {kind: «dnacpr», date: 2026-11-03}
            - {kind: «adrt», where_kept: , binding: yes}
        """,
        says="where this paper is kept",
    )


def test_finds_a_paper_of_which_nobody_knows_what_it_is(marked):
    marked(
        """
        end_of_life:
          documents:
            - {kind: «other», where_kept: blue folder}
            - {kind: «other», where_kept: blue folder, binding: not-asked}
        """,
        says="which paper this is, or whether it binds",
    )


def test_leaves_papers_alone_that_say_what_they_are_and_where(marked):
    marked(
        """
        settings: [end-of-life]
        end_of_life:
          documents:
            - {kind: respect, where_kept: 'yellow form, front of the blue folder', binding: no}
            - {kind: lpa, where_kept: Yvonne holds the certified one}
            - {kind: advance-statement, where_kept: 'blue folder, in his handwriting'}
            - {kind: other, where_kept: 'blue folder, a letter to his sister', binding: no}
        """
    )


def test_leaves_a_missing_kind_to_the_schema(marked):
    marked("end_of_life: {documents: [{where_kept: blue folder}]}\n")


def test_leaves_plans_without_papers_and_closed_ones_alone(marked):
    marked("settings: [end-of-life]\nend_of_life: {good_death: Clean pyjamas}\n")
    marked("status: closed\nend_of_life: {documents: [{kind: dnacpr}]}\n")
