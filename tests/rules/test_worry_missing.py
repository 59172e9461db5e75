"""Plans in which somebody is plainly worried, and no worry is written down."""


def test_finds_a_plan_about_safety_without_a_worry(marked):
    marked(
        """
        settings: [safeguarding]
        status: «agreed»
        safeguarding: {enquiry: {under: s126, made: yes, status: open}}
        """,
        says="no worry is written down",
    )


def test_finds_a_childs_protection_plan_whose_worries_were_never_filled_in(marked):
    marked(
        """
        kind: child
        settings: [looked-after, child-protection]
        status: agreed
        «worries»: []
        """
    )


def test_finds_a_safety_plan_for_nothing(marked):
    marked(
        """
        status: agreed
        «safety_plan»: {warning_signs: [I stop answering Kerry], people_to_ask: [kerry]}
        """,
        says="no worry says what it is for",
    )


def test_finds_a_worry_between_the_lines_of_a_conversation(marked):
    marked(
        """
        person: {name: Emyr}
        conversations:
          - date: 2026-03-02
            story: I go down to the birds at eight and at five.
            our_view: >-
              Emyr is proud of his birds. «I am worried» that he will
              fall on the steps while Mair is out.
        """,
        says="the plan has none written down",
    )


def test_finds_the_first_of_several_and_stops(marked):
    marked(
        """
        needs:
          - {id: eat, words: 'Cooking. Idris «is at risk» when he forgets the ring.'}
          - {id: nights, words: Idris is at risk at night}
        conversations:
          - {date: 2026-03-02, our_view: Dilys is well and content.}
        """
    )


def test_finds_a_worry_told_in_welsh(marked):
    marked(
        """
        languages: {records_in: [cy]}
        conversations:
          - {date: 2026-05-21, our_view: "Dywedais wrth Wil «fy mod i'n poeni» amdano."}
        """
    )


def test_leaves_a_plan_with_a_worry_alone(marked):
    marked(
        """
        settings: [safeguarding]
        conversations:
          - {date: 2026-03-02, our_view: I am worried that Emyr will fall on the steps.}
        safety_plan: {warning_signs: [The silver car]}
        worries:
          - {id: steps, worry: Emyr may fall on the garden steps}
        """
    )


def test_leaves_alone_that_nobody_is_worried(marked):
    marked(
        """
        conversations:
          - date: 2026-03-02
            our_view: >-
              I'm not worried, and I told her so. We are less worried than at the hospital. Nobody thinks that she is at risk
              of anything at home; she is at no risk there. There is no self-harm.
        """
    )


def test_leaves_alone_what_is_over(marked):
    marked(
        """
        conversations:
          - {date: 2026-03-02, our_view: 'In 2019 he was suicidal, and he talks about it freely. He used to self-harm at school.'}
        needs:
          - {id: home, words: A settled home., arises_from: He was at risk of eviction in his old flat.}
        """
    )


def test_leaves_the_persons_and_the_familys_words_alone(marked):
    marked(
        """
        person: {name: Mair}
        about_me:
          what_matters: [I am worried about the pigeons]
          questions: [Am I at risk of losing my house?]
        people:
          - {id: gwyn, name: Gwyn, kind: family, views: [We are worried sick], limits: My back worries me}
        conversations:
          - date: 2026-03-02
            story: I'm worried I'll bother people.
            our_view: Mair said "I'm worried about the cat" and laughed. Gwyn calls himself “suicidal about the rugby”.
        """
    )


def test_leaves_a_page_about_a_person_and_a_closed_plan_alone(marked):
    marked(
        """
        kind: profile
        about_me: {important_for: [Cai is at risk near roads. Take his hand.]}
        """
    )
    marked(
        """
        status: closed
        settings: [safeguarding]
        """
    )


def test_leaves_a_plan_for_when_things_go_wrong_alone(marked):
    marked(
        """
        outcomes:
          - {id: swim, words: I want to swim}
        contingency:
          - {when: Dilys is ill on a Tuesday, do_first: Ring Hefin, who: [hefin], for: swim}
        """
    )
