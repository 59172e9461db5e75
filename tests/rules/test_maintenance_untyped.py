"""Keeping that is called change, and words of keeping that mean something else."""


def test_finds_keeping_that_is_called_change(marked):
    marked(
        """
        outcomes:
          - {id: dominoes, words: I want to «keep» my Friday dominoes as long as I can slam a tile, aim: change}
          - {id: home, words: «Stay» in my own home with my own things round me, aim: change}
          - {id: market, words: Mr Price to «carry on» going to the Tuesday market, aim: change}
          - {id: nan, words: I «still» want to do her hair, aim: change}
          - {id: cy, words: {words: «Aros» gatre gyda Mot, lang: cy}, aim: change}
        """,
        says="could be maintain",
    )


def test_leaves_alone_what_is_called_by_its_name_or_not_typed_at_all(marked):
    marked(
        """
        outcomes:
          - {id: dominoes, words: I want to keep my Friday dominoes, aim: maintain}
          - {id: bed, words: To stay in my own bed at the end, aim: end-of-life}
          - {id: job, words: Keep my job}
        """
    )


def test_leaves_words_of_keeping_alone_that_mean_something_else(marked):
    marked(
        """
        outcomes:
          - {id: fit, words: I want to keep fit, aim: change}
          - {id: over, words: I want to stay over at Cai's, aim: change}
          - {id: up, words: To stay up for Match of the Day, aim: change}
          - {id: bees, words: Learn to keep bees, aim: change}
          - {id: cross, words: I still haven't crossed the road on my own, aim: change}
        """
    )


def test_leaves_keeping_alone_that_comes_with_change(marked):
    marked(
        """
        outcomes:
          - {id: job, words: Keep my job and get the Friday morning as well, aim: change}
          - {id: hens, words: I want to keep hens again, aim: change}
        """
    )


def test_leaves_keeping_alone_that_is_not_the_head(marked):
    marked("outcomes: [{id: money, words: I want to earn enough to keep a dog, aim: change}]\n")
