"""Plans for the end of a life that say nothing of how it should be."""


def test_finds_papers_and_no_wishes(marked):
    marked(
        """
        settings: [end-of-life]
        status: agreed
        «end_of_life»: {documents: [{kind: dnacpr, where_kept: blue folder}]}
        """,
        says="what a good death would be",
    )


def test_finds_a_plan_without_the_section(marked):
    marked(
        """
        settings: [end-of-life]
        status: «agreed»
        outcomes: [{id: slam, words: I want to keep my Friday dominoes, aim: maintain}]
        """
    )


def test_leaves_a_good_death_in_the_persons_words_alone(marked):
    marked("settings: [end-of-life]\nend_of_life: {good_death: 'Morning, for choice. Merle there.'}\n")


def test_leaves_wishes_alone(marked):
    marked("settings: [end-of-life]\nend_of_life: {wishes: {place: My bed}}\n")


def test_leaves_somebody_alone_who_is_not_ready(marked):
    marked("settings: [end-of-life]\nend_of_life: {not_ready: Not today. Ask me when the clocks change.}\n")


def test_leaves_an_outcome_alone_that_says_it(marked):
    marked("settings: [end-of-life]\noutcomes: [{id: home, words: I want to die in my own bed, aim: end-of-life}]\n")


def test_leaves_other_plans_and_closed_ones_alone(marked):
    marked("kind: adult\nend_of_life: {documents: []}\n")
    marked("settings: [end-of-life]\nstatus: closed\n")
