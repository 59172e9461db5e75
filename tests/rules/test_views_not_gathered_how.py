"""People who don't speak for others to understand, and of whom nobody says how they were heard."""


def test_finds_somebody_with_few_words(marked):
    marked(
        """
        communication:
          how_i_communicate: 'A «few words», mornings mostly. I look at a thing and then at you.'
        conversations:
          - {date: 2026-03-02, present: [person, ruth]}
        """,
        says="how the person's views were found out",
    )


def test_finds_somebody_who_signs(marked):
    marked(
        """
        person: {name: Calum, language: «bfi»}
        """
    )
    marked(
        """
        communication:
          needs: [{need: 'A registered «interpreter» for everything about money', met: partly}]
        """
    )


def test_finds_somebody_who_does_not_speak(marked):
    marked(
        """
        communication:
          how_i_communicate: {words: "She «doesn't speak». She will take your hand to the thing.", said_by: bron}
        conversations:
          - {date: 2026-03-02, how_we_know: {confidence: sure}}
        """
    )


def test_finds_an_outcome_that_was_put_into_words_by_others(marked):
    marked(
        """
        outcomes:
          - {id: out, words: {words: «He wants to be in the garden», said_by: interpreted}}
        """
    )


def test_leaves_alone_where_it_says_how(marked):
    marked(
        """
        person: {name: Calum, language: bfi}
        communication: {how_i_communicate: British Sign Language}
        conversations:
          - {date: 2026-05-20, how_we_know: {method: [sign-language, interpreter], confidence: sure, checked_back: yes}}
        """
    )
    marked(
        """
        communication: {how_i_communicate: Few words}
        reviews:
          - {date: 2026-09-09, how_we_know: {note: We watched two films of his mornings.}}
        """
    )


def test_leaves_alone_where_a_text_says_how(marked):
    marked(
        """
        communication: {how_i_communicate: Few words}
        about_me:
          what_matters: [{words: 'Garden, choir, shirt and tie', said_by: interpreted, how: talking-mats}]
        """
    )
    marked(
        """
        communication: {how_i_communicate: Few words}
        about_me: {good_now: [{words: He turns to the window when the birds come, said_by: observed}]}
        """
    )


def test_leaves_needs_alone_that_a_format_meets(marked):
    marked(
        """
        person: {name: Nerys, language: cy}
        communication:
          how_i_communicate: I talk fine. I lose the thread, so one thing at a time. I cannot talk to crowds.
          needs:
            - {need: She doesn't see what is on the left of a page, format: Big print}
            - {need: 'Easy words, pictures, one thing at a time', format: Easy read}
            - {need: Conversations that matter are in Welsh, format: A worker who speaks Welsh}
            - {need: She doesn't need an interpreter, format: Her left ear is the bad one}
        """
    )


def test_leaves_closed_plans_alone(marked):
    marked(
        """
        status: closed
        communication: {how_i_communicate: Few words}
        """
    )
